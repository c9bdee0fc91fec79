/** Loads the parts of the page that are not in its first script. */

/** Loads one part. If that fails, rejects with an error that tells the user to reload the page. */
export const later = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((fault: Error) => {
    throw new Error(`This part of the page could not be loaded (${fault.message}). Reload the page.`)
  })

/** Loaded after the first frame, so that a form opens without a delay. */
export const formPart = () => later(() => import('../views/record/form.ts'))
