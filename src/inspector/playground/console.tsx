/** The console: the tour, and a form for making calls by hand. */
import { useEffect, useState } from 'preact/hooks'
import { isControl } from '../../control/door.ts'
import type { Mock } from '../../index.ts'
import { Button, Chip } from '../parts/basics.tsx'
import { JsonView } from '../parts/json.tsx'
import { HttpStatus } from '../parts/status.tsx'
import { apiDocument, type Document } from '../state/document.ts'
import { place } from '../state/location.ts'
import { useLoaded } from '../state/resource.ts'
import { exampleBody, operationAt, pathsOf, queryNames } from './complete.ts'
import { type Answered, type Sent, send } from './send.ts'
import { type Known, type Step, steps } from './tour.ts'

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE']

export function Console({ mock }: { readonly mock: Mock }) {
  const [sent, setSent] = useState<Sent>({
    method: 'GET',
    path: `/inventory/v2/tenant/${place.peek().tenant}/vendors?pageSize=2`,
    body: '',
  })
  const [answer, setAnswer] = useState<Answered>()
  const [known, setKnown] = useState<Known>({})
  const make = async (call: Sent): Promise<Answered> => {
    setSent({ body: '', ...call })
    const answered = await send(mock, call)
    setAnswer(answered)
    return answered
  }
  const step = async ({ name, call, see }: Step) => {
    const answered = await make(call(known, place.peek().tenant))
    const next = answered.status < 300 ? { ...known, [name]: answered.data } : known
    setKnown({ ...next, [`${name} done`]: true })
    if (see && answered.status < 300) location.hash = `#/${place.peek().tenant}/orders?${see(next)}`
    else location.hash = `#/${place.peek().tenant}/calls`
  }
  return (
    <div class="console">
      <header>
        <h1>Playground</h1>
        <p class="muted">The whole mock runs in this page. No call leaves the page, and reloading it starts over.</p>
      </header>
      <Tour known={known} onStep={step} onAgain={() => setKnown({})} />
      <ByHand sent={sent} onChange={setSent} onSend={make} />
      {answer && <AnswerView answer={answer} />}
    </div>
  )
}

interface TourProps {
  readonly known: Known
  readonly onStep: (step: Step) => void
  readonly onAgain: () => void
}

function Tour({ known, onStep, onAgain }: TourProps) {
  const next = steps.findIndex(({ name }) => !known[`${name} done`])
  const current = steps[next]
  return (
    <section class="tour" aria-label="Tour">
      <ol>
        {steps.map((step, i) => (
          <li key={step.name} class={i < next || next < 0 ? 'done' : i === next ? 'next' : undefined}>
            <button type="button" disabled={next >= 0 && i > next} onClick={() => onStep(step)}>
              <span aria-hidden="true">{i < next || next < 0 ? '✓' : i + 1}</span> {step.title}
            </button>
          </li>
        ))}
      </ol>
      <p class="says" role="status">
        {current ? (steps[next - 1]?.says ?? 'Eight steps through the life of an order. Start with the first.') : 'That was the tour.'}
      </p>
      {!current && <Button onClick={onAgain}>Start again</Button>}
    </section>
  )
}

interface ByHandProps {
  readonly sent: Sent
  readonly onChange: (sent: Sent) => void
  readonly onSend: (sent: Sent) => Promise<unknown>
}

function ByHand({ sent, onChange, onSend }: ByHandProps) {
  const { data: document } = useLoaded<Document>('document', apiDocument, [])
  const { method, path, body = '' } = sent
  const operation = document && operationAt(document, method, path)
  const offered = document
    ? [...queryNames(operation, path).map((each) => ({ path: each, id: '' })), ...pathsOf(document, method, place.value.tenant)]
    : []
  useEffect(() => {
    if (document && operation?.body && body.trim() === '') onChange({ ...sent, body: exampleBody(document, operation) })
  }, [operation?.id])
  return (
    <form
      class="by-hand"
      aria-label="A call by hand"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(sent)
      }}
    >
      <div class="methods">
        {METHODS.map((each) => (
          <Chip key={each} on={each === method} onChange={() => onChange({ ...sent, method: each, body: '' })}>
            {each}
          </Chip>
        ))}
      </div>
      <input
        aria-label="Path"
        class="code"
        list="paths"
        spellcheck={false}
        value={path}
        onInput={({ currentTarget }) => onChange({ ...sent, path: currentTarget.value })}
      />
      <datalist id="paths">
        {offered.map((each) => (
          <option key={each.path + each.id} value={each.path} label={each.id} />
        ))}
      </datalist>
      <p class="hint">
        {operation
          ? `${operation.id}: ${operation.summary}`
          : isControl(path)
            ? 'The control API'
            : 'The document has no operation with this method and path.'}
      </p>
      {method !== 'GET' && (
        <textarea
          aria-label="Body"
          class="code"
          rows={8}
          spellcheck={false}
          value={body}
          onInput={({ currentTarget }) => onChange({ ...sent, body: currentTarget.value })}
        />
      )}
      <button type="submit" class="button primary">
        Send
      </button>
    </form>
  )
}

const AnswerView = ({ answer: { status, rule, advice, text, data } }: { readonly answer: Answered }) => (
  <section class="answer" aria-label="Answer">
    <p>
      <HttpStatus of={status} /> {rule && <b class="rule-id">{rule}</b>}
    </p>
    {advice && <p class="instead">{advice}</p>}
    {data === undefined ? <pre class="text">{text}</pre> : <JsonView value={data} open={2} />}
  </section>
)
