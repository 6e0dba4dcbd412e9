// The frames of the classic front: a banner, a menu, and the content frame where everything else happens.
import { html } from './html';
import { documentOf, heading, page, send } from './page';
import { SIGN_OUT } from './sign-in';
import type { Routes } from './visit';

const MENU = [
  ['/ror/accueil.do', 'Accueil'],
  ['/ror/annuaire/liste.do', 'Répertoire'],
  ['/ror/dossier/liste.do', 'Mes dossiers collaboratifs'],
  ['/ror/aide.do', 'Aide'],
] as const;

export const portalRoutes: Routes = {
  'GET /ror/portail.do': (visit) => {
    const frames = html`<frameset rows="58,*" border="0" frameborder="0" framespacing="0">
<frame name="bandeau" title="Bandeau" src="/ror/cadre/bandeau.do" scrolling="no" noresize>
<frameset cols="190,*"><frame name="menu" title="Menu" src="/ror/cadre/menu.do" scrolling="auto">
<frame name="contenu" title="Contenu" src="/ror/accueil.do" scrolling="auto"></frameset>
<noframes><body>Votre navigateur ne gère pas les cadres. <a href="/ror/accueil.do">Accéder au contenu</a></body></noframes></frameset>`;
    send(visit, documentOf('Portail', frames, 'Frameset'));
  },

  'GET /ror/cadre/bandeau.do': (visit) => {
    const body = html`<body class="cadreBandeau" bgcolor="#1f4e79"><table width="100%" border="0" cellpadding="4" cellspacing="0"><tr>
<td class="titreSite">ROR Occitanie</td><td class="infoSite">Répertoire Opérationnel des Ressources</td>
<td align="right" class="infoSite">Utilisateur : <b>${visit.user}</b> | <a href="${SIGN_OUT}" target="_top">Déconnexion</a></td>
</tr></table></body>`;
    send(visit, documentOf('Bandeau', body));
  },

  'GET /ror/cadre/menu.do': (visit) => {
    const entries = MENU.map(
      ([address, label]) =>
        html`<tr><td class="entreeMenu"><a href="${address}" target="contenu">${label}</a></td></tr>`,
    );
    const body = html`<body class="cadreMenu" bgcolor="#d5e0ec"><table width="100%" border="0" cellpadding="0" cellspacing="1">
<tr><td class="titreMenu">MENU</td></tr>${entries}</table></body>`;
    send(visit, documentOf('Menu', body));
  },

  'GET /ror/accueil.do': (visit) => {
    const body = html`${heading('Bienvenue sur le ROR Occitanie')}
<p>Le répertoire décrit l'offre sanitaire, médico-sociale et sociale de la région. Pour consulter ou mettre à jour la fiche
d'un établissement, cliquez sur <a href="/ror/annuaire/liste.do">Répertoire</a>.</p>
<p>Les mises à jour de structure se font dans un dossier collaboratif, ouvert depuis la fiche par le menu « Actions ».</p>`;
    send(visit, page('Accueil', body));
  },

  'GET /ror/aide.do': (visit) => {
    const body = html`${heading('Aide')}<ol><li>Ouvrez le répertoire et cochez une ou plusieurs catégories.</li>
<li>Cliquez sur le nom de l'établissement pour ouvrir sa fiche.</li>
<li>Dans le menu « Actions », choisissez « Créer un dossier collaboratif », puis renommez le dossier.</li></ol>`;
    send(visit, page('Aide', body));
  },
};
