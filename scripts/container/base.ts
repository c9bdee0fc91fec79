/**
 * A stand-in for the official `node` image: Debian by debootstrap, with the Node and the npm that run this script. Made once and
 * kept by buildah.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export function baseImage(): string {
  const name = `localhost/mocktitan-node:${process.versions.node}`
  if (spawnSync('buildah', ['inspect', '--type', 'image', name]).status === 0) return name
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('Start this as `npm run container`: the base image gets the npm that runs it.')
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-base-'))
  try {
    execFileSync('debootstrap', ['--variant=minbase', 'bookworm', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
    const local = join(folder, 'usr/local')
    cpSync(process.execPath, join(local, 'bin/node'))
    mkdirSync(join(local, 'lib/node_modules'), { recursive: true })
    cpSync(dirname(dirname(npm)), join(local, 'lib/node_modules/npm'), { recursive: true, verbatimSymlinks: true })
    for (const each of ['npm', 'npx']) symlinkSync(`../lib/node_modules/npm/bin/${each}-cli.js`, join(local, 'bin', each))
    commit(folder, name)
    return name
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function commit(folder: string, name: string): void {
  const buildah = (...args: string[]) => execFileSync('buildah', args, { encoding: 'utf8' }).trim()
  const container = buildah('from', 'scratch')
  try {
    buildah('add', '--quiet', container, folder, '/')
    buildah('commit', '--quiet', container, name)
  } finally {
    buildah('rm', container)
  }
}
