// Reads « label: value » pairs whatever they are drawn with: tables, definition lists, forms, lines of text.
import { fieldName, withRole } from './roles';

export interface Fact {
  label: string;
  value: string;
}

const SHORT = 80;

/** Every pair of a sheet, in document order; `except` is a subtree left out (the long list). */
export function readFacts(within: Document | Element, except?: Element): Fact[] {
  const facts = [
    ...fromTables(within, except),
    ...fromDefinitions(within),
    ...fromFields(within),
    ...fromLines(within, except),
  ];
  return facts.filter((fact) => fact.label !== '' && fact.value !== '');
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Rows of two cells, or of pairs of cells: the odd ones are labels. */
function fromTables(within: Document | Element, except?: Element): Fact[] {
  const rows = [...within.querySelectorAll('tr')].filter(
    (row) => !except?.contains(row) && !row.querySelector('table'),
  );
  return rows.flatMap((row) => {
    const cells = [...row.children];
    if (cells.length === 0 || cells.length > 6 || cells.length % 2 === 1) return [];
    const pairs: Fact[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const label = clean(cells[i]?.textContent);
      if (label.length <= SHORT)
        pairs.push({ label: label.replace(/\s*:$/, ''), value: clean(cells[i + 1]?.textContent) });
    }
    return pairs;
  });
}

function fromDefinitions(within: Document | Element): Fact[] {
  return [...within.querySelectorAll('dt')].map((term) => ({
    label: clean(term.textContent).replace(/\s*:$/, ''),
    value: term.nextElementSibling?.tagName === 'DD' ? clean(term.nextElementSibling.textContent) : '',
  }));
}

function fromFields(within: Document | Element): Fact[] {
  return withRole(['textbox'], within).map((field) => ({
    label: fieldName(field),
    value: clean((field as HTMLInputElement).value),
  }));
}

/** `<b>Commune :</b> Albi`, `<span>Commune</span><span>Albi</span>`: a short element with a colon, or one of a pair. */
function fromLines(within: Document | Element, except?: Element): Fact[] {
  const facts: Fact[] = [];
  for (const element of within.querySelectorAll('b, strong, span, label, div, p')) {
    if (except?.contains(element) || element.childElementCount > 0) continue;
    const text = clean(element.textContent);
    if (text.length === 0 || text.length > 40 || !(/:$/.test(text) || element.nextElementSibling)) continue;
    const next = clean(element.nextSibling?.textContent) || clean(element.nextElementSibling?.textContent);
    facts.push({ label: text.replace(/\s*:$/, ''), value: next.replace(/^:\s*/, '').slice(0, 300) });
  }
  return facts;
}
