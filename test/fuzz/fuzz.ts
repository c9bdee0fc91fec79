/** Sends requests to its own server until the time is up, and reports what was wrong. */
import { everyOperation } from '../support/every-operation.ts'
import { exportWrong, isSlow, wrongWith } from './oracles.ts'
import { Random } from './random.ts'
import { type FuzzedRequest, Requests } from './requests.ts'
import { type FuzzedAnswer, FuzzedServer } from './server.ts'

interface Outcome {
  readonly requests: number
  readonly problems: readonly string[]
  /** How many answers had each class of statuses. */
  readonly statuses: Readonly<Record<string, number>>
  /** The reasons why calls had no answer although nothing was wrong: a failure was planned. */
  readonly lost: readonly string[]
  /** The number of operations and verbs that were accepted at least once, and of all. */
  readonly accepted: readonly string[]
  readonly comparisons: number
  readonly exports: number
}

const MOST_PROBLEMS = 20
const TOKEN_EVERY = 100
const EXPORT_EVERY = 500
const CLEAR_EVERY = 15

export class Fuzzing {
  private readonly server = new FuzzedServer(['--clock', '2026-01-05T09:00:00Z'])
  private readonly random: Random
  private readonly requests: Requests
  private readonly problems = new Map<string, string>()
  private readonly statuses: Record<string, number> = {}
  private readonly accepted = new Set<string>()
  /** Why requests got no answer as long as failures were planned. */
  private readonly lost = new Set<string>()
  private readonly counts = { requests: 0, comparisons: 0, exports: 0 }
  private isPlanned = false

  constructor(seed: number) {
    this.random = new Random(seed)
    this.requests = new Requests(this.random)
  }

  async run(milliseconds: number): Promise<Outcome> {
    const end = performance.now() + milliseconds
    await this.server.started()
    await this.learnIds()
    while (performance.now() < end && this.server.isUp && this.problems.size < MOST_PROBLEMS) await this.step()
    await this.finish()
    const { requests, comparisons, exports } = this.counts
    return {
      requests,
      comparisons,
      exports,
      problems: [...this.problems.values()],
      statuses: this.statuses,
      lost: [...this.lost],
      accepted: [...this.accepted],
    }
  }

  private async step(): Promise<void> {
    const count = this.counts.requests++
    if (count % TOKEN_EVERY === 0) await this.freshToken()
    if (count % EXPORT_EVERY === EXPORT_EVERY - 1) await this.checkExport()
    if (this.isPlanned && count % CLEAR_EVERY === 0) await this.clearPlans()
    const request = this.requests.next()
    const before = request.kind !== 'valid' && this.random.chance(0.15) ? await this.tenantState(request) : undefined
    const answer = await this.send(request)
    this.look(request, answer)
    if (answer.status === 401 && request.kind === 'valid') await this.freshToken()
    if (before !== undefined && answer.status >= 400) await this.compare(request, answer, before)
    if (isSlow(answer)) await this.timeAgain(request)
  }

  private send(request: FuzzedRequest): Promise<FuzzedAnswer> {
    // A planned failure may delay an answer of the API for any time, but not that of a verb.
    return this.server.send(request, this.isPlanned && !request.operation.isControl ? 300 : 30_000)
  }

  private look(request: FuzzedRequest, answer: FuzzedAnswer): void {
    const { operation } = request
    const kind = answer.status === 0 ? 'without an answer' : `${Math.floor(answer.status / 100)}xx`
    this.statuses[kind] = (this.statuses[kind] ?? 0) + 1
    if (/^(Tenants_|Mock_)?(Fail|Respond|Failures|Responses)/.test(operation.id) || /\/(failures|responses)(\/|$)/.test(operation.path)) this.isPlanned = true // biome-ignore format: one row
    const wrong = wrongWith(request, answer, this.isPlanned)
    if (wrong !== undefined) this.problem(request, wrong)
    else if (answer.lost !== undefined) this.lost.add(answer.lost)
    if (answer.status < 200 || answer.status > 299) return
    this.accepted.add(operation.id)
    if (answer.text.startsWith('{') && answer.text.length < 200_000) this.requests.learn(request, JSON.parse(answer.text))
  }

