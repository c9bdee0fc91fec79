/** `mocktitan/client`: a typed client for the control API of a mock that runs in another process. Needs only `fetch`. */
export { type ClientOptions, connect, type MockClient } from './client.ts'
export type { RemoteJournal, RemotePlan, RemotePlans, RemoteVerb } from './parts.ts'
export type { ReadyOptions } from './ready.ts'
export { ControlError } from './send.ts'
export type { RemoteTenant } from './tenant.ts'
