// `npm run bench`: what is measured beside what else one could use. Quote the ratios of one run, not its milliseconds.
// `npm run bench -- typing --browser chromium` runs one of them, with what it is to be asked.
import { join } from 'node:path';
import { build } from '../../scripts/build';
import { run } from '../../scripts/run';

interface Bench {
  title: string;
  file: string;
  /** It drives the built extension. */
  builds?: boolean;
}

const BENCHES: Record<string, Bench> = {
  recognition: { title: 'Reconnaître une page', file: 'recognition/index.ts' },
  relevance: { title: 'Trouver la bonne structure', file: 'relevance/index.ts' },
  cost: { title: 'Ce que coûte une recherche quand la liste grandit', file: 'relevance/cost.ts' },
  dossiers: { title: 'Des milliers de dossiers', file: 'dossiers/index.ts', builds: true },
  typing: { title: 'De la touche à l’image juste', file: 'typing/index.ts', builds: true },
};

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(BENCHES) : [BENCHES[name]];
for (const bench of chosen) {
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  console.log(`\n# ${bench.title}\n`);
  if (bench.builds) await build({ targets: ['chrome', 'firefox'] });
  const { ok } = await run('tsx', [join(import.meta.dirname, bench.file), ...args]);
  if (!ok) process.exitCode = 1;
}
