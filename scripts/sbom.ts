// Prints the bill of materials of what ships: `npm run --silent sbom > compagnon-ror.cdx.json`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf } from './bill';
import { ROOT } from './run';

console.log(JSON.stringify(billOf(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))), null, 2));
