/** `npm run generate`: writes everything that is made from openapi.yaml, control.yaml and worlds.yaml; with `--check`, only compares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { controlDocumentText } from './control.ts'
import { tables } from './tables.ts'
import { controlTypes, insideTypes, wireTypes } from './types.ts'
import { unsimulated } from './unsimulated.ts'
import { worldSchema } from './world-schema.ts'

const root = new URL('../../', import.meta.url)
const table = tables()
const others = unsimulated()

const files: Record<string, string> = {
  'src/generated/api.ts': await wireTypes(),
  'src/generated/control.ts': await controlTypes(),
  'src/generated/control-document.ts': controlDocumentText(),
  'src/generated/inside.ts': await insideTypes(),
  'src/generated/tables.js': table.code,
  'src/generated/tables.d.ts': table.declaration,
  'src/generated/unsimulated.js': others.code,
  'src/generated/unsimulated.d.ts': others.declaration,
  'fixtures/world.schema.json': worldSchema(),
}

function current(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch {
    return undefined
  }
}

const stale = Object.keys(files).filter((path) => current(path) !== files[path])

if (!process.argv.includes('--check')) {
  for (const path of stale) {
    mkdirSync(new URL('./', new URL(path, root)), { recursive: true })
    writeFileSync(new URL(path, root), files[path] as string)
  }
  console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Written: ${stale.join(', ')}`)
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
  process.exitCode = 1
} else {
  console.log('Everything generated is up to date.')
}
