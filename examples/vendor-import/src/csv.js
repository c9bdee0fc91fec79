/** The rows of a CSV file with a header line, as objects. Quoted fields may contain commas, line ends and doubled quotes. */
export function rowsOf(text) {
  const [names = [], ...rows] = recordsOf(text)
  return rows
    .filter((fields) => fields.some((field) => field !== ''))
    .map((fields) => Object.fromEntries(names.map((name, i) => [name.trim(), (fields[i] ?? '').trim()])))
}

const FIELD = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy

function recordsOf(text) {
  const records = [[]]
  for (const [whole, field, end] of text.replace(/^\ufeff/, '').matchAll(FIELD)) {
    records.at(-1).push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (whole === '') break
    if (end !== ',' && end !== '') records.push([])
  }
  return records
}
