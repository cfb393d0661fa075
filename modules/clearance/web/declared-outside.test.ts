import { expect, it } from 'vitest';
import { declaredOutside, isDeclaration } from './declared-outside.ts';

it('a declaration is told from outside exactly where its duties are not assessed here, or no customs takes part', () => {
  const step = (name: string, how: string) => ({ step: name, how }) as never;
  const steps = [
    step('origin', 'outside'),
    step('export-assessment', 'outside'),
    step('import-assessment', 'computed'),
  ];
  expect(declaredOutside({ steps })).toEqual(['export-declared']);
  expect(declaredOutside({ steps: [step('import-assessment', 'outside')] })).toEqual(['import-declared']);
  const assessedHere = step('export-assessment', 'computed');
  expect(declaredOutside({ steps: [assessedHere, step('export-release', 'outside')] })).toEqual([
    'export-declared',
  ]);
  expect(declaredOutside({ steps: [assessedHere, step('export-release', 'on-board')] })).toEqual([]);
  expect(
    declaredOutside({ steps: [step('import-assessment', 'outside'), step('import-release', 'outside')] }),
  ).toEqual(['import-declared']);
  expect([undefined, 'packed', 'import-declared'].map(isDeclaration)).toEqual([false, false, true]);
});
