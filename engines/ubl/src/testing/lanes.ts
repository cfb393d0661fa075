import { inFull } from '@tongshang/trade-facts';
import { FURTHER_LANES } from './further-lanes.ts';
import type { Lane } from './lane.ts';
import {
  ALMATY,
  adValorem,
  BY_AIR,
  BY_SURFACE,
  CHINA_CUSTOMS,
  CHONGQING,
  CN_TARIFF,
  CN_VAT,
  CUPS_FIRM,
  customs,
  DUISBURG,
  FELIXSTOWE,
  FLASK,
  FLASKS_ACCOUNT,
  FLASKS_DUTIES,
  FLASKS_FIRM,
  KZ_CUSTOMS,
  LOS_ANGELES,
  MADE_HERE,
  MUG_IN_THREE,
  PUDONG,
  QINGHUA_ACCOUNT,
  SEPULVEDA,
  SHANGHAI,
  TAU,
  TENGE,
  THROWN_HERE,
  TO_ALMATY,
  UK_TARIFF,
  UK_VAT,
  XIAN,
} from './lane-firms.ts';

/**
 * By sea under CIF, by air under FCA, by rail into China under CPT, by rail from China under DAP to a side that reads Russian; by road with many cartons of
 * several goods; by sea with a waybill.
 */
