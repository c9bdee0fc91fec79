/** The SQL of the log: plain SQL, so that databases that only implement PostgreSQL's protocol work too. */
import type { Statement } from './database.ts'

/** How long entries stay in the log after a checkpoint has replaced them, because a replica may still need to read them. */
const KEPT_FOR = "interval '1 minute'"

/** Matches the text of a commit that only returns a tenant to its starting state. */
const RESET = '^\\{"stream":"[0-9]*","base":[0-9]+,"at":"-?[0-9]+","replaces":null\\}$'

/** Uses the index to go from each stream to the next, so the cost does not depend on the number of entries. */
const streamsOf = (schema: string) => `
  WITH RECURSIVE s (stream) AS (
    SELECT min(stream) FROM ${schema}.commits WHERE mock = $1
    UNION ALL
    SELECT (SELECT min(c.stream) FROM ${schema}.commits c WHERE c.mock = $1 AND c.stream > s.stream) FROM s WHERE s.stream IS NOT NULL
  )`

const withNames = <Name extends string>(texts: Readonly<Record<Name, string>>): Readonly<Record<Name, Statement>> =>
  Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, { name: `mocktitan ${name}`, text }])) as never

export type Statements = ReturnType<typeof statementsOf>

/** `$1` is always the mock: a new id that a store gets each time it is created or reset. */
export const statementsOf = (schema: string) =>
  withNames({
    origin: `SELECT mock, origin, beginning FROM ${schema}.origin`,

    begin: `INSERT INTO ${schema}.origin (id, mock, origin, beginning) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING`,

    // Returns the id of the schema's mock even if there are no entries, so that a replica sees whether the store was reset. The entries of
    // a stream that is new to the replica begin at the checkpoint.
    since: `
      SELECT o.mock, e.stream, e.version, e.text
      FROM ${schema}.origin o LEFT JOIN (
        SELECT c.stream, c.version, c.text
        FROM unnest($2::text[], $3::bigint[]) AS k (stream, version)
        LEFT JOIN ${schema}.checkpoints p ON p.mock = $1 AND p.stream = k.stream AND k.version = 0
        JOIN ${schema}.commits c
          ON c.mock = $1 AND c.stream = k.stream AND c.version > greatest(k.version, coalesce(p.version, 0) - 1)
      ) e ON true
      ORDER BY e.stream, e.version`,

    checkpoints: `SELECT stream, version, text FROM ${schema}.checkpoints WHERE mock = $1 AND stream = ANY ($2::text[])`,

    streams: `${streamsOf(schema)} SELECT stream FROM s WHERE stream IS NOT NULL`,

    changedStreams: `${streamsOf(schema)} SELECT stream FROM s WHERE stream IS NOT NULL AND (
        SELECT c.text FROM ${schema}.commits c WHERE c.mock = $1 AND c.stream = s.stream ORDER BY c.version DESC LIMIT 1
      ) !~ '${RESET}'`,

    // Appends all entries or none: each stream must still have the version that its first new entry is based on.
    append: `
      INSERT INTO ${schema}.commits (mock, stream, version, id, text)
      SELECT $1, e.stream, e.version, $2, e.text
      FROM unnest($3::text[], $4::bigint[], $5::text[]) AS e (stream, version, text)
      WHERE EXISTS (SELECT 1 FROM ${schema}.origin WHERE mock = $1)
        AND NOT EXISTS (
          SELECT 1 FROM unnest($6::text[], $7::bigint[]) AS b (stream, version)
          WHERE b.version <> coalesce((SELECT max(c.version) FROM ${schema}.commits c WHERE c.mock = $1 AND c.stream = b.stream), 0)
        )`,

    holds: `SELECT 1 FROM ${schema}.commits WHERE mock = $1 AND stream = $2 AND version = $3 AND id = $4`,

    growth: `
      SELECT coalesce(sum(octet_length(c.text)), 0) AS log, max(octet_length(p.text)) AS state
      FROM ${schema}.commits c LEFT JOIN ${schema}.checkpoints p ON p.mock = c.mock AND p.stream = c.stream
      WHERE c.mock = $1 AND c.stream = $2 AND c.version > coalesce(p.version, 0)`,

    checkpoint: `
      INSERT INTO ${schema}.checkpoints AS p (mock, stream, version, text) VALUES ($1, $2, $3, $4)
      ON CONFLICT (mock, stream) DO UPDATE SET version = excluded.version, text = excluded.text WHERE p.version < excluded.version`,

    // The entry of the checkpoint's own version stays, so that a stream always has an entry with its latest version.
    trim: `DELETE FROM ${schema}.commits WHERE mock = $1 AND stream = $2 AND version < $3 AND written < now() - ${KEPT_FOR}`,

    size: `
      SELECT count(*) AS entries, coalesce(sum(octet_length(text)), 0) + (
          SELECT coalesce(sum(octet_length(text)), 0) FROM ${schema}.checkpoints WHERE mock = $1
        ) AS bytes,
        (SELECT coalesce(sum(v.version), 0) FROM (
          SELECT max(version) AS version FROM ${schema}.commits WHERE mock = $1 GROUP BY stream
        ) v) AS commits
      FROM ${schema}.commits WHERE mock = $1`,
  })
