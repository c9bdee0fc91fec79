/** The state of the page: tenant, view, selection and filters. All of it is in the URL after `#`. */
import { signal } from '@preact/signals'

interface Place {
  readonly tenant: string
  readonly view: string
  readonly params: Readonly<Record<string, string>>
}

const FIRST: Place = { tenant: '1001', view: 'orders', params: {} }

/** `#/1001/calls?status=4xx&call=17` */
function placeOf(hash: string): Place {
  const [path = '', ...query] = hash.replace(/^#\/?/, '').split('?')
  const [tenant = '', view = ''] = path.split('/')
  return {
    tenant: /^\d+$/.test(tenant) ? tenant : FIRST.tenant,
    view: view || FIRST.view,
    params: Object.fromEntries(new URLSearchParams(query.join('?'))),
  }
}

export function hashOf({ tenant, view, params }: Place): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString()
  return `#/${tenant}/${view}${query === '' ? '' : `?${query}`}`
}

export const place = signal<Place>(placeOf(location.hash))

addEventListener('hashchange', () => {
  if (location.hash !== hashOf(place.peek())) place.value = placeOf(location.hash)
})

/** Goes to a URL. The browser's back button undoes it. */
export function go(next: Partial<Place>): void {
  move({ ...place.peek(), params: {}, ...next }, 'push')
}

/** Changes some parameters of the URL; undefined removes one. With `replace`, no entry is added to the browser's history. */
export function setParams(changes: Readonly<Record<string, string | undefined>>, step: 'push' | 'replace' = 'push'): void {
  const params: Record<string, string> = { ...place.peek().params }
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') delete params[name]
    else params[name] = value
  }
  move({ ...place.peek(), params }, step)
}

/** Does not wait for the browser's `hashchange` event, because text that is typed before the event would change the old URL. */
function move(next: Place, step: 'push' | 'replace'): void {
  if (step === 'push') location.hash = hashOf(next)
  else history.replaceState(null, '', hashOf(next))
  place.value = next
}

export const param = (name: string): string => place.value.params[name] ?? ''
