/** Every file that the pages name exists in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/program.ts'

const FOLDERS = ['.ci', '.github', 'api', 'bench', 'contracts', 'docs', 'examples', 'fixtures', 'report', 'scripts', 'src', 'test']
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'docs/decisions', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

/** Paths below the folders that git keeps, as words of inline code; `<resource>`, `DATE` and `NNN` are for the reader to fill in. */
function pathsIn(text: string): string[] {
  const words = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[\s'"]+/))
  const paths = words.map((word) => word.replace(/[:#,)].*$/, ''))
  return paths.filter((path) => /^[\w./-]+$/.test(path) && FOLDERS.includes(path.split('/')[0] ?? '') && path.includes('/'))
}

const isThere = (path: string): boolean => /DATE|NNN/.test(path) || existsSync(join(root, path))

test.each(pages)('the files that %s names exist', (page) => {
  const missing = pathsIn(readFileSync(join(root, page), 'utf8')).filter((path) => !isThere(path))
  expect(missing, 'correct the page, or bring the file back').toEqual([])
})

test('the recipes of CONTRIBUTING.md name existing files', () => {
  expect(pathsIn(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).length).toBeGreaterThan(25)
})
