/** The shipped dependencies, by the lock file. */
import { expect, test } from 'vitest'
import { manifest, shipped } from '../../scripts/supply-chain/shipped.ts'

test('no shipped dependency runs a script when it is installed', () => {
  expect([...shipped()].filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([])
})

test('the direct dependencies and theirs are found', () => {
  const places = [...shipped().keys()]
  expect(places).toEqual(expect.arrayContaining(['node_modules/express', 'node_modules/body-parser', 'node_modules/preact']))
  expect(places).not.toContain('node_modules/vitest')
})

test('the telemetry of a development dependency is off', () => {
  expect(manifest.scarfSettings).toEqual({ enabled: false })
})
