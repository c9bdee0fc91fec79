/** The standalone server: an Express app to mount or to listen with. */
import { requireNode } from '../node-version.ts'

export { type AppOptions, app, type MockApp } from './app.ts'
export { type Served, type ServeOptions, serve } from './server.ts'

requireNode()
