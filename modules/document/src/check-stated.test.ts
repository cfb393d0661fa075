import { createHash } from 'node:crypto';
import type { FactDetails, Trade, TradeFact } from '@tongshang/trade';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkStated } from './check-stated.ts';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

let desk: Desk;
let tradeId: string;
const pdf = new TextEncoder().encode('%PDF-1.4 declaration');
const sha256 = createHash('sha256').update(pdf).digest('hex');
beforeAll(async () => {
  desk = await documentDesk();
  tradeId = await desk.order({ terms: { latestShipmentDate: '2026-04-15' } });
  const all = { '1': '100', '2': '60.5' };
  await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
  await desk.state('seller', tradeId, 'produced', stated.produced(all));
  await desk.state('seller', tradeId, 'packed', stated.packed(all));
  await desk.issue('seller', tradeId, { type: 'Invoice' });
});
afterAll(() => desk.close());

type Declared = FactDetails['export-declared'];
const outside = { office: 'Hai Phong', date: '2026-03-02', paperBy: 'authority', documentIds: [] } as const;
const declared = (change: Partial<Declared['lines'][number]> = {}, date = '2026-03-02'): Declared => {
  const { lines, ...details } = stated.declared('CN', '0110');
  return {
    ...details,
    lines: lines.map((line, at) => (at === 0 ? { ...line, ...change } : line)),
    outside: { ...outside, date },
  };
};
const found = async (firm: 'seller' | 'buyer' | 'carrier' = 'buyer') =>
  (await desk.as(firm).get(`/api/v1/trades/${tradeId}/discrepancies`)).body.items;

/** Says on top of what is so that these were reported, with the paper. */
async function told(...reports: readonly Pick<TradeFact, 'fact' | 'details'>[]) {
  const principal = desk.principals.seller;
  const trade = await desk.database.transaction(principal, (tx) => desk.trade.readTrade(tx, tradeId));
  const facts = reports.map((one, index) => ({
    ...{
      at: trade.createdAt,
      byOrganisationId: 'x',
      entryId: `report-${index}`,
      word: { grade: 'reported', evidence: [sha256] },
    },
    ...one,
  })) as TradeFact[];
  const paper = (type: string) => ({ documentId: type, number: type, type });
  return checkStated({ ...trade, facts: [...trade.facts, ...facts] } as Trade, {
    order: paper('Order'),
    invoiceOf: () => paper('Invoice'),
    brought: (hash) => (hash === sha256 ? 'pdf' : undefined),
  }).map(({ rule, left, right }) => [rule, left.number, left.value, right.documentId, right.value]);
}

it('holds a declaration from outside against order and invoice', async () => {
  expect(await told({ fact: 'export-declared', details: declared() })).toEqual([]);
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const details = declared({ commodityCode: '01012100', customsValue: usd('1.00') }, '2020-01-01');
  expect(await told({ fact: 'export-declared', details })).toEqual([
    ['DATED_BEFORE_ORDER', 'Order', '2026-03-02', 'pdf', '2020-01-01'],
    ['HS_CODE_DIFFERS', 'Order', '691110', 'pdf', '01012100'],
    ['DECLARED_VALUE_FAR', 'Invoice', '250.00 USD', 'pdf', '1.00 USD'],
  ]);
  // A longer code of the same six digits, half and double, another currency, a day before the order's: nothing.
  for (const value of [usd('125.00'), usd('500.00'), { amount: '1.00', currency: 'CNY' }])
    expect(
      await told({
        fact: 'import-declared',
        details: declared({ commodityCode: '6911 1000', customsValue: value }, '2026-03-01'),
      }),
    ).toEqual([]);
  for (const value of [usd('124.99'), usd('500.01')])
    expect(await told({ fact: 'import-declared', details: declared({ customsValue: value }) })).toHaveLength(
      1,
    );
  const released = { ...stated.released('CN'), outside: { ...outside, date: '2026-02-28' } };
  expect(await told({ fact: 'export-released', details: released })).toEqual([
    ['DATED_BEFORE_ORDER', 'Order', '2026-03-02', 'pdf', '2026-02-28'],
  ]);
});

it('holds a loading from outside against the ports and the latest date of the order', async () => {
  const shipped = (change: object) => {
    const { consignment } = stated.shipped();
    return { fact: 'shipped', details: { consignment: { ...consignment, ...change } } } as const;
  };
  expect(await told(shipped({}))).toEqual([]);
  // 16 April in Shanghai, still 15 in London; a code beside a name that is written otherwise.
  const felixstowe = { name: 'Felixstowe Port', country: 'GB', unlocode: 'GBFXT' };
  expect(await told(shipped({ loadedAt: '2026-04-15T17:00:00Z', portOfDischarge: felixstowe }))).toEqual([
    ['LATE_SHIPMENT', 'Order', '2026-04-15', 'pdf', '2026-04-16'],
  ]);
  const hamburg = { name: 'Hamburg', country: 'DE', unlocode: 'DEHAM' };
  const ports = await told(shipped({ portOfLoading: hamburg, portOfDischarge: hamburg }));
  expect(ports.map(([rule, , , , value]) => [rule, value])).toEqual([
    ['PORT_OF_LOADING_DIFFERS', 'Hamburg (DEHAM)'],
    ['PORT_OF_DISCHARGE_DIFFERS', 'Hamburg (DEHAM)'],
  ]);
  const own = { ...shipped({ portOfDischarge: hamburg }), word: undefined };
  expect(await told(own)).toEqual([]);
});

it('is among the findings of the trade, for who may see both papers', async () => {
  const principal = desk.principals.seller;
  const url = `/api/v1/trades/${tradeId}/enclosures?type=ExportCustomsDeclaration`;
  const { body } = await desk.as('seller').send('POST', url, pdf, { 'content-type': 'application/pdf' });
  await desk.database.transaction(principal, (tx) =>
    desk.trade.reportFact(tx, principal, tradeId, 'export-declared', declared({ hsCode: '010121' }), [
      sha256,
    ]),
  );
  expect(await found()).toMatchObject([
    {
      ...{ rule: 'HS_CODE_DIFFERS', severity: 'error' },
      left: { type: 'Order', path: '/lines/1/hsCode', value: '691110' },
      right: {
        documentId: body.documentId,
        type: 'ExportCustomsDeclaration',
        number: 'D-CN',
        value: '010121',
      },
      text: {
        'zh-CN': expect.stringContaining('第 1 项（瓷杯）的 HS 编码为 691110，而出口报关单 D-CN 中为 010121'),
      },
    },
  ]);
  expect(await found('carrier')).toEqual([]);
});
