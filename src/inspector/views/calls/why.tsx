/** Shows why a call got its answer: the messages of a refusal and the rule behind it. Also shows the advice about the call. */
import { RuleLink } from '../../parts/basics.tsx'
import { Section } from '../../parts/panel.tsx'
import { useRead } from '../../state/resource.ts'
import type { Exchange, RuleEntry } from './exchange.ts'

export function Why({ exchange }: { readonly exchange: Exchange }) {
  const { status, rule, failure, why } = exchange
  if (failure !== null)
    return (
      <Section title="Why">
        <p>
          This answer was planned: <b>{failure}</b>. The API's rules were not applied.
        </p>
        {why && <RuleWords rule={why} />}
      </Section>
    )
  if (rule === null) {
    if (status < 300) return null
    return (
      <Section title="Why">
        <p>No rule is behind this answer.</p>
      </Section>
    )
  }
  return (
    <Section title="Why">
      <ul class="reasons">
        {reasons(exchange).map((reason, i) => (
          <li key={i}>
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
      {why ? <RuleWords rule={why} /> : <RuleLink id={rule} />}
    </Section>
  )
}

/** The messages of a refusal, each with the path of its property. A refusal without such messages has only a title. */
function reasons({ response: { body } }: Exchange): string[] {
  const errors = Object.entries<readonly string[]>(body?.errors ?? {})
  const lines = errors.flatMap(([at, messages]) =>
    messages.map((message) => (at === '' || message.startsWith(at) ? message : `${at}: ${message}`)),
  )
  if (lines.length > 0) return lines
  const title = body?.title ?? body?.error_description ?? body?.error ?? body?.message
  return typeof title === 'string' ? [title] : []
}

const RuleWords = ({ rule: { id, says, basis, quirks } }: { readonly rule: RuleEntry }) => (
  <blockquote class="rule-words">
    <p>
      <RuleLink id={id} /> {says}
    </p>
    <footer>
      <span class={`basis basis-${basis.kind}`}>{basis.kind}</span> {basis.source}
      {quirks?.length > 0 && <span class="muted"> · a quirk can change it</span>}
    </footer>
  </blockquote>
)

interface Finding {
  readonly rule: string
  readonly operation: string | null
  readonly subject: string
  readonly says: string
  readonly instead: string
}

export function AdviceList({ exchange: { advice, operation } }: { readonly exchange: Exchange }) {
  const { data } = useRead<{ findings: Finding[] }>(advice.length > 0 ? '/_mock/advice' : null, [])
  if (advice.length === 0) return null
  return (
    <Section title="Advice">
      {advice.map(({ rule, subject, nearest }) => {
        const found = data?.findings.find((each) => each.rule === rule && each.subject === subject && each.operation === operation)
        return (
          <article class="advice" key={`${rule} ${subject}`}>
            <p>
              <RuleLink id={rule} />{' '}
              <b>
                <bdi>{subject}</bdi>
              </b>
              {nearest && <span class="muted"> nearest: {nearest}</span>}
            </p>
            {found && <p>{found.says}</p>}
            {found && <p class="instead">→ {found.instead}</p>}
          </article>
        )
      })}
    </Section>
  )
}
