// The front as a whole: the shell at every path, the assets, and what it leaves to the server.
import { beforeAll, expect, test } from 'vitest';
import { generateRows } from '../generator';
import { createRor } from '../machine';
import { dynamicFront } from './front';
import { type Visitor, visit } from './visitor';

let visitor: Visitor;

beforeAll(async () => {
  const ror = createRor({ rows: generateRows(5) });
  visitor = visit(await dynamicFront(ror, { latency: { min: 0, max: 0, seed: 1 } }));
});

test('every path of the application gives the same page, without any inline script', async () => {
  const home = await visitor.get('/ror/app/');
  const deep = await visitor.get('/ror/app/dossiers/1001?x=1');
  expect([home.status, home.type]).toEqual([200, 'text/html']);
  expect(deep.text).toBe(home.text);
  expect(home.text.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/ror/app/assets/main.js">']);
  expect(home.text).not.toMatch(/<script[^>]*>[^<]/);
  for (const [, path] of home.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect([path, (await visitor.get(path ?? '')).status]).toEqual([path, 200]);
  }
});

test('the addresses people come in by lead to the application', async () => {
  for (const path of ['/ror', '/ror/', '/ror/app']) {
    const { status, headers } = await visitor.get(path);
    expect([path, status, headers.location]).toEqual([path, 303, '/ror/app/']);
  }
});

test('the bundle holds the application and its style, scoped, and is not a development build', async () => {
  const script = await visitor.get('/ror/app/assets/main.js');
  const style = await visitor.get('/ror/app/assets/main.css');
  expect([script.type, style.type]).toEqual(['text/javascript', 'text/css']);
  expect(script.text).toContain('Créer un dossier collaboratif');
  expect(script.text).not.toContain('Warning: ');
  const classes = new Set([...style.text.matchAll(/\.([a-z_][\w-]*)(?=[^{}]*\{)/gi)].map(([, name]) => name));
  expect([...classes].filter((name) => !/^rx-[a-z]+__[a-z]+-[0-9a-f]{5}$/i.test(name ?? ''))).toEqual([]);
  // A class the style sheet names is one the script puts on elements.
  expect([...classes].filter((name) => !script.text.includes(name ?? ''))).toEqual([]);
});

test('what is not its own is left to the server', async () => {
  for (const path of ['/', '/ror/liste.do', '/ror/app/assets/other.js', '/ror/api', '/ror/application']) {
    expect([path, (await visitor.get(path)).handled]).toEqual([path, false]);
  }
});

test('the API answers behind it', async () => {
  expect((await visitor.api('GET', '/session')).status).toBe(401);
});
