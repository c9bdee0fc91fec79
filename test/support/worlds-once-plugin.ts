/** A Vite plugin that loads each world once, because that takes most of a test's time. */
import { fileURLToPath } from 'node:url'

export const worldsOnce = {
  name: 'worlds-once',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    source === './worlds/world-file.ts' && importer.endsWith('/src/opening.ts')
      ? fileURLToPath(new URL('worlds-once.ts', import.meta.url))
      : undefined,
}
