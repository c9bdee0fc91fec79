/**
 * `npm run bench` measures, prints the figures and stores them in RESULTS.md.
 * `npm run bench -- --only get,list` measures only these groups. Figures of fewer than five rounds are only printed.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { args } from './args.ts'
import { build } from './build.ts'
import { circumstances } from './circumstances.ts'
import { type Findings, type Kept, keep, section } from './report.ts'
import type { Pace } from './rounds.ts'

const LEAST_ROUNDS = 5

const here = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(`${here}node_modules`)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
build()

const { groups } = await import('./groups.ts')
const { only, pace } = args(Object.keys(groups))

const found: Kept[] = []
for (const [group, measure] of Object.entries<(pace: Pace) => Promise<Findings>>(groups)) {
  if (only.length > 0 && !only.includes(group)) continue
  console.error(`measuring ${group} …`)
  const findings = { group, circumstances: circumstances(pace), ...(await measure(pace)) }
  found.push(findings)
  console.log(section(findings))
}
if (pace.rounds >= LEAST_ROUNDS) keep(found, Object.keys(groups))
else console.error(`RESULTS.md was not changed: it needs ${LEAST_ROUNDS} rounds.`)
