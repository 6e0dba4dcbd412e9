// The mandatory name of a dossier: proposed with its reason, shown live, put in the site's own field, undone in a click.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Group, NameProposal } from '@/lib/messages';
import { fill } from '@/lib/site/act';
import { readDossierPage } from '@/lib/site/dossier-page';
import { rawSheet } from '@/lib/site/sheet';
import { t } from '@/lib/text/text';
import { NameForm } from './view';

export default defineFeature({ id: 'dossier-name', pages: ['dossier'], hooks: ['dossierName'], setup });

function setup({ signal, site, view, overlay, onSettings, visited, send }: FeatureContext) {
  const draw = overlay.slot('name', signal);
  /** What the user chose here; a proposal stands only until then. */
  let chosen: { department?: string; group?: Group } = {};
  let proposal: NameProposal | undefined;
  let asked = '';
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
    const key = JSON.stringify(question);
    if (key === asked) return redraw();
    asked = key;
    // What was said was said of the page as it was: « save it » is wrong once the site has saved.
    said = '';
    const answer = await send('naming.propose', question).catch(() => undefined);
    if (signal.aborted || key !== asked) return;
    proposal = answer;
    if (!answer) said = t('name_failed');
    redraw();
  }

  function redraw() {
    const now = page();
    if (!now || !proposal) return draw(said && <p class="failed">{said}</p>);
    const { name } = proposal;
    draw(
      <NameForm
        proposal={proposal}
        already={name !== '' && name === now.name.trim()}
        said={said}
        undo={undo !== undefined}
        onDepartment={(department) => choose({ ...chosen, department })}
        onGroup={(group) => choose({ ...chosen, group })}
        onApply={() => put(name, 'name_applied')}
        onCopy={() => void copy(name)}
        onUndo={() => put(undo ?? '', 'name_undone')}
      />,
    );
  }

  function choose(choice: typeof chosen) {
    chosen = choice;
    void propose();
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
    redraw();
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
