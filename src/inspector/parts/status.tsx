/** Shows statuses with a sign, a word and a color, never with the color alone. */

/** The sign and the color of each status of a record. They show whether the record is new, in progress, partly done, done or ended. */
const SIGNS: Readonly<Record<string, readonly [sign: string, tone: string]>> = {
  Pending: ['○', 'calm'],
  PendingApproval: ['○', 'calm'],
  Sent: ['➔', 'go'],
  Picked: ['➔', 'go'],
  PartiallyReceived: ['◐', 'part'],
  Received: ['●', 'good'],
  Returned: ['●', 'good'],
  Approved: ['●', 'good'],
  CreditReceived: ['✓', 'good'],
  Posted: ['◆', 'go'],
  Exported: ['◆', 'sealed'],
  Canceled: ['✕', 'off'],
  Rejected: ['✕', 'off'],
}

const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`)

export const isState = (text: string): boolean => Object.hasOwn(SIGNS, text)

export function State({ of }: { readonly of: string }) {
  const [sign, tone] = SIGNS[of] ?? ['·', 'calm']
  return (
    <span class={`state tone-${tone}`}>
      <span aria-hidden="true">{sign}</span> {spaced(of)}
    </span>
  )
}

/** The status of an answer; 0 if there is no answer. */
export function HttpStatus({ of }: { readonly of: number }) {
  const [sign, tone] = of === 0 ? ['✕', 'bad'] : of < 300 ? ['✓', 'good'] : of < 500 ? ['!', 'warn'] : ['✕', 'bad']
  return (
    <span class={`http tone-${tone}`}>
      <span aria-hidden="true">{sign}</span> {of === 0 ? 'no answer' : of}
    </span>
  )
}

const METHOD_TONES: Readonly<Record<string, string>> = { GET: 'calm', POST: 'good', PATCH: 'go', PUT: 'go', DELETE: 'bad' }

export const Method = ({ of }: { readonly of: string }) => <span class={`method tone-${METHOD_TONES[of] ?? 'calm'}`}>{of}</span>
