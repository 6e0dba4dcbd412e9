// The mandatory name of a dossier: proposed with its reason, shown live, put in the site's own field, undone in a click.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Group } from '@/lib/messages';
import { fill } from '@/lib/site/act';
import { readDossierPage } from '@/lib/site/dossier-page';
import { rawSheet } from '@/lib/site/sheet';
import { t } from '@/lib/text/text';

export default defineFeature({ id: 'dossier-name', pages: ['dossier'], hooks: ['dossierName'], setup });

function setup({ signal, site, view, overlay, onSettings, visited, send }: FeatureContext) {
  const draw = overlay.slot('name', signal);
  /** What the user chose here; a proposal stands only until then. */
  let chosen: { department?: string; group?: Group } = {};
  /** The question last asked, and what it was about. */
  let asked = '';
  let about = '';
  let undo: string | undefined;
  let said = '';

  const current = () => site.views().find((other) => other.document === view.document);
  const page = () => {
    const now = current();
    return now ? readDossierPage(now) : null;
  };

  async function propose() {
    const seen = current();
    const now = seen && readDossierPage(seen);
    if (!now) return;
    const last = visited();
    const question = {
      sheet: rawSheet(seen),
      ...(last ? { visited: last } : {}),
      current: now.name.slice(0, 2000),
      ...(now.limit ? { limit: now.limit } : {}),
      ...chosen,
    };
    // What was said was said of the page as it was: « save it » is wrong once the site has saved.
    const of = JSON.stringify(question);
    if (of !== about) said = '';
    about = of;
    const key = JSON.stringify([of, said, undo]);
    if (key === asked) return;
    asked = key;
    const answer = await send('naming.propose', { ...question, said, undo: undo !== undefined }).catch(() => undefined);
    if (signal.aborted || key !== asked) return;
    if (!answer) return draw([['p', { class: 'failed' }, t('name_failed')]]);
    draw(answer.drawn, (what, value) => act(what, value, answer.name));
  }

  function act(what: string, value: string, name: string) {
    if (what === 'apply') put(name, 'name_applied');
    else if (what === 'undo') put(undo ?? '', 'name_undone');
    else if (what === 'copy') void copy(name);
    else {
      chosen = { ...chosen, [what]: value };
      void propose();
    }
  }

  function put(name: string, done: 'name_applied' | 'name_undone') {
    const field = page()?.field;
    if (!field) return;
    undo = done === 'name_applied' ? field.value : undefined;
    fill(field, name);
    said = t(done);
    void propose();
  }

  async function copy(name: string) {
    said = await navigator.clipboard.writeText(name).then(
      () => t('name_copied'),
      () => t('name_not_copied'),
    );
    void propose();
  }

  // What is typed in the site's own field shows here as it is typed; nothing typed is read anywhere else.
  view.document.addEventListener('input', (event) => event.target === page()?.field && void propose(), { signal });
  site.subscribe(() => void propose(), signal);
  onSettings(() => {
    asked = '';
    void propose();
  });
  void propose();
}
