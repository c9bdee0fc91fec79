/** Decides who may use /_mock: programs on this machine and those that the options allow, but never a web page from another origin. */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { OptionError } from '../options.ts'

export interface ControlAccess {
  /**
   * Other machines that may use the control API: addresses, networks such as `172.16.0.0/12`, or `any`.
   * Default none.
   */
  readonly controlFrom?: readonly string[]
  /**
   * Host names by which the control API may be reached in addition to `localhost`, IP addresses and `host`. An example is the name of the
   * mock's container. Default none.
   */
  readonly controlHosts?: readonly string[]
  /** The name or address that the server listens on. The control API may be reached by this name. */
  readonly host?: string
}

/** Why a request may not use the control API, and how to allow it; undefined if it may. */
export type ControlGuard = (request: IncomingMessage) => string | undefined

/** Throws an OptionError for an invalid address or host name. */
export function controlGuard({ controlFrom = [], controlHosts = [], host = '127.0.0.1' }: ControlAccess): ControlGuard {
  const isWelcome = peersOf(controlFrom)
  const names = new Set(['localhost', host.toLowerCase(), ...controlHosts.map(hostName)])
  return (request) =>
    strangePeer(request.socket.remoteAddress, isWelcome) ?? strangeHost(request.headers.host ?? '', names) ?? strangePage(request)
}

function peersOf(controlFrom: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  list.addSubnet('127.0.0.0', 8)
  list.addAddress('::1', 'ipv6')
  for (const peer of controlFrom) if (peer !== 'any') addPeer(list, peer)
  if (controlFrom.includes('any')) return () => true
  return (address) => isIP(address) > 0 && list.check(address, familyOf(address))
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

function addPeer(list: BlockList, peer: string): void {
  const [address = '', bits, ...more] = peer.split('/')
  const longest = { 4: 32, 6: 128, 0: -1 }[isIP(address)] as number
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest)
  if (longest < 0 || !isNetwork || more.length > 0)
    throw new OptionError(`controlFrom must be 'any', an address, or a network such as 172.16.0.0/12, not '${peer}'`)
  list.addSubnet(address, bits === undefined ? longest : Number(bits), familyOf(address))
}

function hostName(name: string): string {
  if (!/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(name))
    throw new OptionError(`controlHosts must be host names without a port, such as 'mock', not '${name}'`)
  return name.toLowerCase()
}

/** A peer that has disconnected has no address, and is not trusted. */
function strangePeer(address: string | undefined, isWelcome: (address: string) => boolean): string | undefined {
  const [peer = ''] = (address ?? 'a peer without an address').split('%')
  if (isWelcome(peer)) return undefined
  const from = isIP(peer) ? plain(peer) : 'any'
  return `${peer}: it is for programs on this machine. --control-from ${from} allows this client (controlFrom in code)`
}

const plain = (peer: string): string => peer.replace(/^::ffff:(?=\d+\.)/i, '')

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/** A web page whose domain resolves to this machine (DNS rebinding) sends that domain as Host. */
function strangeHost(host: string, names: ReadonlySet<string>): string | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  if (names.has(name) || ADDRESS.test(name)) return undefined
  return `host '${host}'. --control-host ${/^[\w.-]+$/.test(name) ? name : '<name>'} allows requests to that name (controlHosts in code)`
}

const SAME = ['same-origin', 'none']

/** Browsers send a page's origin, or at least whether the request stays within that origin. A link to the inspector itself is allowed. */
function strangePage({ method, url, headers }: IncomingMessage): string | undefined {
  const { origin, host = '', 'sec-fetch-site': site } = headers
  if (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host.toLowerCase())
    return `origin '${origin}': web pages from another origin may not use it`
  const isLink = method === 'GET' && headers['sec-fetch-dest'] === 'document' && /^\/_mock\/?(\?|$)/.test(url ?? '')
  if (typeof site !== 'string' || SAME.includes(site) || isLink) return undefined
  return `a page from another site (Sec-Fetch-Site: ${site})`
}
