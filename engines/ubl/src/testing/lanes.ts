import {
  type Consignment,
  type DeclaredRate,
  type DutyTaxFee,
  inFull,
  type Place,
  type TradeLine,
  type TradeParty,
  type TradeTerms,
  type WireMoney,
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
  /** Further goods of the trade, with their quantities, prices and weights. */
  readonly others?: readonly Omit<TradeLine, 'lineId'>[];
  /** Into how many cartons each line is packed; without them two pallets hold all. */
  readonly cartons?: readonly number[];
  /** What the packages are marked with. */
  readonly mark: string;
  /** On what ground the exporter declares the origin, in his words, and by which criterion. */
  readonly origin: { readonly criterion: string; readonly proof: string };
  /** What is insured against beside the clauses. */
  readonly furtherCover: readonly string[];
  /** When the goods arrived, were declared and were received, and when the trade was settled: instants. */
  readonly then: {
    readonly arrived: string;
    readonly declared: string;
    readonly received: string;
    readonly settled: string;
  };
  /** What the goods are worth to the customs of import, where that is not what they are invoiced for. */
  readonly importValue?: WireMoney;
  /** What an export is declared with beside the price. */
  readonly exportCharges?: { readonly freight?: WireMoney; readonly insurance?: WireMoney };
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
  source: string,
): DutyTaxFee => ({
  ...{ type, rate, base: { amount: base, currency }, amount: { amount, currency }, source },
});

/** Where rates come from, as the tariffs held by the platform cite it. */
const UK_TARIFF =
  'UK Global Tariff, The Tariff of the United Kingdom, incorporated by the Customs Tariff (Establishment) (EU Exit) Regulations 2020 (SI 2020/1430); rates as published by the Department for International Trade (2021-01-01)';
const UK_VAT = 'Value Added Tax Act 1994, sections 2(1) and 21 (2011-01-04)';
const HTSUS =
  'Harmonized Tariff Schedule of the United States, rates of duty, column 1, general (United States International Trade Commission) (2025-01-01)';
const MPF =
  'U.S. Customs and Border Protection, 19 CFR 24.23(b)(1)(i)(A); amounts of fiscal year 2026 (2025-10-01)';
const CN_TARIFF = '中华人民共和国进出口税则（2026）, 最惠国税率 (2026-01-01)';
const CN_VAT = '中华人民共和国增值税法, 第十条：进口货物 13 % (2026-01-01)';

const SHANGHAI: Place = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
const FELIXSTOWE: Place = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
const PUDONG: Place = { name: 'Shanghai Pudong Airport', country: 'CN', unlocode: 'CNPVG' };
const LOS_ANGELES: Place = { name: 'Los Angeles', country: 'US', unlocode: 'USLAX' };
const DUISBURG: Place = { name: 'Duisburg', country: 'DE', unlocode: 'DEDUI' };
const XIAN: Place = { name: 'Xi’an', country: 'CN', unlocode: 'CNXIY' };
const ALMATY: Place = { name: 'Almaty', country: 'KZ', unlocode: 'KZALA' };
const CHONGQING: Place = { name: 'Chongqing', country: 'CN', unlocode: 'CNCKG' };

