import { expect, it } from 'vitest';
import { shownEvidence } from './shown-evidence.ts';

it('is what the difference names and what was attached to the telling, each once', () => {
  const told = { word: { grade: 'reported', by: 'keeper', evidence: ['a', 'b'] } } as const;
  expect(shownEvidence(told, ['c', 'a'])).toEqual(['c', 'a', 'b']);
  expect(shownEvidence(told, undefined)).toEqual(['a', 'b']);
  expect(shownEvidence({}, ['c'])).toEqual(['c']);
});
