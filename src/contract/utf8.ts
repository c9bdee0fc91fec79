/** Measures how many bytes a string takes in UTF-8. */

const encoder = new TextEncoder()
const piece = new Uint8Array(65_536)

/** Encodes in chunks, so that measuring a large string makes no copy of it. */
export function lengthInBytes(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(at), piece)
    at += read
    bytes += written
  }
  return bytes
}
