/** An answer whose JSON is parsed on first use. */
import type { Answer, Json } from './door.ts'
import { readJson } from './json.ts'

export function answerOf(status: number, headers: Readonly<Record<string, string>>, text: string): Answer {
  let data: { readonly value: Json } | undefined
  return {
    status,
    headers,
    text,
    rule: headers['x-mock-rule'] ?? null,
    get data() {
      data ??= { value: readJson(text) }
      return data.value
    },
  }
}
