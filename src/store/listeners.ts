/** A list of listeners. If one throws, the error is reported, and neither the other listeners nor the caller are affected. */
export class Listeners<Values extends readonly unknown[]> {
  /** Replaced on each change, so that a call reaches exactly the listeners that there were when it began. */
  private all: readonly ((...values: Values) => void)[] = []
  private readonly about: string
  private readonly onFault: OnFault

  /** `about` is the default name of a listener in reports. */
  constructor(about: string, onFault: OnFault) {
    this.about = about
    this.onFault = onFault
  }

  /** Returns a function that removes the listener. */
  add(listener: (...values: Values) => unknown, about = this.about): () => void {
    const guarded = (...values: Values) => {
      try {
        const result = listener(...values)
        if (result instanceof Promise) result.catch((fault: unknown) => this.onFault(about, fault))
      } catch (fault) {
        this.onFault(about, fault)
      }
    }
    this.all = [...this.all, guarded]
    return () => {
      this.all = this.all.filter((each) => each !== guarded)
    }
  }

  call(...values: Values): void {
    for (const listener of this.all) listener(...values)
  }
}

export type OnFault = (about: string, fault: unknown) => void
