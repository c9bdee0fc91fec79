/**
 * `npm run sbom`: the bill of materials of what is shipped, CycloneDX, on standard output. npm reads a folder with only the
 * shipped part of the lock file, because it leaves packages out if the examples' workspaces are there too.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lock, manifest, shipped } from './shipped.ts'

const { name, version, license, description, dependencies } = manifest
const own = { name, version, license, description, dependencies }
const found = shipped(Object.keys(dependencies))

const folder = mkdtempSync(join(tmpdir(), 'mocktitan-sbom-'))
try {
  const packages = { '': own, ...Object.fromEntries(found) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, name, version, packages }))
  const sbom = JSON.parse(
    execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'], {
      cwd: folder,
      encoding: 'utf8',
    }),
  )
  if (sbom.components.length !== found.size)
    throw new Error(`npm named ${sbom.components.length} packages, the lock file has ${found.size}`)
  sbom.metadata.component = { ...sbom.metadata.component, name, 'bom-ref': `${name}@${version}` }
  process.stdout.write(`${JSON.stringify(sbom, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
