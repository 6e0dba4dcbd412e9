// Signing in and out of the classic front.
import { type FrontRequest, sessionCookie } from '../front';
import type { Ror } from '../types';
import { html } from './html';
import { documentOf } from './page';

export const SIGN_IN = '/ror/identification.do';
export const SIGN_OUT = '/ror/deconnexion.do';

const COOKIE = 'RORSESSIONID';

/** The signed-in user, undefined when the session is missing or over. */
export function sessionOf(ror: Ror, request: FrontRequest): string | undefined {
  return ror.user(request.cookies[COOKIE]);
}

/** The form. It may open inside a frame once a session is over, hence the target of the form. */
export function showSignIn(request: FrontRequest, error?: string): void {
  const expired =
    request.url.searchParams.get('motif') === 'expiration' && 'Votre session a expiré. Veuillez vous identifier.';
  const message = error ?? expired;
  const body = html`<body class="pageIdent" bgcolor="#e4ebf3"><center>
<form name="frmIdent" action="${SIGN_IN}" method="post" target="_top">
<table class="tabIdent" width="420" border="0" cellpadding="5" cellspacing="0">
<tr><td colspan="2" class="titreIdent"><h1>ROR Occitanie</h1>Répertoire Opérationnel des Ressources</td></tr>
${message && html`<tr><td colspan="2" class="msgErreur" align="center">${message}</td></tr>`}
<tr><td class="libelle" align="right"><label for="txtIdent">Identifiant</label></td><td><input type="text" name="identifiant" id="txtIdent" size="24" autocomplete="username"></td></tr>
<tr><td class="libelle" align="right"><label for="txtMdp">Mot de passe</label></td><td><input type="password" name="motDePasse" id="txtMdp" size="24" autocomplete="current-password"></td></tr>
<tr><td colspan="2" align="center"><input type="submit" class="btn" value="Se connecter"></td></tr>
</table></form></center></body>`;
  request.reply(200, 'text/html', documentOf('Identification', body).source);
}

/** Opens a session and the portal, or shows the form again with the reason. */
export async function signIn(ror: Ror, request: FrontRequest): Promise<void> {
  const fields = await request.body();
  const session = ror.signIn(fields.get('identifiant') ?? '', fields.get('motDePasse') ?? '');
  if (!session.ok) showSignIn(request, session.error);
  else request.redirect('/ror/portail.do', { 'set-cookie': sessionCookie(COOKIE, session.value) });
}

export function signOut(ror: Ror, request: FrontRequest): void {
  ror.signOut(request.cookies[COOKIE] ?? '');
  request.redirect(SIGN_IN, { 'set-cookie': sessionCookie(COOKIE, undefined) });
}
