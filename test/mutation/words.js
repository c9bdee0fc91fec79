/** Leaves the words of rules unmutated: what a rule `says`, and its `basis`, are for people and reach docs/rules.md only. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const WORDS = new Set(['says', 'basis'])

export const isWords = (path) => (path.isObjectProperty() && WORDS.has(path.node.key.name) ? 'the words of a rule' : undefined)

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'rule-words', { shouldIgnore: isWords })]
