/** Limits for a JSON text. They are checked before the text is parsed, because parsing takes far more time and memory than the check. */
import { DEEPEST } from './depth.ts'

export interface JsonLimits {
  /** The maximum number of properties in one object. */
  readonly properties: number
  /** The maximum number of objects and lists, at any depth. */
  readonly containers: number
  /** The maximum number of properties and elements, at any depth. */
  readonly values: number
}

export type Excess = 'depth' | keyof JsonLimits

/** The limit that the text exceeds, if any. The text need not be valid JSON. */
export function excessIn(text: string, { properties, containers, values }: JsonLimits): Excess | undefined {
  const commas = new Float64Array(DEEPEST + 1)
  const isObject = new Uint8Array(DEEPEST + 1)
  let [depth, opened, all] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === COMMA) {
      commas[depth] = (commas[depth] as number) + 1
      if (++all + opened > values) return 'values'
      if (isObject[depth] === 1 && (commas[depth] as number) >= properties) return 'properties'
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > DEEPEST) return 'depth'
      if (++opened > containers) return 'containers'
      commas[depth] = 0
      isObject[depth] = code === OPEN_BRACE ? 1 : 0
    } else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && depth > 0) depth--
  }
  return undefined
}

/** The index of the closing quote, or the length of the text if there is none. */
function endOfString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((quote - before) % 2 === 1) return quote
  }
  return text.length
}

const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125]
