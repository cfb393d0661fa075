import {
  type Consignment,
  type DeclaredRate,
  type DutyTaxFee,
  inFull,
  type Place,
  type TradeLine,
  type TradeParty,
  type TradeTerms,
} from '@tongshang/trade-facts';

/** One lane of trade: who sells what to whom, how it goes, and how its papers are made out. */
export type Lane = {
  readonly name: string;
  readonly seller: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly buyer: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly carrier: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly customs: readonly Omit<TradeParty, 'organisationId' | 'role'>[];
  readonly terms: TradeTerms;
  readonly line: Pick<TradeLine, 'name' | 'hsCode' | 'originCountry'>;
  readonly destination: Place;
  readonly consignment: Omit<Consignment, 'carrierOrganisationId'>;
  readonly exportProcedure: string;
  readonly importProcedure: string;
  readonly importCode: string;
  readonly currency: string;
  /** To which account invoices are paid, where they are paid to one. */
  readonly account?: { readonly id: string; readonly name?: string; readonly bank?: string };
  /** What the goods bear on import. */
  readonly taxes?: readonly DutyTaxFee[];
  /** By which rate prices are put into the currency of import. */
  readonly rate?: DeclaredRate;
};

const adValorem = (
  type: string,
  rate: string,
  currency: string,
  base: string,
  amount: string,
): DutyTaxFee => ({
  ...{ type, rate, base: { amount: base, currency }, amount: { amount, currency } },
});

const SHANGHAI: Place = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
const FELIXSTOWE: Place = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
const PUDONG: Place = { name: 'Shanghai Pudong Airport', country: 'CN', unlocode: 'CNPVG' };
const LOS_ANGELES: Place = { name: 'Los Angeles', country: 'US', unlocode: 'USLAX' };
const DUISBURG: Place = { name: 'Duisburg', country: 'DE', unlocode: 'DEDUI' };
const XIAN: Place = { name: "Xi'an", country: 'CN', unlocode: 'CNXIY' };
const ALMATY: Place = { name: 'Almaty', country: 'KZ', unlocode: 'KZALA' };
const CHONGQING: Place = { name: 'Chongqing', country: 'CN', unlocode: 'CNCKG' };

const CUPS_FIRM = {
  name: { en: 'Jingdezhen Qinghua Ceramics Co., Ltd.', 'zh-CN': '景德镇青花陶瓷有限公司' },
  country: 'CN',
  address: {
    ...{ street: '珠山区陶溪川大道 150 号', city: '景德镇', postalCode: '333000', country: 'CN' },
    localised: { en: '150 Taoxichuan Avenue, Zhushan, Jingdezhen, Jiangxi' },
  },
  taxId: '91360200MA35K7QR1X',
};
const CHINA_CUSTOMS = {
  name: { en: 'Shanghai Customs', 'zh-CN': '上海海关' },
  country: 'CN',
  address: { city: '上海', country: 'CN' },
};
const customs = (en: string, zh: string, country: string) => ({
  ...{ name: { en, 'zh-CN': zh }, country },
  address: { country },
});

/** By sea under CIF, by air under FCA, by rail into China under CPT, by rail from China under DAP to a side that reads Russian. */
export const LANES: readonly Lane[] = [
  {
    name: 'sea-cif',
    seller: CUPS_FIRM,
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
    line: {
      name: { en: 'Porcelain mug, 350 ml', 'zh-CN': '青花瓷马克杯，350 毫升' },
      ...{ hsCode: '6911101900', originCountry: 'CN' },
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
    importCode: '6911100010',
    currency: 'GBP',
    taxes: [
      adValorem('customs-duty', '12 %', 'GBP', '2199.60', '263.95'),
      adValorem('vat', '20 %', 'GBP', '2463.55', '492.71'),
    ],
    rate: {
      ...{ from: 'USD', to: 'GBP', rate: '0.78', date: '2026-05-01' },
      source: 'HMRC exchange rates for customs and VAT: monthly',
    },
  },
  {
    name: 'air-fca',
    seller: CUPS_FIRM,
    buyer: {
      ...{ name: { en: 'Sunset Houseware Inc.' }, country: 'US' },
      address: {
        street: '88 Sepulveda Blvd',
        city: 'Los Angeles',
        subdivision: 'CA',
        postalCode: '90045',
        country: 'US',
      },
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
        partialShipments: true,
      },
    },
    line: {
      name: { en: 'Porcelain mug, 350 ml', 'zh-CN': '青花瓷马克杯，350 毫升' },
      ...{ hsCode: '6911101900', originCountry: 'CN' },
    },
    destination: PUDONG,
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
    importCode: '6911101500',
    currency: 'USD',
    account: { id: '4000012309200123456', name: 'Jingdezhen Qinghua Ceramics Co., Ltd.', bank: 'ICBKCNBJ' },
    taxes: [
      adValorem('customs-duty', '8 %', 'USD', '2820.00', '225.60'),
      adValorem('processing-fee', '0.3464 %', 'USD', '2820.00', '33.58'),
    ],
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
        address: { street: '渝中区滨江路 8 号', city: '重庆', country: 'CN' },
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
      ...{ portOfLoading: DUISBURG, portOfDischarge: CHONGQING, partialShipments: false },
    },
    line: { name: { en: 'Centrifugal pump', 'zh-CN': '离心泵' }, hsCode: '84137081', originCountry: 'DE' },
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
    importCode: '8413709190',
    currency: 'CNY',
    taxes: [
      adValorem('customs-duty', '8 %', 'CNY', '21996.00', '1759.68'),
      adValorem('vat', '13 %', 'CNY', '23755.68', '3088.24'),
    ],
    rate: {
      ...{ from: 'EUR', to: 'CNY', rate: '7.8', date: '2026-05-01' },
      source: '海关总署计征汇率',
    },
  },
  {
    name: 'rail-dap',
    seller: CUPS_FIRM,
    buyer: {
      name: { en: 'Tau Trade LLP', ru: 'ТОО «Тау Трейд»', kk: '«Тау Өңірі Трейд» ЖШС' },
      ...{ country: 'KZ', taxId: '180440017123' },
      address: { street: 'пр. Абая, 52', city: 'Алматы', postalCode: '050008', country: 'KZ' },
    },
    carrier: {
      ...{ name: { en: 'China Railway Xi’an Group', 'zh-CN': '中国铁路西安局集团有限公司' }, country: 'CN' },
      address: { city: '西安', country: 'CN' },
    },
    customs: [
      customs("Xi'an Customs", '西安海关', 'CN'),
      {
        name: {
          en: 'State Revenue Committee',
          ru: 'Комитет государственных доходов',
          'zh-CN': '国家收入委员会',
        },
        ...{ country: 'KZ', address: { country: 'KZ' } },
      },
    ],
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
      ...{ leadTimeDays: 31, partialShipments: false },
    },
    line: {
      name: {
        ...{ en: 'Porcelain mug, 350 ml', 'zh-CN': '青花瓷马克杯，350 毫升' },
        ru: 'Кружка фарфоровая, 350 мл',
      },
      ...{ hsCode: '6911101900', originCountry: 'CN' },
    },
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
    importProcedure: 'import',
    importCode: '6911100000',
    currency: 'KZT',
  },
];
