import type { PurchaseOrder } from '@tongshang/purchase-order';
import { describe, expect, it } from 'vitest';
import { type FactsFile, goodsFactsOf } from './facts-file.ts';
import { contradictedBy } from './stated-facts.ts';

const LINE = {
  ...{ lineId: '1', sku: 'A1', name: 'Leather shoes', quantity: { value: '300', unit: 'PR' } },
  unitPrice: { amount: '20.00', currency: 'USD' },
  ...{ hsCode: '640399', originCountry: 'CN', netWeightKg: '300', grossWeightKg: '360' },
} as const;
const ORDER: PurchaseOrder = {
  ...{ orderNumber: 'C-2', issueDate: '2026-11-20', currency: 'USD' },
  buyer: { name: 'Harbour Test Ltd', country: 'GB' },
  lines: [LINE],
};

const said = (facts: FactsFile) =>
  contradictedBy(facts, ORDER).map(({ place, refusal }) => [place, refusal.code, refusal.params]);

describe('facts beside an order', () => {
  it.each<[string, FactsFile, string, string, string]>([
    ['HS code', { lines: { '*': { hsCode: '6913100000' } } }, 'lines/1/hsCode', '640399', '6913100000'],
    ['origin', { lines: { A1: { originCountry: 'VN' } } }, 'lines/1/originCountry', 'CN', 'VN'],
    ['net weight', { lines: { 1: { netWeightKg: '1' } } }, 'lines/1/netWeightKg', '300', '1'],
    ['gross weight', { lines: { 1: { grossWeightKg: '360.5' } } }, 'lines/1/grossWeightKg', '360', '360.5'],
    ['country of the buyer', { buyer: { country: 'FR' } }, 'buyer/country', 'GB', 'FR'],
    ['name of the buyer', { buyer: { name: 'Other Ltd' } }, 'buyer/name', 'Harbour Test Ltd', 'Other Ltd'],
  ])('do not replace its %s', (_, facts, place, stated, given) => {
    const params = { place: place.replaceAll('/', '.'), stated, given };
    expect(said(facts)).toEqual([[place, 'WALK_FACTS_CONTRADICT', params]]);
  });

  it('that say the same, or carry a code on, are none; the longer code counts', () => {
    const lines = { '*': { hsCode: '6403 99 96 00', netWeightKg: '300.0', grossWeightKg: '360' } };
    const facts = { lines, buyer: { name: 'HARBOUR TEST LTD', country: 'GB' } };
    expect(said(facts)).toEqual([]);
    expect(goodsFactsOf(facts, LINE)).toMatchObject({
      hsCode: '6403 99 96 00',
      netWeightKg: '300',
      originCountry: 'CN',
    });
    expect(goodsFactsOf({ lines: { '*': { hsCode: '6403' } } }, LINE).hsCode).toBe('640399');
  });

  it('that weigh its cartons weigh the line, and no weight is made up', () => {
    const { netWeightKg: _net, grossWeightKg: _gross, ...line } = LINE;
    const packing = { A1: { quantityEach: '24', netWeightKg: '12.5', grossWeightKg: '14' } };
    const known = goodsFactsOf({ packing }, { ...line, quantity: { value: '1001', unit: 'PR' } });
    expect(known).toMatchObject({ netWeightKg: '521.354', grossWeightKg: '583.917' });
    expect(goodsFactsOf({ packing }, LINE)).toMatchObject({ netWeightKg: '300', grossWeightKg: '360' });
    const own = { packing, lines: { '*': { netWeightKg: '7' } } };
    expect(goodsFactsOf(own, line)).toMatchObject({ netWeightKg: '7', grossWeightKg: '175' });
  });

  it.each(['9012100', '901210000'])('of a code that lost its zero are asked about: %s', (hsCode) => {
    const { hsCode: _stated, ...line } = LINE;
    const asked = contradictedBy({ lines: { '*': { hsCode } } }, { ...ORDER, lines: [line] });
    expect(asked.map(({ place, refusal }) => [place, refusal.code, refusal.params.padded])).toEqual([
      ['lines/1/hsCode', 'WALK_HS_CODE_DIGITS', `0${hsCode}`],
    ]);
  });
});
