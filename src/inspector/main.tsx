/** The inspector's page: its mock is the server that it came from. */
import { httpDoor } from './door/http.ts'
import { start } from './start.tsx'

start(httpDoor(new URL('.', location.href)))
