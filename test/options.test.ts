import { expect, test } from 'vitest'
import { createMock, type MockOptions, OptionError } from '../src/index.ts'
import { mockOptions } from '../src/option-table.ts'
import { serveOptions } from '../src/serve-table.ts'

/** The error message for these options. */
function complaint(options: unknown): unknown {
  try {
    createMock(options as MockOptions)
    return undefined
  } catch (fault) {
    return fault instanceof OptionError ? fault.message : fault
  }
}

test('createMock needs no options', () => {
  expect(complaint({})).toBeUndefined()
})

test('an option that is undefined counts as left out', () => {
  expect(complaint({ world: undefined, auth: undefined, quirks: undefined, clock: undefined, seed: undefined })).toBeUndefined()
})

test('a quirk that is undefined counts as left out', () => {
  expect(complaint({ quirks: { overReceipt: undefined } })).toBeUndefined()
})

for (const [options, message] of [
  [{ wrold: 'demo' }, "Unknown option 'wrold'. Did you mean 'world'?"],
  [{ quirk: {} }, "Unknown option 'quirk'. Did you mean 'quirks'?"],
  [{ Seed: 1 }, "Unknown option 'Seed'. Did you mean 'seed'?"],
  [{ quirks: { overReciept: 'refuse' } }, "Unknown quirk 'overReciept'. Did you mean 'overReceipt'?"],
  [{ quirks: { overreceipt: 'refuse' } }, "Unknown quirk 'overreceipt'. Did you mean 'overReceipt'?"],
  [{ quirks: { overReceipt: 'refused' } }, "quirk overReceipt must be allow or refuse, not 'refused'. Did you mean 'refuse'?"],
  [{ quirks: { missingReference: '418' } }, /^quirk missingReference must be 400 or 404 or 500, not '418'/],
  [{ quirks: { readLag: 'long' } }, "quirk readLag must be a duration such as 500ms, 30s or 5m, not 'long'"],
  [{ world: 'demi' }, "Unknown world 'demi'. Did you mean 'demo'?"],
  [{ auth: 'none' }, 'option auth must be any, registered or off, not "none"'],
  [{ auth: 'registered' }, /^auth 'registered' needs clients/],
  [{ clients: [{ id: 'a' }] }, /^option clients must be a list of \{ id, secret, appKey, tenant, scopes\?, environment\? \}/],
  [
    { clock: 'noon' },
    'option clock must be a date or date-time such as 2026-01-05T09:00:00Z, a time source such as Date.now, or { at, source }, not "noon"',
  ],
  [{ rateLimit: -1 }, 'option rateLimit must be true, false or a whole number, not -1'],
  [{ rateLimit: 1.5 }, 'option rateLimit must be true, false or a whole number, not 1.5'],
  [{ journal: -1 }, 'option journal must be a whole number, not -1'],
  [{ bodyLimit: 0 }, 'option bodyLimit must be a whole number of bytes, not 0'],
] as const) {
  test(`${JSON.stringify(options)} is refused with a clear message`, () => {
    expect(complaint(options)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
}

test('for an option without a close name, all options are listed', () => {
  expect(complaint({ zzzzzzzz: 1 })).toMatch(/^Unknown option 'zzzzzzzz'. Known: world, auth, clients, quirks, /)
})

test('for a quirk without a close name, all quirks are listed', () => {
  expect(complaint({ quirks: { zzzzzzzzzzzz: 'on' } })).toMatch(/^Unknown quirk 'zzzzzzzzzzzz'. Known: authErrorBody, gatewayNotFound, /)
})

// Mistakes that a compiler would find must also give a clear error in JavaScript: never an internal TypeError, never silence.
for (const options of [
  { quirks: { missingReference: 404 } },
  { quirks: { readLag: 30 } },
  { quirks: { overReceipt: true } },
  { quirks: { overReceipt: null } },
  { quirks: 'overReceipt' },
  { quirks: ['overReceipt'] },
  { clock: 5 },
  { clock: new Date(0) },
  { rateLimit: '60' },
  { rateLimit: Number.NaN },
  { clients: { id: 'a' } },
  { clients: [null] },
  { seed: {} },
  { ruleHeader: 'no' },
  { adviceHeader: 0 },
  { checkAnswer: true },
  { constructor: 1 },
  { toString: 1 },
  { world: 'toString' },
  { world: 5 },
  null,
  'demo',
]) {
  test(`${typeof options === 'string' ? options : JSON.stringify(options)} of the wrong kind is refused with a clear message`, () => {
    expect(() => createMock(options as unknown as MockOptions)).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^(OptionError|WorldError)$/) }),
    )
  })
}

for (const options of [
  { rateLimit: 0 },
  { rateLimit: true },
  { journal: 0 },
  { seed: 'x' },
  { clock: '2026-01-05' },
  { quirks: { readLag: '0' } },
]) {
  test(`${JSON.stringify(options)} is accepted`, () => {
    expect(complaint(options)).toBeUndefined()
  })
}

test('every option but the check of answers has a flag, and no two have the same', () => {
  const entries = Object.entries(mockOptions).map(([name, { cli }]) => [name, cli?.flag] as const)
  expect(entries.filter(([, flag]) => flag === undefined).map(([name]) => name)).toEqual(['checkAnswer'])
  const flags = [...entries.map(([, flag]) => flag), ...Object.values(serveOptions).map(({ flag }) => flag)]
  expect(new Set(flags).size).toBe(flags.length)
})
