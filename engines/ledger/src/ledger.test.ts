import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  applyGroup,
  available,
  balance,
  checkTransfer,
  EMPTY,
  imbalance,
  type Ledger,
  ledgerRefusals,
  move,
  record,
  withAccount,
} from './index.ts';

const accounts = [
  { accountId: 'buyer', currency: 'USD', normal: 'credit', mayGoNegative: false },
  { accountId: 'seller', currency: 'USD', normal: 'credit', mayGoNegative: false },
  { accountId: 'escrow', currency: 'USD', normal: 'credit', mayGoNegative: false },
  { accountId: 'vault', currency: 'USD', normal: 'debit', mayGoNegative: false },
  { accountId: 'nostro', currency: 'USD', normal: 'debit', mayGoNegative: true },
  { accountId: 'buyer-eur', currency: 'EUR', normal: 'credit', mayGoNegative: false },
  { accountId: 'vault-eur', currency: 'EUR', normal: 'debit', mayGoNegative: false },
] as const;

const opened = accounts.reduce(withAccount, EMPTY);

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
}

let number = 0;
function post(ledger: Ledger, from: string, to: string, amount: bigint, action: Action = 'post') {
  number += 1;
  const transfer = { transferId: `t${number}`, lines: move(from, to, amount, 'USD') };
  return record(ledger, [{ action, transfer }]);
}

const amounts = (ledger: Ledger) =>
  Object.fromEntries(
    [...ledger.accounts.values()].map((account) => [
      account.accountId,
      [balance(account), available(account)],
    ]),
  );

describe('double entry', () => {
  it('refuses what does not balance in every currency, one-sided and empty transfers', () => {
    const line = move('buyer', 'seller', 5n, 'USD');
    expect(code(() => checkTransfer({ transferId: 't', lines: line }))).toBe('done');
    expect(code(() => checkTransfer({ transferId: 't', lines: [line[0]] }))).toBe('LEDGER_TOO_FEW_LINES');
    const zero = move('buyer', 'seller', 0n, 'USD');
    expect(code(() => checkTransfer({ transferId: 't', lines: zero }))).toBe('LEDGER_AMOUNT_NOT_POSITIVE');
    const crossed = { transferId: 't', lines: [line[0], { ...line[1], currency: 'EUR' }] };
    expect(code(() => checkTransfer(crossed))).toBe('LEDGER_NOT_BALANCED');
  });
  it('grows an account on its own side and never takes more than it holds', () => {
    const paidIn = post(opened, 'vault', 'buyer', 100n);
    expect(amounts(paidIn)).toMatchObject({ vault: [100n, 100n], buyer: [100n, 100n] });
    expect(code(() => post(paidIn, 'buyer', 'seller', 101n))).toBe('LEDGER_INSUFFICIENT');
    expect(code(() => post(paidIn, 'buyer', 'vault', 101n))).toBe('LEDGER_INSUFFICIENT');
    expect(amounts(post(paidIn, 'buyer', 'nostro', 40n))).toMatchObject({ nostro: [-40n, -40n] });
  });
  it('knows its accounts and their currency', () => {
    expect(code(() => post(opened, 'vault', 'nobody', 1n))).toBe('LEDGER_ACCOUNT_UNKNOWN');
    expect(code(() => post(opened, 'vault', 'buyer-eur', 1n))).toBe('LEDGER_CURRENCY_DIFFERS');
  });
});

describe('two phases', () => {
  const paidIn = post(opened, 'vault', 'buyer', 100n);
  const transfer = { transferId: 'hold', lines: move('buyer', 'seller', 70n, 'USD') };
  const held = record(paidIn, [{ action: 'reserve', transfer }]);

  it('what is reserved is still there but can no longer be taken, and has not arrived', () => {
    expect(amounts(held)).toMatchObject({ buyer: [100n, 30n], seller: [0n, 0n] });
    expect(code(() => post(held, 'buyer', 'escrow', 31n))).toBe('LEDGER_INSUFFICIENT');
  });
  it('is posted or voided once', () => {
    const posted = record(held, [{ action: 'post-reserved', transfer }]);
    expect(amounts(posted)).toMatchObject({ buyer: [30n, 30n], seller: [70n, 70n] });
    const voided = record(held, [{ action: 'void-reserved', transfer }]);
    expect(amounts(voided)).toMatchObject({ buyer: [100n, 100n], seller: [0n, 0n] });
    for (const action of ['post-reserved', 'void-reserved'] as const) {
      expect(code(() => record(posted, [{ action, transfer }]))).toBe('LEDGER_NOT_RESERVED');
      expect(code(() => record(voided, [{ action, transfer }]))).toBe('LEDGER_NOT_RESERVED');
    }
    expect(code(() => record(held, [{ action: 'post', transfer }]))).toBe('LEDGER_TRANSFER_REPEATED');
  });
});

describe('linked groups', () => {
  it('happen wholly or not at all', () => {
    const first = { transferId: 'a', lines: move('vault', 'buyer', 10n, 'USD') };
    const second = { transferId: 'b', lines: move('buyer', 'seller', 11n, 'USD') };
    const steps = [first, second].map((transfer) => ({ action: 'post' as const, transfer }));
    expect(code(() => applyGroup(opened.accounts, steps))).toBe('LEDGER_INSUFFICIENT');
    expect(amounts(opened)).toMatchObject({ vault: [0n, 0n], buyer: [0n, 0n] });
  });
  it('may change two currencies together, each balanced', () => {
    const funded = record(opened, [
      { action: 'post', transfer: { transferId: 'e', lines: move('vault-eur', 'buyer-eur', 9n, 'EUR') } },
    ]);
    const exchange = {
      transferId: 'x',
      lines: [...move('buyer-eur', 'vault-eur', 9n, 'EUR'), ...move('vault', 'buyer', 10n, 'USD')],
    };
    const after = record(funded, [{ action: 'post', transfer: exchange }]);
    expect(amounts(after)).toMatchObject({ 'buyer-eur': [0n, 0n], buyer: [10n, 10n] });
  });
});

describe('model', () => {
  const id = fc.constantFrom(...accounts.map((account) => account.accountId));
  const command = fc.record({
    action: fc.constantFrom<Action>('post', 'reserve', 'post-reserved', 'void-reserved'),
    from: id,
    to: id,
    amount: fc.bigInt({ min: -1n, max: 60n }),
    currency: fc.constantFrom('USD', 'EUR'),
    target: fc.nat(20),
  });

  it('money sums to zero, no guarded account goes below, and a refused group changes nothing', () => {
    const known = new Set(Object.keys(ledgerRefusals));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let ledger = opened;
        const made: { transferId: string; lines: ReturnType<typeof move> }[] = [];
        for (const { action, from, to, amount, currency, target } of commands) {
          const second = action === 'post-reserved' || action === 'void-reserved';
          const fresh = { transferId: `m${made.length}`, lines: move(from, to, amount, currency) };
          const transfer = second ? (made[target] ?? fresh) : fresh;
          const before = ledger;
          try {
            ledger = record(ledger, [{ action, transfer }]);
            if (!second) made.push(fresh);
          } catch (error) {
            expect(known).toContain((error as Refusal).code);
            expect(ledger).toBe(before);
          }
          expect([...imbalance(ledger.accounts.values())]).toEqual([]);
          for (const account of ledger.accounts.values()) {
            expect(account.debitsPending >= 0n && account.creditsPending >= 0n).toBe(true);
            if (!account.mayGoNegative) expect(available(account) >= 0n).toBe(true);
          }
        }
      }),
    );
  });
});
