/** The coverage report as one HTML page that loads nothing: it has no scripts and no fonts of its own. */

import { lifecycleNames, lifecycles } from '../domain/lifecycles.ts'
import type { Exercised, OperationSummary, RuleSummary, Share, Summary } from '../engine/journal/summary.ts'
import { figures, legend, titles } from './legend.ts'
import { escaped } from './markup.ts'
import { style } from './page-style.ts'

export const pageOf = (summary: Summary): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage of the Inventory API</title>
<style>${style}</style>
<main>
<header>
<h1>Coverage of the Inventory API</h1>
<p>${summary.calls} calls, collected in ${summary.files} ${summary.files === 1 ? 'file' : 'files'} by Mocktitan</p>
</header>
<section class="figures">
${figures.map((figure) => card(titles[figure], summary.shares[figure], legend[figure])).join('\n')}
</section>
${operationsSection(summary.operations)}
${rulesSection(summary.rules)}
${transitionsSection(summary)}
${othersSection(summary)}
</main>
</html>
`

const bar = (percent: number): string => `<span class="bar"><i style="width:${percent}%"></i></span>`

const card = (title: string, { exercised, total, percent }: Share, says: string): string => `<article>
<h2>${title}</h2>
<p class="percent">${percent}<small>%</small></p>
${bar(percent)}
<p class="count">${exercised} of ${total}</p>
<p class="says">${escaped(says)}</p>
</article>`

/** A chip shows whether and how often something was exercised. */
const chip = ({ what, count }: Exercised<string | number>, kind = ''): string =>
  `<span class="chip ${count > 0 ? 'exercised' : 'unexercised'} ${kind}">${escaped(String(what))}${count > 1 ? `<b>${count}</b>` : ''}</span>`

const exercised = (list: readonly Exercised<unknown>[]): number => list.filter(({ count }) => count > 0).length

function operationsSection(operations: readonly OperationSummary[]): string {
  const rows = operations.map(
    ({ id, method, path, calls, statuses, rules }) => `<tr class="${calls > 0 ? '' : 'quiet'}">
<td><strong>${id}</strong><code>${method} ${escaped(path)}</code></td>
<td class="number">${calls}</td>
<td>${statuses.map((each) => chip(each, each.declared ? '' : 'beyond')).join('')}</td>
<td>${rules.length === 0 ? '' : `<details><summary>${bar((100 * exercised(rules)) / rules.length)} ${exercised(rules)} of ${rules.length}</summary>${rules.map((each) => chip(each)).join('')}</details>`}</td>
</tr>`,
  )
  return `<section>
<h2>Operations</h2>
<table>
<thead><tr><th>operation</th><th class="number">calls</th><th>statuses</th><th>rules that refused it</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

const rulesSection = (rules: readonly RuleSummary[]): string => `<section>
<h2>Rules that can refuse</h2>
<table>
<thead><tr><th>rule</th><th class="number">refusals</th><th>says</th></tr></thead>
<tbody>
${rules
  .map(
    ({ what, says, count, at }) => `<tr class="${count > 0 ? '' : 'quiet'}">
<td>${chip({ what, count: count > 0 ? 1 : 0 })}</td>
<td class="number">${count}</td>
<td>${escaped(says)}${at.length > 0 ? `<small>${at.join(', ')}</small>` : ''}</td>
</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</section>`

const transitionsSection = ({ transitions }: Summary): string => `<section>
<h2>Status transitions</h2>
<div class="lifecycles">
${lifecycleNames
  .map((name) => {
    const chips = transitions.filter(({ of }) => of === name).map((each) => chip(each))
    return `<article><h3>${lifecycles[name].title}</h3><p>${chips.join('')}</p></article>`
  })
  .join('\n')}
</div>
</section>`

const othersSection = ({ others }: Summary): string => `<section>
<h2>Rules that refuse nothing</h2>
<p class="says">${escaped(legend.others)} ${others.filter(({ inForce }) => inForce).length} of ${others.length} applied.</p>
<p>${others.map(({ id, says, inForce }) => `<span class="chip ${inForce ? 'force' : 'unexercised'}" title="${escaped(says)}">${id}</span>`).join('')}</p>
</section>`
