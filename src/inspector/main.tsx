/** The inspector's page. It shows the mock of the server that sent the page. */
import { httpDoor } from './door/http.ts'
import { start } from './start.tsx'

start(httpDoor(new URL('.', location.href)))
