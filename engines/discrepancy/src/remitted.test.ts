import type { UblAmount, UblDocument, UblDocumentType, UblLine } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { type CheckedDocument, findDiscrepancies, findingText } from './index.ts';

const usd = (amount: string): UblAmount => ({ amount, currency: 'USD' });
const cites = (type: 'Invoice' | 'CreditNote', id: string) => ({ kind: `${type}DocumentReference`, id });

type Reference = ReturnType<typeof cites>;

function paper(
  type: UblDocumentType,
  id: string,
  more: { readonly [field in keyof UblDocument]?: UblDocument[field] },
): CheckedDocument {
  const document: UblDocument = {
    ...{ type, id, notes: [], paymentTerms: [], conditions: [], charges: [], parties: {}, events: [] },
    ...{
      deliveries: [],
      prepayments: [],
      taxes: [],
      attestations: [],
      changes: [],
      demonstration: [],
      references: [],
      lines: [],
    },
    ...more,
  };
  return { name: id, document, placeOf: () => undefined };
}

const invoice = (id: string, amount: string) => paper('Invoice', id, { totals: { payable: usd(amount) } });
const credit = (id: string, amount: string, of: string) =>
  paper('CreditNote', id, { totals: { payable: usd(amount) }, references: [cites('Invoice', of)] });

type Money = readonly [side: 'debit' | 'credit', amount: string, ...about: Reference[]];

function advice(remitted: string, ...lines: readonly Money[]): CheckedDocument {
  return paper('RemittanceAdvice', 'RA-1', {
    remitted: usd(remitted),
    lines: lines.map(
      ([side, amount, ...references], index): UblLine => ({
        ...{ id: String(index + 1), notes: [], descriptions: [], taxes: [], charges: [], references },
        [side]: usd(amount),
      }),
    ),
  });
}

const INVOICES = [invoice('INV-1', '300.00'), invoice('INV-2', '200.00')];
const NOTE = credit('CN-1', '50.00', 'INV-2');
const PAID: readonly Money[] = [
  ['debit', '300.00', cites('Invoice', 'INV-1')],
  ['debit', '200.00', cites('Invoice', 'INV-2')],
];
const CREDITED: Money = ['credit', '50.00', cites('CreditNote', 'CN-1')];
const FEE: Money = ['credit', '4.00'];

const told = (...documents: readonly CheckedDocument[]) =>
  findDiscrepancies(documents).map(({ rule, left, right }) => [
    rule,
    ...[left.document, left.together?.value ?? left.value],
    ...[right.document, right.together?.value ?? right.value],
  ]);

it.each([
  ['each invoice, credit note and fee by a line of its own', advice('446.00', ...PAID, CREDITED, FEE)],
  ['a credit note taken off the line of its invoice', advice('450.00', ['debit', '450.00'])],
  ['the sum alone', advice('450.00')],
])('nothing, where an advice states %s', (_, one) => {
  expect(told(...INVOICES, NOTE, one)).toEqual([]);
});

describe('an invoice that was paid in part before it was issued', () => {
  const prepaid = paper('Invoice', 'INV-1', {
    totals: { payable: usd('210.00'), prepaid: usd('90.00') },
    prepayments: [{ amount: usd('90.00') }],
  });
  it.each(['300.00', '210.00'])('is paid by an advice of what it bills, or of the rest: %s', (amount) => {
    expect(told(prepaid, advice(amount, ['debit', amount, cites('Invoice', 'INV-1')]))).toEqual([]);
    expect(told(prepaid, advice(amount))).toEqual([]);
  });
  it('is not paid by another sum', () => {
    const [one] = told(prepaid, advice('90.00', ['debit', '90.00', cites('Invoice', 'INV-1')]));
    expect(one).toEqual(['REMITTED_DIFFERS', 'INV-1', '300.00 USD', 'RA-1', '90.00 USD']);
  });
});

it('nothing, where one paper that an advice names is not there', () => {
  const one = advice('446.00', ...PAID, CREDITED, FEE);
  expect(told(...INVOICES, one)).toEqual([]);
  // The missing invoice is told as such, and no sum with it.
  expect(told(invoice('INV-1', '300.00'), one).map(([rule]) => rule)).toEqual(['REFERENCE_DIFFERS']);
});

it('an invoice that is given the sum of another, though all adds up', () => {
  const swapped = advice(
    '500.00',
    ['debit', '200.00', cites('Invoice', 'INV-1')],
    ['debit', '300.00', cites('Invoice', 'INV-2')],
  );
  expect(told(...INVOICES, swapped)).toEqual([
    ['REMITTED_DIFFERS', 'INV-1', '300.00 USD', 'RA-1', '200.00 USD'],
    ['REMITTED_DIFFERS', 'INV-2', '200.00 USD', 'RA-1', '300.00 USD'],
  ]);
});

it('the whole sum stated of the last invoice', () => {
  expect(told(...INVOICES, advice('500.00', ['debit', '500.00', cites('Invoice', 'INV-2')]))).toEqual([
    ['REMITTED_DIFFERS', 'INV-2', '200.00 USD', 'RA-1', '500.00 USD'],
  ]);
});

it('a credit note that is given another sum', () => {
  const one = advice('460.00', ...PAID, ['credit', '40.00', cites('CreditNote', 'CN-1')]);
  expect(told(...INVOICES, NOTE, one)).toEqual([
    ['REMITTED_DIFFERS', 'CN-1', '50.00 USD', 'RA-1', '40.00 USD'],
  ]);
});

it('a credit note that nobody took off', () => {
  const found = findDiscrepancies([...INVOICES, NOTE, advice('500.00', ...PAID)]);
  expect(found.map((one) => findingText(one, 'en'))).toEqual([
    'To be paid by invoice INV-1 (300.00 USD), invoice INV-2 (200.00 USD) and credit note CN-1 (−50.00 USD): 450.00 USD; remitted by remittance advice RA-1: 500.00 USD.',
  ]);
  expect(found.map((one) => findingText(one, 'zh-CN'))).toEqual([
    '发票 INV-1（300.00 USD）、发票 INV-2（200.00 USD）、贷项通知单 CN-1（−50.00 USD）应付 450.00 USD，而付款通知 RA-1 汇付 500.00 USD。',
  ]);
});

it('less than the invoices, though its lines name what they ask for', () => {
  expect(told(...INVOICES, advice('480.00', ...PAID, FEE))).toEqual([
    ['REMITTED_DIFFERS', 'INV-1', '500.00 USD', 'RA-1', '480.00 USD'],
  ]);
});
