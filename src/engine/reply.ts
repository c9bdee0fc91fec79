/** Writes outcomes as text: cached rows, pages of rows, and refusals (ERR-01). */
import { collections, type OperationId, operationTable } from '../api.ts'
import type { Reply } from '../call.ts'
import { shapeOf } from '../contract/shapes.ts'
import { Writer } from '../contract/write.ts'
import { pageKeys } from '../domain/listing-rules.ts'
import type { Acceptance, Answer, Page, Refusal, RuleId } from '../domain/outcome.ts'
import type { Quirks } from '../domain/quirks.ts'
import type { Rule, ValueRule } from '../domain/rule.ts'
import { followsOthers, recordForAnswer } from '../domain/visible-part.ts'
import type { CollectionName, Records } from '../domain/world.ts'
import type { Table } from '../store/tables/table.ts'
import type { Advice } from './journal/journal.ts'

const problems = {
  id: 'ERR-01',
  says: 'The body of every 400, 404 and 409 of the API is {type, title, status, traceId, errors, data}, with all keys always present. The type is a link that depends on the status.',
  basis: { documented: 'API document' },
  value: {
    contentType: 'application/json; charset=utf-8',
    types: {
      400: 'rfc7231#section-6.5.1',
      401: 'rfc7235#section-3.1',
      403: 'rfc7231#section-6.5.3',
      404: 'rfc7231#section-6.5.4',
      409: 'rfc7231#section-6.5.8',
      413: 'rfc7231#section-6.5.11',
      415: 'rfc7231#section-6.5.13',
      429: 'rfc6585#section-4',
      500: 'rfc7231#section-6.6.1',
    },
  },
} as const satisfies ValueRule<object>

