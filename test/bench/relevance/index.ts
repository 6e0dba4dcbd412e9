// How well each engine finds what a director means, by kind of question: `npm run bench -- relevance [--seed 1] [--each 30] [--only-ours] [--misses]`.
import { parseArgs } from 'node:util';
import { loadRows } from '../../ror/rows';
import { guess, hidden } from './guesses';
import { type Measure, measure, percent, quantile, type Score } from './measure';
import { OTHERS, OURS } from './peers';
import { drawQueries, KINDS } from './query-set';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '30' },
    'only-ours': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});

const { rows, source } = loadRows();
const queries = drawQueries(rows, { seed: Number(values.seed), each: Number(values.each) });
const ours = OURS.build(rows);
// Once through first: what is measured is an engine that has run.
measure(ours, queries.tune);
const columns: [string, Measure][] = [
  ['réglage', measure(ours, queries.tune)],
  ['ici', measure(ours, queries.heldOut)],
];
if (!values['only-ours'])
  for (const { name, build } of OTHERS) columns.push([name, measure(build(rows), queries.heldOut)]);

console.log(
  `${rows.length} lignes (${source === 'real' ? 'réelles' : 'inventées'}), ${queries.tune.length + queries.heldOut.length} questions, graine ${values.seed}.`,
);
console.log(
  `Bonne ligne en tête / parmi cinq (%) · médiane (ms). « réglage » : la moitié sur laquelle on règle ; le reste, l’autre moitié (${queries.heldOut.length} questions).`,
);
const WIDE = 30;
const line = (title: string, cell: (measure: Measure) => string) =>
  console.log(title.padEnd(WIDE) + columns.map(([, measure]) => cell(measure).padStart(16)).join(''));
console.log(''.padEnd(WIDE) + columns.map(([name]) => name.padStart(16)).join(''));
for (const kind of Object.keys(KINDS)) line(kind, ({ kinds }) => shares(kinds.get(kind)));
line('total', ({ total }) => shares(total));
line('médiane, ms', ({ total }) => quantile(total.times, 0.5).toFixed(2));
line('p95, ms', ({ total }) => quantile(total.times, 0.95).toFixed(2));

const { asked, named, first, five } = guess(rows, queries.heldOut);
console.log(
  `Avec un mot qui ne veut rien dire : nommé seul ${percent(named, asked).toFixed(1)} %, bonne ligne en tête des plus proches ${percent(first, asked).toFixed(1)} %, parmi cinq ${percent(five, asked).toFixed(1)} %.`,
);
const falseFriends = queries.heldOut.filter(({ kind }) => kind === 'faux ami');
console.log(`Lignes cachées par un faux ami : ${hidden(rows, falseFriends)} (${falseFriends.length} questions).`);

if (values.misses) {
  const named = new Map(rows.map((row) => [row.finess_et, `${row.name}, ${row.commune}, ${row.category_code}`]));
  // The held-out half stays unseen, or it would no longer be one.
  for (const { query, answers, lost } of columns[0]?.[1].misses ?? []) {
    const said = (id: string | undefined) => (id && named.get(id)) || '—';
    console.log(
      `${lost ? '✗' : '~'} ${query.kind} | ${query.text} | ${[...query.right].slice(0, 2).map(said).join(' ; ')} (${query.right.size})`,
    );
    console.log(`     ${answers.slice(0, 2).map(said).join(' ; ')}`);
  }
}

function shares(score: Score | undefined): string {
  if (!score) return '—';
  return `${percent(score.first, score.asked).toFixed(1)} / ${percent(score.five, score.asked).toFixed(1)}`;
}
