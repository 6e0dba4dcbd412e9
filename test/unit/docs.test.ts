// Documents do not rot unseen: their links lead somewhere, their commands exist and are tried.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, isOption, SCRIPTS, verbOf } from './docs-commands';
import { anchorsOf, commandsOf, documents, languagesOf, linksOf, optionsOf, ROOT } from './docs-text';

const DOCUMENTS = documents();
const textOf = (path: string) => DOCUMENTS.find((one) => one.path === path)?.text;

/** Where each command is tried; the rest is run below. A command that only downloads, or that is the tests, has none. */
const TRIED: Record<string, { in: string; names: string }> = {
  'npm start': { in: 'test/e2e/procedure.test.ts', names: 'walk' },
  'npm run build': { in: 'scripts/test.ts', names: 'await build(' },
  'npm run zip': { in: 'test/promises/reproducible.test.ts', names: "wxt(place, 'zip'" },
  'npm run pictures': { in: 'test/promises/pictures.test.ts', names: 'takeAll' },
  'npm run sample': { in: 'scripts/sample-files.test.ts', names: 'sample' },
  'npm run bench': { in: 'test/bench/typing/goals.test.ts', names: 'goal' },
  'npm run promises': { in: 'scripts/promises-table.test.ts', names: 'table' },
  'npx vitest': { in: 'scripts/vitest-run.test.ts', names: 'vitest' },
};
/** Run as they stand, in a copy of what they read and write. */
const RUN = ['npm run sbom', 'npm run deployment'];
const ALONE = ['npm test', 'npm ci', 'npm install'];
const COMMANDS = [...new Set(DOCUMENTS.flatMap(({ text }) => commandsOf(text)))];

it('finds the documents', () => {
  expect(DOCUMENTS.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/guide.md', 'docs/magasins/README.md']),
  );
});

describe.each(DOCUMENTS)('$path', ({ path, text }) => {
  it('links to what is there', () => {
    const broken = linksOf(text).filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const there = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(ROOT, there))) return true;
      return anchor !== undefined && !anchorsOf(textOf(there) ?? '').includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('gives commands that exist', () => {
    expect(commandsOf(text).filter((command) => !exists(command))).toEqual([]);
    expect(optionsOf(text).filter((option) => !isOption(option))).toEqual([]);
    // Commands are looked for in these alone.
    expect(languagesOf(text).filter((language) => !['sh', 'json'].includes(language))).toEqual([]);
  });
});

it('is reached from the documents’ index', () => {
  const linked = linksOf(textOf('docs/README.md') ?? '').map((target) => normalize(join('docs', target)));
  const left = DOCUMENTS.map(({ path }) => path).filter(
    (path) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md' && !linked.includes(path),
  );
  expect(left).toEqual([]);
});

it('finds commands that do not exist', () => {
  const planted = `Run \`npm run picture\`, \`npm run promises -- --only S99\`, \`npm start -- --font classic\`, \`npm tests\`,
\`npx vitests\`, \`npx vitest run --project e2\`, \`npx tsx scripts/none.ts\`, \`node scripts/none.mjs\`.
\`\`\`sh
npm run unknown && npm ci  # or: npm test
npm test # -- --only unite
npm run bench # -- relevant
yarn build
\`\`\`
`;
  expect(commandsOf(planted).filter(exists)).toEqual(['npm ci', 'npm test', 'npm run bench']);
  expect(optionsOf('With `--front classic` or `--fronts`').filter(isOption)).toEqual(['--front classic']);
});

it('gives commands that are tried', () => {
  const verbs = [...new Set(COMMANDS.map(verbOf))];
  expect(verbs.filter((verb) => !TRIED[verb] && !RUN.includes(verb) && !ALONE.includes(verb))).toEqual([]);
  for (const { in: file, names } of Object.values(TRIED))
    expect(readFileSync(join(ROOT, file), 'utf8'), file).toContain(names);
});

it.each(COMMANDS.filter((command) => RUN.includes(verbOf(command))))('runs: %s', (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  try {
    for (const path of ['package.json', 'package-lock.json', 'public', 'scripts', 'docs/deploiement', 'tsconfig.json'])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const script = SCRIPTS[verbOf(command).split(' ').at(-1) ?? ''] ?? '';
    // What npm would start, without npm: it would write on the screen, and install what is missing.
    const [, file = ''] = /with-install\.mjs (\S+)/.exec(script) ?? [];
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
