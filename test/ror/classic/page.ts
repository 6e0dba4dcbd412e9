// The shell of every page of the classic front: HTML 4.01 in quirks mode, laid out with tables, as intranets of 2008 were.
import { type Html, html, type Part } from './html';
import type { Visit } from './visit';

/** A page of the content frame: where one is, a title bar, then `body`. */
export function page(title: string, body: Part): Html {
  return documentOf(
    title,
    html`<body class="pageContenu" bgcolor="#ffffff">
<table class="tabPage" width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td class="filAriane">ROR &gt; ${title}</td></tr>
<tr><td class="zoneContenu"><table width="98%" align="center" border="0" cellpadding="2" cellspacing="0"><tr><td>${body}</td></tr></table></td></tr>
<tr><td class="piedPage">Répertoire Opérationnel des Ressources - v3.2.1</td></tr></table></body>`,
  );
}

/** The whole document around a body or a frameset. No system identifier: browsers stay in quirks mode. */
export function documentOf(title: string, body: Html, doctype = 'Transitional'): Html {
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 ${doctype}//EN">
<html lang="fr"><head><title>ROR Occitanie - ${title}</title>
<link rel="stylesheet" type="text/css" href="/ror/css/portail.css">
<script type="text/javascript" src="/ror/js/portail.js" defer></script></head>
${body}</html>`;
}

/** A title bar above a block. */
export function heading(text: string): Html {
  return html`<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td class="titreBloc"><h2>${text}</h2></td></tr></table>`;
}

export function send({ request }: Visit, content: Html): void {
  request.reply(200, 'text/html', content.source);
}

/** The site says no: its sentence in a red frame, and the way back. */
export function refuse(visit: Visit, error: string, back: string): void {
  const body = html`<table class="cadreErreur" border="1" cellpadding="6" cellspacing="0"><tr>
<td><b>Erreur</b></td><td class="msgErreur">${error}</td></tr></table><p><a href="${back}">&lt;&lt; Retour</a></p>`;
  send(visit, page('Erreur', body));
}
