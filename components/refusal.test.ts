// Every refusal has its own sentence, and anything unforeseen has one too.
import { expect, test } from 'vitest';
import { SendError } from '@/lib/send';
import { refusalSentence } from './refusal';

const CODES = [
  'unknown',
  'sender',
  'invalid',
  'missing',
  'newer',
  'blocked',
  'full',
  'storage',
  'failed',
  'silent',
] as const;

test('each refusal is told in its own French sentence', () => {
  const sentences = CODES.map((code) => refusalSentence(new SendError(code, 'dossiers.list')));
  expect(new Set(sentences).size).toBe(CODES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\. [A-ZÉ].*\.$/);
});

test('an error that is no refusal is told as an unexpected one', () => {
  expect(refusalSentence(new TypeError('x'))).toBe(refusalSentence(new SendError('failed', 'dossiers.list')));
});
