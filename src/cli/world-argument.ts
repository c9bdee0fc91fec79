/** Reads a JSON file whose path is given in a flag. */
import { readFileSync } from 'node:fs'
import { OptionError, type WorldName } from '../options.ts'
import type { WorldData } from '../worlds/world-data.ts'

/** A path has a slash or an extension; anything else is the name of a world that comes with the package. */
export const worldOf = (world: string): WorldName | WorldData =>
  /[./\\]/.test(world) ? (readJson(world) as WorldData) : (world as WorldName)

export function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (fault) {
    throw new OptionError(`cannot read ${file}: ${(fault as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw new OptionError(`${file} is not JSON: ${(fault as Error).message}`)
  }
}
