/** OpenTelemetry spans: their attributes and their parents. The test has its own tracer, which stores what it gets. */
import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { traced } from '../../src/faces/tracing.ts'
import { createMock, type Mock, type MockOptions, openMock } from '../../src/index.ts'

interface KeptSpan {
  name: string
  readonly kind: SpanKind | undefined
  readonly parent: string | undefined
  readonly attributes: Record<string, unknown>
  readonly exceptions: unknown[]
  status: SpanStatus
  ends: number
}

function keepingTracer(): { readonly tracer: Tracer; readonly spans: KeptSpan[] } {
  const spans: KeptSpan[] = []
  const startSpan = (name: string, { kind }: SpanOptions = {}, parent: Context = ROOT_CONTEXT): Span => {
    const kept: KeptSpan = {
      name,
      kind,
      parent: trace.getSpanContext(parent)?.spanId,
      attributes: {},
      exceptions: [],
      status: { code: SpanStatusCode.UNSET },
      ends: 0,
    }
    const spanId = String(spans.push(kept)).padStart(16, '0')
    const span: Partial<Span> = {
      isRecording: () => true,
      spanContext: (): SpanContext => ({ traceId: '1'.repeat(32), spanId, traceFlags: TraceFlags.SAMPLED }),
      setAttribute: (key: string, value: unknown) => {
        if (kept.ends > 0) throw new Error(`${key} came after the end`)
        kept.attributes[key] = value
        return span as Span
      },
      updateName: (next: string) => Object.assign(kept, { name: next }) && (span as Span),
      setStatus: (status: SpanStatus) => Object.assign(kept, { status }) && (span as Span),
      recordException: (exception: unknown) => void kept.exceptions.push(exception),
      end: () => void kept.ends++,
    }
    return span as Span
  }
  return { tracer: { startSpan } as Tracer, spans }
}

const TARGET = '/inventory/v2/tenant/1001/vendors'
const callTo = (target: string, headers: Record<string, string> = {}) => ({ method: 'GET', host: '127.0.0.1', target, headers })

function tracedMock(options: MockOptions = {}): { readonly mock: Mock; readonly spans: KeptSpan[] } {
  const { tracer, spans } = keepingTracer()
  return { mock: traced(createMock({ auth: 'off', ...options }), { tracer }), spans }
}

const attributesOf = (spans: readonly KeptSpan[]): Attributes[] => spans.map(({ attributes }) => attributes as Attributes)

test('a span is named for the operation, has its tenant and status, and ends once', () => {
  const { mock, spans } = tracedMock()
  expect(mock.handle(callTo(`${TARGET}?pageSize=1`)).status).toBe(200)
  expect(spans).toEqual([
    {
      name: 'Vendors_GetList',
      kind: SpanKind.SERVER,
      parent: undefined,
      attributes: {
        'http.request.method': 'GET',
        'url.path': TARGET,
        'http.response.status_code': 200,
        'mocktitan.operation': 'Vendors_GetList',
        'mocktitan.tenant': '1001',
      },
      exceptions: [],
      status: { code: SpanStatusCode.UNSET },
      ends: 1,
    },
  ])
})

test('a refusal has its rule, and a planned failure its name', () => {
  const { mock, spans } = tracedMock()
  mock.handle(callTo(`${TARGET}/99`))
  mock.fail('Vendors_GetList', { with: 'server-error' })
  mock.handle(callTo(TARGET))
  mock.fail('Trucks_GetList', { with: 'connection-reset' })
  mock.handle(callTo('/inventory/v2/tenant/1001/trucks'))
  expect(attributesOf(spans)).toMatchObject([
    { 'mocktitan.rule': 'ERR-09', 'http.response.status_code': 404 },
    { 'mocktitan.failure': 'server-error', 'http.response.status_code': 500 },
    { 'mocktitan.failure': 'connection-reset' },
  ])
  expect(attributesOf(spans)[2]).not.toHaveProperty('http.response.status_code')
  expect(spans.map(({ status }) => status.code)).toEqual([SpanStatusCode.UNSET, SpanStatusCode.ERROR, SpanStatusCode.ERROR])
})

test('a call that no operation matches is named for its method, and has no tenant', () => {
  const { mock, spans } = tracedMock()
  mock.handle(callTo('/nowhere'))
  expect(spans[0]?.name).toBe('GET')
  expect(Object.keys(spans[0]?.attributes ?? {}).filter((name) => name.startsWith('mocktitan.'))).toEqual(['mocktitan.rule'])
})

test('keys and tokens in a query are not in a span', () => {
  const { mock, spans } = tracedMock()
  mock.handle(callTo(`${TARGET}?access_token=secret`))
  expect(JSON.stringify(spans)).not.toContain('secret')
})

test('calls over fetch, the server and a mock of openMock have a span each', async () => {
  const { tracer, spans } = keepingTracer()
  const mock = traced(createMock({ auth: 'off' }), { tracer })
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  await mock.fetch(new Request(`https://api.servicetitan.io${TARGET}`))
  await (await fetch(served.url + TARGET)).text()
  const shared = traced(await openMock({ auth: 'off' }), { tracer })
  await shared.handle(callTo(TARGET))
  expect(spans.map(({ name, ends }) => [name, ends])).toEqual(Array.from({ length: 3 }, () => ['Vendors_GetList', 1]))
})

test('a fault of the mock is recorded, and thrown again', () => {
  const fault = new Error('does not fit')
  const { mock, spans } = tracedMock({
    checkAnswer: () => {
      throw fault
    },
  })
  expect(() => mock.handle(callTo(TARGET))).toThrow(fault)
  expect(spans).toMatchObject([{ exceptions: [fault], status: { code: SpanStatusCode.ERROR }, ends: 1 }])
})

test('the parent is the span that the call names', () => {
  const spanId = 'abcdef0123456789'
  propagation.setGlobalPropagator({
    inject: () => {},
    fields: () => ['traceparent'],
    extract: (within, carrier) => {
      const [, traceId = '', parent = ''] = String((carrier as Record<string, unknown>).traceparent).split('-')
      return trace.setSpanContext(within, { traceId, spanId: parent, traceFlags: TraceFlags.SAMPLED, isRemote: true })
    },
  })
  onTestFinished(() => propagation.disable())
  const { mock, spans } = tracedMock()
  mock.handle(callTo(TARGET, { traceparent: `00-${'1'.repeat(32)}-${spanId}-01` }))
  expect(spans).toMatchObject([{ parent: spanId, kind: SpanKind.SERVER }])
})

test('an active span, such as that of an instrumented server, is the parent', () => {
  const { mock, spans } = tracedMock()
  const { tracer } = keepingTracer()
  const outer = trace.setSpan(ROOT_CONTEXT, tracer.startSpan('outer'))
  let active = outer
  context.setGlobalContextManager({
    active: () => active,
    with: (next, work, self, ...values) => {
      const before = active
      active = next
      try {
        return work.apply(self as never, values)
      } finally {
        active = before
      }
    },
    bind: (_, target) => target,
    enable() {
      return this
    },
    disable() {
      return this
    },
  })
  onTestFinished(() => context.disable())
  mock.handle(callTo(TARGET))
  expect(spans).toMatchObject([{ parent: '0'.repeat(15).concat('1'), kind: SpanKind.INTERNAL }])
})
