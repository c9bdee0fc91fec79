/** Strings that look random and depend only on the seed, such as trace ids and parts of tokens. Nothing here is secret. */

/** A string of `digits` hexadecimal digits. It depends only on `words`. */
export function hex(words: string, digits: number): string {
  const next = generator(words)
  let text = ''
  while (text.length < digits) text += next().toString(16).padStart(8, '0')
  return text.slice(0, digits)
}

/** Whole numbers of 32 bits: a small, fast, well-mixed generator (sfc32), started from a hash of `words` (FNV-1a). */
export function generator(words: string): () => number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  let [a, b, c, d] = [hash, hash ^ 0x9e3779b9, Math.imul(hash, 0x85ebca6b), 1]
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
