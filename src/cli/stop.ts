import type { Served } from '../faces/express.ts'
import type { Reports } from './report.ts'

/**
 * The first signal writes the reports, then lets answers under way finish; a second does not wait for them. With `onStdinClose`, the
 * end of stdin counts as a signal: even a parent that is killed takes the server with it.
 */
export function stopOnSignal(served: Served, reports: Reports, onStdinClose: boolean): void {
  let isStopping = false
  const stop = () => {
    isStopping = true
    process.once('SIGINT', () => process.exit(130))
    process.once('SIGTERM', () => process.exit(143))
    reports
      .write()
      .then(() => served.close())
      // Calls may have been answered in between.
      .then(() => reports.write())
      .then(
        () => process.exit(),
        (fault: Error) => {
          console.error(`error: ${fault.message}`)
          process.exit(1)
        },
      )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (onStdinClose) process.stdin.once('close', () => isStopping || stop()).resume()
}
