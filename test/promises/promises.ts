// What the product promises, in the words of its users, and the tests that fail where a promise is broken.

export interface Promised {
  /** S: safe; R: nothing lost. */
  id: string;
  says: string;
  kept: readonly { project: 'unit' | 'build' | 'e2e' | 'promises'; file: string; name?: string }[];
  /** Where it is kept less far than it says, and why. */
  limit?: string;
}

export const PROMISES: readonly Promised[] = [
  {
    id: 'S1',
    says: 'L’extension ne demande que les droits annoncés : trois permissions, une de plus à la demande, le ROR seul.',
    kept: [{ project: 'build', file: 'test/build/manifest.test.ts' }],
  },
  {
    id: 'S2',
    says: 'L’extension n’envoie aucune requête : le site reçoit les mêmes avec et sans elle, sur plus de 200 pages.',
    kept: [{ project: 'promises', file: 'test/promises/traffic.test.ts' }],
  },
];
