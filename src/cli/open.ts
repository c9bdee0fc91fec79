/** Opens the inspector in the user's browser. */
import { spawn } from 'node:child_process'

/** This platform's command for opening a URL in the default browser. */
function commandFor(url: string): readonly [command: string, ...parameters: string[]] {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url]
  return ['xdg-open', url]
}

/** Does not wait for the browser. If no browser can be started, prints the URL; the server keeps running. */
export function openInBrowser(url: string): void {
  const [command, ...parameters] = commandFor(url)
  const opener = spawn(command, parameters, { stdio: 'ignore', detached: true })
  opener.on('error', (fault) => console.error(`note: --open could not start a browser (${fault.message}). The inspector is at ${url}`))
  opener.on('exit', (code) => {
    if (code) console.error(`note: --open could not start a browser (${command} exited with code ${code}). The inspector is at ${url}`)
  })
  opener.unref()
}

/** The inspector's URL for a browser on this machine. If the server listens on all addresses, the URL has the loopback address. */
export const pageOf = (url: string): string => `${url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:|$)/, '//127.0.0.1')}/_mock`
