import { expect, it } from 'vitest';
import type { TradeTerms } from '../api/index.ts';
import { wireTerms } from './wire-terms.ts';

const form = (terms: object) => wireTerms(terms as Partial<TradeTerms>);

it('a cover that is filled in by half goes with the other half as the rule asks it; none where the rule asks for none', () => {
  expect(form({ incoterm: 'CIF', insurance: { percent: 120 } }).insurance).toEqual({
    percent: 120,
    clauses: 'C',
  });
  expect(form({ incoterm: 'CIP', insurance: { clauses: 'A' } }).insurance).toEqual({
    percent: 110,
    clauses: 'A',
  });
  expect(form({ incoterm: 'CIF', insurance: {} })).not.toHaveProperty('insurance');
  expect(form({ incoterm: 'FOB', insurance: { percent: 120, clauses: 'A' } })).not.toHaveProperty(
    'insurance',
  );
});

it('what was not filled in is absent', () => {
  expect(form({ incoterm: 'FOB', latestShipmentDate: '', leadTimeDays: undefined })).toEqual({
    ...{ incoterm: 'FOB', partialShipments: false },
  });
});
