import { readFileSync } from 'node:fs';
import { type ReadOrdersOptions, readOrders, sumsOfOrder } from '@tongshang/purchase-order';
import { Refusal } from '@tongshang/refusal';
import type { FactsFile } from '@tongshang/walk';
import { afterAll, beforeAll, expect } from 'vitest';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

const ORDERS = dataFiles('peppol-ordering/orders');
/** Orders that clerks stumbled over; they may lie beside the reference data. */
const CASES = dataFiles('../cases/orders');

let staged: StagedPlatform;
if (ORDERS.length + CASES.length > 0) {
  beforeAll(async () => {
    staged = await stagePlatform();
  });
  afterAll(() => staged.close());
}

/** Carries the one order of a file to the agreed order. */
async function carried(file: DataFile, facts: FactsFile = {}, options: ReadOrdersOptions = {}) {
  const [order] = readOrders(readFileSync(file.path), { ...options, parties: facts }).orders;
  if (!order) throw new Error(`${file.name} is not read`);
  return { order, ...(await staged.walker.walk(order, { facts, demonstration: true, until: 'ordered' })) };
}

conformanceSuite('Peppol orders as trades', ORDERS, (file) => [
  {
    name: `${file.name} is carried at the total it states`,
    check: async () => {
      const { order, stop, total } = await carried(file, { terms: { paymentTerm: 'advance' } });
      expect(stop).toBeUndefined();
      expect(total).toEqual(sumsOfOrder(order).payable);
      expect(Number(total?.amount)).toBe(Number(order.payable?.amount));
    },
  },
]);

/** What must become of a file: a trade of this total, a stop at the walk, problems of the file, or a refusal of all of it. */
type Expected =
  | { readonly total: string; readonly facts?: FactsFile; readonly options?: ReadOrdersOptions }
  | { readonly missing: readonly string[]; readonly says?: string }
  | { readonly problems: readonly string[] }
  | { readonly refused: string };

const PAID: FactsFile = { terms: { paymentTerm: 'escrow' } };

const EXPECTED: Readonly<Record<string, Expected>> = {
  '01a-line-allowance-stated.xml': { total: '6300.00' },
  '02-unspsc-not-hs.xml': { total: '4000.00' },
  '03a-hs-with-spaces.xml': { total: '40.00' },
  '04a-base-unit-differs.xml': { total: '5765.00' },
  '05c-order-unit-xpp.xml': { total: '40.00' },
  '07-two-deliveries.xml': { total: '120.00' },
  '08-payment-terms.xml': {
    missing: ['terms/payment'],
    says: '60 days net from invoice date, no letter of credit, no escrow',
  },
  '09-notes-languages.xml': { total: '40.00' },
  '10-hazardous.xml': { total: '450.00' },
  '11-buyer-no-country.xml': { total: '40.00', facts: { buyer: { country: 'GB' } } },
  '12-fob-place-id.xml': { total: '40.00', facts: PAID },
  '13a-german-thousands.csv': { problems: ['CELL_NUMBER_AMBIGUOUS', 'CELL_NUMBER_AMBIGUOUS'] },
  '14-decimal-comma.csv': { problems: ['CELL_NUMBER_AMBIGUOUS'] },
  '15-hs-leading-zero.csv': { problems: ['ORDER_HS_CODE_DIGITS', 'ORDER_HS_CODE_DIGITS'] },
  '16-linebreak-qty.csv': { problems: ['CELL_NUMBER_INVALID'] },
  '17-discount-column.csv': { problems: Array.from({ length: 4 }, () => 'ORDER_MONEY_NOT_CARRIED') },
  '22b-date-late-evening.csv': { total: '20.00' },
  '23a-fob-shanghai.csv': { total: '20.00' },
  '24-rich.json': { total: '20.42' },
  '25-doc-allowances.xml': { problems: ['UBL_INDICATOR_INVALID'] },
  '31-round-stated.xml': { total: '10.00' },
  '32-odoo-cent-line.xml': { total: '93.37' },
  '33a-line-id-slash.csv': { total: '20.00' },
  '33b-unit-ST-MT.csv': { problems: Array.from({ length: 3 }, () => 'CELL_UNIT_AMBIGUOUS') },
  '33d-json-gbk.json': { refused: 'ENCODING_NOT_UTF8' },
  '44-negative-column.xml': { missing: ['terms/payment'], says: '60 days net from invoice date' },
  '45b-header-linebreak.csv': { total: '402.00' },
};

/** The same question answered: what the answer makes of the order. */
const ANSWERED: Readonly<Record<string, readonly [answers: ReadOrdersOptions, total: string]>> = {
  '13a-german-thousands.csv': [{ decimalSign: ',' }, '26851750.00'],
  '17-discount-column.csv': [
    {
      leaveOut: ['Discount %'],
      columns: { 'Discount Amount': 'discount', Shipping: 'charge', Tax: 'tax' },
    },
    '870.00',
  ],
};

function caseOf(file: DataFile): ConformanceCase[] {
  const expected = EXPECTED[file.name];
  if (!expected) return [{ name: file.name, setAside: 'no order, or told of elsewhere' }];
  const [options, total] = ANSWERED[file.name] ?? [];
  const answered = total && {
    name: `${file.name}, answered, comes to ${total}`,
    check: async () => expect((await carried(file, {}, options)).total?.amount).toBe(total),
  };
  return [
    { name: `${file.name} becomes what is right`, check: () => become(file, expected) },
    ...(answered ? [answered] : []),
  ];
}

async function become(file: DataFile, expected: Expected): Promise<void> {
  if ('total' in expected) {
    const { stop, total } = await carried(file, expected.facts, expected.options);
    expect([stop, total?.amount]).toEqual([undefined, expected.total]);
  } else if ('missing' in expected) {
    const { stop } = await carried(file);
    expect(stop?.missing).toEqual(expected.missing);
    expect(stop?.problem).toContain(expected.says ?? '');
  } else if ('problems' in expected) {
    const { orders, problems } = readOrders(readFileSync(file.path));
    expect([orders, problems.map(({ code }) => code)]).toEqual([[], expected.problems]);
  } else {
    expect(refusalOf(() => readOrders(readFileSync(file.path)))).toBe(expected.refused);
  }
}

function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

if (CASES.length > 0) conformanceSuite('Orders that clerks stumbled over', CASES, caseOf);
