/** The verbs for the mock as a whole. */
import manifest from '../../../package.json' with { type: 'json' }
import { quirkNames } from '../../domain/quirks.ts'
import { type Answer, DONE, data } from '../answer.ts'
import type { Control } from '../control.ts'
import { metricsText } from '../metrics.ts'
import { quirkView } from '../rule-view.ts'

export const mockVerbs = {
  Mock_Get: (control: Control): Answer => {
    const { engine, options } = control
    const [kept, dropped] = [engine.journal.entries().length, engine.journal.dropped()]
    return data({
      name: manifest.name,
      version: manifest.version,
      auth: options.auth,
      rateLimit: options.rateLimit,
      quirks: quirkNames.map((name) => quirkView(control, name)),
      journal: { most: engine.journal.most, kept, dropped },
      clock: { time: engine.clock.time, rate: engine.clock.rate },
    })
  },
  Mock_Health: ({ engine }: Control): Answer =>
    data({ status: 'ok', time: engine.clock.time, store: storeView(engine), warnings: engine.warnings.list() }),
  Mock_Metrics: ({ engine, meter }: Control): Answer => {
    meter.start(engine.journal.entries())
    return { kind: 'plain', type: 'text/plain; version=0.0.4; charset=utf-8', text: metricsText(engine, meter) }
  },
  Mock_Reset: (control: Control): Answer => {
    control.engine.reset()
    control.replaced(null, 'Mock_Reset')
    return DONE
  },
}

const storeView = ({ durable, options }: Control['engine']) => ({
  kept: options.store?.name ?? null,
  fault: durable?.fault ?? null,
  ...(options.store?.replica !== undefined && { replica: options.store.replica }),
})
