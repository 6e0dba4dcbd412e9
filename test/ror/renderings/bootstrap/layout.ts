// The frame of every page: dark bar with the user's menu, side navigation, footer.
import { signOut } from '../site-api';
import { draw, html, type Markup, the } from './html';
import { go } from './navigation';

const ENTRIES = [
  { path: '/ror/', label: 'Tableau de bord' },
  { path: '/ror/repertoire', label: 'Répertoire' },
] as const;

/** Draws it in `body`, and gives the element that the page fills. */
export function drawLayout(body: HTMLElement, user: string): HTMLElement {
  body.className = 'bg-body-tertiary';
  draw(
    body,
    html`<nav class="navbar navbar-expand navbar-dark bg-dark topnav">
        <a class="navbar-brand ps-3" href="/ror/">ROR Occitanie</a>
        <ul class="navbar-nav ms-auto me-3">
          <li class="nav-item dropdown">
            <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">${user}</a>
            <ul class="dropdown-menu dropdown-menu-end">
              <li><h6 class="dropdown-header">Profil gestionnaire</h6></li>
              <li><hr class="dropdown-divider"></li>
              <li><a class="dropdown-item" href="#" id="deconnexion">Se déconnecter</a></li>
            </ul>
          </li>
        </ul>
      </nav>
      <div class="layout">
        <nav class="sidenav">
          <div class="sidenav-heading">Navigation</div>
          <div class="nav flex-column">${ENTRIES.map(entry)}</div>
        </nav>
        <div class="layout-content">
          <main class="container-fluid px-4 py-3"></main>
          <footer class="py-3 px-4 border-top bg-white small text-body-secondary mt-auto">
            Agence régionale de santé Occitanie &middot; Répertoire opérationnel des ressources
          </footer>
        </div>
      </div>
      <div class="toast-container position-fixed bottom-0 end-0 p-3"></div>`,
  );
  the(body, '#deconnexion').addEventListener('click', async (event) => {
    event.preventDefault();
    await signOut();
    go('/ror/');
  });
  return the(body, 'main');
}

function entry({ path, label }: (typeof ENTRIES)[number]): Markup {
  if (location.pathname !== path) return html`<a class="nav-link" href="${path}">${label}</a>`;
  return html`<a class="nav-link active" aria-current="page" href="${path}">${label}</a>`;
}

/** The title of a page under its trail. */
export function heading(title: string, trail: readonly { path: string; label: string }[]): Markup {
  document.title = `${title} - ROR Occitanie`;
  return html`<nav aria-label="breadcrumb">
      <ol class="breadcrumb mb-1 small">
        ${trail.map(({ path, label }) => html`<li class="breadcrumb-item"><a href="${path}">${label}</a></li>`)}
        <li class="breadcrumb-item active" aria-current="page">${title}</li>
      </ol>
    </nav>
    <h1 class="h3 mb-3">${title}</h1>`;
}