const ruleHeader = {
  id: 'ERR-14',
  says: 'This header names the rule behind each refusal. It is on by default. The body never names the rule.',
  basis: { ours: 'so that a refusal can be looked up' },
  value: { name: 'x-mock-rule' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

const JSON_TYPE = problems.value.contentType
const JSON_HEADERS = { 'content-type': JSON_TYPE }

/** The tables that an answer's records are read from. Lists are read from `listed`, which may lag behind (VAL-08). */
export type Source = { readonly [Name in CollectionName]: Table<Name> } & { readonly listed: Source }

interface ReplyOptions {
  readonly quirks: Quirks
  /** Whether to name the rule behind a refusal in x-mock-rule (ERR-14). */
  readonly ruleHeader: boolean
  /** Whether to send advice about a call in the header x-mock-advice. */
  readonly adviceHeader: boolean
}

/** Longer texts of rows are not cached. Otherwise a few huge records would take twice the memory that `recordBytes` allows. */
const LONGEST_CACHED = 65_536

/** How a row is written: the application whose external data it shows, the properties that are written as null, and its shape. */
interface View {
  readonly application?: string
  readonly hidden?: readonly string[] | undefined
  readonly shape?: string
}

const PLAIN: View = {}

export class Replies {
  private readonly options: ReplyOptions
  private readonly writer: Writer
  /** The quirks as text. Mocks with the same quirks can share cached texts of rows. */
  private readonly style: string
  private readonly feedViews = new Map<OperationId, View>()

  constructor(options: ReplyOptions) {
    this.options = options
    this.writer = new Writer(options.quirks)
    this.style = JSON.stringify(options.quirks)
  }

  accepted(operation: OperationId, { answer }: Acceptance, source: Source, advice: readonly Advice[]): Reply {
    if (answer.kind === 'empty') return { status: Number(this.options.quirks.emptyAnswer), headers: this.withAdvice({}, advice), body: '' }
    return { status: 200, headers: this.withAdvice(JSON_HEADERS, advice), body: this.text(operation, answer, source) }
  }

  refused(refusal: Refusal, traceId: string, advice: readonly Advice[] = []): Reply {
    const headers: Record<string, string> = { ...refusal.headers }
    const body = this.refusalText(refusal, traceId)
    if (body !== '') headers['content-type'] = JSON_TYPE
    if (this.options.ruleHeader) headers[ruleHeader.value.name] = refusal.rule
    const hints = (refusal.hints ?? []).map((subject) => ({ rule: refusal.rule, subject }))
    return { status: refusal.status, headers: this.withAdvice(headers, [...hints, ...advice]), body }
  }

  /** A function that writes the text of a page again; undefined for a short answer, which the journal keeps. */
  again(operation: OperationId, answer: Answer, source: Source): (() => string) | undefined {
    return answer.kind === 'page' || answer.kind === 'feed' ? () => this.text(operation, answer, source) : undefined
  }

  /** The same reply with more advice. */
  advised(reply: Reply, advice: readonly Advice[]): Reply {
    return { ...reply, headers: this.withAdvice(reply.headers, advice) }
  }

  /** A record as an answer shows it. */
  recordText<Name extends CollectionName>(name: Name, source: Source, id: number, view: View = PLAIN): string {
    const row = (source[name] as unknown as Table<Name>).row(id)
    if (!row) throw new Error(`${name} has no record ${id} to show`)
    const { application, hidden, shape } = view
    const isCached = application === undefined && !hidden && shape === undefined && !followsOthers(name)
    if (isCached && row.text !== undefined && row.style === this.style) return row.text
    const text = this.viewText(name, row.record, source, view)
    if (!isCached || text.length > LONGEST_CACHED) return text
    row.text = text
    row.style = this.style
    return text
  }

  private viewText<Name extends CollectionName>(name: Name, record: Records[Name], source: Source, view: View): string {
    const shown = recordForAnswer(name, record, source, this.options.quirks, view.application)
    return this.write(view.shape ?? wireOf(name, record), view.hidden ? without(shown, view.hidden) : shown)
  }

  /** A value as JSON text in a shape of the document. */
  write(shape: string, value: object): string {
    return this.writer.of(shape)(value)
  }

  private text(operation: OperationId, answer: Exclude<Answer, { kind: 'empty' }>, source: Source): string {
    switch (answer.kind) {
      case 'record':
        return this.recordText(answer.of, source, answer.id, answer)
      case 'page':
        return operationTable(operation).answer.kind === 'list'
          ? this.rows('[', answer.of, answer.page.ids, source.listed, ']', answer)
          : this.pageText(answer.of, answer.page, source.listed, answer)
      case 'feed': {
        const { hasMore, continueFrom, ids } = answer.feed
        const head = `{"hasMore":${hasMore},"continueFrom":${JSON.stringify(continueFrom)},"data":[`
        return this.rows(head, answer.of, ids, source.listed, ']}', this.feedView(operation, answer.of))
      }
      case 'value': {
        const { answer: table } = operationTable(operation)
        if (!('shape' in table)) return JSON.stringify(answer.value)
        const write = this.writer.of(table.shape)
        return Array.isArray(answer.value) ? `[${answer.value.map(write).join(',')}]` : write(answer.value as object)
      }
    }
  }

  /** The shape of a feed's rows. If it differs from the collection's shape, the text of the rows is not cached. */
  private feedView(operation: OperationId, of: CollectionName): View {
    const known = this.feedViews.get(operation)
    if (known) return known
    const { answer } = operationTable(operation)
    const own = 'shape' in answer ? answer.shape : ''
    const view = wiresOf(of).some((wire) => isSameShape(wire, own)) ? {} : { shape: own }
    this.feedViews.set(operation, view)
    return view
  }

  /** LIST-01: the keys in the vendor's order. */
  private pageText(of: CollectionName, { ids, ...page }: Page, source: Source, view: View): string {
    const head = pageKeys.value.map((key) => `"${key}":${key === 'data' ? '[' : page[key]}`).join(',')
    return this.rows(`{${head}`, of, ids, source, ']}', view)
  }

  /** Joins everything in one step: the text around the rows is added to the first and last row, so that long texts are copied only once. */
  private rows(head: string, of: CollectionName, ids: readonly number[], source: Source, tail: string, view: View): string {
    const texts = ids.map((id) => this.recordText(of, source, id, view))
    texts[0] = head + (texts[0] ?? '')
    texts[texts.length - 1] += tail
    return texts.join(',')
  }

  private refusalText(refusal: Refusal, traceId: string): string {
    const { status, title, voice } = refusal
    switch (voice) {
      case 'gateway':
        return this.gatewayText(refusal, traceId)
      case 'mock':
        return JSON.stringify({ mock: 'mocktitan', message: title, operation: refusal.errors.operation?.[0] ?? null })
      case 'token':
        return JSON.stringify({ error: title })
      default:
        return JSON.stringify({ type: typeOf(status), title, status, traceId, errors: refusal.errors, data: {} })
    }
  }

  /** The gateway's bodies have neither errors nor data. */
  private gatewayText({ status, title }: Refusal, traceId: string): string {
    const { authErrorBody, gatewayNotFound } = this.options.quirks
    const as = status === 404 ? gatewayNotFound : authErrorBody
    if (as === 'empty') return ''
    return JSON.stringify(as === 'plain' ? { statusCode: status, message: title } : { type: typeOf(status), title, status, traceId })
  }

  private withAdvice(headers: Readonly<Record<string, string>>, advice: readonly Noted[]): Readonly<Record<string, string>> {
    return advice.length === 0 || !this.options.adviceHeader ? headers : { ...headers, 'x-mock-advice': adviceText(advice) }
  }
}

const without = (record: object, hidden: readonly string[]): object => ({
  ...record,
  ...Object.fromEntries(hidden.map((name) => [name, null])),
})

function wiresOf(name: CollectionName): readonly string[] {
  const { record: own, wire = own }: { record: string; wire?: string | Readonly<Record<string, string>> } = collections[name]
  return typeof wire === 'string' ? [wire] : Object.values(wire)
}

const isSameShape = (a: string, b: string): boolean => JSON.stringify(shapeOf(a).properties) === JSON.stringify(shapeOf(b).properties)

/** The vendor's schema of a record: the schema of its collection or, if the collection has several, the one for the record's type. */
function wireOf<Name extends CollectionName>(name: Name, record: Records[Name]): string {
  const { record: own, wire = own }: { record: string; wire?: string | Readonly<Record<string, string>> } = collections[name]
  return typeof wire === 'string' ? wire : (wire[(record as { type: string }).type] as string)
}

/** An entry of x-mock-advice: advice, or what would have been valid instead of a refused value. */
type Noted = { readonly rule: RuleId; readonly subject: string }

const LONGEST_ADVICE = 1024

/** `ADV-02 status; ADV-01 name`, at most 1 KB. Entries that do not fit are left out; a first entry that does not fit is cut off. */
function adviceText(advice: readonly Noted[]): string {
  let text = ''
  for (const { rule, subject } of advice) {
    const next = `${text === '' ? '' : '; '}${rule} ${encodeURIComponent(subject.toWellFormed()) || '""'}`
    if (text.length + next.length > LONGEST_ADVICE) return text || next.slice(0, LONGEST_ADVICE).replace(/%.?$/, '')
    text += next
  }
  return text
}

function typeOf(status: number): string {
  const section = (problems.value.types as Readonly<Record<number, string>>)[status]
  return section === undefined ? 'about:blank' : `https://tools.ietf.org/html/${section}`
}

export const rules: readonly Rule[] = [
  problems,
  ruleHeader,
  {
    id: 'VAL-07',
    says: 'Creates, updates and cancellations return only {"id": n}; markups return the whole record, as the document declares. Custom-field updates and deletions return 200 with an empty body (quirk emptyAnswer).',
    basis: { documented: 'API document' },
  },
]