const CUPS_FIRM = {
  name: { en: 'Jingdezhen Qinghua Ceramics Co., Ltd.', 'zh-CN': '景德镇青花陶瓷有限公司' },
  country: 'CN',
  address: { street: '珠山区陶溪川大道 150 号', city: '景德镇', postalCode: '333000', country: 'CN' },
  taxId: '91360200MA35K7QR1X',
};
const FLASKS_FIRM = {
  name: { en: 'Ningbo Qingquan Drinkware Co., Ltd.', 'zh-CN': '宁波清泉杯业有限公司' },
  country: 'CN',
  address: { street: '88 Zhongshan East Road', city: 'Ningbo', postalCode: '315040', country: 'CN' },
  taxId: '91330203MA2AK7QR4N',
};
const FLASK = {
  name: { en: 'Vacuum flask, stainless steel, 500 ml', 'zh-CN': '不锈钢真空保温杯，500 毫升' },
  ...{ hsCode: '9617001900', originCountry: 'CN' },
};
const MADE_HERE = { criterion: 'CTH', proof: 'Made from steel of heading 7219 in our works' };
const THROWN_HERE = { criterion: 'WP', proof: 'Wholly produced' };
const BY_SURFACE = {
  arrived: '2026-05-19T22:05:00Z',
  declared: '2026-05-20T08:00:00Z',
  received: '2026-05-23T14:00:00Z',
  settled: '2026-05-24T09:00:00Z',
};
const BY_AIR = {
  arrived: '2026-04-16T15:40:00Z',
  declared: '2026-04-17T16:00:00Z',
  received: '2026-04-20T17:00:00Z',
  settled: '2026-05-20T17:00:00Z',
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

const FLASKS_ACCOUNT = {
  id: '4000012309200123456',
  name: 'Ningbo Qingquan Drinkware Co., Ltd.',
  bank: 'ICBKCNBJ',
};
const QINGHUA_ACCOUNT = {
  id: '1503220009248123456',
  name: 'Jingdezhen Qinghua Ceramics Co., Ltd.',
  bank: 'ICBKCNBJJXI',
};
const SEPULVEDA = {
  street: '88 Sepulveda Blvd',
  city: 'Los Angeles',
  subdivision: 'CA',
  postalCode: '90045',
  country: 'US',
};
const TAU = {
  name: { en: 'Tau Trade LLP', ru: 'ТОО «Тау Трейд»', kk: '«Тау Өңірі Трейд» ЖШС' },
  ...{ country: 'KZ', taxId: '180440017123' },
  address: { street: 'пр. Абая, 52', city: 'Алматы', postalCode: '050008', country: 'KZ' },
};
const MUG_IN_THREE = {
  name: {
    ...{ en: 'Porcelain mug, 350 ml', 'zh-CN': '青花瓷马克杯，350 毫升' },
    ru: 'Кружка фарфоровая, 350 мл',
  },
  ...{ hsCode: '6911101900', originCountry: 'CN' },
};
const KZ_CUSTOMS = [
  {
    name: { en: 'Xi’an Customs', ru: 'Сианьская таможня', 'zh-CN': '西安海关' },
    ...{ country: 'CN', address: { country: 'CN' } },
  },
  {
    name: {
      en: 'State Revenue Committee',
      ru: 'Комитет государственных доходов',
      'zh-CN': '国家收入委员会',
    },
    ...{ country: 'KZ', address: { country: 'KZ' } },
  },
];

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
      then: BY_SURFACE,
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
    ...{ mark: 'SUNSET', origin: MADE_HERE, then: BY_AIR },
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
    taxes: [
      adValorem('customs-duty', '7.2 %', 'USD', '2820.00', '203.04', HTSUS),
      adValorem(
        'merchandise-processing-fee',
        '0.3464 % MIN 33.58 MAX 651.50',
        'USD',
        '2820.00',
        '33.58',
        MPF,
      ),
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
      ...{ portOfLoading: DUISBURG, portOfDischarge: CHONGQING, partialShipments: false, leadTimeDays: 30 },
    },
    line: { name: { en: 'Centrifugal pump', 'zh-CN': '离心泵' }, hsCode: '84137081', originCountry: 'DE' },
    ...{ mark: 'CQ JIALING', furtherCover: [], then: BY_SURFACE },
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
    ...{ mark: 'TAU', origin: THROWN_HERE, furtherCover: [], then: BY_SURFACE },
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
    importProcedure: 'import',
    importCode: '6911100000',
    currency: 'KZT',
  },
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
        ...{ netWeightKg: '576.00', grossWeightKg: '672.50' },
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
    ...{ mark: 'TAU', origin: THROWN_HERE, furtherCover: [], then: BY_SURFACE },
    destination: ALMATY,
    consignment: {
      ...{ transportDocumentNumber: 'CMR-0415', transportDocumentType: 'Waybill', modeOfTransport: 'road' },
      ...{ meansOfTransport: '陕A 88231', voyage: '', equipment: [], originals: 3 },
      ...{ portOfLoading: XIAN, portOfDischarge: ALMATY, loadedAt: '2026-04-15T07:30:00Z' },
    },
    exportProcedure: '0110',
    importProcedure: 'import',
    importCode: '6911100000',
    currency: 'KZT',
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
    ...{ mark: 'SUNSET', origin: MADE_HERE, then: BY_SURFACE },
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
      adValorem('customs-duty', '7.2 %', 'USD', '2820.00', '203.04', HTSUS),
      adValorem(
        'merchandise-processing-fee',
        '0.3464 % MIN 33.58 MAX 651.50',
        'USD',
        '2820.00',
        '33.58',
        MPF,
      ),
      adValorem(
        ...(['harbor-maintenance-fee', '0.125 %', 'USD', '2820.00', '3.53'] as const),
        'U.S. Customs and Border Protection, 19 CFR 24.24(a) (1991-01-01)',
      ),
    ],
  },
];
