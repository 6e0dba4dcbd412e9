// The few drawings beside words. Never alone: the words are always there, so assistive technology skips the drawing.

/** Strokes on a 16 × 16 square. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  alert: 'M8 2.2 14.3 13H1.7ZM8 6.4v3.2M8 11.4v.1',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.6 3.2 3.2L13 4.6',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.8V8l2.3 1.6',
  copy: 'M6 6h7v7.5H6zM3 10V2.5h7',
  edit: 'M3 13h2.4l7.3-7.3-2.4-2.4L3 10.6zM9 4.6 11.4 7',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.4V11M8 5.1v.1',
  load: 'M8 10V3M4.8 5.8 8 2.6l3.2 3.2M3 13h10',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  open: 'M9.5 3H13v3.5M13 3 7.6 8.4M7 4H3v9h9V9',
  pin: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6Z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  remove: 'm4 4 8 8M12 4l-8 8',
  save: 'M8 2.5v7M4.8 6.8 8 10l3.2-3.2M3 13h10',
  settings:
    'M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M5.5 9.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  wide: 'M9.5 2.5h4v4M13.5 2.5l-4.7 4.7M6.5 13.5h-4v-4M2.5 13.5l4.7-4.7',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
