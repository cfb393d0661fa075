import type { Scope } from '@tongshang/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tradeMoneyActions } from './actions.ts';
import { ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
});
afterAll(() => desk.close());

type Offered = { action: string; ready: boolean; lacks: string[] };

const only = (who: Who, ...scopes: Scope[]) =>
  desk.http.as({ ...desk.principal(who), scopes: new Set(scopes) });
const amount = { amount: { amount: '10.00', currency: 'USD' } };

describe('what an account offers', () => {
  const move = { deposit: 'deposits', withdraw: 'withdrawals' } as const;

  /** Reads the account as one organisation and tries both movements: what is offered goes through, nothing else does. */
  async function tried(caller: ReturnType<typeof only>, accountId: string) {
    const url = `/api/v1/accounts/${accountId}`;
    const { status, body } = await caller.get(url);
    const actions: Offered[] = status === 200 ? body.actions : [];
    for (const [action, path] of Object.entries(move)) {
      const offered = actions.find((one) => one.action === action);
      const reply = await caller.send('POST', `${url}/${path}`, amount);
      expect([action, reply.status < 300]).toEqual([action, offered?.ready ?? false]);
      if (offered && !offered.ready) expect(offered.lacks).toEqual([reply.body.code]);
    }
    return actions.map(({ action, ready }) => action + (ready ? '' : '!'));
  }

  it('is what its endpoints accept of each organisation', async () => {
    const body = { organisationId: ORGANISATIONS.seller, currency: 'USD' };
    const { accountId } = (await desk.as('bank').send('POST', '/api/v1/accounts', body)).body;
    expect(await tried(desk.as('seller'), accountId)).toEqual(['withdraw!']);
    expect(await tried(desk.as('bank'), accountId)).toEqual(['deposit']);
    expect(await tried(desk.as('seller'), accountId)).toEqual(['withdraw']);
    for (const who of ['buyer', 'otherBank', 'operator'] as const) {
      expect(await tried(desk.as(who), accountId)).toEqual([]);
    }
    for (const who of ['seller', 'bank'] as const) {
      expect(await tried(only(who, 'trade:read'), accountId)).toEqual([]);
    }
  });

  it('is nothing where the account is not of cash', async () => {
    await desk.payIn('buyer', '475.00');
    const { body } = await desk.as('bank').get('/api/v1/accounts');
    const vault = body.items.find(({ kind }: { kind: string }) => kind === 'vault');
    expect(await tried(desk.as('bank'), vault.accountId)).toEqual([]);
  });
});

it('banks alone are offered to open accounts, grant limits and set fees, and are let', async () => {
  const usd = { amount: '5.00', currency: 'USD' };
  const lists = {
    accounts: { action: 'open-account', body: { organisationId: ORGANISATIONS.buyer, currency: 'EUR' } },
    limits: { action: 'grant-limit', body: { organisationId: ORGANISATIONS.buyer, limit: usd } },
    fees: { action: 'set-fee', body: { method: 'escrow', currency: 'EUR', percent: '0.1' } },
  };
  const callers = {
    bank: desk.as('bank'),
    buyer: desk.as('buyer'),
    operator: desk.as('operator'),
    'reader of the bank': only('bank', 'trade:read'),
  };
  for (const [who, caller] of Object.entries(callers)) {
    for (const [list, { action, body }] of Object.entries(lists)) {
      const { actions } = (await caller.get(`/api/v1/${list}`)).body;
      const { status } = await caller.send('POST', `/api/v1/${list}`, body);
      const expected = who === 'bank' ? [action] : [];
      expect([who, list, actions.map((one: Offered) => one.action)]).toEqual([who, list, expected]);
      expect([who, list, status < 300]).toEqual([who, list, who === 'bank']);
    }
  }
});

describe('the money of a trade', () => {
  const parties = [{ role: 'buyer', organisationId: ORGANISATIONS.buyer }] as never;
  const names = (who: Who, paid: boolean, ...scopes: Scope[]) =>
    tradeMoneyActions(
      { parties, status: 'open' },
      { payables: [{ paid }], inEscrow: null, isHeldBack: false, debts: [] },
      { ...desk.principal(who), scopes: new Set(scopes) },
    ).map(({ action, awaited }) => [action, awaited]);
  it('waits for its buyer to pay what is owed, and for nobody else', () => {
    expect(names('buyer', false, 'settlement:write')).toEqual([['pay', true]]);
    expect(names('buyer', true, 'settlement:write')).toEqual([]);
    expect(names('buyer', false, 'trade:read')).toEqual([]);
    expect(names('seller', false, 'settlement:write')).toEqual([]);
  });
});
