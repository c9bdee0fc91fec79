/** `mocktitan store`: what a store's file holds, and what to do with it while no server has it open. */
import { existsSync, statSync } from 'node:fs'
import { Command } from 'commander'
import { createMock } from '../mock.ts'
import { sqliteStore } from '../store/sqlite/source.ts'
import { clearStore, compactStore, storeInfo } from '../store/sqlite/upkeep.ts'

export const storeCommand = (): Command =>
  new Command('store')
    .description('Look at the file of --store, or change it, while no server has it open.')
    .addCommand(verb('info', 'Show what the file was begun with, and how much it holds.', info))
    .addCommand(verb('export', 'Print the whole mock as a world file, as GET /_mock/export does.', exportAll))
    .addCommand(verb('compact', 'Give the room of what was deleted back to the disk.', compact))
    .addCommand(verb('reset', 'Put every tenant back to the starting world. World, seed and quirks stay.', reset))

function verb(name: string, description: string, run: (file: string) => void): Command {
  const command = new Command(name).description(description).argument('<file>', 'the file that --store names')
  return command.action((file: string) => {
    try {
      if (!existsSync(file)) throw new Error(`${file} does not exist.`)
      run(file)
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

function info(file: string): void {
  const { origin, streams, commits, records } = storeInfo(file)
  const rows: [string, string | number][] = [
    ['world', origin?.world ?? 'none yet'],
    ['options', JSON.stringify(origin?.options ?? {})],
    ['tenants', streams],
    ['commits', commits],
    ['records of their own', records],
    ['bytes', statSync(file).size],
  ]
  for (const [name, value] of rows) console.log(`${name.padEnd(22)}${value}`)
}

function exportAll(file: string): void {
  const mock = createMock({ store: sqliteStore(file) })
  console.log(JSON.stringify(mock.export()))
  mock.close()
}

function compact(file: string): void {
  const before = statSync(file).size
  compactStore(file)
  console.log(`${file}: ${before} bytes before, ${statSync(file).size} now`)
}

function reset(file: string): void {
  clearStore(file)
  console.log(`${file}: every tenant is as the starting world has it`)
}
