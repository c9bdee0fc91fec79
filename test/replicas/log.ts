/** All commits of a store in the database, stream by stream. */
import { Codec } from '../../src/store/codec/codec.ts'
import type { Commit } from '../../src/store/commit.ts'
import { openDatabase } from '../../src/store/postgres/database.ts'
import { postgresStore } from '../../src/store.ts'

export async function commitsIn(url: string, schema: string): Promise<ReadonlyMap<string, readonly Commit[]>> {
  const opened = await postgresStore(url, { schema }).connect()
  const database = await openDatabase(url, 'the checker')
  try {
    const kept = await opened.kept()
    if (!kept) throw new Error('The store was not begun.')
    const codec = new Codec(kept.start)
    const { rows } = await database.run((client) =>
      client.query<{ text: string }>(`SELECT text FROM ${schema}.commits ORDER BY stream, version`),
    )
    return Map.groupBy(
      rows.map(({ text }) => codec.commitOf(text)),
      ({ stream }) => stream,
    )
  } finally {
    await opened.close()
    await database.close()
  }
}
