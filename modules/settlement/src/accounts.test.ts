import { randomUUIDv7 } from 'node:crypto';
import { accessHoles } from '@tongshang/http/testing';
import { EMPTY, type Ledger, record, withAccount } from '@tongshang/ledger';
import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveLines } from './index.ts';
import { ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });

async function account(who: Who, currency = 'USD') {
  const body = { organisationId: ORGANISATIONS[who], currency };
  return (await desk.as('bank').send('POST', '/api/v1/accounts', body)).body;
}

describe('who may do what', () => {
  it('every endpoint refuses whom it must', async () => {
    expect(await accessHoles(desk.http)).toEqual([]);
  });
  it('only a bank opens accounts, once per customer and currency', async () => {
    const opened = await account('seller');
    expect(await account('seller')).toMatchObject({ accountId: opened.accountId });
    const body = { organisationId: ORGANISATIONS.seller, currency: 'USD' };
    const post = (who: Who, of: object) => desk.as(who).send('POST', '/api/v1/accounts', of);
    expect((await post('seller', body)).body.code).toBe('NOT_A_BANK');
    expect((await post('bank', { ...body, organisationId: randomUUIDv7() })).body.code).toBe(
      'ORGANISATION_UNKNOWN',
    );
    expect((await post('bank', { ...body, currency: 'XYZ' })).body.code).toBe('CURRENCY_UNKNOWN');
  });
  it('only its bank pays in, only its owner pays out, nobody else sees it', async () => {
    const { accountId } = await account('carrier');
    const url = `/api/v1/accounts/${accountId}`;
    const amount = { amount: usd('10.00') };
    const send = async (who: Who, to: string) =>
      (await desk.as(who).send('POST', `${url}/${to}`, amount)).body;
    expect((await send('carrier', 'deposits')).code).toBe('NOT_A_BANK');
    expect((await send('otherBank', 'deposits')).code).toBe('ACCOUNT_NOT_FOUND');
    expect((await send('bank', 'withdrawals')).code).toBe('NOT_THE_OWNER');
    expect(await send('bank', 'deposits')).toHaveProperty('transferId');
    expect((await desk.as('carrier').get(url)).body).toMatchObject({ balance: usd('10.00') });
    for (const path of ['', '/statement']) {
      expect((await desk.as('stranger').get(url + path)).body.code).toBe('ACCOUNT_NOT_FOUND');
    }
    expect((await desk.as('stranger').get('/api/v1/accounts')).body.items).toEqual([]);
    expect(await send('carrier', 'withdrawals')).toHaveProperty('transferId');
    expect((await send('carrier', 'withdrawals')).code).toBe('BALANCE_TOO_LOW');
  });
  it('only banks set fees and limits, each its own', async () => {
    const fee = { method: 'escrow', currency: 'EUR', percent: '0.1' };
    const limit = { organisationId: ORGANISATIONS.buyer, limit: usd('5.00') };
    expect((await desk.as('buyer').send('POST', '/api/v1/fees', fee)).body.code).toBe('NOT_A_BANK');
    expect((await desk.as('buyer').send('POST', '/api/v1/limits', limit)).body.code).toBe('NOT_A_BANK');
    const wrong = async (more: object) =>
      (await desk.as('otherBank').send('POST', '/api/v1/fees', { ...fee, ...more })).body.code;
    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    expect(await wrong({ percent: '21' })).toBe('FEE_TOO_HIGH');
    expect(await wrong({ minimum: eur('-1.00') })).toBe('FEE_BOUNDS_INVALID');
    expect(await wrong({ minimum: eur('2.00'), maximum: eur('1.00') })).toBe('FEE_BOUNDS_INVALID');
    expect(await wrong({ minimum: usd('2.00') })).toBe('FEE_BOUNDS_INVALID');
    await desk.as('otherBank').send('POST', '/api/v1/fees', fee);
    const of = await desk.as('buyer').get(`/api/v1/fees?bankOrganisationId=${ORGANISATIONS.otherBank}`);
    expect(of.body.items).toMatchObject([{ currency: 'EUR', percent: '0.1' }]);
  });
  it('the money of a trade is for its sides and their bank', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order();
    await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/funding`, {});
    const read = async (who: Who, what: string) =>
      (await desk.as(who).get(`/api/v1/trades/${tradeId}/${what}`)).body;
    expect((await read('seller', 'transfers')).items).toMatchObject([{ kind: 'escrow-hold' }]);
    expect((await read('carrier', 'transfers')).items).toEqual([]);
    expect((await read('carrier', 'settlement')).code).toBe('NOT_YOUR_PART');
    expect((await read('stranger', 'settlement')).code).toBe('TRADE_NOT_FOUND');
  });
});

describe('statement and cash', () => {
  it('lists movements newest first with the balance after each, page by page', async () => {
    const accountId = await desk.payIn('warehouse', '5.00');
    await desk.payIn('warehouse', '7.00');
    const url = `/api/v1/accounts/${accountId}/statement?limit=1`;
    const first = (await desk.as('warehouse').get(url)).body;
    expect(first.items).toMatchObject([{ kind: 'deposit', change: usd('7.00'), balance: usd('12.00') }]);
    const second = (await desk.as('warehouse').get(`${url}&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ balance: usd('5.00') }], nextCursor: null });
  });
  it('adds up the days', async () => {
    const today = Temporal.Now.plainDateISO('UTC');
    const url = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
      `/api/v1/cash?currency=USD&from=${from}&to=${to}`;
    const { body } = await desk.as('warehouse').get(url(today.subtract({ days: 1 }), today.add({ days: 1 })));
    expect(body.days.map((day: { held: { amount: string } }) => day.held.amount)).toEqual([
      '0.00',
      '12.00',
      '12.00',
    ]);
    const wrong = await desk.as('warehouse').get(url(today, today.subtract({ days: 1 })));
    expect(wrong.body.code).toBe('PERIOD_INVALID');
  });
});

