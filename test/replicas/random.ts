import { generator } from '../../src/store/random.ts'

/** Choices by a seed: the choices are repeatable, their timing is not. */
export class Choices {
  private readonly next: () => number

  constructor(seed: string) {
    this.next = generator(seed)
  }

  /** From 0 up to 1. */
  share(): number {
    return this.next() / 2 ** 32
  }

  below(most: number): number {
    return Math.floor(this.share() * most)
  }

  one<Each>(of: readonly Each[]): Each {
    return of[this.below(of.length)] as Each
  }
}
