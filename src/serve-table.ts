/** The options of the server; `option-table.ts` has those of the mock itself. */
import type { Flag } from './option-table.ts'
import { storeDefaults } from './store/defaults.ts'

const usual = { port: 4010, host: '127.0.0.1', grace: '5s', headersTimeout: '20s', requestTimeout: '2m' }

/** The defaults of `serve` from mocktitan/express. */
export const serveDefaults: Readonly<typeof usual> = usual

/** Keyed by the flag's name in camel case, as the command line's parser returns it. */
export const serveOptions = {
  port: { flag: '-p, --port <number>', reads: 'port', usual: usual.port, help: 'port to listen on; 0 picks a free one' },
  host: { flag: '--host <name>', reads: 'text', usual: usual.host, help: 'address to listen on' },
  cors: { flag: '--cors [yes or no]', reads: 'switch', help: 'let web pages from any origin call the API (never /_mock)' },
  open: { flag: '--open [yes or no]', reads: 'switch', help: 'open the inspector in a browser' },
  log: {
    flag: '--log <style>',
    reads: ['pretty', 'json', 'off'],
    usual: 'pretty',
    help: 'style of the line printed for each request: pretty, json, or off for no line',
  },
  storeReset: { flag: '--store-reset [yes or no]', reads: 'switch', help: 'start over: delete the content of the store' },
  storeSchema: {
    flag: '--store-schema <name>',
    reads: 'text',
    help: `the schema of a PostgreSQL store, created if it does not exist (default: ${storeDefaults.schema})`,
  },
  storeTenants: {
    flag: '--store-tenants <count>',
    reads: 'count',
    help: `how many tenants of a store stay in memory; others are read back when needed (default: ${storeDefaults.tenants})`,
  },
  storeIdle: {
    flag: '--store-idle <time>',
    reads: 'text',
    help: `how long a tenant of a store stays in memory without being used (default: ${storeDefaults.idle})`,
  },
  traces: { flag: '--traces [yes or no]', reads: 'switch', help: 'make an OpenTelemetry span for each call; needs @opentelemetry/api' },
  coverage: { flag: '--coverage <folder>', reads: 'text', help: 'collect coverage in this folder, for `mocktitan coverage`' },
  advice: { flag: '--advice <file>', reads: 'text', help: 'on stop, write all advice to this JSON file' },
  record: {
    flag: '--record <consumer=name>',
    reads: 'recording',
    help: "on stop, write the calls as that consumer's pact; you can add ,dir=<folder> (default: pacts) and ,provider=<name>",
  },
  controlFrom: {
    flag: '--control-from <peer>',
    reads: 'list',
    usual: [],
    usualText: 'this machine only',
    help: 'also let this address or network, or `any`, control the mock under /_mock; repeatable',
  },
  controlHost: {
    flag: '--control-host <name>',
    reads: 'list',
    usual: [],
    usualText: 'none',
    help: "a host name by which /_mock may be reached, such as the container's; repeatable",
  },
  exitOnStdinClose: {
    flag: '--exit-on-stdin-close [yes or no]',
    reads: 'switch',
    help: 'stop when stdin closes, as it does when the program that started the server ends',
  },
  grace: { flag: '--grace <time>', reads: 'text', usual: usual.grace, help: 'how long to wait for pending answers on stop' },
  headersTimeout: {
    flag: '--headers-timeout <time>',
    reads: 'text',
    usual: usual.headersTimeout,
    help: 'how long a client may take to send the head of a request; 0s for no limit',
  },
  requestTimeout: {
    flag: '--request-timeout <time>',
    reads: 'text',
    usual: usual.requestTimeout,
    help: 'how long a client may take to send a whole request; 0s for no limit',
  },
} as const satisfies Readonly<Record<string, Flag>>
