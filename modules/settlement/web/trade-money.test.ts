import { describe, expect, it } from 'vitest';
import { debtTodos, refundWaits, type Transfer, transferMarks } from './trade-money.ts';

it('what is owed waits for whoever may pay it', () => {
  const pay = { action: 'pay', ready: true, lacks: [], awaited: true };
  expect(debtTodos('t', { actions: [pay] }).map((todo) => [todo.key, todo.search.part])).toEqual([
    ['pay-debt', 'money'],
  ]);
  expect(debtTodos('t', { actions: [] })).toEqual([]);
});

it('what is owed back waits for its seller, and once that says it was sent for the buyer', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const sides = { debtorOrganisationId: 'seller', creditorOrganisationId: 'buyer' };
  const debt = (open: string, underWay: string) =>
    ({ ...sides, open: usd(open), underWay: usd(underWay) }) as Parameters<
      typeof refundWaits
    >[0]['refundDebts'][0];
  const waits = refundWaits({
    refundDebts: [debt('0.00', '0.00'), debt('5.00', '4.00'), debt('5.00', '5.00')],
  });
  expect(waits.map(({ organisationId, label }) => [organisationId, label])).toEqual([
    ['seller', 'debt.pay'],
    ['buyer', 'debt.confirm'],
  ]);
  const todo = { action: 'state-refund', ready: true, lacks: [], awaited: true };
  expect(debtTodos('t', { actions: [todo] }).map(({ label }) => label)).toEqual(['debt.pay']);
  expect(debtTodos('t', { actions: [{ ...todo, awaited: false }] })).toEqual([]);
});

describe('transfers on the lanes', () => {
  const transfer = (transferId: string, causedBy: string | null) =>
    ({
      transferId,
      causedBy,
      entryId: `entry-${transferId}`,
      at: '2026-01-20T10:00:00Z',
      kind: 'deposit',
    }) as Transfer;
  const facts = [
    { fact: 'funded', entryId: 'F' },
    { fact: 'delivered', entryId: 'D' },
  ] as const;
  const drawn = (...transfers: Transfer[]) => transferMarks(transfers, facts).map((mark) => mark.subject);

  it('leave out the money of a milestone of money', () => {
    expect(drawn(transfer('deposit', 'F'), transfer('release', 'D'))).toEqual(['release']);
  });
  it('whose cause was not kept stand by themselves, at whatever instant', () => {
    expect(drawn(transfer('old', null))).toEqual(['old']);
  });
});