  /** Only the first finding of each kind is reported. */
  private problem({ operation, method, target, body, kind }: FuzzedRequest, wrong: string): void {
    const bodyText = body === undefined ? '' : ` ${body.slice(0, 600)}`
    const text = `request ${this.counts.requests} (${operation.id}, ${kind}): ${wrong}\n    ${method} ${target.slice(0, 300)}${bodyText}`
    const key = `${operation.id} ${wrong.replace(/\d+/g, '0').slice(0, 60)}`
    if (!this.problems.has(key)) this.problems.set(key, text)
  }

  private async tenantState({ tenant }: FuzzedRequest): Promise<string | undefined> {
    const { status, text } = await this.server.send({ method: 'GET', target: `/_mock/tenants/${tenant}/export` }, 30_000)
    if (status !== 200) return undefined
    // The clock may run.
    const { clock: _, ...state } = JSON.parse(text)
    return JSON.stringify(state)
  }

  private async compare(request: FuzzedRequest, { status }: FuzzedAnswer, before: string): Promise<void> {
    this.counts.comparisons++
    if ((await this.tenantState(request)) !== before) this.problem(request, `a ${status} changed the tenant`)
  }

  private async timeAgain(request: FuzzedRequest): Promise<void> {
    const again = [await this.send(request), await this.send(request)]
    if (again.every(isSlow))
      this.problem(request, `three times slow: ${again.map(({ milliseconds }) => Math.round(milliseconds)).join(', ')} ms`)
  }

  private async checkExport(): Promise<void> {
    const { status, text } = await this.server.send({ method: 'GET', target: '/_mock/export' }, 30_000)
    this.counts.exports++
    const wrong = status === 200 ? exportWrong(text) : `GET /_mock/export answered ${status}`
    if (wrong !== undefined) this.problems.set(wrong.slice(0, 60), `request ${this.counts.requests}: ${wrong}`)
  }

  private async clearPlans(): Promise<void> {
    for (const kind of ['failures', 'responses']) await this.server.send({ method: 'DELETE', target: `/_mock/${kind}` }, 30_000)
    this.isPlanned = false
  }

  private async freshToken(): Promise<void> {
    await this.clearPlans()
    const form = 'grant_type=client_credentials&client_id=fuzz&client_secret=fuzz'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { status, text } = await this.server.send({ method: 'POST', target: '/connect/token', headers, body: form }, 30_000)
    if (status === 200) this.requests.token = JSON.parse(text).access_token
  }

  /** The lists first, so that the requests after them name records that exist. */
  private async learnIds(): Promise<void> {
    await this.freshToken()
    for (const request of this.requests.lists()) this.look(request, await this.send(request))
    await everyOperation({
      send: (method, path, body) => this.sendKnown(method, path, body),
      sendOut: (id) => void this.sendKnown('POST', `/_mock/tenants/1001/purchase-orders/${id}/send`),
    })
  }

  private async sendKnown(method: string, target: string, body?: unknown): Promise<unknown> {
    const request = this.requests.known(method, target, body)
    const answer = await this.send(request)
    this.look(request, answer)
    return answer.text.startsWith('{') || answer.text.startsWith('[') ? JSON.parse(answer.text) : undefined
  }

  private async finish(): Promise<void> {
    await this.checkExport()
    if (!this.server.isUp)
      this.problems.set('down', `the server ended with ${this.server.child.exitCode} ${this.server.child.signalCode ?? ''}`)
    const code = await this.server.stop()
    if (code !== 0) this.problems.set('exit', `the server was stopped and exited with ${code}`)
    // A message about a reached bound is not a fault.
    const unexpected = this.server.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('mocktitan: '))
    if (unexpected.length > 0) this.problems.set('stderr', `stderr: ${unexpected.join('\n').slice(0, 1000)}`)
  }
}
