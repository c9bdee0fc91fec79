/** Who may drive /_mock: programs on this machine, and those that the options name; never a web page of another origin. */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { OptionError } from '../options.ts'

export interface ControlAccess {
  /**
   * Which peers the control API answers beside this machine: addresses, networks such as `172.16.0.0/12`, or `any`.
   * Default none.
   */
  readonly controlFrom?: readonly string[]
  /**
   * Host names under which the control API may be reached beside `localhost`, plain addresses and `host`: the name of the
   * mock's container, for example. Default none.
   */
  readonly controlHosts?: readonly string[]
  /** The name or address that the server listens on; the control API may be reached under it. */
  readonly host?: string
}

/** Why a request may not drive the mock, and what would let it; undefined when it may. */
export type ControlGuard = (request: IncomingMessage) => string | undefined

/** Throws an OptionError for a peer or a host name that cannot be. */
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
    throw new OptionError(`controlFrom must be any, an address or a network such as 172.16.0.0/12, not '${peer}'`)
  list.addSubnet(address, bits === undefined ? longest : Number(bits), familyOf(address))
}

function hostName(name: string): string {
  if (!/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(name))
    throw new OptionError(`controlHosts must be host names without a port, such as mock, not '${name}'`)
  return name.toLowerCase()
}

/** A peer that has already gone has no address any more: it is not trusted either. */
function strangePeer(address: string | undefined, isWelcome: (address: string) => boolean): string | undefined {
  const [peer = ''] = (address ?? 'a peer without an address').split('%')
  if (isWelcome(peer)) return undefined
  return `${peer}: it is for programs on this machine. --control-from ${isIP(peer) ? plain(peer) : 'any'} lets it in (controlFrom in code)`
}

const plain = (peer: string): string => peer.replace(/^::ffff:(?=\d+\.)/i, '')

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/** A page that has its own name resolve to this machine carries that name as Host. */
function strangeHost(host: string, names: ReadonlySet<string>): string | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  if (names.has(name) || ADDRESS.test(name)) return undefined
  return `host '${host}'. --control-host ${/^[\w.-]+$/.test(name) ? name : '<name>'} lets requests to that name in (controlHosts in code)`
}

const SAME = ['same-origin', 'none']

/** Browsers name a page's origin, or at least whether the page is of the same one. A link may lead to the page of the mock itself. */
function strangePage({ method, url, headers }: IncomingMessage): string | undefined {
  const { origin, host = '', 'sec-fetch-site': site } = headers
  if (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host.toLowerCase())
    return `origin '${origin}': it is not for pages of another origin`
  const isLink = method === 'GET' && headers['sec-fetch-dest'] === 'document' && /^\/_mock\/?(\?|$)/.test(url ?? '')
  if (typeof site !== 'string' || SAME.includes(site) || isLink) return undefined
  return `a page of another site (Sec-Fetch-Site: ${site})`
}
