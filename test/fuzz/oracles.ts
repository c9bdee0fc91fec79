/** Conditions for every answer, whatever the request was. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createMock } from '../../src/index.ts'
import { apiDocument, controlApiDocument, TEXT } from './document.ts'
import type { FuzzedRequest } from './requests.ts'
import type { FuzzedAnswer } from './server.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema({ ...apiDocument.root, $id: 'api' })
ajv.addSchema({ ...controlApiDocument.root, $id: 'control' })

const validators = new Map<string, ReturnType<typeof ajv.compile>>()

function misfit(place: string, value: unknown): string | undefined {
  const validate = validators.get(place) ?? ajv.compile({ $ref: place })
  validators.set(place, validate)
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

/** In milliseconds, on a shared machine; a request that was slow once is tried again. */
const LONGEST = 1500

export const isSlow = ({ milliseconds }: FuzzedAnswer): boolean => milliseconds > LONGEST

/** What is wrong with an answer. `isPlanned`: failures were planned and may have been applied. */
export function wrongWith({ operation }: FuzzedRequest, answer: FuzzedAnswer, isPlanned: boolean): string | undefined {
  const { status, text } = answer
  if (isPlanned && !operation.isControl) return undefined
  if (status === 0) return `no answer came: ${answer.lost}`
  if (status >= 500 && !(status === 501 && text.startsWith('{"mock"'))) return `${status}: ${text.slice(0, 300)}`
  return text === '' || isUnmatched(status, text) ? undefined : misfitOf(operation, status, text)
}

/** If a hostile path matches no operation, the gateway or the mock says so. */
const isUnmatched = (status: number, text: string): boolean =>
  status === 404 && /^\{"(statusCode|mock)"|"title":"Unable to match incoming request/.test(text)

function misfitOf({ isControl, answers }: FuzzedRequest['operation'], status: number, text: string): string | undefined {
  const place = answers[status]
  if (place === undefined) return isControl && status < 300 ? `the document has no ${status} with a body` : undefined
  if (place === TEXT) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return `a ${status} that is not JSON: ${text.slice(0, 100)}`
  }
  const found = misfit(place, value)
  return found === undefined ? undefined : `the ${status} does not fit the document: ${found}; ${text.slice(0, 300)}`
}

/** What is wrong with an export: it must start a mock whose next call works. */
export function exportWrong(text: string): string | undefined {
  try {
    const mock = createMock({ world: JSON.parse(text), auth: 'off' })
    const target = '/inventory/v2/tenant/1001/vendors?active=Any'
    const { status, body } = mock.handle({ method: 'GET', host: 'localhost', target, headers: {} })
    return status === 200 ? undefined : `the export starts a mock that answers ${status}: ${body.slice(0, 200)}`
  } catch (fault) {
    return `the export does not load: ${(fault as Error).message.slice(0, 300)}`
  }
}
