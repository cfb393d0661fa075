import type { CustomsRounding, Measure, Source, Tariff } from '@tongshang/duty';
import { text } from './edition.ts';

function noDuty(country: string, source: Source): Measure {
  return {
    measureId: `${country}-export-duty-none`,
    type: 'customs-duty',
    rate: { kind: 'free' },
    base: ['customs-value'],
    validFrom: source.date,
    source,
  };
}

function zeroVat(country: string, source: Source, en: string, zh: string): Measure {
  return {
    measureId: `${country}-export-vat-zero`,
    type: 'vat',
    rate: { kind: 'free' },
    base: ['customs-value'],
    validFrom: source.date,
    source,
    note: text(en, zh),
  };
}

function toTheCent(source: Source): CustomsRounding {
  return { valueDecimals: 2, valueRule: 'half-up', amountRule: 'half-up', source };
}

const CN_TARIFF: Source = {
  title: '中华人民共和国进出口税则（2026）',
  reference: '出口税则',
  date: '2026-01-01',
};

/** China, export: FOB value; no duty but on the headings of the export tariff, which are not held; VAT at zero. */
export const cnExport: Tariff = {
  version: 'CN-export-2026-01-01/1',
  country: 'CN',
  direction: 'export',
  currency: 'CNY',
  valueBasis: 'FOB',
  rounding: toTheCent(CN_TARIFF),
  requires: ['customs-duty'],
  commodities: [],
  otherwise: [
    noDuty('CN', CN_TARIFF),
    zeroVat(
      'CN',
      { title: '中华人民共和国增值税法', reference: '第十条：出口货物税率为零', date: '2026-01-01' },
      'Exported goods bear VAT at zero; input VAT may be refunded at the rate set for the code.',
      '出口货物增值税税率为零，进项税额可按该编码的退税率申请退税。',
    ),
  ],
  // Headings with a line in the export tariff of 2026: ores, metals, some chemicals, eel fry, bone.
  notHeld: [
    '0301',
    '0506',
    '2607',
    '2608',
    '2609',
    '2611',
    '2615',
    '2617',
    '2804',
    '2826',
    '2902',
    '4103',
    '7201',
    '7202',
    '7204',
    '7402',
    '7403',
    '7404',
    '7407',
    '7408',
    '7409',
    '7502',
    '7508',
    '7601',
    '7602',
    '7604',
    '7605',
    '7606',
    '7901',
    '8110',
  ],
  leavesOut: [],
};

const GB_LAW: Source = {
  title: 'Taxation (Cross-border Trade) Act 2018',
  reference: 'no export duty is in force',
  date: '2021-01-01',
};

/** Great Britain, export: no duty, VAT at zero. */
export const gbExport: Tariff = {
  version: 'GB-export-2021-01-01/1',
  country: 'GB',
  direction: 'export',
  currency: 'GBP',
  valueBasis: 'FOB',
  rounding: toTheCent(GB_LAW),
  requires: ['customs-duty'],
  commodities: [],
  otherwise: [
    noDuty('GB', GB_LAW),
    zeroVat(
      'GB',
      { title: 'Value Added Tax Act 1994', reference: 'section 30(6)', date: '1994-09-01' },
      'Goods exported are zero-rated when the evidence of export is kept.',
      '留存出口凭证的出口货物适用零税率。',
    ),
  ],
  leavesOut: [],
};

const US_LAW: Source = {
  title: 'Constitution of the United States',
  reference: 'article I, section 9, clause 5: no tax or duty on articles exported from any state',
  date: '1789-03-04',
};

/** United States, export: no duty may be laid. */
export const usExport: Tariff = {
  version: 'US-export-1789-03-04/1',
  country: 'US',
  direction: 'export',
  currency: 'USD',
  valueBasis: 'FOB',
  rounding: toTheCent(US_LAW),
  requires: ['customs-duty'],
  commodities: [],
  otherwise: [noDuty('US', US_LAW)],
  leavesOut: [],
};
