// Where the stand-in's establishments come from: a given file, the real extract when it is at hand, or invented ones.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRows } from './csv';
import { generateRows } from './generator';
import type { Row } from './types';

/** The public FINESS extract, beside the project and never in it. */
export const REAL_FILE = resolve(import.meta.dirname, '../../../shared/data/finess-occitanie.csv');

/** As many medico-social establishments as the region had in 2021. */
const USUAL_SIZE = 3643;

export interface LoadedRows {
  rows: Row[];
  source: 'real' | 'generated' | 'file';
}

/** `file` wins; else `size` invented medico-social rows; with neither, the real extract or as many invented ones. */
export function loadRows({ file, size }: { file?: string | undefined; size?: number | undefined } = {}): LoadedRows {
  if (file !== undefined) return { rows: readRows(file), source: 'file' };
  if (size === undefined && existsSync(REAL_FILE)) return { rows: readRows(REAL_FILE), source: 'real' };
  return { rows: generateRows(size ?? USUAL_SIZE), source: 'generated' };
}
