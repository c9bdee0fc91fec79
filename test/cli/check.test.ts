/** `mocktitan check` as a user runs it. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { CLI, cleanEnv, node, root } from '../support/program.ts'

const mocktitan = (...args: string[]) => spawnSync(node, [CLI, 'check', ...args], { cwd: root, encoding: 'utf8', env: cleanEnv })

test('the command exits with code 0 if nothing is wrong, and expands patterns itself', () => {
  const { status, stdout, stderr } = mocktitan('test/pact/good/*.json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/16 interactions in 3 pacts: nothing is wrong\n$/)
})

test('the command exits with code 1 on errors, and prints JSON if requested', () => {
  const { status, stdout } = mocktitan('test/pact/broken', '--format', 'json')
  expect(status).toBe(1)
  const { errors, findings } = JSON.parse(stdout) as { errors: number; findings: { severity: string }[] }
  expect(errors).toBeGreaterThan(30)
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(errors)
})

test('the command names a file that is not a pact, and accepts only its own formats', () => {
  expect(mocktitan('package.json')).toMatchObject({
    status: 1,
    stderr: 'error: package.json is not a pact: it has neither interactions nor messages.\n',
  })
  expect(mocktitan('test/pact/good', '--format', 'xml').stderr).toContain('pretty, json, sarif')
})

test('a check loads no Pact library', () => {
  const program = `
    import { check } from './dist/pact.js'
    check('test/pact/broken')
    console.log(JSON.stringify(process.report.getReport().sharedObjects.filter((name) => /pact[^/]*$/i.test(name))))`
  const { stdout } = spawnSync(node, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnv,
  })
  expect(JSON.parse(stdout)).toEqual([])
})
