// The steps from an empty database to today's, in order: step n makes version n. A released step is never edited, only followed.
import { firstStores } from './001-first-stores';
import { pins } from './002-pins';
import { sheets } from './003-sheets';
import { keeping } from './004-keeping';
import type { Migration } from './migration';

export const STEPS: readonly Migration[] = [firstStores, pins, sheets, keeping];
