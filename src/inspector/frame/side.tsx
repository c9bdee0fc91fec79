/** The navigation: tenant, views, clock and connection. */

import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icons.tsx'
import { now, rate } from '../state/clock.ts'
import { helpOpen, tenantsOpen } from '../state/keys.ts'
import { hashOf, place } from '../state/location.ts'
import { link } from '../state/mock.ts'
import { dateTime, textOf } from '../state/time.ts'
import { views } from '../state/views.ts'
import { Tenants } from './tenants.tsx'

export function Side() {
  const { tenant, view } = place.value
  const current = useRef<HTMLElement>(null)
  // On a narrow screen, the row of views is wider than the screen, and the current view may be out of sight.
  useEffect(() => current.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), [view])
  return (
    <header class="side">
      <div class="brand">Mocktitan</div>
      <button
        type="button"
        class="tenant-button"
        aria-haspopup="dialog"
        aria-expanded={tenantsOpen.value}
        onClick={() => (tenantsOpen.value = !tenantsOpen.value)}
      >
        <span class="label">Tenant</span>
        <span class="value">{tenant}</span>
        <Icon name="down" />
      </button>
      {tenantsOpen.value && <Tenants />}
      <nav aria-label="Views" ref={current}>
        {views.map(({ name, title, icon }, i) => (
          <a
            key={name}
            href={hashOf({ tenant, view: name, params: {} })}
            aria-current={name === view ? 'page' : undefined}
            title={`${title} (${i + 1})`}
          >
            <Icon name={icon} />
            <span>{title}</span>
            <kbd>{i + 1}</kbd>
          </a>
        ))}
      </nav>
      <div class="foot">
        <ClockLine />
        <LinkLine />
        <button type="button" class="button quiet" onClick={() => (helpOpen.value = true)}>
          Keys <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

function ClockLine() {
  const time = now.value
  if (time === undefined) return <p class="clock-line">&nbsp;</p>
  return (
    <p class="clock-line" title="The mock's clock, UTC">
      <span class="time">{dateTime(textOf(time))}</span>
      <span class="rate">{rate.value === 0 ? 'frozen' : rate.value === 1 ? 'running' : `${rate.value} times as fast`}</span>
    </p>
  )
}

const LINKS = { connecting: ['◌', 'connecting'], live: ['●', 'live'], lost: ['✕', 'connection lost'] } as const

function LinkLine() {
  const [sign, words] = LINKS[link.value]
  return (
    <p class={`link-line ${link.value}`} role="status">
      <span aria-hidden="true">{sign}</span> {words}
    </p>
  )
}
