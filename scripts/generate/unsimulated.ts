/** The vendor's public routes that openapi.yaml does not describe: they are answered with 501 (GATE-09). */
import { readFileSync } from 'node:fs'
import { operations } from './document.ts'

const HEADER = '// Made from api/vendor-routes.txt and openapi.yaml by `npm run generate`. Do not edit.\n'

const routeOf = (method: string, path: string): string => `${method} ${path.toLowerCase().replace(/\{\w+\}/g, '{}')}`

const described = new Set(operations.map(({ method, path }) => routeOf(method, path)))

export function unsimulated(): { code: string; declaration: string } {
  const text = readFileSync(new URL('../../api/vendor-routes.txt', import.meta.url), 'utf8')
  const ids: string[] = []
  const lines: string[] = []
  let module = ''
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      module = line
      continue
    }
    const [path = '', ...verbs] = line.trim().split(/,? /)
    const whole = `/${module}/tenant/{tenant}/${path}`
    for (let i = 0; i < verbs.length; i += 2) {
      const [method, id] = verbs.slice(i, i + 2) as [string, string]
      if (described.has(routeOf(method, whole))) continue
      ids.push(id)
      lines.push(`${id} ${method} ${module}/${path}`)
    }
  }
  refuseRepeated([...operations.map(({ id }) => id), ...ids])
  return {
    code: `${HEADER}export const unsimulated = \`\n${lines.join('\n')}\n\`\n`,
    declaration: `${HEADER}/** A line for each route: its id, its method, and its path without /tenant/{tenant}. */
export declare const unsimulated: string

export type UnsimulatedId =\n${[...ids]
      .sort()
      .map((id) => `  | '${id}'`)
      .join('\n')}\n`,
  }
}

function refuseRepeated(ids: readonly string[]): void {
  const repeated = ids.filter((id, i) => ids.indexOf(id) < i)
  if (repeated.length > 0)
    throw new Error(`api/vendor-routes.txt: put the module in front of ${repeated.join(', ')}, because another operation has that id`)
}
