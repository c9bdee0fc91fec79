import { createServer } from 'node:net'
import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { port } from './numbers.ts'
import { type PeerState, peersFrom } from './peers.ts'

interface Line {
  readonly state: 'ok' | 'missing' | 'wrong'
  readonly text: string
}

/** `mocktitan doctor`: shows what this machine and project have, what is missing, and how to install it. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description(
      'Check Node, the port and the optional packages. Exits with code 1 if something is wrong. A missing package is not an error.',
    )
    .option('-p, --port <number>', 'the port that you want to serve on', port, 4010)
    .action(async ({ port }: { port: number }) => {
      const lines = [nodeLine(), await portLine(port), ...peersFrom(process.cwd()).map(peerLine)]
      console.log(`Mocktitan ${manifest.version} in ${process.cwd()}\n`)
      for (const { state, text } of lines) console.log(`${state.padEnd(7)}  ${text}`)
      process.exitCode = lines.some(({ state }) => state === 'wrong') ? 1 : 0
    })

/** Always ok, because the command does not start on a Node that is too old. */
const nodeLine = (): Line => ({ state: 'ok', text: `Node ${process.versions.node} (needs ${manifest.engines.node})` })

function portLine(port: number): Promise<Line> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve({
        state: 'wrong',
        text: `port ${port} cannot be used (${code}). Stop the program that listens there, or use another port: npx mocktitan serve --port 0`,
      }),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve({ state: 'ok', text: `port ${port} is free` })))
  })
}

function peerLine({ peer, range, version, fits, neededBy }: PeerState): Line {
  const use = neededBy.length > 0 ? `, for ${neededBy.join(' and ')}` : ''
  const install = `npm install --save-dev "${peer}@${range}"`
  if (version === undefined) return { state: 'missing', text: `${peer}${use}: ${install}` }
  if (!fits) return { state: 'wrong', text: `${peer} ${version}${use}; needs ${range}: ${install}` }
  return { state: 'ok', text: `${peer} ${version}${use}` }
}
