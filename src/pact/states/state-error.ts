/** A provider state that is unknown, that is given wrong parameters, or that the tenant's world does not allow. */
export class StateError extends Error {
  override readonly name = 'StateError'
}
