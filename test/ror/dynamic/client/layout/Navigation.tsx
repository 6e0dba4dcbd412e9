// The menu on the left, and the last time the server answered.
import type { Pulse } from '../../views';
import { formatClock } from '../core/format';
import { Link, usePath } from '../core/router';
import { Icon, type IconName } from '../ui/Icon';
import css from './Navigation.module.css';

const ENTRIES: readonly { to: string; label: string; icon: IconName }[] = [
  { to: '/', label: 'Accueil', icon: 'home' },
  { to: '/repertoire', label: 'Répertoire', icon: 'list' },
  { to: '/dossiers', label: 'Mes dossiers', icon: 'folder' },
];

export function Navigation({ pulse }: { pulse: Pulse | undefined }) {
  const path = usePath();
  return (
    <nav className={css.side} aria-label="Navigation principale">
      {ENTRIES.map(({ to, label, icon }) => {
        const current = to === '/' ? path === '/' : path.startsWith(to);
        return (
          <Link
            key={to}
            to={to}
            className={`${css.entry} ${current ? css.current : ''}`}
            aria-current={current ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span className={css.label}>{label}</span>
          </Link>
        );
      })}
      <p className={css.sync}>
        {pulse ? (
          <>
            Synchronisé à <time>{formatClock(pulse.at)}</time>
          </>
        ) : (
          'Synchronisation…'
        )}
      </p>
    </nav>
  );
}
