const LONGEST = 80

/** A value as JSON, shortened for messages. */
export function briefValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text
}
