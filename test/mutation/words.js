/** Does not mutate the texts of rules: `says` and `basis` are for people and appear only in docs/rules.md. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const WORDS = new Set(['says', 'basis'])

export const isWords = (path) => (path.isObjectProperty() && WORDS.has(path.node.key.name) ? 'the words of a rule' : undefined)

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'rule-words', { shouldIgnore: isWords })]
