import { describe, expect, it } from 'vitest';
import { INCOTERM_CODES, type Incoterm } from './rules.ts';
import { isAtOrigin, unusualTerms } from './unusual.ts';

const LANE = { seller: 'CN', buyer: 'GB' };
const at = (incoterm: Incoterm, country: string) => ({ incoterm, place: { country } });

describe('terms that are asked about', () => {
  it('INCOTERMS-7: are a place at the other end than the rule names, under every rule', () => {
    for (const incoterm of INCOTERM_CODES) {
      const [own, other] = isAtOrigin(incoterm) ? ['CN', 'GB'] : ['GB', 'CN'];
      expect(unusualTerms(at(incoterm, other), LANE), incoterm).toEqual(['place']);
      expect(unusualTerms(at(incoterm, own), LANE), incoterm).toEqual([]);
    }
  });

  it('are no place of a third country, none at home or inside one customs territory, none where the sides are not known', () => {
    expect(unusualTerms(at('FOB', 'CN'), { seller: 'HK', buyer: 'GB' })).toEqual([]);
    expect(unusualTerms(at('CIF', 'CN'), { seller: 'CN', buyer: 'CN' })).toEqual([]);
    expect(unusualTerms(at('FCA', 'NL'), { seller: 'DE', buyer: 'NL' })).toEqual([]);
    expect(unusualTerms(at('CIF', 'CN'), {})).toEqual([]);
    expect(unusualTerms(at('CIF', 'CN'), { seller: 'CN' })).toEqual(['place']);
  });

  it('are less cover than the rule asks: below 110 %, or narrower clauses', () => {
    const covered = (incoterm: Incoterm, percent: number, clauses: 'A' | 'B' | 'C') =>
      unusualTerms({ ...at(incoterm, 'GB'), insurance: { percent, clauses } }, LANE);
    expect(covered('CIF', 109, 'A')).toEqual(['insurance']);
    expect(covered('CIF', 110, 'C')).toEqual([]);
    expect(covered('CIP', 120, 'B')).toEqual(['insurance']);
    expect(covered('DAP', 1, 'C')).toEqual([]);
  });

  it('are not asked about again where they stay, and are where the rule makes them unusual', () => {
    const before = { ...at('CIF', 'CN'), insurance: { percent: 100, clauses: 'C' } } as const;
    expect(unusualTerms(before, LANE, before)).toEqual([]);
    expect(unusualTerms({ ...before, insurance: { percent: 90, clauses: 'C' } }, LANE, before)).toEqual([
      'insurance',
    ]);
    expect(unusualTerms(at('CIF', 'CN'), LANE, at('FOB', 'CN'))).toEqual(['place']);
  });
});
