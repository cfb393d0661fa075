import type { PurchaseOrder } from '@tongshang/purchase-order';
import { expect, it } from 'vitest';
import type { FactsFile } from './facts-file.ts';
import { wrongReceipt } from './receipt-facts.ts';

const ORDER: PurchaseOrder = {
  ...{ orderNumber: 'C-2', issueDate: '2026-11-20', currency: 'USD' },
  buyer: { name: 'Harbour Test Ltd', country: 'GB' },
  lines: [
    {
      ...{ lineId: '1', sku: 'A1', name: 'Leather shoes', quantity: { value: '300', unit: 'PR' } },
      unitPrice: { amount: '20.00', currency: 'USD' },
    },
  ],
};
const DAMAGED = { quantity: '2', reason: 'damaged-on-the-way' };
const said = (receipt: unknown) =>
  wrongReceipt({ receipt } as FactsFile, ORDER).map(({ place, refusal: { code, params } }) => [
    ...[place, code, params.given],
  ]);

it.each([
  ['one that is no list', { differences: { A1: DAMAGED } }, 'receipt/differences/1', JSON.stringify(DAMAGED)],
  [
    'a quantity with its unit',
    { differences: { 1: [{ ...DAMAGED, quantity: { value: '2', unit: 'PR' } }] } },
    'receipt/differences/1/0/quantity',
    '{"value":"2","unit":"PR"}',
  ],
  [
    'a quantity that is a number',
    { differences: { 1: [DAMAGED, { ...DAMAGED, quantity: 2 }] } },
    'receipt/differences/1/1/quantity',
    '2',
  ],
  [
    'an unknown reason',
    { differences: { 1: [{ ...DAMAGED, reason: 'broken' }] } },
    'receipt/differences/1/0/reason',
    '"broken"',
  ],
  ['no reason', { differences: { 1: [{ quantity: '2' }] } }, 'receipt/differences/1/0/reason', '–'],
  ['words', { differences: { 1: ['two broken'] } }, 'receipt/differences/1/0', '"two broken"'],
  [
    'more than was ordered',
    { differences: { 1: [DAMAGED, { ...DAMAGED, quantity: '298.5' }] } },
    'receipt/differences/1',
    '"300.5"',
  ],
  [
    'a claim without an amount',
    { claims: { 'damaged-on-the-way': 5 } },
    'receipt/claims/damaged-on-the-way',
    '5',
  ],
  ['a claim for no known reason', { claims: { broken: 'all' } }, 'receipt/claims/broken', '"broken"'],
])('a difference that cannot be is told before the trade begins: %s', (_, receipt, place, given) => {
  expect(said(receipt)).toEqual([[place, 'WALK_RECEIPT_WRONG', given]]);
});

it('what can be is left alone', () => {
  const claims = { 'damaged-on-the-way': '12.50', 'wrong-goods': 'all' };
  expect(said({ differences: { A1: [DAMAGED, { ...DAMAGED, quantity: '298' }], B9: [] }, claims })).toEqual(
    [],
  );
  expect(said(undefined)).toEqual([]);
});
