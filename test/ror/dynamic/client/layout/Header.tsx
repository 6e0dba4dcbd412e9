// The bar at the top: the product's name, what waits for the user, who is signed in.
import { Link } from '../core/router';
import { useSession } from '../core/session';
import { Icon } from '../ui/Icon';
import css from './Header.module.css';

export function Header({ pending }: { pending: number }) {
  const { user, signOut } = useSession();
  return (
    <header className={css.bar}>
      <Link to="/" className={css.brand}>
        <span className={css.mark}>R</span>
        <span>
          <b>ROR</b> Occitanie
        </span>
      </Link>
      <span className={css.space} />
      <Link to="/dossiers" className={css.bell} aria-label={`Dossiers en attente : ${pending}`}>
        <Icon name="bell" />
        {pending > 0 && <span className={css.count}>{pending}</span>}
      </Link>
      <span className={css.avatar} aria-hidden="true">
        {user.slice(0, 2)}
      </span>
      <span className={css.user}>{user}</span>
      <button type="button" className={css.leave} onClick={() => void signOut()}>
        Se déconnecter
      </button>
    </header>
  );
}
