/**
 * The second half of `npm run container`, in its own namespaces: starts the image as an engine would, and checks what
 * docs/containers.md promises.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'yaml'
import { type Container, type ImageConfig, runtime } from './runtime.ts'

const [, , place = '', rootfs = ''] = process.argv
const image: ImageConfig = JSON.parse(readFileSync(join(place, 'image.json'), 'utf8')).Docker.config
const start = runtime(place, rootfs, image)
const url = 'http://127.0.0.1:4010'
const address = '172.18.0.2'

execFileSync('sh', ['-ec', 'umount -R /sys/fs/cgroup; mount -t cgroup2 none /sys/fs/cgroup; ip link set lo up'])
execFileSync('ip', ['addr', 'add', `${address}/16`, 'dev', 'lo'])

const data = join(place, 'data')
mkdirSync(data)
const [uid = 0, gid = 0] = image.User.split(':').map(Number)
chownSync(data, uid, gid)

const serve = (args: readonly string[]) => [...image.Entrypoint, ...args]
const script = (text: string) => ['node', '--input-type=module', '--eval', text]
const health = image.Healthcheck.Test.slice(1)

async function healthy(container: Container): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (container.process.exitCode !== null) break
    if ((await fetch(`${url}/_mock/health`).catch(() => undefined))?.ok) return
    await wait(10)
  }
  throw new Error(`The server is not healthy. ${container.output()}`)
}

async function check(name: string, run: () => Promise<string | undefined>): Promise<void> {
  const says = await run()
  console.log(`ok  ${name}${says ? `: ${says}` : ''}`)
}

await check('no shell, no package manager: Node is the only program', async () => {
  const programs = ['bin', 'usr/bin', 'usr/sbin', 'sbin'].filter((folder) => existsSync(join(rootfs, folder)))
  assert.deepEqual(programs, [])
  return undefined
})

await check('starts without arguments and volumes', async () => {
  const began = performance.now()
  const server = start('default', { command: serve(image.Cmd) })
  await healthy(server)
  const took = performance.now() - began
  assert.equal(server.exec(health).status, 0, 'HEALTHCHECK')
  assert.equal(server.exec(health.map((word) => word.replace('4010', '4011'))).status, 1, 'HEALTHCHECK of a port without a server')
  const status = server.exec(script(`console.log((await import('node:fs')).readFileSync('/proc/1/status', 'utf8'))`)).output
  assert.match(status, new RegExp(`Uid:\t${uid}\t`))
  assert.match(status, /CapEff:\t0+\n/)
  for (const folder of ['', 'app', 'data', 'tmp'])
    assert.match(server.exec(script(`(await import('node:fs')).writeFileSync('/${folder}/x', '')`)).output, /EROFS/)
  assert.equal(server.exec(script(`await import('pg')`)).output, '', 'pg is there for --store postgres://…')
  server.kill(image.StopSignal)
  assert.equal(await server.ended, 0, `exit code after ${image.StopSignal}`)
  return `healthy after ${Math.round(took)} ms, user ${uid}, nothing can be written, ${image.StopSignal} ends it with 0`
})

await check('--store on a volume outlives SIGKILL', async () => {
  const command = serve(['serve', '--auth', 'off', '--store', '/data/mock.db'])
  const first = start('first', { command, mounts: { '/data': data } })
  await healthy(first)
  const made = await fetch(`${url}/_mock/tenants/1001/vendors`, { method: 'POST', body: JSON.stringify({ name: 'Kept in the volume' }) })
  assert.equal(made.status, 200, await made.text())
  first.kill('SIGKILL')
  await first.ended
  const second = start('second', { command, mounts: { '/data': data } })
  await healthy(second)
  assert.match(await (await fetch(`${url}/_mock/tenants/1001/records/vendors`)).text(), /Kept in the volume/)
  second.kill('SIGTERM')
  assert.equal(await second.ended, 0)
  const compact = start('compact', { command: serve(['store', 'compact', '/data/mock.db']), mounts: { '/data': data } })
  assert.equal(await compact.ended, 0, compact.output())
  return undefined
})

await check('compose.yaml: the program reaches the mock by its name once it is healthy', async () => {
  const { mock, program } = parse(readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8')).services
  const hosts = join(place, 'hosts')
  writeFileSync(hosts, `127.0.0.1 localhost\n${address} mock\n`)
  const volume = join(place, 'volume')
  mkdirSync(volume)
  chownSync(volume, uid, gid)
  const to = mock.volumes[0].split(':')[1]
  const server = start('mock', { command: serve(mock.command), mounts: { [to]: volume, '/etc/hosts': hosts } })
  await healthy(server)
  assert.equal(server.exec(health).status, 0)
  const env = Object.entries(program.environment).map(([name, value]) => `${name}=${value}`)
  const client = start('program', { command: program.command, env, mounts: { '/etc/hosts': hosts } })
  assert.equal(await client.ended, 0, client.output())
  assert.match(client.output(), /"status":"ok"/)
  server.kill('SIGTERM')
  assert.equal(await server.ended, 0)
  return undefined
})
