/** What all fields of a form share. */
import type { Json } from '../../door/door.ts'
import type { Document } from '../../state/document.ts'

export interface Context {
  readonly document: Document
  readonly refersTo: (property: string) => readonly string[]
  /** The starting value of a property: the id of one of the tenant's own records, or today's date. */
  readonly own: (property: string) => Json
  /** Error messages. The key is the path of a field, in lower case. */
  readonly errors: Readonly<Record<string, string>>
}
