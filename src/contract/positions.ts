/** Finds where the values at given places of a JSON text end. One pass finds all of them. */
import { keysOf, type Place } from './read.ts'

export interface Position {
  readonly line: number
  readonly position: number
}

/** The requested places, as a tree, so that the scan follows all of them at once. */
interface Mark {
  readonly below: Map<string | number, Mark>
  end: Position
}

const START: Position = { line: 1, position: 1 }
const newMark = (): Mark => ({ below: new Map(), end: START })

/** The text must be valid JSON without a byte order mark. Names match ignoring case; of equal names, the last counts (ERR-16, GATE-11). */
export function endsOf(text: string, places: readonly Place[]): Position[] {
  const root = newMark()
  const marks = places.map((place) => markAt(root, place))
  new Scan(text).value(root)
  return marks.map((mark) => mark.end)
}

function markAt(root: Mark, place: Place): Mark {
  let mark = root
  for (const key of keysOf(place)) {
    const name = typeof key === 'string' ? key.toLowerCase() : key
    const next = mark.below.get(name) ?? newMark()
    mark.below.set(name, next)
    mark = next
  }
  return mark
}

class Scan {
  private readonly text: string
  private at = 0
  private line = 1
  private lineStart = 0

  constructor(text: string) {
    this.text = text
  }

  value(mark: Mark | undefined): void {
    this.blanks()
    const char = this.text[this.at]
    const isContainer = char === '{' || char === '['
    if (isContainer && (!mark || mark.below.size === 0)) this.skipContainer()
    else if (char === '{') this.members((name) => mark?.below.get(name.toLowerCase()))
    else if (char === '[') this.elements((index) => mark?.below.get(index))
    else if (char === '"') this.skipString()
    else this.literal()
    if (mark) mark.end = { line: this.line, position: this.at - this.lineStart }
  }

  /** Skips an object or list that contains no requested place (most contain none). Only brackets, strings and line ends matter here. */
  private skipContainer(): void {
    let depth = 0
    do {
      this.blanks()
      const code = this.text.charCodeAt(this.at)
      if (code === QUOTE) this.skipString()
      else {
        this.at++
        if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--
      }
    } while (depth > 0)
  }

  private skipString(): void {
    this.at++
    for (let code = this.text.charCodeAt(this.at); code !== QUOTE; code = this.text.charCodeAt(this.at)) {
      this.at += code === BACKSLASH ? 2 : 1
    }
    this.at++
  }

  private members(markOf: (name: string) => Mark | undefined): void {
    this.at++
    for (this.blanks(); this.text[this.at] !== '}'; this.blanks()) {
      if (this.text[this.at] === ',') this.at++
      this.blanks()
      const name = this.string()
      this.blanks()
      this.at++ // the colon
      this.value(markOf(name))
    }
    this.at++
  }

  private elements(markOf: (index: number) => Mark | undefined): void {
    this.at++
    let index = 0
    for (this.blanks(); this.text[this.at] !== ']'; this.blanks()) {
      if (this.text[this.at] === ',') this.at++
      this.value(markOf(index++))
    }
    this.at++
  }

  private string(): string {
    const from = this.at
    this.skipString()
    const raw = this.text.slice(from, this.at)
    return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
  }

  private literal(): void {
    while (this.at < this.text.length && !',]} \t\r\n'.includes(this.text[this.at] as string)) this.at++
  }

  private blanks(): void {
    for (; ; this.at++) {
      const code = this.text.charCodeAt(this.at)
      const isLineEnd = code === LINE_FEED || (code === CARRIAGE_RETURN && this.text.charCodeAt(this.at + 1) !== LINE_FEED)
      if (isLineEnd) {
        this.line++
        this.lineStart = this.at + 1
      } else if (code !== SPACE && code !== TAB && code !== CARRIAGE_RETURN) return
    }
  }
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125]
