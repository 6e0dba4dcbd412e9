// An address the application does not have.
import { Link } from '../core/router';
import { Page } from '../ui/Page';

export function NotFound() {
  return (
    <Page title="Page introuvable">
      <h1>Page introuvable</h1>
      <p>
        Cette adresse ne mène nulle part. <Link to="/">Retour à l’accueil</Link>
      </p>
    </Page>
  );
}
