/** Formats that openapi.yaml promises for strings in answers. Answers show records, so a world file must also use these formats. */

interface Format {
  readonly fits: (text: string) => boolean
  /** The name of the format in the vendor's message "Could not convert string to …". */
  readonly what: string
}

const EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i
const LONGEST_EMAIL = 320

/** The unit letters of a duration, in their order: those before the `T`, and those after it. */
const [DAYS, TIMES] = ['YMWD', 'HMS']

/** Whether a string is an ISO 8601 duration such as `P1DT8H30M`. In each half, the unit letters are in order, and each follows a number. */
function isDuration(text: string): boolean {
  const [days = '', times, ...more] = text.slice(1).split('T')
  const isEmpty = days === '' && times === undefined
  return text.startsWith('P') && more.length === 0 && !isEmpty && areInOrder(days, DAYS) && times !== '' && areInOrder(times ?? '', TIMES)
}

function areInOrder(half: string, designators: string): boolean {
  let last = -1
  let digits = 0
  for (const char of half) {
    if (char >= '0' && char <= '9') digits++
    else {
      const at = designators.indexOf(char)
      if (digits === 0 || at <= last) return false
      last = at
      digits = 0
    }
  }
  return digits === 0
}

export const formats = {
  email: { fits: (text) => text.length <= LONGEST_EMAIL && EMAIL.test(text), what: 'an email address such as ada@example.com' },
  duration: { fits: isDuration, what: 'a duration such as PT8H30M' },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
