/** Explains the figures of the coverage report, both for the terminal and for the page. */
export const legend = {
  operations: 'called at least once, with any answer',
  statuses:
    'the statuses that the document declares for each operation, including 200; other statuses, and 501 from the mock itself, are shown but not counted',
  rules:
    'exercised if they refused a call to any operation; a refusal that a test planned with mock.fail counts as ' +
    'a real refusal, but an answer that a test wrote with mock.respond does not count',
  transitions: 'made by calls to the API and by control verbs; some need a quirk or a setting',
  others:
    'Rules that refuse nothing (how lists are ordered, how totals are computed …) cannot be counted from answers, so no ' +
    'percentage includes them. Such a rule counts as applied if an operation that lists it was called successfully.',
} as const

type Figure = Exclude<keyof typeof legend, 'others'>

/** The heading of each figure. */
export const titles: Readonly<Record<Figure, string>> = {
  operations: 'operations',
  statuses: 'statuses',
  rules: 'rules that refuse',
  transitions: 'status transitions',
}

export const figures = Object.keys(titles) as Figure[]
