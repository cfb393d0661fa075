import { expect, it } from 'vitest';
import { paidOn } from './duty-to-reclaim.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const PAYER = 'the buyer';

/** The import of 100 pieces of one line on which duty of 30.01 and VAT of 50 were assessed. */
const imported = ({ payments = [], ...declaration }: { payments?: readonly object[] }) =>
  ({
    declaration: {
      ...{ direction: 'import', movement: null, state: 'released', payment: 'paid', shipmentId: null },
      ...{ number: 'DE-1', payerOrganisationId: PAYER, outside: null },
      goods: [{ lineId: '1', quantity: { value: '100', unit: 'C62' } }],
      ...declaration,
    },
    payments,
    assessment: {
      currency: 'EUR',
      lines: [
        {
          dutyTaxFees: [
            { type: 'customs-duty', amount: eur('30.01') },
            { type: 'vat', amount: eur('50.00') },
          ],
        },
      ],
    },
  }) as unknown as Parameters<typeof paidOn>[0][number];

/** Forty of the pieces leave again. */
const LEAVING = [{ line: { lineId: '1' }, quantity: '40' }] as unknown as Parameters<typeof paidOn>[1];
const reclaim = (...declared: object[]) => paidOn(declared.map(imported), LEAVING, 's-1');

const outside = (said: object) => ({ payment: 'outside', outside: { office: 'Zollamt', ...said } });
const share = { payerOrganisationId: PAYER, declarationNumber: 'DE-1', amount: eur('12.00') };

it('what was paid here on goods that leave again is theirs to ask back, duty and no tax, nothing rounded up', () => {
  expect(reclaim({})).toEqual(share);
});

it('nothing is asked back that was not paid: owed, or only guaranteed, or owed outside', () => {
  for (const payment of ['none', 'due', 'guaranteed']) expect(reclaim({ payment }), payment).toBeUndefined();
  expect(reclaim(outside({}))).toBeUndefined();
  expect(reclaim({ state: 'withdrawn' }, { state: 'refused' }, { shipmentId: 's-2' })).toBeUndefined();
});

it('what its payer says that it paid outside is marked as said', () => {
  expect(reclaim(outside({ paidOn: '2026-03-03' }))).toEqual({ ...share, isStated: true });
});

it('duty that was met outside is asked back where it was paid, and not while it stands on a deferment account', () => {
  const met = (payment: string, state: string, ...means: string[]) =>
    reclaim({ payment, outside: null, payments: [{ state, parts: means.map((one) => ({ means: one })) }] });
  expect(met('paid-outside', 'confirmed', 'own-account')).toEqual(share);
  // Postponed VAT takes nothing from the duty.
  expect(met('deferred', 'confirmed', 'broker-account', 'postponed-vat')).toEqual(share);
  expect(met('deferred', 'confirmed', 'deferment')).toBeUndefined();
  expect(met('due', 'stated', 'own-account')).toBeUndefined();
  expect(
    reclaim({ ...outside({}), payments: [{ state: 'stated', parts: [{ means: 'own-account' }] }] }),
  ).toEqual({ ...share, isStated: true });
});
