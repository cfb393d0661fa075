import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
let now = Temporal.Instant.from('2026-03-01T08:00:00Z');
beforeAll(async () => {
  desk = await tradeDesk({ countries: {}, clock: () => now });
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const accountOf = async (who: Who) => {
  const body = { organisationId: ORGANISATIONS[who], currency: 'USD' };
  return (await desk.as('bank').send('POST', '/api/v1/accounts', body)).body;
};

describe('a deposit that was booked in error', () => {
  const bookedFor = async (who: Who, amount: string) => {
    const { accountId } = await accountOf(who);
    const url = `/api/v1/accounts/${accountId}`;
    const { body } = await desk.as('bank').send('POST', `${url}/deposits`, { amount: usd(amount) });
    return { url, reversal: `${url}/deposits/${body.transferId}/reversal`, transferId: body.transferId };
  };
  const reverse = async (who: Who, url: string) => (await desk.as(who).send('POST', url, {})).body;

  it('is taken back by its bank alone, once; both movements stand in the statement', async () => {
    const { url, reversal, transferId } = await bookedFor('quality', '15.00');
    expect((await reverse('quality', reversal)).code).toBe('NOT_A_BANK');
    expect((await reverse('otherBank', reversal)).code).toBe('ACCOUNT_NOT_FOUND');
    const posted = await reverse('bank', reversal);
    expect((await reverse('bank', reversal)).code).toBe('DEPOSIT_REVERSED');
    const { items } = (await desk.as('quality').get(`${url}/statement`)).body;
    expect(items).toMatchObject([
      { kind: 'deposit-reversal', change: usd('-15.00'), balance: usd('0.00'), reverses: transferId },
      { kind: 'deposit', change: usd('15.00'), reversedBy: posted.transferId, actions: [] },
    ]);
    expect(await desk.unsound()).toEqual([]);
  });
  it('is not taken out of what is no longer at disposal, nor out of another account, nor is anything else reversed', async () => {
    const { url, reversal, transferId } = await bookedFor('quality', '15.00');
    await desk.as('quality').send('POST', `${url}/withdrawals`, { amount: usd('0.01') });
    expect((await reverse('bank', reversal)).code).toBe('BALANCE_TOO_LOW');
    const [withdrawn, booked] = (await desk.as('bank').get(`${url}/statement`)).body.items;
    expect([withdrawn.actions, booked.actions]).toMatchObject([
      [],
      [{ action: 'reverse', ready: false, lacks: ['BALANCE_TOO_LOW'] }],
    ]);
    const other = await accountOf('warehouse');
    const elsewhere = `/api/v1/accounts/${other.accountId}/deposits/${transferId}/reversal`;
    const ofWithdrawal = `${url}/deposits/${withdrawn.transferId}/reversal`;
    expect((await reverse('bank', elsewhere)).code).toBe('DEPOSIT_NOT_FOUND');
    expect((await reverse('bank', ofWithdrawal)).code).toBe('DEPOSIT_NOT_FOUND');
  });
  it('is taken back once by two who try at once', async () => {
    const { reversal } = await bookedFor('quality', '40.00');
    const both = await Promise.all([reverse('bank', reversal), reverse('bank', reversal)]);
    expect(both.map(({ code = 'posted' }) => code).sort()).toEqual(['DEPOSIT_REVERSED', 'posted']);
  });
  it('stands after thirty days', async () => {
    const { url, reversal } = await bookedFor('quality', '3.00');
    now = now.add({ hours: 30 * 24, seconds: 1 });
    expect((await reverse('bank', reversal)).code).toBe('DEPOSIT_TOO_OLD');
    expect((await desk.as('bank').get(`${url}/statement`)).body.items[0].actions).toEqual([]);
  });
});
