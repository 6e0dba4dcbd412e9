// Writes the sample files for IT services from `docs/deploiement/reglages.json`: `npm run deployment`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deploymentFiles } from './deployment/files';
import { managedSchema, misfits } from './deployment/schema';
import type { Settings } from './deployment/targets';
import { ROOT } from './run';

const FOLDER = join(ROOT, 'docs/deploiement');

const settings = JSON.parse(readFileSync(join(FOLDER, 'reglages.json'), 'utf8')) as Settings;
const schema = managedSchema();
const wrong = misfits(settings, schema);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
if (wrong.length === 0)
  for (const [path, text] of deploymentFiles(settings, schema)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
    console.log(`docs/deploiement/${path}`);
  }
