/**
 * Access tokens as signed strings (AUTH-02). A mock with the same seed can check them, so no token needs to be stored: all
 * replicas of a mock accept each other's tokens. The signature protects nothing, since the seed is not a secret.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { generator, hex } from '../../store/random.ts'
import type { Environment } from './clients.ts'

/** An RS256 signature with a key of 2,048 bits has this many bytes. */
const SIGNATURE_BYTES = 256

const utf8 = new TextEncoder()

/** Signs and checks the tokens of one environment. Each environment has its own key, so its tokens are unknown elsewhere (AUTH-11). */
export class Signer {
  private readonly header: string
  private readonly mac: ReturnType<typeof hmac.create>

  constructor(seed: string, environment: Environment) {
    this.header = base64url(utf8.encode(JSON.stringify({ alg: 'RS256', kid: hex(`${environment}/key`, 32).toUpperCase(), typ: 'at+jwt' })))
    this.mac = hmac.create(sha256, utf8.encode(`${seed}/token-key/${environment}`))
  }

  signed(claims: object): string {
    const unsigned = `${this.header}.${base64url(utf8.encode(JSON.stringify(claims)))}`
    return `${unsigned}.${this.signatureOf(unsigned)}`
  }

  /** The claims of a token that this signer signed; undefined for any other string. */
  claimsOf(text: string): unknown {
    if (!text.startsWith(`${this.header}.`)) return undefined
    const end = text.lastIndexOf('.')
    const unsigned = text.slice(0, end)
    if (end <= this.header.length || text.slice(end + 1) !== this.signatureOf(unsigned)) return undefined
    return JSON.parse(new TextDecoder().decode(bytesOf(unsigned.slice(this.header.length + 1))))
  }

  /** The HMAC, followed by bytes derived from it, so that the signature is as long as the vendor's. */
  private signatureOf(text: string): string {
    const code = this.mac._cloneInto().update(utf8.encode(text)).digest()
    const draw = generator(String.fromCharCode(...code))
    return base64url(Uint8Array.from({ length: SIGNATURE_BYTES }, (_, i) => code[i] ?? draw()))
  }
}

/**
 * Bytes are encoded in parts, because a function takes a limited number of arguments. Each part has a multiple of 3 bytes, so that the
 * encoded parts can be joined.
 */
const PART = 3 * 1024

function base64url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += PART) parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + PART))))
  return parts
    .join('')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
