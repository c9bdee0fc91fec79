/** Numbers on the command line. */
import { InvalidArgumentError } from 'commander'

export function port(text: string): number {
  const number = count(text)
  if (number > 65_535) throw new InvalidArgumentError('must be from 0 to 65535.')
  return number
}

export function count(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('must be a whole number.')
  return Number(text)
}
