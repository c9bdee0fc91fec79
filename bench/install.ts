/** Installs the packed package as a user does, with its production dependencies and without optional peers. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Findings, figure } from './report.ts'

const MB_WANTED = 15
const PACKAGES_WANTED = 85

const root = fileURLToPath(new URL('..', import.meta.url))

export async function install(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-install-'))
  try {
    const npm = (cwd: string, ...args: string[]) =>
      execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' })
    const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    npm(folder, 'install', '--omit=dev', '--omit=optional', '--omit=peer', join(folder, filename))
    return installed(join(folder, 'node_modules'), statSync(join(folder, filename)).size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function installed(modules: string, packed: number): Findings {
  const sizes = packagesIn(modules).map((path) => ({ name: path.slice(modules.length + 1), size: sizeOf(path) }))
  const size = sizes.reduce((sum, each) => sum + each.size, 0) / 1e6
  const largest = sizes.toSorted((a, b) => b.size - a.size).slice(0, 6)
  const of = 'install of the packed package'
  return {
    title: 'installing',
    targets: [
      { of, wanted: `≤ ${MB_WANTED} MB`, figure: `${figure(size)} MB`, reached: size <= MB_WANTED },
      { of, wanted: `≤ ${PACKAGES_WANTED} packages`, figure: `${sizes.length} packages`, reached: sizes.length <= PACKAGES_WANTED },
    ],
    tables: [{ head: ['largest', 'MB'], rows: largest.map((each) => [each.name, figure(each.size / 1e6)]) }],
    notes: [`The tarball is ${figure(packed / 1e6)} MB. Sizes are those of the files, not of their disk blocks.`],
  }
}

/** The folders of all packages, including nested ones. */
function packagesIn(modules: string): string[] {
  if (!existsSync(modules)) return []
  const folders = readdirSync(modules, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const own = folders.flatMap(({ name }) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : [name],
  )
  return own.flatMap((name) => [join(modules, name), ...packagesIn(join(modules, name, 'node_modules'))])
}

/** The files of a package, without those of its nested packages. */
function sizeOf(path: string): number {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .reduce((sum, entry) => sum + (entry.isDirectory() ? sizeOf(join(path, entry.name)) : statSync(join(path, entry.name)).size), 0)
}
