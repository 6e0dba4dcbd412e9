// In the directory, the rows of structures with an open dossier of the user carry a mark.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { NO_CHOICE } from '@/lib/settings/defaults';
import { marker } from '@/lib/site/mark';
import { readRow } from '@/lib/site/read-rows';

export default defineFeature({ id: 'dossier-marks', pages: ['directory'], hooks: [], setup });

function setup({ signal, view, directory, send, onDossiers }: FeatureContext) {
  const marks = marker(view.document, signal);
  let keys: readonly string[] = [];
  let marked: readonly Element[] = [];
  let told = '';

  async function ask() {
    const list = directory.listId();
    told = `${list} ${directory.answer().known}`;
    const asked = { list, words: '', filter: { ...NO_CHOICE, withDossier: true }, limit: 0, all: true };
    const found = list ? await send('catalogue.ask', asked).catch(() => undefined) : undefined;
    keys = found?.keys ?? [];
    paint();
  }

  /** A list that draws its rows as it scrolls may show another structure in the same row: each is looked at again. */
  function paint() {
    if (signal.aborted) return;
    const now = keys.flatMap((key) => {
      const element = directory.place(key)?.element;
      return element?.isConnected && readRow(element).key === key ? [element] : [];
    });
    for (const element of marked) if (!now.includes(element)) marks.set(element, 'dossier', false);
    for (const element of now) if (!marked.includes(element)) marks.set(element, 'dossier', true);
    marked = now;
  }

  const look = () => (told === `${directory.listId()} ${directory.answer().known}` ? paint() : void ask());
  directory.subscribe(look, signal);
  onDossiers(() => void ask());
  look();
}
