/** Line icons, 16 by 16 pixels. */
const PATHS = {
  orders: 'M2 3h3v10H2zM6.5 3h3v7h-3zM11 3h3v5h-3z',
  calls: 'M2 5h10M9 2l3 3-3 3M14 11H4M7 8l-3 3 3 3',
  data: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6 3v10',
  rules: 'M4 2h8v12H4zM6 5h4M6 8h4M6 11h2',
  failures: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.5V8l2.5 1.5',
  snapshots: 'M2 5h3l1-2h4l1 2h3v8H2zM8 7a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  advice: 'M8 2a4 4 0 0 1 2.2 7.3c-.5.4-.7.9-.7 1.7h-3c0-.8-.2-1.3-.7-1.7A4 4 0 0 1 8 2zM6.5 13.5h3',
  close: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3l8 5-8 5z',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM10 10l3.5 3.5',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  down: 'M4 6l4 4 4-4',
  link: 'M6 3h7v7M13 3L5 11',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
