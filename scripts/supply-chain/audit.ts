/** `npm run check:audit`: known vulnerabilities of shipped dependencies. Skipped, with the reason, if the registry does not answer. */
import { spawnSync } from 'node:child_process'

const run = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=low', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})

interface Report {
  readonly message?: string
  readonly error?: { readonly summary?: string }
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
}

function reportOf(text: string): Report {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text.trim() || run.stderr.trim() || 'npm audit printed nothing' }
  }
}

const { vulnerabilities, message, error } = reportOf(run.stdout)

if (vulnerabilities === undefined)
  console.log(`SKIPPED: ${(message ?? error?.summary ?? 'no report').replace(/https?:\S+/g, 'the registry')}`)
else if (Object.keys(vulnerabilities).length === 0) console.log('No known vulnerability in the shipped dependencies.')
else {
  console.error(Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`).join('\n')) // biome-ignore format: one statement
  process.exitCode = 1
}
