/** Writes files: checks in advance that they can be written, and never leaves them half written. */
import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes a folder and its parents. Node's recursive mkdir never returns if new folders cannot be made in a parent, such as /proc. */
export function makeFolder(path: string): void {
  const folder = resolve(path)
  const known = statsOf(folder)
  if (known?.isDirectory()) return
  if (known) throw new Error(`${folder} is not a folder`)
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (fault) {
    // Another process may have made it in between.
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
}

/** Throws if the file cannot be written. Does not change the file. */
export function refuseUnwritable(file: string): void {
  const known = statsOf(file)
  if (known?.isDirectory()) throw new Error(`${file} is a folder`)
  if (known) accessSync(file, constants.W_OK)
  if (known && !known.isFile()) return
  writeFileSync(partOf(file), '')
  rmSync(partOf(file))
}

/** Writes a new file and renames it, so that the old content remains if the disk is full or the process is killed. */
export function writeWhole(file: string, text: string): void {
  const known = statsOf(file)
  if (known?.isDirectory()) throw new Error(`${file} is a folder`)
  const target = known ? realpathSync(file) : file
  if (known && !known.isFile()) {
    // A device or a pipe, such as /dev/stdout, is written to and not replaced.
    writeFileSync(target, text)
    return
  }
  const part = partOf(target)
  try {
    writeFileSync(part, text)
    renameSync(part, target)
  } catch (fault) {
    rmSync(part, { force: true })
    throw fault
  }
}

/** A temporary path in the same folder, unique to this process. */
const partOf = (file: string): string => `${file}.${process.pid}.part`

const statsOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })
