/** The mock's clock, and what waits for it. */
import { useState } from 'preact/hooks'
import { Button, Empty, Failed } from '../parts/basics.tsx'
import { now, rate } from '../state/clock.ts'
import { act } from '../state/mock.ts'
import { useRead } from '../state/resource.ts'
import { dateTime, span, textOf } from '../state/time.ts'

interface Waiting {
  readonly at: string
  readonly kind: 'answer' | 'token' | 'list' | 'feed'
  readonly what: string
  readonly tenant: string | null
}

const JUMPS = ['1s', '30s', '1m', '15m', '1h', '1d']
const SPEEDS = [1, 10, 60, 3600]

export function Clock() {
  const time = now.value
  return (
    <>
      <header class="bar">
        <h1>Clock</h1>
        <span class="muted">Tokens, limits, timestamps, feeds and delays follow this clock.</span>
      </header>
      <div class="scroll-y clock">
        <p class="clock-face" title="The time on the mock's clock">
          <time>{time === undefined ? '…' : dateTime(textOf(time))}</time>
          <span class="muted">
            UTC · {rate.value === 0 ? 'frozen' : rate.value === 1 ? 'running' : `running ${rate.value} times as fast`}
          </span>
        </p>
        <div class="clock-tools">
          <fieldset>
            <legend>Run</legend>
            <Button pressed={rate.value === 0} icon="pause" onClick={() => act('The clock is frozen.', 'POST', '/_mock/clock/freeze')}>
              Freeze
            </Button>
            {SPEEDS.map((speed) => (
              <Button
                key={speed}
                pressed={rate.value === speed}
                onClick={() =>
                  act(`The clock runs${speed === 1 ? '' : ` ${speed} times as fast`}.`, 'POST', '/_mock/clock/run', { rate: speed })
                }
              >
                {speed === 1 ? 'Run' : `${speed} ×`}
              </Button>
            ))}
          </fieldset>
          <fieldset>
            <legend>Jump</legend>
            {JUMPS.map((by) => (
              <Button key={by} onClick={() => act(`The clock advanced by ${by}.`, 'POST', '/_mock/clock/advance', { by })}>
                +{by}
              </Button>
            ))}
          </fieldset>
          <SetTime />
        </div>
        <TimeLine />
      </div>
    </>
  )
}

function SetTime() {
  const [text, setText] = useState('')
  const set = (event: Event) => {
    event.preventDefault()
    act(`The clock is set to ${text}.`, 'PUT', '/_mock/clock', { time: text })
  }
  return (
    <form onSubmit={set}>
      <fieldset>
        <legend>Set</legend>
        <input
          aria-label="Time to set"
          placeholder="2026-01-05T09:00:00Z"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text === ''}>
          Set and freeze
        </button>
      </fieldset>
    </form>
  )
}

const KINDS = {
  answer: ['▸', 'delayed answer'],
  token: ['◆', 'token expires'],
  list: ['≡', 'list shows a change'],
  feed: ['→', 'feed shows a change'],
} as const

/** The times may be near or very far away, so the scale is logarithmic. */
function placeOn(ms: number, most: number): number {
  return most <= 0 ? 0 : Math.round((Math.log1p(Math.max(0, ms)) / Math.log1p(most)) * 1000) / 10
}

function TimeLine() {
  const { data, error } = useRead<{ data: Waiting[] }>('/_mock/clock/waiting', ['clock'])
  if (error) return <Failed error={error} />
  if (!data) return null
  const time = now.value ?? 0
  const coming = data.data.map((each) => ({ ...each, ms: Date.parse(each.at) - time })).filter(({ ms }) => ms > -1000)
  if (coming.length === 0)
    return (
      <Empty
        title="Nothing is waiting for the clock"
        curl="curl $API/connect/token -d grant_type=client_credentials -d client_id=dev -d client_secret=dev"
      >
        This view shows delayed answers, tokens that will expire, and changes that lists and feeds do not show yet. Get a token, and see
        when it expires:
      </Empty>
    )
  const most = coming.at(-1)?.ms ?? 0
  return (
    <section class="waiting" aria-label="What waits for the clock">
      <h2>What waits for the clock</h2>
      <div class="time-line" aria-hidden="true">
        <span class="start">now</span>
        {coming.map(({ at, kind, ms }, i) => (
          <span key={`${at} ${i}`} class={`mark mark-${kind}`} style={{ left: `${placeOn(ms, most)}%` }}>
            {KINDS[kind][0]}
          </span>
        ))}
        <span class="end">{span(most)}</span>
      </div>
      <ol>
        {coming.slice(0, 200).map(({ at, kind, what, tenant, ms }, i) => (
          <li key={`${at} ${i}`} data-item tabIndex={-1}>
            <span class="when">
              <b>in {span(Math.max(0, ms))}</b> <time class="muted">{dateTime(at)}</time>
            </span>
            <span>
              <span aria-hidden="true">{KINDS[kind][0]}</span> {KINDS[kind][1]}: <bdi>{what}</bdi>
              {tenant !== null && <span class="muted"> · tenant {tenant}</span>}
            </span>
            <Button kind="quiet" onClick={() => act(`The clock is set to ${at}.`, 'PUT', '/_mock/clock', { time: at })}>
              Go there
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
