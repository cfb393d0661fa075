import type { DeclaredRate, DutyTaxFee, Place } from '@tongshang/trade-facts';

/** An ad valorem row of a declaration, with where its rate comes from. */
export const adValorem = (
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
export const UK_TARIFF =
  'UK Global Tariff, The Tariff of the United Kingdom, incorporated by the Customs Tariff (Establishment) (EU Exit) Regulations 2020 (SI 2020/1430); rates as published by the Department for International Trade (2021-01-01)';
export const UK_VAT = 'Value Added Tax Act 1994, sections 2(1) and 21 (2011-01-04)';
const HTSUS =
  'Harmonized Tariff Schedule of the United States, rates of duty, column 1, general (United States International Trade Commission) (2025-01-01)';
const MPF =
  'U.S. Customs and Border Protection, 19 CFR 24.23(b)(1)(i)(A); amounts of fiscal year 2026 (2025-10-01)';
/** What the United States levy on the flasks, however they come. */
export const FLASKS_DUTIES: readonly DutyTaxFee[] = [
  adValorem('customs-duty', '7.2 %', 'USD', '2820.00', '203.04', HTSUS),
  adValorem('merchandise-processing-fee', '0.3464 % MIN 33.58 MAX 651.50', 'USD', '2820.00', '33.58', MPF),
];
export const CN_TARIFF =
  '中华人民共和国进出口税则（2026）, 最惠国税率与暂定税率，国务院关税税则委员会（State Council Tariff Commission, MFN and provisional rates） (2026-01-01)';
export const CN_VAT =
  '中华人民共和国增值税法, 第十条：进口货物 13 %（article 10, imported goods） (2026-01-01)';

export const SHANGHAI: Place = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
export const FELIXSTOWE: Place = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
export const PUDONG: Place = { name: 'Shanghai Pudong Airport', country: 'CN', unlocode: 'CNPVG' };
export const LOS_ANGELES: Place = { name: 'Los Angeles', country: 'US', unlocode: 'USLAX' };
export const DUISBURG: Place = { name: 'Duisburg', country: 'DE', unlocode: 'DEDUI' };
export const XIAN: Place = { name: 'Xi’an', country: 'CN', unlocode: 'CNXIY' };
export const ALMATY: Place = { name: 'Almaty', country: 'KZ', unlocode: 'KZALA' };
export const CHONGQING: Place = { name: 'Chongqing', country: 'CN', unlocode: 'CNCKG' };

export const CUPS_FIRM = {
  name: { en: 'Jingdezhen Qinghua Ceramics Co., Ltd.', 'zh-CN': '景德镇青花陶瓷有限公司' },
  country: 'CN',
  address: {
    ...{ street: '珠山区陶溪川大道 150 号', city: '景德镇', postalCode: '333000', country: 'CN' },
    localised: {
      en: '150 Taoxichuan Avenue, Zhushan, Jingdezhen, Jiangxi',
      ru: 'пр-т Таосичуань, 150, Чжушань, Цзиндэчжэнь, Цзянси',
    },
  },
  taxId: '91360200MA35K7QR1X',
};
export const FLASKS_FIRM = {
  name: { en: 'Ningbo Qingquan Drinkware Co., Ltd.', 'zh-CN': '宁波清泉杯业有限公司' },
  country: 'CN',
  address: {
    ...{ street: '88 Zhongshan East Road', city: 'Ningbo', postalCode: '315040', country: 'CN' },
    localised: { 'zh-CN': '浙江省宁波市中山东路 88 号' },
  },
  taxId: '91330203MA2AK7QR4N',
};
export const FLASK = {
  name: { en: 'Vacuum flask, stainless steel, 500 ml', 'zh-CN': '不锈钢真空保温杯，500 毫升' },
  ...{ hsCode: '9617001900', originCountry: 'CN' },
};
export const MADE_HERE = { criterion: 'CTH', proof: 'Made from steel of heading 7219 in our works' };
export const THROWN_HERE = { criterion: 'WP', proof: 'Wholly produced' };
export const BY_SURFACE = {
  arrived: '2026-05-19T22:05:00Z',
  declared: '2026-05-20T08:00:00Z',
  received: '2026-05-23T14:00:00Z',
  settled: '2026-05-24T09:00:00Z',
};
export const BY_AIR = {
  arrived: '2026-04-16T15:40:00Z',
  declared: '2026-04-17T16:00:00Z',
  received: '2026-04-20T17:00:00Z',
  settled: '2026-05-20T17:00:00Z',
};

export const CHINA_CUSTOMS = {
  name: { en: 'Shanghai Customs', 'zh-CN': '上海海关' },
  country: 'CN',
  address: { city: '上海', country: 'CN' },
};
export const customs = (en: string, zh: string, country: string) => ({
  ...{ name: { en, 'zh-CN': zh }, country },
  address: { country },
});

export const FLASKS_ACCOUNT = {
  id: '4000012309200123456',
  name: 'Ningbo Qingquan Drinkware Co., Ltd.',
  bank: 'ICBKCNBJ',
};
export const QINGHUA_ACCOUNT = {
  id: '1503220009248123456',
  name: 'Jingdezhen Qinghua Ceramics Co., Ltd.',
  bank: 'ICBKCNBJJXI',
};
export const SEPULVEDA = {
  street: '88 Sepulveda Blvd',
  city: 'Los Angeles',
  subdivision: 'CA',
  postalCode: '90045',
  country: 'US',
};
export const TAU = {
  name: { en: 'Tau Trade LLP', ru: 'ТОО «Тау Трейд»', kk: '«Тау Өңірі Трейд» ЖШС' },
  ...{ country: 'KZ', taxId: '180440017123' },
  address: {
    ...{ street: 'пр. Абая, 52', city: 'Алматы', postalCode: '050008', country: 'KZ' },
    localised: { en: '52 Abay Avenue, Almaty' },
  },
};
export const MUG_IN_THREE = {
  name: {
    ...{ en: 'Porcelain mug, 350 ml', 'zh-CN': '青花瓷马克杯，350 毫升' },
    ru: 'Кружка фарфоровая, 350 мл',
  },
  ...{ hsCode: '6911101900', originCountry: 'CN' },
};
export const KZ_CUSTOMS = [
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
/** What is in a price DAP beyond loading, as an export is declared. */
export const TO_ALMATY = {
  freight: { amount: '260.00', currency: 'CNY' },
  insurance: { amount: '8.50', currency: 'CNY' },
};
export const TENGE: DeclaredRate = {
  ...{ from: 'CNY', to: 'KZT', rate: '71.5', date: '2026-05-20' },
  source: 'Национальный Банк Республики Казахстан',
};
