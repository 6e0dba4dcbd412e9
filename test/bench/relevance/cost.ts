// What the index and a search cost as the list grows: `tsx test/bench/relevance/cost.ts`. Quote the growth and the ratios of one run.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createIndex, search } from '../../../lib/search';
import { createRandom } from '../../ror/random';
import { loadRows } from '../../ror/rows';
import type { Row } from '../../ror/types';
import { fieldsOf } from './fields';
import { quantile } from './measure';
import { drawQueries } from './query-set';

const SIZES = [1000, 3643, 9013, 20_000, 50_000, 100_000];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

const { rows } = loadRows();
const random = createRandom(5);
const questions = drawQueries(rows, { seed: 5, each: 10 }).tune.map(({ text }) => text);
/** Every fourth key of each question: what is asked while it is typed. */
const keys = questions.flatMap((text) => [...text].flatMap((_, i) => (i % 4 === 0 ? [text.slice(0, i + 1)] : [])));

/** The list `size` long: beyond the rows there are, others like them with a number and a word of their own. */
function listOf(size: number): Row[] {
  return Array.from({ length: size }, (_, i) => {
    const row = rows[i % rows.length] as Row;
    if (i < rows.length) return row;
    const own = [...'abc'].map(() => random.pick(['BA', 'CHE', 'DOL', 'FAR', 'GUI', 'LON', 'MIR', 'NAU'])).join('');
    const finess_et = row.department + String(i + 1_000_000).slice(-7);
    return { ...row, finess_et, name: `${row.name} ${own}` };
  });
}

function times(run: (question: string) => void, asked: readonly string[]): number[] {
  return asked.map((question) => {
    const start = performance.now();
    run(question);
    return performance.now() - start;
  });
}

/** Median of the time a row takes to change, µs. */
function changing(index: ReturnType<typeof createIndex<string>>, list: readonly Row[]): number {
  const measured = Array.from({ length: 2000 }, () => {
    const row = random.pick(list);
    const start = performance.now();
    index.update(row.finess_et, { ...fieldsOf(row), name: `${row.name} BIS` });
    return performance.now() - start;
  });
  return 1000 * quantile(measured, 0.5);
}

const columns = ['lignes', 'index ms', 'octets/ligne', 'question p50', 'p95', 'frappe p50', 'p95', 'une ligne µs'];
const print = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padStart(14)).join(''));
console.log(
  `Coût selon la longueur de la liste ; ms, ${questions.length} questions entières, ${keys.length} en cours de frappe.`,
);
print(columns);
for (const size of SIZES) {
  const list = listOf(size);
  const fields = list.map(fieldsOf);
  const before = heap();
  const start = performance.now();
  const index = createIndex<string>();
  list.forEach((row, i) => {
    index.add(row.finess_et, fields[i] ?? { name: '' });
  });
  const built = performance.now() - start;
  const bytes = (heap() - before) / size;
  const ask = (question: string) => search(index, question, { limit: 60 });
  times(ask, questions);
  const whole = times(ask, questions);
  const typed = times(ask, keys);
  const figures = [quantile(whole, 0.5), quantile(whole, 0.95), quantile(typed, 0.5), quantile(typed, 0.95)];
  print([
    String(size),
    built.toFixed(0),
    bytes.toFixed(0),
    ...figures.map((figure) => figure.toFixed(2)),
    changing(index, list).toFixed(1),
  ]);
}
