/** Checks the files for containers and GitHub as far as possible without either. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateAction, validateWorkflow } from '@action-validator/core'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'
import { root } from '../support/program.ts'

// biome-ignore lint/suspicious/noExplicitAny: a parsed file
type Yaml = any

const load = (name: string): Yaml => parse(readFileSync(join(root, name), 'utf8'))
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => [name, load(`.github/workflows/${name}`)] as const)
const stepsOf = (workflow: Yaml): Yaml[] => Object.values(workflow.jobs as Yaml).flatMap((job: Yaml) => job.steps)

test.each(workflows)('%s has a name, triggers, minimal permissions, and jobs with a time limit', (_, workflow) => {
  expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs'])
  expect(workflow.permissions.contents).toBe('read')
  for (const job of Object.values<Yaml>(workflow.jobs))
    expect([typeof job['runs-on'], typeof job['timeout-minutes']]).toEqual(['string', 'number'])
})

test.each(workflows)('every step of %s does one thing, and pins the action that it uses', (_, workflow) => {
  for (const step of stepsOf(workflow)) {
    expect([step.run, step.uses].filter((each) => each !== undefined)).toHaveLength(1)
    if (step.uses) expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  }
})

test.each(workflows)('%s is a workflow by GitHub’s schema', (name) => {
  expect(validateWorkflow(readFileSync(join(root, '.github/workflows', name), 'utf8')).errors).toEqual([])
})

test.each(['action.yml', 'report/action.yml'])('%s is an action by GitHub’s schema', (name) => {
  expect(validateAction(readFileSync(join(root, name), 'utf8')).errors).toEqual([])
})

test('every npm script that a workflow, the action or the gate runs exists', () => {
  const texts = ['.ci/run', 'action.yml', ...workflows.map(([name]) => `.github/workflows/${name}`)].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  )
  const names = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name))
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([])
})

test('nothing is published unless the owner has said so', () => {
  const publishing = workflows.flatMap(([, workflow]) => stepsOf(workflow)).filter(({ run = '' }) => run.includes('npm publish'))
  expect(publishing.map((step) => step.if)).toEqual(["vars.PUBLISH == 'yes'"])
  const pushing = workflows
    .flatMap(([, { jobs }]) => Object.values<Yaml>(jobs))
    .filter(({ steps }) => steps.some(({ run = '' }) => run.includes('docker push')))
  expect(pushing.map((job) => job.if)).toEqual(["vars.PUBLISH_IMAGE == 'yes'"])
})

test('the action is composite, and each of its steps names its shell and gets inputs only by variables', () => {
  const { runs, inputs, outputs } = load('action.yml')
  expect([runs.using, Object.keys(inputs), Object.keys(outputs)]).toEqual(['composite', ['package', 'args', 'port'], ['url']])
  for (const { shell, run } of runs.steps) expect([shell, run.includes('${{')]).toEqual(['bash', false])
})

test('the report action collects the log, journal, advice, coverage and world of a running server', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'mocktitan-report-'))
  const served = await serve(createMock({ auth: 'off' }), { port: 0 })
  onTestFinished(async () => {
    await served.close()
    rmSync(temp, { recursive: true })
  })
  mkdirSync(join(temp, 'mocktitan'))
  writeFileSync(join(temp, 'mocktitan.log'), 'a log')
  await fetch(`${served.url}/inventory/v2/tenant/1001/vendors?pagesise=1`)
  const [collect, upload] = load('report/action.yml').runs.steps
  const env = { ...process.env, RUNNER_TEMP: temp, FOLDER: join(temp, 'mocktitan'), MOCKTITAN_URL: served.url }
  await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', collect.run], { env })

  const text = (name: string) => readFileSync(join(temp, 'mocktitan', name), 'utf8')
  expect(text('mocktitan.log')).toBe('a log')
  expect(JSON.parse(text('journal.json')).exchanges).toHaveLength(1)
  expect(JSON.parse(text('journal.har')).log.entries).toHaveLength(1)
  expect(text('advice.json')).toContain('pagesise')
  expect(text('coverage.json')).toContain('Vendors_GetList')
  expect(JSON.parse(text('world.json'))).toHaveProperty('mock')
  expect(upload.with.path).toBe(collect.env.FOLDER)
})

test('Compose starts the program after the mock is healthy, with a read-only file system', () => {
  const { services } = load('compose.yaml')
  expect(services.program.depends_on).toEqual({ mock: { condition: 'service_healthy' } })
  expect(services.mock.read_only).toBe(true)
  expect([services.mock.volumes, services.mock.command.includes('/data/mock.db')]).toEqual([['state:/data'], true])
})

test('the Dockerfile pins its base, does not run as root, and has a health check and a stop signal', () => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n')
  const words = lines.map((line) => line.split(' ')[0])
  const base = /^ARG NODE_IMAGE=docker\.io\/library\/(node:([\d.]+)-[\w-]+)$/m.exec(lines.join('\n'))
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as the Dockerfile writes it
  expect(lines.filter((line) => line.startsWith('FROM'))).toEqual(['FROM ${NODE_IMAGE} AS build', 'FROM scratch'])
  expect([base?.[1], base?.[2]]).toEqual([load('compose.yaml').services.program.image, manifest.devDependencies.node])
  expect(lines.find((line) => line.startsWith('USER'))).toMatch(/^USER [1-9]\d*:[1-9]\d*$/)
  expect(words).toEqual(expect.arrayContaining(['HEALTHCHECK', 'STOPSIGNAL', 'USER', 'ENTRYPOINT']))
  expect(words.lastIndexOf('USER')).toBeLessThan(words.indexOf('ENTRYPOINT'))
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml')

test.each(forms)('the issue form %s has a name, a description, and a label for each of its fields', (name) => {
  const form = load(`.github/ISSUE_TEMPLATE/${name}`)
  expect(Object.keys(form)).toEqual(['name', 'description', 'body'])
  for (const field of form.body)
    expect([['textarea', 'input'].includes(field.type), typeof field.attributes.label]).toEqual([true, 'string'])
})

test('the form for wrong answers requests the file of mock.export()', () => {
  expect(readFileSync(join(root, '.github/ISSUE_TEMPLATE/bug.yml'), 'utf8')).toContain('`mock.export()`')
})
