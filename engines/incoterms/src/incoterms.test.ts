import { readFileSync } from 'node:fs';
import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COST_TEXTS,
  COSTS,
  consequences,
  customsValueAdjustments,
  DELIVERY_TEXTS,
  INCOTERM_CODES,
  INCOTERMS,
  NAMED_PLACE_TEXTS,
  parseIncoterm,
  requireSuitableMode,
  suitsMode,
} from './index.ts';

const anyRule = fc.constantFrom(...INCOTERM_CODES);

function refusal(fn: () => unknown): Refusal {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('Incoterms 2020', () => {
  it('are eleven, and the rules for ships are FAS, FOB, CFR, CIF', () => {
    expect(INCOTERM_CODES).toHaveLength(11);
    expect(INCOTERM_CODES.filter((code) => INCOTERMS[code].waterOnly)).toEqual(['FAS', 'FOB', 'CFR', 'CIF']);
  });

  it('INCOTERMS-2: a rule names a port exactly when it is for water', () => {
    for (const rule of Object.values(INCOTERMS)) {
      expect(rule.namedPlace.startsWith('port')).toBe(rule.waterOnly);
      expect(suitsMode(rule.code, 'air')).toBe(!rule.waterOnly);
      expect(suitsMode(rule.code, 'sea')).toBe(true);
    }
    const error = refusal(() => requireSuitableMode('CIF', 'air', 'terms/modeOfTransport'));
    expect([error.code, error.params.instead, error.place]).toEqual([
      'INCOTERM_MODE_UNSUITABLE',
      'CIP',
      'terms/modeOfTransport',
    ]);
  });

  it('only EXW leaves export to the buyer, only DDP import to the seller, only CIF and CIP insure', () => {
    const where = (holds: (code: (typeof INCOTERM_CODES)[number]) => boolean) => INCOTERM_CODES.filter(holds);
    expect(where((code) => consequences(code, false).exportDeclarant === 'buyer')).toEqual(['EXW']);
    expect(where((code) => consequences(code, false).importDeclarant === 'seller')).toEqual(['DDP']);
    expect(where((code) => consequences(code, false).dutyPayer === 'seller')).toEqual(['DDP']);
    expect(where((code) => consequences(code, false).insuranceBy === 'seller')).toEqual(['CIF', 'CIP']);
    expect([INCOTERMS.CIF.insurance?.minimumCover, INCOTERMS.CIP.insurance?.minimumCover]).toEqual([
      'C',
      'A',
    ]);
  });

  it('INCOTERMS-1: the adjusted price holds exactly the costs of the basis', () => {
    const holds = {
      CIF: ['export-clearance', 'pre-carriage', 'loading', 'main-carriage', 'insurance'],
      FOB: ['export-clearance', 'pre-carriage', 'loading'],
    };
    fc.assert(
      fc.property(anyRule, fc.constantFrom('CIF' as const, 'FOB' as const), (code, basis) => {
        const { add, deduct } = customsValueAdjustments(code, basis);
        const adjusted = [...INCOTERMS[code].inPrice, ...add].filter((cost) => !deduct.includes(cost));
        expect([...adjusted].sort()).toEqual([...holds[basis]].sort());
      }),
    );
    expect(customsValueAdjustments('FOB', 'CIF')).toEqual({
      add: ['main-carriage', 'insurance'],
      deduct: [],
    });
    expect(customsValueAdjustments('CIF', 'FOB')).toEqual({
      add: [],
      deduct: ['main-carriage', 'insurance'],
    });
    expect(customsValueAdjustments('CIF', 'CIF')).toEqual({ add: [], deduct: [] });
    expect(customsValueAdjustments('DDP', 'CIF').deduct).toEqual([
      'on-carriage',
      'import-clearance',
      'import-duties',
    ]);
  });

  it('INCOTERMS-3, INCOTERMS-4: each cost has one bearer that agrees with who does it; at home nobody declares', () => {
    fc.assert(
      fc.property(anyRule, fc.boolean(), (code, domestic) => {
        const { costs, ...who } = consequences(code, domestic);
        expect(Object.keys(costs)).toEqual([...COSTS]);
        expect(costs['main-carriage']).toBe(who.carriageBy);
        expect(costs['export-clearance']).toBe(INCOTERMS[code].exportClearance);
        expect(costs['import-duties']).toBe(INCOTERMS[code].importDuties);
        const declares = [who.exportDeclarant, who.importDeclarant, who.dutyPayer];
        expect(declares.every((side) => (side === null) === domestic)).toBe(true);
      }),
    );
  });

  it('reads codes in any case and says what replaced the old ones', () => {
    expect(INCOTERM_CODES.map((code) => parseIncoterm(` ${code.toLowerCase()} `))).toEqual(INCOTERM_CODES);
    expect(refusal(() => parseIncoterm('DAT')).params.replacement).toBe('DPU');
    expect(refusal(() => parseIncoterm('DDU')).params.replacement).toBe('DAP');
    for (const text of ['', 'FOBX', 'constructor', '__proto__']) {
      expect(refusal(() => parseIncoterm(text, 'terms/incoterm')).code).toBe('INCOTERM_UNKNOWN');
    }
  });

  it('has texts in both languages for all it names', () => {
    const texts = [
      ...Object.values(INCOTERMS).flatMap((rule) => [rule.name, rule.summary]),
      ...Object.values(DELIVERY_TEXTS),
      ...Object.values(NAMED_PLACE_TEXTS),
      ...Object.values(COST_TEXTS),
    ];
    for (const text of texts) {
      expect(text.en).toMatch(/^[\w ,’;()-]+\.?$/);
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['zh-CN']).not.toMatch(/[,;()]/);
    }
  });

  it('the table of the README is the data', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| ([A-Z]{3}) +\| (.*) \|$/gm)].map((row) => [
      row[1],
      ...(row[2] ?? '').split('|').map((cell) => cell.trim()),
    ]);
    const delivered = {
      'at-disposal-not-loaded': 'ready, not loaded',
      'handed-to-carrier': 'handed to carrier',
      'alongside-ship': 'alongside ship',
      'on-board-ship': 'on board',
      'at-disposal-before-unloading': 'arrived, not unloaded',
      'unloaded-at-destination': 'unloaded',
    };
    const expected = Object.values(INCOTERMS).map((rule) => [
      rule.code,
      NAMED_PLACE_TEXTS[rule.namedPlace].en,
      rule.waterOnly ? 'water' : 'any',
      delivered[rule.delivery],
      rule.exportClearance,
      rule.mainCarriage,
      rule.insurance ? `seller, ${rule.insurance.minimumCover}` : '–',
      rule.importDuties,
    ]);
    expect(rows).toEqual(expected);
  });
});
