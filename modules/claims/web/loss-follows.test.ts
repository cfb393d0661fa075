import { expect, it } from 'vitest';
import { lossFollows } from './loss-follows.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const money = { held: usd('883.20'), disputed: usd('83.20'), hold: null };
const declared = (number: string, more: object = {}) =>
  ({ ...{ number, direction: 'import', state: 'declared', shipmentId: 'one' }, ...more }) as never;
const packed = (count: number) =>
  ({ facts: Array.from({ length: count }, () => ({ fact: 'packed' })) }) as never;

it('names what is released and which declarations have no goods any more', () => {
  const declarations = [
    declared('I-1'),
    declared('E-1', { direction: 'export' }),
    declared('I-2', { shipmentId: 'two' }),
    declared('I-3', { state: 'released' }),
    declared('I-4', { shipmentId: null }),
  ];
  expect(lossFollows(packed(2), false, 'one', { money, declarations })).toEqual({
    ...{ released: usd('800.00'), isHeldBack: false, isShared: true, withdrawn: ['I-1', 'I-4'] },
  });
});

it('releases nothing at the seller’s risk, nor what is unknown, not held or disputed', () => {
  const none = { released: undefined, isHeldBack: false, isShared: false, withdrawn: [] };
  const of = (isSellers: boolean, one: typeof money | undefined) =>
    lossFollows(packed(1), isSellers, undefined, { money: one, declarations: [] });
  expect([of(true, money), of(false, undefined), of(false, { ...money, disputed: usd('883.20') })]).toEqual([
    ...[none, none, none],
  ]);
  const hold = { reason: 'r', placedAt: '', until: '' };
  expect(of(false, { ...money, hold } as never)).toMatchObject({ isHeldBack: true });
});
