/** A check's report as SARIF 2.1.0, which code hosts show next to the affected lines. */
import { readFileSync } from 'node:fs'
import { catalogue } from '../../catalogue.ts'
import type { CheckReport, Finding } from './check.ts'
import { type Position, positions } from './position.ts'

/** The rule id for findings without a rule, which only violate the document's schema. */
const DOCUMENT = 'openapi'

export function sarifReport({ findings }: CheckReport, version: string): string {
  const ids = [...new Set(findings.map(ruleOf))].sort()
  const regions = regionsOf(findings)
  const run = {
    tool: { driver: { name: 'mocktitan', semanticVersion: version, rules: ids.map(ruleText) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, ids.indexOf(ruleOf(finding)), regions.get(finding.file)?.(finding.pointer))),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const ruleOf = ({ rule }: Finding): string => rule ?? DOCUMENT

const ruleText = (id: string) => ({
  id,
  shortDescription: {
    text: catalogue.find((rule) => rule.id === id)?.says ?? 'What the API document says about routes, parameters and bodies.',
  },
})

function resultOf(finding: Finding, ruleIndex: number, at: Position | undefined) {
  const { file, interaction, pointer, severity, says, instead } = finding
  const region = at && { startLine: at.line, startColumn: at.column }
  return {
    ruleId: ruleOf(finding),
    ruleIndex,
    level: severity,
    message: { text: `${interaction}: ${says}${instead ? ` ${instead}` : ''}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region ? { region } : {}) },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: 'value' }],
      },
    ],
  }
}

/** Keeps relative paths relative, and escapes characters that are not allowed in a URI. */
const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/'))

/** The positions of pointers in each file; a pact that was passed as a value has none. */
function regionsOf(findings: readonly Finding[]): Map<string, (pointer: string) => Position | undefined> {
  const files = new Set(findings.map(({ file }) => file).filter((file) => file !== '<pact>'))
  return new Map([...files].map((file) => [file, positions(readFileSync(file, 'utf8'))]))
}
