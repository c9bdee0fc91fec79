/** The reports that a server's flags request. */
import { collectCoverage } from '../coverage/collect.ts'
import type { ObservedMock } from '../mock.ts'
import { OptionError } from '../options.ts'
import { adviceFile, printAdvice } from './advice.ts'
import type { LogStyle } from './log.ts'
import type { RecordingOptions } from './recording.ts'
import { recordingOf, recordingReport } from './recording.ts'
import { type Report, Reports } from './report.ts'

interface ReportFlags {
  readonly coverage?: string
  readonly advice?: string
  readonly record?: RecordingOptions
  readonly log: LogStyle
}

/** Throws an OptionError if one of the reports cannot be written. */
export async function reportsOf(mock: ObservedMock, { coverage, advice, record, log }: ReportFlags): Promise<Reports> {
  const reports = new Reports()
  if (coverage !== undefined) reports.add(coverageReport(mock, coverage))
  if (advice !== undefined) reports.add(adviceFile(mock, advice))
  if (record) reports.addSlow(recordingReport(mock, await recordingOf(mock, record)))
  reports.addLast({ write: () => printAdvice(mock, log) })
  return reports
}

function coverageReport(mock: ObservedMock, folder: string): Report {
  try {
    return collectCoverage(mock, folder)
  } catch (fault) {
    throw new OptionError(`cannot collect coverage in ${folder}: ${(fault as Error).message}`)
  }
}
