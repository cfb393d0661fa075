import { describe, expect, it } from 'vitest';
import { placeAfter, withPlaceOf } from './place-of-rule.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const HAMBURG = { name: 'Hamburg', country: 'DE', unlocode: 'DEHAM' };
const FOB = { incoterm: 'FOB', place: NINGBO } as const;

describe('the place of a rule', () => {
  it('is asked for anew where the next rule names one at the other end', () => {
    expect(placeAfter(FOB, { incoterm: 'CIF', place: NINGBO }, { origin: NINGBO })).toBeUndefined();
    const DAP = { incoterm: 'DAP', place: HAMBURG } as const;
    expect(placeAfter(DAP, { incoterm: 'EXW', place: HAMBURG }, { destination: HAMBURG })).toBeUndefined();
  });

  it('comes back with its rule', () => {
    const known = withPlaceOf({ incoterm: 'CIF', place: HAMBURG }, withPlaceOf(FOB, {}));
    expect(placeAfter({ incoterm: 'CIF', place: HAMBURG }, { incoterm: 'FCA', place: HAMBURG }, known)).toBe(
      NINGBO,
    );
  });

  it('stays at the same end, and where it was chosen with the rule', () => {
    expect(placeAfter(FOB, { incoterm: 'FCA', place: NINGBO }, {})).toBe(NINGBO);
    expect(placeAfter(FOB, { incoterm: 'CIF', place: HAMBURG }, {})).toBe(HAMBURG);
    expect(placeAfter({ place: NINGBO }, { incoterm: 'CIF', place: NINGBO }, {})).toBe(NINGBO);
  });
});
