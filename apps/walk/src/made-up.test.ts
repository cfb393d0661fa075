import type { Trade } from '@tongshang/trade';
import { expect, it } from 'vitest';
import { demonstrationFields } from './made-up.ts';

const stated = (fact: string, details: object) => ({ fact, details });

it('everything that was made up stands in the list once, by its place', () => {
  const declared = {
    demonstration: ['freight', 'customsValue'],
    exchangeRates: [
      { from: 'USD', to: 'GBP', demonstration: true },
      { from: 'EUR', to: 'GBP' },
    ],
    lines: [{ lineId: '1', dutyTaxFees: [{ type: 'vat', demonstration: true }, { type: 'customs-duty' }] }],
  };
  const trade = {
    terms: { demonstration: ['place'] },
    lines: [{ lineId: '1', demonstration: ['hsCode'] }, { lineId: '2' }],
    facts: [
      stated('insured', { demonstration: ['premium'] }),
      stated('packed', {
        handlingUnits: [
          { demonstration: ['packageType', 'contents'], contents: [{ lineId: '1' }] },
          { contents: [{ lineId: '2' }] },
        ],
      }),
      stated('originated', { lines: [{ lineId: '1', proof: 'Demonstration: made up' }] }),
      stated('shipped', { consignment: { demonstration: ['voyage', 'estimatedArrival'] } }),
      stated('in-transit', { demonstration: ['at'] }),
      stated('in-transit', {}),
      stated('delivered', { demonstration: ['receivedAt'] }),
      stated('import-declared', declared),
      stated('export-declared', { ...declared, lines: [] }),
    ],
  } as unknown as Trade;
  expect(demonstrationFields(trade)).toEqual([
    ...['terms/place', 'lines/1/hsCode', 'insurance/premium', 'packing/1', 'origin'],
    ...['transport/voyage', 'transport/estimatedArrival', 'events/at'],
    ...['receipt/receivedAt', 'charges/freight', 'exchangeRates/USD→GBP'],
    'import/lines/1/rates',
  ]);
});
