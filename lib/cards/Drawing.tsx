// The drawings of the overlay's own buttons. Their words are always there, shown or only said, so the drawing is skipped.

/** Strokes on a 16 × 16 square. */
const PATHS = {
  aim: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 1v4M8 11v4M1 8h4M11 8h4',
  keep: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;

export function Drawing({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="drawing" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
