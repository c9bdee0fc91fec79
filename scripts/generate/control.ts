/** control.yaml as one self-contained document: with the vendor's schemas that it refers to, and without our extensions. */
import { control, type Json, reachable, schemas } from './document.ts'
import './records.ts'

const names = reachable([control.paths, control.components])

export const controlDocument: Json = plain({
  ...control,
  components: { ...control.components, schemas: Object.fromEntries(names.map((name) => [name, schemas[name]])) },
})

function plain(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(plain)
  const kept = Object.entries<Json>(node).filter(([key]) => !key.startsWith('x-') || key === 'x-rules')
  return Object.fromEntries(kept.map(([key, value]) => [key, key === '$ref' ? value.replace(/^.*openapi\.yaml/, '') : plain(value)]))
}

export const controlDocumentText = (): string =>
  `// Made from control.yaml, openapi.yaml and worlds.yaml by \`npm run generate\`. Do not edit.
export const controlDocument = ${JSON.stringify(JSON.stringify(controlDocument))}
`
