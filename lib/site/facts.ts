// Reads « label: value » pairs whatever they are drawn with: tables, definition lists, forms, lines of text.
import { nameOf, nearbyName } from './names';
import { ROLE_SELECTORS } from './roles';
import { trimmed } from './roots';

export interface Fact {
  label: string;
  value: string;
}

const SHORT = 80;

/** Every pair of label and value in a tree, in its order. */
export function readFacts(within: ParentNode): Fact[] {
  const facts = [...fromTables(within), ...fromDefinitions(within), ...fromFields(within), ...fromLines(within)];
  return facts.filter((fact) => fact.label !== '' && fact.value !== '');
}

/** Rows of two cells, or of pairs of cells: the odd ones are labels. */
function fromTables(within: ParentNode): Fact[] {
  const rows = [...within.querySelectorAll('tr')].filter((row) => !row.querySelector('table'));
  return rows.flatMap((row) => {
    const cells = [...row.children];
    if (cells.length === 0 || cells.length > 6 || cells.length % 2 === 1) return [];
    const pairs: Fact[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const label = trimmed(cells[i]?.textContent);
      if (label.length <= SHORT)
        pairs.push({ label: label.replace(/\s*:$/, ''), value: trimmed(cells[i + 1]?.textContent) });
    }
    return pairs;
  });
}

function fromDefinitions(within: ParentNode): Fact[] {
  return [...within.querySelectorAll('dt')].map((term) => ({
    label: trimmed(term.textContent).replace(/\s*:$/, ''),
    value: term.nextElementSibling?.tagName === 'DD' ? trimmed(term.nextElementSibling.textContent) : '',
  }));
}

function fromFields(within: ParentNode): Fact[] {
  return [...within.querySelectorAll(ROLE_SELECTORS.textbox)].map((field) => ({
    label: nameOf(field) || nearbyName(field, false),
    value: trimmed((field as HTMLInputElement).value),
  }));
}

/** `<b>Commune :</b> Albi`, `<span>Commune</span><span>Albi</span>`: a short element with a colon, or one of a pair. */
function fromLines(within: ParentNode): Fact[] {
  const facts: Fact[] = [];
  for (const element of within.querySelectorAll('b, strong, span, label, div, p')) {
    if (element.childElementCount > 0) continue;
    const text = trimmed(element.textContent);
    if (text.length === 0 || text.length > 40 || !(/:$/.test(text) || element.nextElementSibling)) continue;
    const next = trimmed(element.nextSibling?.textContent) || trimmed(element.nextElementSibling?.textContent);
    facts.push({ label: text.replace(/\s*:$/, ''), value: next.replace(/^:\s*/, '').slice(0, 300) });
  }
  return facts;
}
