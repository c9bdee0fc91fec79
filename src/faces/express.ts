/** The standalone server, and an Express app that you can mount in another app or start yourself. */
import { requireNode } from '../node-version.ts'

export { type AppOptions, app, type MockApp } from './app.ts'
export { type Served, type ServeOptions, serve } from './server.ts'

requireNode()
