/** An invalid world file. The message has each path, the reason and the value. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
}
