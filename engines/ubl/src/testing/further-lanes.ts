import type { Lane } from './lane.ts';
import {
  ALMATY,
  adValorem,
  BY_SURFACE,
  CHINA_CUSTOMS,
  CUPS_FIRM,
  customs,
  FLASK,
  FLASKS_ACCOUNT,
  FLASKS_DUTIES,
  FLASKS_FIRM,
  KZ_CUSTOMS,
  LOS_ANGELES,
  MADE_HERE,
  MUG_IN_THREE,
  SEPULVEDA,
  SHANGHAI,
  TAU,
  TENGE,
  THROWN_HERE,
  TO_ALMATY,
  XIAN,
} from './lane-firms.ts';

/** By road, several goods in many cartons; by sea with a waybill. */
export const FURTHER_LANES: readonly Lane[] = [
  {
    name: 'road-dap',
    seller: CUPS_FIRM,
    buyer: TAU,
    carrier: {
      name: { en: 'Silk Road Trucking', 'zh-CN': '丝路货运有限公司', ru: 'Шёлковый путь Трак' },
      ...{ country: 'CN', address: { city: '西安', country: 'CN' } },
    },
    customs: KZ_CUSTOMS,
    terms: {
      ...{
        incoterm: 'DAP',
        place: ALMATY,
        payment: [{ instalmentId: '1', share: '100', method: 'escrow', due: { event: 'order' } }],
        currency: 'CNY',
        modeOfTransport: 'road',
      },
      ...{ portOfLoading: XIAN, portOfDischarge: ALMATY, latestShipmentDate: '2026-04-20' },
      ...{ leadTimeDays: 30, partialShipments: false },
    },
    line: MUG_IN_THREE,
    others: [
      {
        name: { en: 'Porcelain plate, 26 cm', 'zh-CN': '青花瓷盘，26 厘米', ru: 'Тарелка фарфоровая, 26 см' },
        ...{
          sku: 'P-260',
          hsCode: '6911101900',
          originCountry: 'CN',
          quantity: { value: '960', unit: 'C62' },
        },
        ...{
          unitPrice: { amount: '3.10', currency: 'CNY' },
          lineTotal: { amount: '2976.00', currency: 'CNY' },
        },
        ...{ netWeightKg: '576.00', grossWeightKg: '672.40' },
      },
      {
        name: { en: 'Porcelain teapot, 1 l', 'zh-CN': '青花瓷茶壶，1 升', ru: 'Чайник фарфоровый, 1 л' },
        ...{
          sku: 'T-100',
          hsCode: '6911101900',
          originCountry: 'CN',
          quantity: { value: '240', unit: 'C62' },
        },
        ...{
          unitPrice: { amount: '9.80', currency: 'CNY' },
          lineTotal: { amount: '2352.00', currency: 'CNY' },
        },
        ...{ netWeightKg: '192.00', grossWeightKg: '240.00' },
      },
    ],
    cartons: [50, 40, 20],
    ...{ mark: 'TAU', origin: THROWN_HERE, furtherCover: [], times: BY_SURFACE },
    destination: ALMATY,
    consignment: {
      ...{ transportDocumentNumber: 'CMR-0415', transportDocumentType: 'Waybill', modeOfTransport: 'road' },
      ...{ meansOfTransport: '陕A 88231', voyage: '', equipment: [], originals: 3 },
      ...{ portOfLoading: XIAN, portOfDischarge: ALMATY, loadedAt: '2026-04-15T07:30:00Z' },
    },
    exportProcedure: '0110',
    exportCharges: TO_ALMATY,
    importProcedure: 'import',
    importCode: '6911100000',
    currency: 'KZT',
    ...{ rate: TENGE, isValueConverted: true },
  },
  {
    name: 'sea-fob',
    seller: FLASKS_FIRM,
    buyer: {
      ...{ name: { en: 'Sunset Houseware Inc.' }, country: 'US' },
      address: SEPULVEDA,
    },
    carrier: {
      ...{ name: { en: 'East Ocean Lines', 'zh-CN': '东洋航运' }, country: 'CN' },
      address: { city: '上海', country: 'CN' },
    },
    customs: [CHINA_CUSTOMS, customs('U.S. Customs and Border Protection', '美国海关与边境保护局', 'US')],
    terms: {
      ...{ incoterm: 'FOB', place: SHANGHAI, currency: 'USD', modeOfTransport: 'sea' },
      payment: [
        { instalmentId: '1', share: '100', method: 'outside', due: { event: 'bill-of-lading', days: 30 } },
      ],
      ...{ portOfLoading: SHANGHAI, portOfDischarge: LOS_ANGELES, latestShipmentDate: '2026-04-20' },
      ...{ leadTimeDays: 30, partialShipments: false },
    },
    line: FLASK,
    cartons: [60],
    ...{ mark: 'SUNSET', origin: MADE_HERE, times: BY_SURFACE },
    furtherCover: ['Institute War Clauses (Cargo)'],
    destination: LOS_ANGELES,
    consignment: {
      ...{
        transportDocumentNumber: 'EOLU26041533',
        transportDocumentType: 'Waybill',
        modeOfTransport: 'sea',
      },
      ...{ meansOfTransport: 'EASTERN GRACE', voyage: '026E', equipment: [], originals: 1 },
      ...{ portOfLoading: SHANGHAI, portOfDischarge: LOS_ANGELES, loadedAt: '2026-04-15T17:30:00Z' },
      volumeM3: '3.200',
    },
    exportProcedure: '0110',
    importProcedure: '01',
    importCode: '9617001000',
    currency: 'USD',
    account: FLASKS_ACCOUNT,
    taxes: [
      ...FLASKS_DUTIES,
      adValorem(
        ...(['harbor-maintenance-fee', '0.125 %', 'USD', '2820.00', '3.53'] as const),
        'U.S. Customs and Border Protection, 19 CFR 24.24(a) (1991-01-01)',
      ),
    ],
  },
];
