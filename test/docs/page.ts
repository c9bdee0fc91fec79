/** A page of the docs: its blocks of code, and the output that it shows for them. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

export interface Block {
  /** `ts` or `sh`. */
  readonly language: string
  readonly code: string
  /** The name after the language: the block is a file of the reader's project. */
  readonly file?: string
  /** The text block right below it: its output. */
  readonly says?: string
}

interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
}

const FENCED = /^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm

/** `docs/testing.md`, from the root of the repository. */
export function pageOf(name: string): Page {
  const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
  const blocks: Block[] = []
  for (const [, language = '', file, code = ''] of text.matchAll(FENCED)) {
    const before = blocks.at(-1)
    if (language !== 'text') blocks.push({ language, code, ...(file && { file }) })
    else if (before) blocks[blocks.length - 1] = { ...before, says: code.trimEnd() }
  }
  return { text, blocks }
}

/** Each row of a table by its cells, without the heading; the table is known by the first cell of its heading. */
export function tableOf({ text }: Page, first: string): string[][] {
  const lines = text.split('\n')
  const heading = lines.findIndex((line) => line.startsWith(`| ${first} |`))
  if (heading < 0) throw new Error(`the page has no table that begins with ${first}`)
  const end = lines.findIndex((line, i) => i > heading && !line.startsWith('|'))
  const cellsOf = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim())
  return lines.slice(heading + 2, end).map(cellsOf)
}

/** The content of a text block; `…` matches anything, because it differs from run to run. */
export function pattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('[\\s\\S]*?'))
}

/** The anchors of a page's headings, as GitHub makes them. */
export const anchorsOf = ({ text }: Page): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** The links of a page to a missing file or heading. */
export function deadLinks(name: string, isThere: (file: string) => boolean): string[] {
  const links = [...pageOf(name).text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link)
  return links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const file = path === '' ? name : posix.join(posix.dirname(name), path)
    if (!isThere(file)) return true
    return anchor !== undefined && !anchorsOf(pageOf(file)).includes(anchor)
  })
}
