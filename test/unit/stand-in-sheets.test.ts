// @vitest-environment happy-dom
// The stand-in's own sheets, old front and new, before and after an edit: what is told to have changed is what was edited.
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '@/lib/comparison/compare';
import { factsOf } from '@/lib/comparison/facts';
import { told } from '@/lib/comparison/shapes.fixture';
import type { Change } from '@/lib/messages';
import { page } from '../ror/classic/page';
import { factsBlock, offersBlock } from '../ror/classic/sheet-blocks';
import { editedOffer, editedSheet, withOffer, withoutOffer } from '../ror/edits';
import { generateRows } from '../ror/generator';
import { createRor } from '../ror/machine';
import type { Result, Sheet } from '../ror/types';

// Checked by a configuration of their own: React is not what our pages are made of.
type Part = Record<string, FunctionComponent<Record<string, unknown>>>;
const { Facts = '' } = await vi.importActual<Part>('../ror/dynamic/client/sheet/Facts');
const { Offers = '' } = await vi.importActual<Part>('../ror/dynamic/client/sheet/Offers');

const ror = createRor({ rows: generateRows(40) });
const row = ror.rows.find(({ finess_et }) => (ror.sheet(finess_et)?.offers.length ?? 0) > 1);
const SHEET = ror.sheet(row?.finess_et ?? '') as Sheet;
const [offer, other] = SHEET.offers;
if (!offer || !other) throw new Error('no sheet has two offers');

const edits = { setField: () => {}, setOffer: () => {}, addOffer: () => {}, removeOffer: () => {} } as never;
const FRONTS: Record<string, (sheet: Sheet, inside: boolean) => string> = {
  classic: (sheet, inside) => {
    const options = { place: { finess: sheet.row.finess_et }, structural: inside };
    const { source } = page('Fiche', [factsBlock(sheet, options), offersBlock(sheet, options)]);
    return source.replace(/^[\s\S]*<\/head>/, '');
  },
  dynamic: (sheet, inside) => {
    const shown = inside ? edits : undefined;
    return renderToStaticMarkup(
      createElement(
        'main',
        {},
        createElement('h1', {}, sheet.row.name),
        createElement(Facts, { sheet, edits: shown }),
        createElement(Offers, { offers: sheet.offers, edits: shown }),
      ),
    );
  },
};

const done = (result: Result<Sheet>): Sheet => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe.each(Object.keys(FRONTS))('%s', (front) => {
  const read = (sheet: Sheet, inside = true) => factsOf(told(FRONTS[front]?.(sheet, inside) ?? ''));
  const changes = (after: Sheet): Change[] => compare(read(SHEET).facts, read(after).facts);

  it('tells all of a sheet', () => {
    const { facts } = read(SHEET);
    const values = facts.map(({ value }) => value.replace(/\s/g, ''));
    for (const value of [SHEET.phone, SHEET.operationalName, SHEET.row.finess_et, offer.label, offer.mode, other.phone])
      expect(`${values} ${facts.map(({ offer: of = '' }) => of.replace(/\s/g, ''))}`).toContain(
        value.replace(/\s/g, ''),
      );
    expect(changes(SHEET)).toEqual([]);
  });

  it('tells an edit of the sheet, of an offer, of its name', () => {
    expect(changes(done(editedSheet(SHEET, { field: 'phone', value: '05 99 12 34 56' })))).toEqual([
      expect.objectContaining({ kind: 'changed', label: 'Téléphone', before: SHEET.phone, after: '05 99 12 34 56' }),
    ]);
    expect(changes(done(editedOffer(SHEET, { offer: offer.id, field: 'capacity', value: '987' })))).toEqual([
      expect.objectContaining({ kind: 'changed', offer: offer.label, label: 'Capacité', after: '987' }),
    ]);
    const renamed = changes(done(editedOffer(SHEET, { offer: offer.id, field: 'label', value: 'Halte du jeudi' })));
    expect(renamed).toEqual([
      expect.objectContaining({ kind: 'changed', label: '', before: offer.label, after: 'Halte du jeudi' }),
    ]);
  });

  it('tells an offer added and one removed', () => {
    expect(changes(done(withOffer(SHEET, 'Halte du jeudi')))).toEqual([
      expect.objectContaining({ kind: 'added', offer: 'Halte du jeudi', label: '' }),
    ]);
    expect(changes(done(withoutOffer(SHEET, other.id)))).toEqual([
      expect.objectContaining({ kind: 'removed', offer: other.label, label: '' }),
    ]);
  });

  it('tells nothing of the controls that a sheet one may edit has more', () => {
    expect(compare(read(SHEET, false).facts, read(SHEET, true).facts)).toEqual([]);
  });
});
