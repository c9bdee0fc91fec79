/** `mocktitan store`: inspects and maintains a store. */
import { existsSync, statSync } from 'node:fs'
import { Command, Option } from 'commander'
import { createMock } from '../mock.ts'
import { openMock } from '../open-mock.ts'
import { storeDefaults } from '../store/defaults.ts'
import { postgresStore } from '../store/postgres/source.ts'
import { clearPostgres, compactPostgres, demandStore, postgresInfo } from '../store/postgres/upkeep.ts'
import { sqliteStore } from '../store/sqlite/source.ts'
import { clearStore, compactStore, storeInfo } from '../store/sqlite/upkeep.ts'
import { isUrl } from './stored-options.ts'

/** What a command does with a store file, and with a database. A server must not have the file open, but may keep using the database. */
interface Verb {
  readonly description: string
  readonly file: (file: string) => void
  readonly database: (url: string, schema: string) => Promise<void>
}

const verbs: Readonly<Record<string, Verb>> = {
  info: {
    description: 'Show the world and options of a store, and its size.',
    file: (file) => {
      const { origin, streams, commits, records } = storeInfo(file)
      print({ ...about(origin), tenants: streams, commits, 'stored records': records, bytes: statSync(file).size })
    },
    database: async (url, schema) => {
      const { origin, streams, commits, entries, bytes } = await postgresInfo(url, schema)
      print({ ...about(origin), tenants: streams, commits, 'commits in the log': entries, bytes })
    },
  },
  export: {
    description: 'Print the whole mock as a world file, as GET /_mock/export does.',
    file: (file) => {
      const mock = createMock({ store: sqliteStore(file) })
      console.log(JSON.stringify(mock.export()))
      mock.close()
    },
    database: async (url, schema) => {
      await demandStore(url, schema)
      const mock = await openMock({ store: postgresStore(url, { schema }) })
      console.log(JSON.stringify(await mock.verb('Mock_Export')))
      await mock.close()
    },
  },
  compact: {
    description: 'Free the disk space of deleted data. In a database, drop the part of the log that is no longer needed.',
    file: (file) => {
      const before = statSync(file).size
      compactStore(file)
      console.log(`${file}: ${before} bytes before, ${statSync(file).size} now`)
    },
    database: async (url, schema) => {
      const before = await postgresInfo(url, schema)
      await compactPostgres(url, schema)
      const after = await postgresInfo(url, schema)
      const { name } = postgresStore(url)
      console.log(
        `${name}: ${before.entries} commits in the log before, ${after.entries} now; ${before.bytes} bytes before, ${after.bytes} now`,
      )
    },
  },
  reset: {
    description: 'Return every tenant to the starting world. The store keeps its world, seed and quirks.',
    file: (file) => {
      clearStore(file)
      console.log(`${file}: every tenant has the starting world again`)
    },
    database: async (url, schema) => {
      await clearPostgres(url, schema)
      console.log(`${postgresStore(url).name}: every tenant has the starting world again`)
    },
  },
}

export function storeCommand(): Command {
  const command = new Command('store').description(
    'Inspect or change a store that `mocktitan serve --store` uses. If the store is a file, stop the server first.',
  )
  for (const [name, verb] of Object.entries(verbs)) command.addCommand(commandOf(name, verb))
  return command
}

function commandOf(name: string, { description, file, database }: Verb): Command {
  const command = new Command(name).description(description).argument('<file or URL>', 'the value of --store')
  command.addOption(
    new Option('--store-schema <name>', 'the schema of a PostgreSQL store').default(storeDefaults.schema).env('MOCKTITAN_STORE_SCHEMA'),
  )
  return command.action(async (place: string, { storeSchema }: { readonly storeSchema: string }) => {
    try {
      if (isUrl(place)) return await database(place, storeSchema)
      if (!existsSync(place)) throw new Error(`${place} does not exist.`)
      file(place)
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

const about = (origin: ReturnType<typeof storeInfo>['origin']) => ({
  world: origin?.world ?? 'none yet',
  options: JSON.stringify(origin?.options ?? {}),
})

function print(rows: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(22)}${value}`)
}
