/** `npm run check:licenses`: every shipped dependency has a licence that allows use in closed-source software, and no install script. */
import { shipped } from './shipped.ts'

/** SPDX names of licences that require only that their text is included. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']

const packages = [...shipped()]
const problems = packages.flatMap(([place, { license, hasInstallScript }]) => [
  ...(ALLOWED.includes(license ?? '') ? [] : [`${place}: its licence is ${license ?? 'not named'}, not one of ${ALLOWED.join(', ')}`]),
  ...(hasInstallScript ? [`${place}: it runs a script when it is installed`] : []),
])

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else console.log(`${packages.length} shipped packages: all licences are allowed, none has an install script.`)
