// The blank moment before we know who is signed in.
import css from './Splash.module.css';

export function Splash() {
  return (
    <div className={css.wait} role="status">
      Chargement…
    </div>
  );
}
