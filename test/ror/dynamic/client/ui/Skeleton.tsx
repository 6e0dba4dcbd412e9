// Grey bars where text is about to come.
import css from './Skeleton.module.css';

export function Skeleton({ lines = 1 }: { lines?: number }) {
  return (
    <span className={css.stack} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // The bars are alike and never move: their rank is their identity.
        <span key={`bar-${line.toString()}`} className={css.bar} style={{ width: `${90 - ((line * 17) % 50)}%` }} />
      ))}
    </span>
  );
}
