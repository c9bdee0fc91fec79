/** Shows the inspector of a mock in the element `page`. */
import { render } from 'preact'
import { App } from './app.tsx'
import type { Door } from './door/door.ts'
import { forgetFirst, readFirst } from './state/first.ts'
import { listenToKeys } from './state/keys.ts'
import { formPart } from './state/later.ts'
import { follow } from './state/live.ts'
import { openDoor } from './state/mock.ts'
import './style/all.css'

export function start(door: Door, element: HTMLElement | null = document.getElementById('page')): void {
  if (!element) throw new Error('The page has no element with the id `page`.')
  openDoor(door)
  listenToKeys()
  readFirst()
  element.replaceChildren()
  render(<App />, element)
  forgetFirst()
  // Anything that the first frame does not need is started after it, so as not to delay it.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(afterFirstFrame)))
}

function afterFirstFrame(): void {
  follow()
  // If this fails, the form tries again when it is opened, and shows an error if that fails too.
  formPart().catch(() => {})
}
