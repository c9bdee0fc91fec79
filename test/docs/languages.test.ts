/** docs/languages.md: its Python code and shell commands run unchanged. */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadLinks, pageOf, pattern } from './page.ts'
import { Project } from './project.ts'
import { Session } from './session.ts'

const page = pageOf('docs/languages.md')
const shell = page.blocks.filter(({ language }) => language === 'sh')
const isPython = (code: string) => code.startsWith('python3')

/** Debian's packages are for its own Python, which may not be the first on the path. */
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import pytest, requests'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

let project: Project
beforeAll(() => {
  project = new Project()
  for (const { file, code } of page.blocks) if (file) project.write(file, code)
})
afterAll(() => project.remove())

test('the Python tests pass', async ({ skip }) => {
  if (python === undefined) skip('Python with requests and pytest is not installed')
  const [block] = shell.filter(({ code }) => isPython(code))
  const { code, text } = await project.run((block?.code ?? '').replace('python3', String(python)))
  expect([code, text]).toEqual([0, expect.stringMatching(pattern(block?.says ?? ''))])
}, 180_000)

test('the shell commands print what the page shows', async () => {
  const session = new Session(project)
  const blocks = shell.filter(({ code }) => !isPython(code))
  for (const block of blocks) {
    const { code, text } = await session.run(block)
    expect([code, text]).toEqual([0, expect.stringMatching(pattern(session.here(block.says ?? '')))])
  }
  expect(blocks.length).toBe(2)
}, 180_000)

test('every block is a file or a command that runs here, except Java, as the page says', () => {
  expect(page.blocks.filter(({ language, file }) => language !== 'sh' && !file).map(({ language }) => language)).toEqual(['java'])
  expect(page.text).toContain('## Java with Testcontainers\n\n**Not tested by this project**')
})

test('every link has a target', () => {
  expect(deadLinks('docs/languages.md', () => true)).toEqual([])
})
