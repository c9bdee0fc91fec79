/** The playground: a mock in the page, a console and a tour that call it, and the inspector. */
import { render } from 'preact'
import { start } from '../start.tsx'
import { Console } from './console.tsx'
import { pageDoor } from './door.ts'
import { startingMock } from './start.ts'
import './playground.css'

const page = document.getElementById('page')
if (!page) throw new Error('The page has no element with the id `page`.')

const consolePlace = Object.assign(document.createElement('div'), { id: 'console' })
const inspector = Object.assign(document.createElement('div'), { id: 'inspector' })
page.replaceChildren(consolePlace, inspector)

const mock = startingMock()
start(pageDoor(mock), inspector)
render(<Console mock={mock} />, consolePlace)
