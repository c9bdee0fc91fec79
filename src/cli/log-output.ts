/** Writes the log to a stream such as stdout. */
import type { Writable } from 'node:stream'

/** The maximum number of bytes that wait for the reader of the log. */
const MOST_WAITING = 4 * 1024 * 1024

/**
 * Rejects if the line cannot be written, for example because the disk is full, or if the line is left out because its reader is too
 * slow. If the reader has gone away (`| head`), that is not an error.
 */
export function writeLine(out: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (out.writableLength > MOST_WAITING) reject(new Error('Its reader is too slow, so lines are left out.'))
    else out.write(`${line}\n`, (fault) => (!fault || (fault as NodeJS.ErrnoException).code === 'EPIPE' ? resolve() : reject(fault)))
  })
}
