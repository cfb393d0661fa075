import type { FactsFile } from '@tongshang/walk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
});
afterAll(() => staged.close());

const FACTS: FactsFile = {
  terms: {
    ...{ incoterm: 'FOB', paymentTerm: 'escrow', modeOfTransport: 'sea', leadTimeDays: 21 },
    place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
    portOfDischarge: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  },
  lines: { '*': { hsCode: '640399', originCountry: 'CN', netWeightKg: '90', grossWeightKg: '100' } },
  commodityCodes: { GB: { '*': '6403999600' } },
  packing: { '*': { quantityEach: '12' } },
  transport: { meansOfTransport: 'MV Own Word', voyage: '7E' },
  charges: { freight: '40.00', insurance: '4.00' },
};

/** The import declaration of a trade carried by its own facts alone. */
async function declared(orderNumber: string, rate: string, source: string) {
  const exchangeRates = [
    { from: 'USD', to: 'CNY', rate: '7.1', source: 'GACC' },
    { from: 'USD', to: 'GBP', rate, source },
  ];
  const facts = { ...FACTS, exchangeRates };
  const summary = await staged.walker.walk(purchaseOrder({ orderNumber }), {
    facts,
    until: 'import-declared',
  });
  const { stop, demonstration } = summary;
  return { stop, demonstration };
}

it('each trade of a day goes by its own rate, and its codes stay those of their country', async () => {
  const first = await declared('OWN-1', '0.79', 'HMRC');
  expect([first.stop, first.demonstration]).toEqual([undefined, []]);
  const second = await declared('OWN-2', '0.85', 'ECB');
  expect([second.stop, second.demonstration]).toEqual([undefined, []]);
  // Of one source, too: each is stated by its bank for the trade alone.
  const third = await declared('OWN-3', '0.81', 'HMRC');
  expect([third.stop, third.demonstration]).toEqual([undefined, []]);
  const rows = await staged.test.database.system('what was declared', (tx) =>
    tx.rows<{ direction: string; code: string; rate: string; source: string }>(
      `select d.direction, d.goods -> 0 ->> 'commodityCode' as code, a.input #>> '{rates,0,rate}' as rate,
         split_part(a.input #>> '{rates,0,source}', ' (', 1) as source
       from clearance.declaration d join clearance.assessment a using (trade_id, declaration_id)
       where d.direction = 'import' or d.country = 'CN' order by d.declared_at, d.declaration_id`,
    ),
  );
  const of = (direction: string) =>
    rows.filter((row) => row.direction === direction).map(({ code, rate, source }) => [code, rate, source]);
  expect(of('import')).toEqual([
    ['6403999600', '0.79', 'HMRC'],
    ['6403999600', '0.85', 'ECB'],
    ['6403999600', '0.81', 'HMRC'],
  ]);
  expect(of('export').map(([code]) => code)).toEqual(['640399', '640399', '640399']);
});
