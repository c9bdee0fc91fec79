/** Explains the figures, for the terminal and the page. */
export const legend = {
  operations: 'called at least once, whatever the answer',
  statuses:
    'of those that the document declares for each operation, 200 included; others are shown and not counted, nor is the 501 of the mock',
  rules:
    'that can refuse a call, exercised when they refused one, at any operation; a refusal that a test planned with mock.fail counts like ' +
    'the one it stands for, an answer that it wrote itself with mock.respond does not count at all',
  transitions: 'of status, by calls of the API and by control verbs; some need a quirk or a setting',
  others:
    'Rules that refuse nothing (how lists are ordered, how totals are made …) cannot be counted by watching answers, so they are in no ' +
    'percentage. They were in force where an operation that they are about answered.',
} as const

type Figure = Exclude<keyof typeof legend, 'others'>

/** The heading of each figure. */
export const titles: Readonly<Record<Figure, string>> = {
  operations: 'operations',
  statuses: 'statuses',
  rules: 'rules that refuse',
  transitions: 'changes of status',
}

export const figures = Object.keys(titles) as Figure[]
