/** `npm run test:faces`: the facts about the API through every face, each answer beside that of a twin behind the plain door; and slow properties in full. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'facts', ...process.argv.slice(2)], {
  env: { ...process.env, MOCKTITAN_FACES: 'all', MOCKTITAN_THOROUGH: 'true' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
