// The three pictures of the welcome page, drawn in the page's own colours: light, dark, or the user's.
import type { ComponentChildren } from 'preact';
import { type TextKey, t } from '@/lib/text/text';

export type PictureName = 'pin' | 'site' | 'follow';

/** A window of the browser, its bar of addresses on top. */
function Browser({ children }: { children: ComponentChildren }) {
  return (
    <>
      <rect class="paper" x="1" y="1" width="238" height="138" rx="9" />
      <path class="line" d="M1 33h238" />
      <rect class="wash" x="14" y="10" width="118" height="14" rx="7" />
      {children}
    </>
  );
}

/** The extension's own icon in a square of 20. */
const Mark = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="accent" width="20" height="20" rx="5" />
    <path class="on-accent" d="m5 10.5 3.4 3.4L15 7" />
  </g>
);

const DRAWINGS: Record<PictureName, () => ComponentChildren> = {
  pin: () => (
    <Browser>
      <path class="stroke" d="M207 12h4a2.5 2.5 0 0 1 5 0h4v4a2.5 2.5 0 0 1 0 5v3h-13z" />
      <circle class="ring" cx="178" cy="17" r="15" />
      <Mark x={168} y={7} />
      <path class="pointer" d="m178 62-9-16h18zM178 46V37" />
      <rect class="wash" x="118" y="66" width="108" height="44" rx="6" />
      <Mark x={126} y={78} />
      <path class="thick" d="M154 84h44M154 94h28" />
      <path class="amber" d="m209 80 2.5 5 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z" />
    </Browser>
  ),
  site: () => (
    <Browser>
      <rect class="wash" x="2" y="34" width="236" height="26" />
      <path class="line" d="M1 60h238" />
      <Mark x={12} y={37} />
      <rect class="paper" x="40" y="39" width="92" height="16" rx="4" />
      <circle class="stroke" cx="50" cy="46" r="3.6" />
      <path class="stroke" d="m53 49 3 3" />
      <path class="thick" d="M62 47h38" />
      <rect class="accent" x="142" y="39" width="36" height="16" rx="8" />
      <rect class="paper" x="184" y="39" width="42" height="16" rx="8" />
      <path class="thick faint" d="M16 76h90M128 76h40M190 76h34M16 122h72M128 122h48M190 122h26" />
      <rect class="found" x="10" y="88" width="220" height="22" rx="3" />
      <path class="thick" d="M16 99h84M128 99h44M190 99h30" />
    </Browser>
  ),
  follow: () => (
    <>
      {[8, 54, 100].map((y, i) => (
        <g key={y}>
          <rect class="paper" x="12" y={y} width="184" height="34" rx="6" />
          <path class="thick" d={`M24 ${y + 12}h${[96, 118, 84][i]}`} />
          <path class="thick faint" d={`M24 ${y + 23}h${[62, 50, 70][i]}`} />
          {i < 2 && <path class="done" d={`m168 ${y + 17} 5 5 9-10`} />}
        </g>
      ))}
      <circle class="bell-ground" cx="204" cy="112" r="24" />
      <path class="bell" d="M192 118h24c-4-4-3-8-3-12a9 9 0 0 0-18 0c0 4 1 8-3 12zM201 123a3.4 3.4 0 0 0 6 0" />
    </>
  ),
};

/** What it shows is said in its text alternative. */
export function Picture({ name }: { name: PictureName }) {
  const label = t(`welcome_picture_${name}` satisfies TextKey);
  return (
    <svg class="picture" viewBox="0 0 240 140" role="img" aria-label={label}>
      {DRAWINGS[name]()}
    </svg>
  );
}
