/** A verification as JUnit XML for CI servers, with one suite per consumer and one case per interaction. */
import { escaped } from '../../coverage/markup.ts'
import { mismatchText } from './pretty.ts'
import type { Verification, VerifiedInteraction } from './results.ts'

export function junitVerification({ interactions, faults }: Verification): string {
  const suites = [...Map.groupBy(interactions, ({ consumer }) => consumer)].map(([consumer, own]) =>
    suite(consumer, own.map(testCase), own),
  )
  const broken = faults.map(
    (fault) =>
      `    <testcase classname="mocktitan verify" name="${xml(fault)}">\n      <error message="${xml(fault)}"/>\n    </testcase>\n`,
  )
  if (broken.length > 0) suites.push(suite('mocktitan verify', broken, []))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mocktitan verify">\n${suites.join('')}</testsuites>\n`
}

function suite(name: string, cases: readonly string[], interactions: readonly VerifiedInteraction[]): string {
  const count = (...results: readonly VerifiedInteraction['result'][]) =>
    interactions.filter(({ result }) => results.includes(result)).length
  const errors = cases.length - interactions.length
  const counts = `tests="${cases.length}" failures="${count('failed')}" errors="${errors}" skipped="${count('pending', 'skipped')}"`
  return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(each: VerifiedInteraction): string {
  const { consumer, description, states, result } = each
  const name = [...states, description].join(', ')
  const head = `    <testcase classname="${xml(consumer)}" name="${xml(name)}"`
  if (result === 'passed') return `${head}/>\n`
  return `${head}>\n      ${result === 'failed' ? failure(each) : `<skipped message="${xml(each.reason ?? 'pending')}"/>`}\n    </testcase>\n`
}

function failure({ request, status, rule, reason, mismatches }: VerifiedInteraction): string {
  const lines = [[request, status, rule].filter((part) => part !== null).join(' '), reason ?? '', ...mismatches.map(mismatchText)]
  const message = reason?.split('\n', 1)[0] ?? mismatches[0]?.says ?? 'failed'
  return `<failure message="${xml(message)}">${xml(lines.filter(Boolean).join('\n'))}</failure>`
}

/** Characters that XML does not allow are left out. */
const xml = (text: string): string => escaped(text.toWellFormed()).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