describe('the books', () => {
  it('two payments at once never take more than there is', async () => {
    const accountId = await desk.payIn('manufacturer', '100.00');
    const withdraw = () =>
      desk
        .as('manufacturer')
        .send('POST', `/api/v1/accounts/${accountId}/withdrawals`, { amount: usd('60.00') });
    const replies = await Promise.all([withdraw(), withdraw(), withdraw()]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
    expect(await desk.unsound()).toEqual([]);
  });
  it('are kept by the database itself', async () => {
    const accountId = await desk.payIn('quality', '1.00');
    const attempt = (sql: string, values: unknown[] = []) =>
      desk.database.system('try to spoil the books', (tx) => tx.run(sql, values));
    await expect(
      attempt('update settlement.account set debits_posted = debits_posted + 101 where account_id = $1', [
        accountId,
      ]),
    ).rejects.toThrow('never_below_zero');
    await expect(
      attempt("update settlement.transfer_line set amount = 5 where side = 'debit'"),
    ).rejects.toThrow();
    await expect(attempt('delete from settlement.posting')).rejects.toThrow();
    await expect(attempt("update settlement.transfer set state = 'voided'")).rejects.toThrow('reserved');
    const { transfer_id: transferId } = await desk.database.system('find a transfer', (tx) =>
      tx.one<{ transfer_id: string }>('select transfer_id from settlement.transfer limit 1'),
    );
    await expect(
      attempt(
        `insert into settlement.transfer_line (transfer_id, line_number, account_id, organisation_id,
           bank_organisation_id, shared, side, amount, currency, purpose)
         select $1, 9, account_id, organisation_id, bank_organisation_id, false, 'debit', 1, currency, 'theft'
         from settlement.account where account_id = $2`,
        [transferId, accountId],
      ),
    ).rejects.toThrow('differ');
  });
  it('journals every transfer whole, for those it concerns', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order();
    await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/funding`, {});
    const seen = async (who: Who) =>
      desk.database.transaction({ organisationId: ORGANISATIONS[who], personId: null }, async (tx) => {
        const entries = await desk.journal.readFileEntries(tx, tradeId);
        return entries
          .filter((entry) => JSON.parse(entry.canonical).kind === 'settlement.transferred')
          .map((entry) => entry.disclosures?.transfer?.value);
      });
    expect(await seen('seller')).toMatchObject([
      {
        kind: 'escrow-hold',
        lines: [
          { side: 'debit', amount: usd('475.00'), organisationId: ORGANISATIONS.buyer },
          { side: 'credit', amount: usd('475.00') },
        ],
      },
    ]);
    expect(await seen('carrier')).toEqual([undefined]);
  });
});

describe('model', () => {
  const names = ['seller', 'buyer', 'carrier'] as const;
  const name = fc.constantFrom(...names);
  const command = fc.oneof(
    fc.record({
      action: fc.constantFrom('post' as const, 'reserve' as const),
      from: fc.oneof(name, fc.constant('vault' as const)),
      to: name,
      amount: fc.bigInt({ min: 1n, max: 50n }),
    }),
    fc.record({ action: fc.constantFrom('void' as const, 'complete' as const), target: fc.nat(5) }),
  );

  it('the stored ledger does what the ledger in memory does', async () => {
    const accounts = new Map<string, string>();
    for (const who of names) accounts.set(who, (await account(who, 'CHF')).accountId);
    const vault = await desk
      .payIn('tax', '0.01', 'CHF')
      .then(() =>
        desk.database.system('find the vault', (tx) =>
          tx.one<{ account_id: string }>(
            "select account_id from settlement.account where kind = 'vault' and currency = 'CHF'",
          ),
        ),
      );
    accounts.set('vault', vault.account_id);
    let model: Ledger = EMPTY;
    const rule = { currency: 'CHF', mayGoNegative: false } as const;
    for (const [who, accountId] of accounts) {
      model = withAccount(model, { ...rule, accountId, normal: who === 'vault' ? 'debit' : 'credit' });
    }
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 12 }), async (commands) => {
        const reserved: { real: string; lines: ReturnType<typeof moveLines> }[] = [];
        for (const one of commands) model = await apply(one, accounts, reserved, model);
        await compare(model, [...accounts.values()]);
      }),
      { numRuns: 12 },
    );
    expect(await desk.unsound()).toEqual([]);
  });

  type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
  type Reserved = { real: string; lines: ReturnType<typeof moveLines> }[];
  let number = 0;

  async function apply(
    one: Command,
    accounts: ReadonlyMap<string, string>,
    reserved: Reserved,
    model: Ledger,
  ): Promise<Ledger> {
    const isFirst = 'from' in one;
    const target = isFirst ? undefined : reserved[one.target];
    if (!isFirst && !target) return model;
    number += 1;
    const amount = isFirst ? { amount: one.amount, currency: 'CHF' } : { amount: 0n, currency: 'CHF' };
    const lines = isFirst
      ? moveLines(accounts.get(one.from) ?? '', accounts.get(one.to) ?? '', amount, 'goods')
      : (target?.lines ?? []);
    const transferId = target?.real ?? `new-${number}`;
    const action = isFirst ? one.action : one.action === 'void' ? 'void-reserved' : 'post-reserved';
    const said = lines.map((line) => ({ ...line, amount: line.amount.amount, currency: 'CHF' }));
    const expected = outcome(() => record(model, [{ action, transfer: { transferId, lines: said } }]));
    const caller = { organisationId: ORGANISATIONS.bank, personId: null };
    const real = await desk.database
      .transaction(caller, (tx) =>
        isFirst
          ? desk.settlement.postTransfer(tx, {
              kind: 'payment',
              action: one.action,
              tradeId: null,
              lines,
              initiatedBy: ORGANISATIONS.bank,
            })
          : desk.settlement.completeReserved(tx, transferId, {
              outcome: one.action === 'void' ? 'void' : 'post',
              initiatedBy: ORGANISATIONS.bank,
              causedBy: undefined,
            }),
      )
      .catch((error: unknown) => error);
    expect(real instanceof Refusal).toBe(expected instanceof Refusal);
    if (real instanceof Error || expected instanceof Error) return model;
    const { transferId: made } = real as { transferId: string };
    if (isFirst && one.action === 'reserve') reserved.push({ real: made, lines });
    return isFirst && one.action === 'reserve'
      ? record(model, [{ action, transfer: { transferId: made, lines: said } }])
      : (expected as Ledger);
  }

  function outcome(work: () => Ledger): Ledger | Error {
    try {
      return work();
    } catch (error) {
      return error as Error;
    }
  }

  async function compare(model: Ledger, ids: readonly string[]): Promise<void> {
    const rows = await desk.database.system('compare the books', (tx) =>
      tx.rows<Record<string, unknown>>(
        `select account_id, debits_posted, credits_posted, debits_pending, credits_pending
         from settlement.account where account_id = any ($1::uuid[])`,
        [ids],
      ),
    );
    for (const row of rows) {
      const account = model.accounts.get(row.account_id as string);
      const paidInBefore = row.account_id === ids.at(-1) ? 1n : 0n;
      expect({
        debitsPosted: (row.debits_posted as bigint) - paidInBefore,
        creditsPosted: row.credits_posted,
        debitsPending: row.debits_pending,
        creditsPending: row.credits_pending,
      }).toEqual({
        debitsPosted: account?.debitsPosted,
        creditsPosted: account?.creditsPosted,
        debitsPending: account?.debitsPending,
        creditsPending: account?.creditsPending,
      });
    }
  }
});
