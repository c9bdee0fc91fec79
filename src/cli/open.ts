/** Opens the inspector in the user's browser. */
import { spawn } from 'node:child_process'

/** The command that opens an address with the default program, by platform. */
function commandFor(url: string): readonly [command: string, ...parameters: string[]] {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url]
  return ['xdg-open', url]
}

/** Does not wait for the browser. If none can be started, prints the page's address; the server keeps running. */
export function openInBrowser(url: string): void {
  const [command, ...parameters] = commandFor(url)
  const opener = spawn(command, parameters, { stdio: 'ignore', detached: true })
  opener.on('error', (fault) => console.error(`note: --open could not start a browser (${fault.message}). The inspector is at ${url}`))
  opener.on('exit', (code) => {
    if (code) console.error(`note: --open could not start a browser (${command} exited with code ${code}). The inspector is at ${url}`)
  })
  opener.unref()
}

/** An address that a browser on this machine can open: loopback, if the server listens on all addresses. */
export const pageOf = (url: string): string => `${url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:|$)/, '//127.0.0.1')}/_mock`
