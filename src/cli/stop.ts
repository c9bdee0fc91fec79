import type { Served } from '../faces/express.ts'
import type { Reports } from './report.ts'

/**
 * After the first signal, writes the reports and waits for pending answers. A second signal ends the process immediately.
 * With `onStdinClose`, the end of stdin counts as a signal, so that the server also stops when its parent process is killed.
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
      // More calls may have been answered meanwhile.
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
