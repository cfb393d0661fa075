import type { Refusal } from '@tongshang/refusal';
import type { Trade, TradeFact } from '@tongshang/trade-facts';
import { expect, it } from 'vitest';
import {
  bordersCrossed,
  checkRemedyDeclared,
  checkRemedyReleased,
  lackingReleases,
} from './check-movement-clearance.ts';
import { checkRemedyReceived } from './check-remedy.ts';

const SHIPMENT = 'shipment-1';
const MOVED = { movementId: 'movement-1', claimId: 'claim-1' };

/** A trade with these facts and nothing else: what is asked here reads nothing else. */
const tradeWith = (...facts: readonly object[]) =>
  ({
    domestic: false,
    lines: [],
    parties: [],
    facts: facts.map((one, index) => ({ entryId: `entry-${index}`, ...one })) as unknown as TradeFact[],
  }) as unknown as Trade;

const released = (border: 'export' | 'import', more: object = {}) => ({
  fact: `${border}-released`,
  details: { declarationId: border, shipmentId: SHIPMENT },
  ...more,
});
const reported = { word: { grade: 'reported', evidence: ['a'] } };
const ofMovement = (fact: string, direction: 'export' | 'import') => ({
  fact,
  details: { ...MOVED, direction, declarationId: `d-${direction}` },
});
const lacking = (...facts: readonly object[]) =>
  lackingReleases(tradeWith(...facts), { ...MOVED, shipmentId: SHIPMENT });

it('goods of a claim wait for both borders where authorities themselves released the goods at both', () => {
  const attended = [released('export'), released('import')];
  expect(lacking(...attended)).toEqual(['export', 'import']);
  expect(lacking(...attended, ofMovement('remedy-released', 'export'))).toEqual(['import']);
  const both = (['export', 'import'] as const).map((one) => ofMovement('remedy-released', one));
  expect(lacking(...attended, ...both)).toEqual([]);
});

it('nothing waits for who is not on board: a release was only reported, or never given here', () => {
  expect(lacking(released('export'), released('import', reported))).toEqual([]);
  expect(lacking(released('export', reported), released('import'))).toEqual([]);
  expect(lacking(released('export'))).toEqual([]);
});

const line = (received: string, reason?: string) =>
  ({ lineId: '1', received, differences: reason ? [{ quantity: '4', reason }] : [] }) as never;

it('goods have crossed the borders that their receiver’s word says, and lack the releases of no other', () => {
  const crossed = (...lines: never[]) => bordersCrossed({ lines });
  expect(crossed(line('4'))).toEqual(['export', 'import']);
  expect(crossed(line('0', 'lost-on-the-way'))).toEqual(['export']);
  expect(crossed(line('0', 'short-from-start'))).toEqual([]);
  expect(crossed(line('0.0', 'short-from-start'), line('0', 'lost-on-the-way'))).toEqual(['export']);
  expect(crossed(line('0', 'lost-on-the-way'), line('1'))).toEqual(['export', 'import']);
  // What came broken came.
  expect(crossed(line('0', 'damaged-on-the-way'))).toEqual(['export', 'import']);
});

it('of goods that were lost nobody waits for an import', () => {
  const claimed = {
    claimId: 'claim-1',
    by: 'buyer',
    against: 'seller',
    reason: 'not-conforming',
    lines: [{ lineId: '1', quantity: '4' }],
  };
  const way = { from: 'buyer', to: 'seller', shipmentId: SHIPMENT };
  const sent = { ...MOVED, ...way, lines: [{ lineId: '1', quantity: '4' }] };
  const trade = {
    ...tradeWith(
      ...[released('export'), released('import')],
      ...[
        { fact: 'claimed', details: claimed },
        { fact: 'remedy-dispatched', details: sent },
      ],
    ),
    lines: [{ lineId: '1', quantity: { value: '10', unit: 'C62' } }],
  } as unknown as Trade;
  const lacks = (of: Trade, lines: never) => {
    try {
      checkRemedyReceived(of, { ...MOVED, ...way, lines: [lines] } as never);
      return 'nothing';
    } catch (error) {
      const { code, params } = error as Refusal;
      return `${code} ${params.lacks}`;
    }
  };
  const left = { ...trade, facts: [...trade.facts, ofMovement('remedy-released', 'export')] } as Trade;
  expect(lacks(trade, line('0', 'lost-on-the-way'))).toBe('REMEDY_NOT_RELEASED export');
  expect(lacks(left, line('0', 'lost-on-the-way'))).toBe('nothing');
  expect(lacks(left, line('4'))).toBe('REMEDY_NOT_RELEASED import');
  expect(lacks(trade, line('0', 'short-from-start'))).toBe('nothing');
});

it('is declared once it is sent, released once it is declared, and each once', () => {
  const code = (work: () => void) => {
    try {
      work();
      return 'stated';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const sent = { fact: 'remedy-dispatched', details: MOVED };
  const declared = ofMovement('remedy-declared', 'import');
  const declare = (...facts: readonly object[]) =>
    code(() => checkRemedyDeclared(tradeWith(...facts), declared.details as never));
  expect([declare(), declare(sent), declare(sent, declared)]).toEqual([
    ...['REMEDY_NOT_SENT', 'stated', 'REMEDY_ALREADY_STATED'],
  ]);
  const ended = { fact: 'claim-resolved', details: { claimId: MOVED.claimId } };
  expect([declare(sent, ended), declare(sent, ended, { fact: 'remedy-received', details: MOVED })]).toEqual([
    'CLAIM_NOT_OPEN',
    'stated',
  ]);
  const release = (...facts: readonly object[]) =>
    code(() => checkRemedyReleased(tradeWith(...facts), declared.details as never));
  const done = ofMovement('remedy-released', 'import');
  expect([release(sent), release(sent, declared), release(sent, declared, done)]).toEqual([
    ...['REMEDY_NOT_DECLARED', 'stated', 'REMEDY_ALREADY_STATED'],
  ]);
});
