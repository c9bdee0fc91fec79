/** Must be imported before anything that needs a newer Node: there it would fail at each request, with an error that explains nothing. */
import manifest from '../../package.json' with { type: 'json' }

const [needed, current] = [manifest.engines.node.replace(/^\D+/, ''), process.versions.node]

if (current.localeCompare(needed, 'en', { numeric: true }) < 0) {
  throw new Error(`mocktitan/redirect needs Node ${needed} or later, and this is Node ${current}.`)
}
