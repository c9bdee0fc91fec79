import { Command } from 'commander'
import { basisOf, catalogue } from '../catalogue.ts'

/** `mocktitan rules [--assumed]`: the catalogue in the terminal. */
export const rulesCommand = (): Command =>
  new Command('rules')
    .description('Show the rules that the mock follows, and whence each is known.')
    .option('--assumed', 'only those that no source says')
    .action(({ assumed }: { assumed?: boolean }) => {
      const shown = catalogue.filter((rule) => !assumed || 'assumed' in rule.basis)
      for (const { id, says, basis } of shown) {
        const { kind, source } = basisOf(basis)
        console.log(`${id.padEnd(8)} ${says}\n         ${kind}: ${source}`)
      }
      console.log(`\n${shown.length} rules`)
    })
