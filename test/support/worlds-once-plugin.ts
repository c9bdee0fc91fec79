/** A Vite plugin: most of a test's time goes into the world that it begins with, so each is loaded once. */
import { fileURLToPath } from 'node:url'

export const worldsOnce = {
  name: 'worlds-once',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    source === './worlds/world-file.ts' && importer.endsWith('/src/opening.ts')
      ? fileURLToPath(new URL('worlds-once.ts', import.meta.url))
      : undefined,
}
