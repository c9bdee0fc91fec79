/** The formats of strings in answers, compared with those of Ajv. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { type FormatName, formats } from '../../src/contract/formats.ts'

const ajv = new Ajv2020()
addFormats.default(ajv, ['email', 'duration'])

const cases: readonly (readonly [FormatName, string, boolean])[] = [
  ['duration', 'PT8H', true],
  ['duration', 'P1DT8H30M', true],
  ['duration', 'P2W', true],
  ['duration', 'P1Y2M3DT4H5M6S', true],
  ['duration', 'P', false],
  ['duration', 'PT', false],
  ['duration', 'P1DT', false],
  ['duration', 'P8H', false],
  ['duration', 'PT5M8H', false],
  ['duration', 'PTH', false],
  ['duration', 'PT8', false],
  ['duration', '8H', false],
  ['duration', '08:00:00', false],
  ['duration', '', false],
  ['email', 'ada@example.com', true],
  ['email', 'ada.pipe+1@mail.example.co', true],
  ['email', 'ada', false],
  ['email', 'ada@', false],
  ['email', '@example.com', false],
  ['email', 'a b@example.com', false],
  ['email', 'ada@example..com', false],
  ['email', 'ada@-example.com', false],
  ['email', '', false],
]

test.each(cases)('as %s %j is valid: %s', (format, text, isRight) => {
  expect([formats[format].fits(text), ajv.validate({ type: 'string', format }, text)]).toEqual([isRight, isRight])
})
