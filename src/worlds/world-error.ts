/** What is wrong with a world file; the message names each place, the reason and the offending value. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
}
