/** The reports that a server writes when it stops. If one cannot be written, the others still are, and the exit code is 1. */

export interface Report {
  /** Writes what is known so far. It may be called again later. */
  write(): void
}

export interface SlowReport {
  write(): Promise<void>
}

export class Reports {
  private readonly atExit: Report[] = []
  private readonly slow: SlowReport[] = []
  private readonly last: Report[] = []

  constructor() {
    process.once('exit', () => writeAll([...this.atExit, ...this.last]))
  }

  /** Adds a report that is written when the server begins to stop, and again at the end of the process. */
  add(report: Report): void {
    this.atExit.push(report)
  }

  /** Adds a report that is written when the server begins to stop, and again when the last call has been answered. */
  addSlow(report: SlowReport): void {
    this.slow.push(report)
  }

  /** Adds a report that is written once, at the end of the process, after all other reports. */
  addLast(report: Report): void {
    this.last.push(report)
  }

  async write(): Promise<void> {
    writeAll(this.atExit)
    for (const report of this.slow) await report.write().catch(failed)
  }
}

function writeAll(reports: readonly Report[]): void {
  for (const report of reports) {
    try {
      report.write()
    } catch (fault) {
      failed(fault)
    }
  }
}

const reported = new Set<string>()

function failed(fault: unknown): void {
  const message = fault instanceof Error ? fault.message : String(fault)
  if (!reported.has(message)) console.error(`error: ${message}`)
  reported.add(message)
  process.exitCode ||= 1
}
