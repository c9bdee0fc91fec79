/** The frame of the page. It shows the navigation, the open view, the selection and notices. */
import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { Help } from './frame/help.tsx'
import { Notices } from './frame/notices.tsx'
import { Side } from './frame/side.tsx'
import { Failed } from './parts/basics.tsx'
import { helpOpen } from './state/keys.ts'
import { param, place } from './state/location.ts'
import { link } from './state/mock.ts'
import { type ViewName, views } from './state/views.ts'
import { Board } from './views/orders/board.tsx'

/** Each view is loaded when it is first opened. Only the orders view is part of the page itself. */
const loaders: Readonly<Record<ViewName, () => Promise<ComponentType>>> = {
  orders: async () => Board,
  calls: async () => (await import('./views/calls/calls.tsx')).Calls,
  data: async () => (await import('./views/data/data.tsx')).Data,
  rules: async () => (await import('./views/rules.tsx')).Rules,
  failures: async () => (await import('./views/plans/plans.tsx')).Plans,
  clock: async () => (await import('./views/clock.tsx')).Clock,
  snapshots: async () => (await import('./views/snapshots/snapshots.tsx')).Snapshots,
  advice: async () => (await import('./views/advice.tsx')).Advice,
}

const loaded = new Map<string, ComponentType>([['orders', Board]])

export function App() {
  const view = views.find(({ name }) => name === place.value.view) ?? views[0]
  useEffect(() => {
    document.title = `${view.title} · ${place.value.tenant} · Mocktitan`
  }, [view, place.value.tenant])
  return (
    <div class="app">
      <Side />
      <main class="main" aria-label={view.title}>
        <Lost />
        <Lazy key={view.name} name={view.name} load={loaders[view.name]} />
      </main>
      <Selected />
      <Notices />
      {helpOpen.value && <Help />}
    </div>
  )
}

const Lost = () =>
  link.value === 'lost' ? (
    <p class="lost" role="status">
      The connection to the mock is lost. Retrying every second. The data on this page may be old.
    </p>
  ) : null

/** The record or the call that the address names. */
function Selected() {
  const [record, call] = [param('record'), param('call')]
  if (record) return <Lazy key={`record ${record}`} name="record" load={async () => (await import('./views/record/sheet.tsx')).Sheet} />
  if (call) return <Lazy key="call" name="call" load={async () => (await import('./views/calls/detail.tsx')).CallDetail} />
  return null
}

function Lazy({ name, load }: { readonly name: string; readonly load: () => Promise<ComponentType> }) {
  const [, refresh] = useState(0)
  const [error, setError] = useState<Error>()
  useLayoutEffect(() => {
    if (loaded.has(name)) return
    load().then(
      (view) => {
        loaded.set(name, view)
        refresh((n) => n + 1)
      },
      (fault: Error) => setError(fault),
    )
  }, [name])
  const View = loaded.get(name)
  if (View) return <View />
  return error ? <Failed error={new Error(`This part of the page could not be loaded (${error.message}). Reload the page.`)} /> : null
}
