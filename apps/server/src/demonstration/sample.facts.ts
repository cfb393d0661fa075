import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { Fact } from '@tongshang/trade';
import type { FactsFile } from '@tongshang/walk';

/** Products of the demonstration's seller: made up, as everything here. */
export const SAMPLE_PRODUCTS = [
  {
    sku: 'VASE-CEL-32',
    name: { en: 'Celadon vase, 32 cm', 'zh-CN': '青瓷花瓶 32 厘米' },
    description: {
      en: 'Hand-thrown porcelain vase with celadon glaze, in a printed carton.',
      'zh-CN': '手拉坯青釉瓷花瓶，彩盒包装。',
    },
    hsCode: '6913100000',
    originCountry: 'CN',
    unit: 'C62',
    netWeightKg: '1.8',
    grossWeightKg: '2.3',
    piecesPerCarton: 4,
    minimumOrderQuantity: '40',
    leadTimeDays: 21,
    prices: [
      { currency: 'USD', minimumQuantity: '40', amount: '14.20' },
      { currency: 'USD', minimumQuantity: '200', amount: '12.50' },
      { currency: 'CNY', minimumQuantity: '40', amount: '102.00' },
    ],
  },
  {
    sku: 'LANTERN-BW-18',
    name: { en: 'Blue-and-white candle lantern, 18 cm', 'zh-CN': '青花瓷烛灯 18 厘米' },
    description: {
      en: 'Pierced porcelain lantern for a tea light, blue-and-white decoration under the glaze.',
      'zh-CN': '镂空青花瓷烛灯，釉下彩，适用茶烛。',
    },
    hsCode: '9405500000',
    originCountry: 'CN',
    unit: 'C62',
    netWeightKg: '0.7',
    grossWeightKg: '0.95',
    piecesPerCarton: 12,
    minimumOrderQuantity: '60',
    leadTimeDays: 21,
    prices: [
      { currency: 'USD', minimumQuantity: '60', amount: '6.80' },
      { currency: 'USD', minimumQuantity: '300', amount: '5.90' },
    ],
  },
  {
    sku: 'FIG-CRANE-24',
    name: { en: 'Porcelain crane, 24 cm', 'zh-CN': '瓷鹤摆件 24 厘米' },
    hsCode: '6913100000',
    originCountry: 'CN',
    unit: 'C62',
    netWeightKg: '1.1',
    grossWeightKg: '1.4',
    piecesPerCarton: 8,
    minimumOrderQuantity: '24',
    leadTimeDays: 28,
    prices: [{ currency: 'USD', minimumQuantity: '24', amount: '18.40' }],
  },
];

/** The purchase order of the trade that is carried to its end. */
const CLOSED_ORDER: PurchaseOrder = {
  orderNumber: 'HH-2026-0117',
  issueDate: '2026-03-02',
  currency: 'USD',
  buyer: { name: 'Harbour & Hearth Homeware (demonstration)', country: 'GB' },
  deliveryTerms: { incoterm: 'FOB', place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' } },
  lines: [
    {
      lineId: '1',
      sku: 'VASE-CEL-32',
      name: 'Celadon vase, 32 cm',
      quantity: { value: '240', unit: 'C62' },
      unitPrice: { amount: '12.50', currency: 'USD' },
    },
    {
      lineId: '2',
      sku: 'LANTERN-BW-18',
      name: 'Blue-and-white candle lantern, 18 cm',
      quantity: { value: '360', unit: 'C62' },
      unitPrice: { amount: '5.90', currency: 'USD' },
    },
  ],
};

type SampleTrade = { readonly order: PurchaseOrder; readonly until: Fact };

const orderOf = (
  orderNumber: string,
  sku: string,
  name: string,
  quantity: string,
  price: string,
): PurchaseOrder => ({
  ...CLOSED_ORDER,
  orderNumber,
  lines: [
    {
      lineId: '1',
      sku,
      name,
      quantity: { value: quantity, unit: 'C62' },
      unitPrice: { amount: price, currency: 'USD' },
    },
  ],
});

/** One trade to its end, others each left where another role has to act. */
export const SAMPLE_TRADES: readonly SampleTrade[] = [
  { order: CLOSED_ORDER, until: 'closed' },
  {
    order: orderOf('HH-2026-0121', 'FIG-CRANE-24', 'Porcelain crane, 24 cm', '120', '18.40'),
    until: 'export-declared',
  },
  {
    order: orderOf('HH-2026-0124', 'LANTERN-BW-18', 'Blue-and-white candle lantern', '480', '5.90'),
    until: 'in-transit',
  },
  { order: orderOf('HH-2026-0130', 'VASE-CEL-32', 'Celadon vase, 32 cm', '80', '14.20'), until: 'ordered' },
  {
    order: orderOf('HH-2026-0133', 'FIG-CRANE-24', 'Porcelain crane, 24 cm', '48', '18.40'),
    until: 'enquired',
  },
];

/** What the sample's parties know beside the order. The exchange rates are made up. */
export const SAMPLE_FACTS: FactsFile = {
  terms: {
    modeOfTransport: 'sea',
    portOfLoading: {
      name: 'Ningbo',
      country: 'CN',
      unlocode: 'CNNGB',
      latitude: 29.93,
      longitude: 121.85,
      timeZone: 'Asia/Shanghai',
    },
    portOfDischarge: {
      name: 'Felixstowe',
      country: 'GB',
      unlocode: 'GBFXT',
      latitude: 51.95,
      longitude: 1.31,
      timeZone: 'Europe/London',
    },
  },
  inspection: { result: 'accepted', sampleSize: 8 },
  transport: { meansOfTransport: 'MV Meridian Demonstration', voyage: '026W', transitDays: 30 },
  charges: { freight: '610.00', insurance: '18.50' },
  exchangeRates: [
    { from: 'USD', to: 'GBP', rate: '0.75', source: 'Demonstration' },
    { from: 'USD', to: 'CNY', rate: '7.1', source: 'Demonstration' },
  ],
  origin: { criterion: 'CTH', proof: 'Made at the kiln from kaolin and feldspar of Jiangxi (demonstration)' },
};