export const LANES: readonly Lane[] = [
  {
    name: 'sea-cif',
    seller: FLASKS_FIRM,
    buyer: {
      ...{ name: { en: 'Kensington Home & Tea Ltd' }, country: 'GB', taxId: 'GB123456789' },
      address: { street: '14 Camden Wharf', city: 'London', postalCode: 'NW1 7BY', country: 'GB' },
    },
    carrier: {
      ...{ name: { en: 'East Ocean Lines', 'zh-CN': '东洋航运' }, country: 'CN' },
      address: { city: '上海', country: 'CN' },
    },
    customs: [CHINA_CUSTOMS, customs('HM Revenue & Customs', '英国税务海关总署', 'GB')],
    terms: {
      ...{
        incoterm: 'CIF',
        place: FELIXSTOWE,
        payment: inFull('escrow'),
        currency: 'USD',
        modeOfTransport: 'sea',
      },
      ...{ portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE, latestShipmentDate: '2026-04-20' },
      ...{ leadTimeDays: 30, partialShipments: false },
    },
    line: FLASK,
    ...{
      mark: 'K.H.T.',
      origin: MADE_HERE,
      furtherCover: ['Institute War Clauses (Cargo)'],
      times: BY_SURFACE,
    },
    exportCharges: {
      freight: { amount: '250.00', currency: 'USD' },
      insurance: { amount: '12.41', currency: 'USD' },
    },
    destination: { name: 'London', country: 'GB', unlocode: 'GBLON' },
    consignment: {
      ...{
        transportDocumentNumber: 'EOLU26041507',
        transportDocumentType: 'BillOfLading',
        modeOfTransport: 'sea',
      },
      ...{ meansOfTransport: 'EASTERN GRACE', voyage: '026W', equipment: [], originals: 3 },
      ...{
        portOfLoading: SHANGHAI,
        portOfDischarge: FELIXSTOWE,
        placeOfDelivery: { name: 'London', country: 'GB', unlocode: 'GBLON' },
      },
      ...{ loadedAt: '2026-04-15T17:30:00Z', estimatedArrival: '2026-05-20', madeOut: 'to-order-of-party' },
      orderParty: { name: { en: 'Thames Merchant Bank plc' }, address: { city: 'London', country: 'GB' } },
      volumeM3: '3.200',
    },
    exportProcedure: '0110',
    importProcedure: '4000',
    importCode: '9617000000',
    currency: 'GBP',
    taxes: [
      adValorem('customs-duty', 'free', 'GBP', '2199.60', '0.00', UK_TARIFF),
      adValorem('vat', '20 %', 'GBP', '2199.60', '439.92', UK_VAT),
    ],
    rate: {
      ...{ from: 'USD', to: 'GBP', rate: '0.78', date: '2026-05-01' },
      source: 'HMRC exchange rates for customs and VAT: monthly',
    },
  },
  {
    name: 'air-fca',
    seller: FLASKS_FIRM,
    buyer: {
      ...{ name: { en: 'Sunset Houseware Inc.' }, country: 'US' },
      address: SEPULVEDA,
    },
    carrier: {
      ...{ name: { en: 'Crane Air Cargo', 'zh-CN': '鹤翔货运航空' }, country: 'CN' },
      address: { city: '上海', country: 'CN' },
    },
    customs: [CHINA_CUSTOMS, customs('U.S. Customs and Border Protection', '美国海关与边境保护局', 'US')],
    terms: {
      ...{
        incoterm: 'FCA',
        place: PUDONG,
        payment: [
          { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
          { instalmentId: '2', share: '70', method: 'credit', due: { event: 'receipt', days: 30 } },
        ],
        currency: 'USD',
      },
      ...{
        modeOfTransport: 'air',
        portOfLoading: PUDONG,
        portOfDischarge: LOS_ANGELES,
        ...{ partialShipments: true, leadTimeDays: 30 },
      },
    },
    line: FLASK,
    ...{ mark: 'SUNSET', origin: MADE_HERE, times: BY_AIR },
    furtherCover: ['Institute War Clauses (Air Cargo)'],
    destination: LOS_ANGELES,
    consignment: {
      ...{
        transportDocumentNumber: '781-12345675',
        transportDocumentType: 'Waybill',
        modeOfTransport: 'air',
      },
      ...{ meansOfTransport: 'CC 881', voyage: '2026-04-16', equipment: [] },
      ...{ portOfLoading: PUDONG, portOfDischarge: LOS_ANGELES, loadedAt: '2026-04-15T17:30:00Z' },
      signed: { capacity: 'carrier-agent', name: 'Pudong Cargo Agency' },
    },
    exportProcedure: '0110',
    importProcedure: '01',
    importCode: '9617001000',
    currency: 'USD',
    account: FLASKS_ACCOUNT,
    taxes: FLASKS_DUTIES,
  },
  {
    name: 'rail-cpt',
    seller: {
      ...{ name: { en: 'Ruhrtaler Pumpen GmbH' }, country: 'DE', taxId: 'DE811234567' },
      address: { street: 'Hafenstraße 3', city: 'Duisburg', postalCode: '47119', country: 'DE' },
    },
    buyer: {
      ...{ name: { en: 'Chongqing Jialing Water Works', 'zh-CN': '重庆嘉陵水务有限公司' }, country: 'CN' },
      ...{
        taxId: '91500000MA5U7XQ12B',
        address: {
          ...{ street: '渝中区滨江路 8 号', city: '重庆', country: 'CN' },
          localised: { en: '8 Binjiang Road, Yuzhong, Chongqing' },
        },
      },
    },
    carrier: {
      ...{ name: { en: 'Eurasia Rail Express', 'zh-CN': '欧亚班列' }, country: 'DE' },
      address: { city: 'Duisburg', country: 'DE' },
    },
    customs: [
      customs('Hauptzollamt Duisburg', '杜伊斯堡海关', 'DE'),
      customs('Chongqing Customs', '重庆海关', 'CN'),
    ],
    terms: {
      ...{
        incoterm: 'CPT',
        place: CHONGQING,
        payment: inFull('transfer'),
        currency: 'EUR',
        modeOfTransport: 'rail',
      },
      ...{ portOfLoading: DUISBURG, portOfDischarge: CHONGQING, partialShipments: false, leadTimeDays: 30 },
    },
    line: { name: { en: 'Centrifugal pump', 'zh-CN': '离心泵' }, hsCode: '84137081', originCountry: 'DE' },
    ...{ mark: 'CQ JIALING', furtherCover: [], times: BY_SURFACE },
    origin: { criterion: 'CTH', proof: 'Gefertigt in unserem Werk in Duisburg' },
    // The price with the carriage, and 3 ‰ of it where no insurance was paid, at 7.8 CNY.
    importValue: { amount: '22061.99', currency: 'CNY' },
    destination: CHONGQING,
    consignment: {
      ...{
        transportDocumentNumber: 'CIM-SMGS-4471',
        transportDocumentType: 'Waybill',
        modeOfTransport: 'rail',
      },
      ...{ meansOfTransport: 'X8044', voyage: '2026-04-16', railRules: 'CIM/SMGS', originals: 1 },
      ...{ portOfLoading: DUISBURG, portOfDischarge: CHONGQING, loadedAt: '2026-04-15T22:30:00Z' },
      equipment: [{ number: 'MSKU1234565', typeCode: '45G1', seal: 'ZOLL-77', ssccs: [] }],
      clauses: ['One pallet dented'],
    },
    exportProcedure: 'export',
    importProcedure: '0110',
    importCode: '8413709990',
    currency: 'CNY',
    taxes: [
      adValorem('customs-duty', '8 %', 'CNY', '22061.99', '1764.96', CN_TARIFF),
      adValorem('vat', '13 %', 'CNY', '23826.95', '3097.50', CN_VAT),
    ],
    rate: {
      ...{ from: 'EUR', to: 'CNY', rate: '7.8', date: '2026-05-01' },
      source: '海关总署计征汇率',
    },
  },
  {
    name: 'rail-dap',
    seller: CUPS_FIRM,
    buyer: TAU,
    carrier: {
      ...{ name: { en: 'China Railway Xi’an Group', 'zh-CN': '中国铁路西安局集团有限公司' }, country: 'CN' },
      address: { city: '西安', country: 'CN' },
    },
    customs: KZ_CUSTOMS,
    terms: {
      ...{
        incoterm: 'DAP',
        place: ALMATY,
        payment: [
          { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
          { instalmentId: '2', share: '70', method: 'outside', due: { event: 'bill-of-lading', days: 21 } },
        ],
        currency: 'CNY',
        modeOfTransport: 'rail',
      },
      ...{ portOfLoading: XIAN, portOfDischarge: ALMATY, latestShipmentDate: '2026-04-20' },
      ...{ leadTimeDays: 30, partialShipments: false },
    },
    line: MUG_IN_THREE,
    ...{ mark: 'TAU', origin: THROWN_HERE, furtherCover: [], times: BY_SURFACE },
    account: QINGHUA_ACCOUNT,
    destination: ALMATY,
    consignment: {
      ...{
        transportDocumentNumber: 'SMGS-20260415-118',
        transportDocumentType: 'Waybill',
        modeOfTransport: 'rail',
      },
      ...{ meansOfTransport: 'X9043', voyage: '2026-04-15', railRules: 'SMGS', originals: 1 },
      ...{ portOfLoading: XIAN, portOfDischarge: ALMATY, loadedAt: '2026-04-15T07:30:00Z' },
      equipment: [{ number: 'MSKU1234565', typeCode: '45G1', seal: 'CR-4471', ssccs: [] }],
    },
    exportProcedure: '0110',
    exportCharges: TO_ALMATY,
    importProcedure: 'import',
    importCode: '6911100000',
    currency: 'KZT',
    ...{ rate: TENGE, isValueConverted: true },
  },
  ...FURTHER_LANES,
];
