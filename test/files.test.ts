/** Files are written completely or not at all. */
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, refuseUnwritable, writeWhole } from '../src/files.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mocktitan-files-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a file is written into a folder that is created for it, and no temporary file is left', () => {
  const dir = join(folder(), 'a/b')
  makeFolder(dir)
  writeWhole(join(dir, 'x.json'), 'one')
  writeWhole(join(dir, 'x.json'), 'two')
  expect([readdirSync(dir), readFileSync(join(dir, 'x.json'), 'utf8')]).toEqual([['x.json'], 'two'])
})

test('a file that cannot be replaced keeps its content, and no temporary file is left', () => {
  const dir = folder()
  mkdirSync(join(dir, 'x.json'))
  writeFileSync(join(dir, 'x.json/inside'), 'kept')
  expect(() => writeWhole(join(dir, 'x.json'), 'new')).toThrow()
  expect([readdirSync(dir), readdirSync(join(dir, 'x.json'))]).toEqual([['x.json'], ['inside']])
})

test('a link stays a link, and its target is written', () => {
  const dir = folder()
  writeFileSync(join(dir, 'real'), 'old')
  symlinkSync(join(dir, 'real'), join(dir, 'link'))
  writeWhole(join(dir, 'link'), 'new')
  expect([lstatSync(join(dir, 'link')).isSymbolicLink(), readFileSync(join(dir, 'real'), 'utf8')]).toEqual([true, 'new'])
})

test('a device is written to, and is not replaced', () => {
  writeWhole('/dev/null', 'x')
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  expect(() => writeWhole('/dev/full', 'x')).toThrow('ENOSPC')
})

test('an unwritable target is found without changing it', () => {
  const dir = folder()
  writeFileSync(join(dir, 'x'), 'kept')
  refuseUnwritable(join(dir, 'x'))
  expect([readdirSync(dir), readFileSync(join(dir, 'x'), 'utf8')]).toEqual([['x'], 'kept'])
  expect(() => refuseUnwritable(dir)).toThrow(`${dir} is a folder`)
  expect(() => refuseUnwritable(join(dir, 'x/y'))).toThrow('ENOTDIR')
  expect(() => makeFolder(join(dir, 'x/y'))).toThrow(`${join(dir, 'x')} is not a folder`)
})

test.skipIf(process.getuid?.() === 0)('a folder without write permission is found (needs a user that is not root)', () => {
  const dir = folder()
  chmodSync(dir, 0o500)
  expect(() => refuseUnwritable(join(dir, 'x'))).toThrow('EACCES')
})

test('a folder under /proc is refused immediately', () => {
  expect(() => makeFolder('/proc/no/such/folder')).toThrow('ENOENT')
})
