/** Ids of tokens (the claim jti): they look random, but the mock can read the token's number from them. */
import { hex } from '../../store/random.ts'

const DIGITS = 12
const RANGE = 2 ** (4 * DIGITS)

export class TokenIds {
  private readonly seed: string
  private readonly offset: number

  constructor(seed: string) {
    this.seed = seed
    this.offset = Number.parseInt(hex(`${seed}/token-numbers`, DIGITS), 16)
  }

  /** 32 hexadecimal digits: 20 that look random, then the number plus an offset that depends on the seed. */
  idOf(number: number): string {
    const end = ((number + this.offset) % RANGE).toString(16).padStart(DIGITS, '0')
    return (hex(`${this.seed}/token/${number}`, 32 - DIGITS) + end).toUpperCase()
  }

  numberOf(id: string): number {
    return (Number.parseInt(id.slice(-DIGITS), 16) - this.offset + RANGE) % RANGE
  }
}
