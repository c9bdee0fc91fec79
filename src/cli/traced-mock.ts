/** `--traces`: OpenTelemetry is loaded only for this flag. */
import type { Mock } from '../mock.ts'
import type { SharedMock } from '../open-mock.ts'

export async function tracedMock<Opened extends Mock | SharedMock>(mock: Opened): Promise<Opened> {
  try {
    const { traced } = await import('../faces/tracing.ts')
    return traced(mock)
  } catch (fault) {
    await mock.close()
    if ((fault as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw fault
    throw new Error('--traces needs the package @opentelemetry/api. Install it: npm install @opentelemetry/api@1')
  }
}
