/** Listeners cannot affect the answers of calls. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { Warnings } from '../../src/engine/warnings.ts'
import { createMock, type Mock } from '../../src/index.ts'

const stderr = vi.fn()

beforeEach(() => {
  stderr.mockClear()
  const spy = vi.spyOn(console, 'error').mockImplementation(stderr)
  onTestFinished(() => spy.mockRestore())
})

const newMock = (): Mock => createMock({ auth: 'off' })

const call = (mock: Mock) => mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1001/vendors', headers: {} })

const throws = (message: string) => () => {
  throw new Error(message)
}

test('a call is answered even if a listener of the journal throws', () => {
  const mock = newMock()
  mock.journal.listen(throws('disk full'))
  expect([call(mock).status, mock.journal.entries()].flat()).toHaveLength(2)
  expect(call(mock).status).toBe(200)
})

test('a listener that throws does not affect the other listeners', () => {
  const mock = newMock()
  const listener = vi.fn()
  mock.journal.listen(throws('disk full'))
  mock.journal.listen(listener)
  call(mock)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('a listener that throws at every call is printed once, by its name, and counted', () => {
  const mock = newMock()
  mock.journal.listen(throws('disk full'), 'Coverage')
  for (let i = 0; i < 3; i++) call(mock)
  const message = 'Coverage failed; calls are answered as before. disk full'
  expect(stderr.mock.calls).toEqual([[`mocktitan: ${message}`]])
  expect(mock.warnings()).toEqual([{ about: 'Coverage', message, count: 3 }])
})

test('a listener whose promise rejects is reported like one that throws', async () => {
  const mock = newMock()
  mock.tenant(1001).journal.listen(async () => throws('too late')(), 'The sync')
  call(mock)
  await expect.poll(() => mock.warnings()).toMatchObject([{ about: 'The sync', message: expect.stringContaining('too late') }])
})

test('a control verb does its work even if a watcher throws', () => {
  const mock = newMock()
  mock.watch(throws('no'), 'The watcher')
  mock.tenant(1001).technicians.create({ name: 'Ada' })
  expect(mock.warnings()).toMatchObject([{ about: 'The watcher', count: 1 }])
})

test('the clock moves even if one of its listeners throws', () => {
  const mock = newMock()
  mock.clock.onMove(throws('no'))
  mock.clock.set('2026-03-04')
  expect(mock.clock.time).toBe('2026-03-04T00:00:00Z')
  expect(mock.warnings()).toMatchObject([{ about: 'A listener of the clock' }])
})

test('/_mock/health shows the warnings', () => {
  const mock = newMock()
  mock.journal.listen(throws('disk full'), 'Coverage')
  call(mock)
  const { body } = mock.control({ method: 'GET', host: 'localhost', target: '/_mock/health', headers: {} })
  expect(JSON.parse(body)).toMatchObject({ status: 'ok', warnings: [{ about: 'Coverage', count: 1 }] })
})

test('a verb still works, and other event streams continue, if one event stream fails', () => {
  const mock = newMock()
  const listener = vi.fn()
  const open = { method: 'GET', host: 'localhost', target: '/_mock/events', headers: {} }
  for (const reader of [throws('gone'), listener]) mock.control(open).events?.(reader)
  call(mock)
  expect(listener).toHaveBeenCalled()
  expect(mock.warnings()).toMatchObject([{ about: 'An event stream', message: expect.stringContaining('gone') }])
})

test('the number of warnings is limited', () => {
  const warnings = new Warnings()
  for (let i = 0; i < 1000; i++) warnings.warn(`thing ${i}`, 'x')
  expect([warnings.list().length, stderr.mock.calls.length]).toEqual([100, 100])
})
