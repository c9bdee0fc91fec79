import { Command, InvalidArgumentError } from 'commander'
import { connect } from '../client/index.ts'

interface Flags {
  readonly seconds: number
}

/** `mocktitan wait [url]`: for scripts and containers that must wait until a server is ready. */
export function waitCommand(): Command {
  const command = new Command('wait')
    .description('Wait until a server answers GET /_mock/health. Exits with code 1 if it does not answer in time.')
    .argument('[url]', 'address of the server; default MOCKTITAN_URL, or http://127.0.0.1:4010')
    .option('--seconds <number>', 'how long to wait', seconds, 30)
  return command.action(async (url: string | undefined, flags: Flags) => {
    try {
      const mock = connect(url)
      await mock.ready({ seconds: flags.seconds })
      console.log(`${mock.url} is ready.`)
    } catch (fault) {
      command.error(`error: ${(fault as Error).message}`)
    }
  })
}

function seconds(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('must be a whole number of seconds.')
  return Number(text)
}
