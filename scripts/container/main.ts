/**
 * `npm run container`: builds the image with buildah, without a container engine, and runs it with crun. It needs Linux, root, and
 * Debian's packages `buildah` and `crun`; `debootstrap` makes a base image if the variable NODE_IMAGE names none.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { baseImage } from './base.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tag = 'localhost/mocktitan:checked'
const buildah = (...args: string[]) => execFileSync('buildah', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const missing = ['buildah', 'crun', 'unshare', 'ip'].filter((name) => spawnSync(name, ['--version']).error)
if (missing.length > 0 || process.getuid?.() !== 0) {
  console.log(`SKIPPED: the image was neither built nor run. Needed: root${missing.map((name) => `, ${name}`).join('')}.`)
  process.exit(0)
}

const place = mkdtempSync(join(tmpdir(), 'mocktitan-container-'))
let container = ''
try {
  build(process.env.NODE_IMAGE ?? baseImage())
  const bytes = compressedSize()
  console.log(`Compressed: ${(bytes / 1e6).toFixed(1)} MB.`)
  if (bytes > 80e6) throw new Error('The compressed image is larger than 80 MB.')
  container = buildah('from', tag).trim()
  writeFileSync(join(place, 'image.json'), buildah('inspect', '--type', 'image', tag))
  const run = fileURLToPath(new URL('run.ts', import.meta.url))
  // Separate namespaces, so that ports, addresses, mounts and processes end with the run and disturb nothing else.
  const apart = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', process.execPath]
  execFileSync('unshare', [...apart, run, place, buildah('mount', container).trim()], { stdio: 'inherit' })
} finally {
  if (container) buildah('rm', container)
  rmSync(place, { recursive: true, force: true })
}

/**
 * The certificate authority of the network and the settings of npm are passed to the build as secrets, which leave nothing in the
 * image.
 */
function build(base: string): void {
  const secrets = [
    ['ca', process.env.NODE_EXTRA_CA_CERTS],
    ['npmrc', process.env.NPM_CONFIG_USERCONFIG ?? join(process.env.HOME ?? '/root', '.npmrc')],
  ].flatMap(([id, file]) => (file && existsSync(file) ? ['--secret', `id=${id},src=${file}`] : []))
  const started = Date.now()
  const args = ['build', '--format', 'docker', '--isolation', 'chroot', '--build-arg', `NODE_IMAGE=${base}`, ...secrets, '--tag', tag, '.']
  execFileSync('buildah', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** The image as a registry would store and send it. */
function compressedSize(): number {
  const folder = join(place, 'pushed')
  buildah('push', '--quiet', tag, `dir:${folder}`)
  const { layers } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { layers: { digest: string }[] }
  const names = layers.map(({ digest }) => digest.replace('sha256:', ''))
  const size = readdirSync(folder).reduce((sum, name) => sum + (names.includes(name) ? statSync(join(folder, name)).size : 0), 0)
  rmSync(folder, { recursive: true })
  return size
}
