import type { TradeDesk, Who } from '@tongshang/settlement/testing';
import { PAPERS } from './clearance-desk.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** The sample's two lines as an office abroad assessed them: 475.00 USD of goods at 441.04 EUR, duty 11.91, VAT 86.06. */
export const assessed = {
  direction: 'import',
  declarationNumber: '26DE4851000123456',
  date: '2026-03-02',
  office: 'Zollamt Hamburg',
  paperBy: 'authority',
  documentIds: [PAPERS.imported],
  lines: [
    {
      lineId: '1',
      commodityCode: '8516 71 00 00',
      customsValue: eur('232.13'),
      dutyTaxFees: [
        { type: 'customs-duty', rate: '2.7 %', base: eur('232.13'), amount: eur('6.27') },
        { type: 'vat', rate: '19 %', base: eur('238.40'), amount: eur('45.30') },
      ],
    },
    {
      lineId: '2',
      commodityCode: '8516720000',
      customsValue: eur('208.91'),
      dutyTaxFees: [
        { type: 'customs-duty', rate: '2.7 %', amount: eur('5.64') },
        { type: 'vat', amount: eur('40.76') },
      ],
    },
  ],
  total: eur('97.97'),
} as const;

/** The same goods leaving, without anything to pay. */
export const exported = {
  ...assessed,
  direction: 'export',
  declarationNumber: 'VNX-77',
  office: 'Hải quan Cát Lái',
  documentIds: [PAPERS.exported],
  lines: assessed.lines.map((line) => ({ ...line, dutyTaxFees: [] })),
  total: eur('0'),
} as const;

export const released = {
  decision: 'release',
  date: '2026-03-03',
  office: 'Zollamt Hamburg',
  paperBy: 'authority',
  documentIds: [PAPERS.released],
} as const;

export const declareOutsideAs = (desk: TradeDesk, who: Who, tradeId: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/declarations/outside`, body);

export const outcomeAs = (desk: TradeDesk, who: Who, declarationId: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/declarations/${declarationId}/outcome`, body);

export const contestAs = (desk: TradeDesk, who: Who, tradeId: string, body: object) =>
  desk
    .as(who)
    .send('POST', `/api/v1/trades/${tradeId}/contests`, { reason: 'Not so', isUpheld: true, ...body });
