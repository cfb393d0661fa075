import { describe, expect, it } from 'vitest';
import { riskHasPassed, riskOnTheWay, riskPoint } from './risk.ts';
import { INCOTERM_CODES, type Incoterm } from './rules.ts';

/** Written by hand from articles A2, A3 and B3 of each rule. */
const EXPECTED: Readonly<Record<Incoterm, string>> = {
  EXW: 'packed buyer',
  FCA: 'shipped buyer',
  FAS: 'shipped buyer',
  FOB: 'shipped buyer',
  CFR: 'shipped buyer',
  CIF: 'shipped buyer',
  CPT: 'shipped buyer',
  CIP: 'shipped buyer',
  DAP: 'delivered seller',
  DPU: 'delivered seller',
  DDP: 'delivered seller',
};

describe('risk', () => {
  it('passes where each rule says, and what happens on the way is borne by whoever has it then', () => {
    const found = INCOTERM_CODES.map((code) => [code, `${riskPoint(code)} ${riskOnTheWay(code)}`]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED);
  });

  it('has passed once that fact is stated of the shipment, and not before', () => {
    const loaded = (point: string) => point !== 'delivered';
    const packed = (point: string) => point === 'packed';
    const passed = (isStated: (point: string) => boolean) =>
      INCOTERM_CODES.filter((code) => riskHasPassed(code, isStated)).sort();
    expect(passed(packed)).toEqual(['EXW']);
    expect(passed(loaded)).toEqual(['CFR', 'CIF', 'CIP', 'CPT', 'EXW', 'FAS', 'FCA', 'FOB']);
    expect(passed(() => true)).toHaveLength(11);
  });
});
