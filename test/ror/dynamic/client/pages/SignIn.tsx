// The sign-in, shown at whatever address the user asked for.
import { type FormEvent, useState } from 'react';
import { messageOf } from '../core/http';
import { useSession } from '../core/session';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import css from './SignIn.module.css';

export function SignIn() {
  const { expired, signIn } = useSession();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await signIn(login, password);
    } catch (reason) {
      setError(messageOf(reason));
      setBusy(false);
    }
  }

  return (
    <div className={css.screen}>
      <form className={css.card} onSubmit={(event) => void submit(event)}>
        <h1 className={css.title}>ROR Occitanie</h1>
        <p className={css.lead}>Répertoire opérationnel des ressources</p>
        {expired && !error && (
          <p className={css.notice} role="alert">
            Votre session a expiré. Reconnectez-vous pour reprendre.
          </p>
        )}
        {error && (
          <p className={css.notice} role="alert">
            {error}
          </p>
        )}
        <TextField label="Nom d’utilisateur" value={login} onChange={setLogin} autoComplete="username" />
        <TextField
          label="Mot de passe"
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        <Button look="primary" type="submit" disabled={busy || login === '' || password === ''}>
          Se connecter
        </Button>
        <p className={css.help}>Une difficulté pour vous connecter ? Contactez l’assistance régionale.</p>
      </form>
    </div>
  );
}
