/** `mocktitan/tracing`: an OpenTelemetry span for each call. */
import {
  type Context,
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import manifest from '../../package.json' with { type: 'json' }
import type { Call, Reply } from '../call.ts'
import type { Exchange } from '../engine/journal/journal.ts'
import { pathWithoutSecrets } from '../engine/journal/secrets.ts'
import { fetchFace, type RequestLike } from '../fetch.ts'
import type { ObservedMock, ServedMock } from '../mock.ts'
import { requireNode } from '../node-version.ts'

requireNode()

/** A mock that `createMock` or `openMock` returns. */
export interface TraceableMock extends ServedMock, Pick<ObservedMock, 'journal'> {
  handle(call: Call): Reply | Promise<Reply>
  fetch(request: RequestLike): Promise<Response>
}

export interface TracingOptions {
  /** Makes the spans. Default: the tracer of the provider that is registered with `@opentelemetry/api`. */
  readonly tracer?: Tracer
}

/**
 * The same mock, with a span for each API call that the mock answers from now on: `const mock = traced(createMock())`. A span is named
 * after the operation. It has the attributes `mocktitan.operation`, `.tenant`, `.rule` and `.failure`, each only if the call has a value
 * for it. The span's parent is the active span, or else the one in the call's `traceparent`. This needs `@opentelemetry/api`.
 */
export function traced<TracedMock extends TraceableMock>(
  mock: TracedMock,
  { tracer = trace.getTracer(manifest.name, manifest.version) }: TracingOptions = {},
): TracedMock {
  const spans = new WeakMap<Call, Span>()
  mock.journal.listen((exchange) => describe(spans.get(exchange.call), exchange), 'Tracing')
  const around =
    <Answer extends Reply | Promise<Reply>>(answer: (call: Call) => Answer) =>
    (call: Call): Answer => {
      const active = context.active()
      const isWithin = trace.getSpan(active) !== undefined
      const parent = isWithin ? active : propagation.extract(active, call.headers)
      const span = tracer.startSpan(call.method, { kind: isWithin ? SpanKind.INTERNAL : SpanKind.SERVER }, parent)
      // Without an SDK there is no span to describe, end or pass on.
      if (!span.isRecording() && !isSpanContextValid(span.spanContext())) return answer(call)
      if (span.isRecording()) spans.set(call, span)
      return ended(span, trace.setSpan(parent, span), () => answer(call))
    }
  const answer = around((call) => mock.answer(call))
  return {
    ...mock,
    handle: around((call) => mock.handle(call)),
    answer,
    fetch: fetchFace(answer, mock.clock, mock.timings, mock.bodyLimit),
  }
}

/** Ends the span when the answer is complete. If there is no answer, marks the span as an error. */
function ended<Answer extends Reply | Promise<Reply>>(span: Span, within: Context, answer: () => Answer): Answer {
  const fail = (fault: unknown): never => {
    span.recordException(fault instanceof Error ? fault : String(fault))
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
    throw fault
  }
  try {
    const reply = context.with(within, answer)
    if (!(reply instanceof Promise)) {
      span.end()
      return reply
    }
    return reply.then((written) => {
      span.end()
      return written
    }, fail) as Answer
  } catch (fault) {
    return fail(fault)
  }
}

function describe(span: Span | undefined, { method, target, operation, unsimulated, tenant, rule, failure, status }: Exchange): void {
  if (!span) return
  const name = operation ?? unsimulated
  if (name !== null) span.updateName(name)
  span.setAttribute('http.request.method', method)
  // The query may contain keys and tokens, so it is left out. Keys and tokens in the path are hidden.
  span.setAttribute('url.path', pathWithoutSecrets(target.split(/[?#]/, 1)[0] as string))
  if (status > 0) span.setAttribute('http.response.status_code', status)
  const known = { operation: name, tenant, rule, failure }
  for (const [attribute, value] of Object.entries(known)) if (value !== null) span.setAttribute(`mocktitan.${attribute}`, value)
  if (status === 0 || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
}
