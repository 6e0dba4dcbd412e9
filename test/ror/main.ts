// Starts the stand-in by hand, to look at it in a browser: npx tsx test/ror/main.ts --front classic --size 300
import { parseArgs } from 'node:util';
import { HOST } from './front';
import { startProxy } from './proxy';
import { RENDERING_NAMES } from './renderings/names';
import { loadRows } from './rows';
import { FRONT_NAMES, startRor } from './server';

const { values } = parseArgs({
  options: {
    front: { type: 'string', default: 'classic' },
    rows: { type: 'string' },
    size: { type: 'string' },
    latency: { type: 'string', default: '0' },
  },
});

const fronts = [...FRONT_NAMES, ...RENDERING_NAMES];
const front = fronts.find((name) => name === values.front);
if (!front) throw new Error(`--front : ${fronts.join(', ')}`);
const size = values.size === undefined ? undefined : Number(values.size);
if (size !== undefined && !(Number.isInteger(size) && size > 0)) throw new Error('--size : un nombre de lignes');

const { rows, source } = loadRows({ file: values.rows, size });
const site = await startRor({ rows, front, latency: Number(values.latency) });
const proxy = await startProxy(site.port);

console.log(`${rows.length} établissements (${{ real: 'FINESS', generated: 'inventés', file: values.rows }[source]}).`);
console.log(`Seul :               ${site.url}`);
console.log(`Sous son vrai nom :  https://${HOST}/ror/ par le mandataire 127.0.0.1:${proxy.port}, par exemple`);
console.log(`  chromium --user-data-dir=profil-ror --proxy-server=http://127.0.0.1:${proxy.port} \\`);
console.log(`    --ignore-certificate-errors https://${HOST}/ror/`);
console.log('Tout identifiant et tout mot de passe conviennent, sauf « faux ». Ctrl+C pour arrêter.');
