import type { EntryFee, Measure, Relief, Source, Tariff } from '@tongshang/duty';
import { adValorem, commoditiesOf, compound, each, type Row, text } from './edition.ts';

const HTSUS: Source = {
  title: 'Harmonized Tariff Schedule of the United States',
  reference: 'rates of duty, column 1, general (United States International Trade Commission)',
  date: '2025-01-01',
};

/** Additional duties on products of China under section 301 of the Trade Act of 1974 (19 U.S.C. 2411). */
function section301(list: '1' | '3' | '4A'): Measure {
  const lists = {
    '1': { heading: '9903.88.01', percent: '25', date: '2018-07-06', notice: '83 FR 28710' },
    '3': { heading: '9903.88.03', percent: '25', date: '2019-05-10', notice: '84 FR 20459' },
    '4A': { heading: '9903.88.15', percent: '7.5', date: '2020-02-14', notice: '85 FR 3741' },
  } as const;
  const { heading, percent, date, notice } = lists[list];
  return {
    measureId: `US-301-${list}`,
    type: 'additional-duty',
    taxTypeCode: heading,
    rate: adValorem(percent),
    base: ['customs-value'],
    origins: { only: ['CN'] },
    validFrom: date,
    source: {
      title: 'Section 301 of the Trade Act of 1974, China',
      reference: `list ${list}, HTSUS ${heading}; ${notice}`,
      date,
    },
  };
}

const LIST_1 = [section301('1')];
const LIST_3 = [section301('3')];
const LIST_4A = [section301('4A')];

/** General rates. A six-digit code says that the United States have one eight-digit code under it. */
const ROWS: readonly Row[] = [
  ['39241040', 'Tableware and kitchenware of plastics, other', '其他塑料餐具、厨具', '3.4'],
  [
    '42022190',
    'Handbags of leather, valued over 20 USD each',
    '皮革手提包（每只价值超过 20 美元）',
    '9',
    LIST_3,
  ],
  ['610910', 'T-shirts and vests of cotton, knitted', '棉制针织 T 恤衫、汗衫', '16.5', LIST_4A],
  ['621420', 'Shawls and scarves of wool or fine animal hair', '羊毛或动物细毛制披巾、围巾', '6.7', LIST_4A],
  ['621430', 'Shawls and scarves of synthetic fibres', '合成纤维制披巾、围巾', '5.3'],
  [
    '621520',
    'Ties of man-made fibres',
    '化纤制领带',
    compound(adValorem('12.7'), each('0.248', 'USD', 'KGM')),
  ],
  ['630110', 'Electric blankets', '电热毯', '11.4'],
  [
    '630260',
    'Toilet and kitchen linen, of terry towelling, of cotton',
    '棉制毛圈毛巾织物的盥洗及厨房用品',
    '9.1',
    LIST_4A,
  ],
  ['64039960', 'Footwear with leather uppers, for men and youths, other', '皮革鞋面的男鞋', '8.5', LIST_4A],
  ['660199', 'Umbrellas, other than with telescopic shaft', '伞（折叠伞除外）', '8.2'],
  ['830629', 'Statuettes and ornaments of base metal, not plated', '未镀贵金属的贱金属塑像及装饰品', '0'],
  ['847960', 'Evaporative air coolers', '蒸发式空气冷却器', '2.8', LIST_3],
  ['850940', 'Food grinders, mixers and juice extractors', '食品研磨机、搅拌机及榨汁机', '4.2'],
  ['851631', 'Electric hair dryers', '电吹风机', '3.9'],
  ['85183020', 'Headphones and earphones, other', '其他耳机', '0'],
  ['950300', 'Toys, puzzles and scale models', '玩具、拼图及缩小模型', '0'],
  ['95051025', 'Christmas ornaments, not of glass or wood', '圣诞装饰品（玻璃、木制除外）', '0'],
  ['950631', 'Golf clubs, complete', '高尔夫球棍', '4.4', LIST_4A],
  ['950632', 'Golf balls', '高尔夫球', '0', LIST_4A],
  ['950640', 'Table-tennis equipment', '乒乓球用品', '5.1'],
  ['960321', 'Toothbrushes', '牙刷', '0', LIST_4A],
  ['960400', 'Hand sieves and riddles', '手用筛子', '4.9', LIST_4A],
  ['960500', 'Travel sets for toilet, sewing or shoe cleaning', '旅行用成套梳洗、缝纫或擦鞋用品', '8.1'],
  ['96062160', 'Buttons of plastics, not covered with textile, other', '其他塑料纽扣', '4.7', LIST_3],
  ['960711', 'Slide fasteners with chain scoops of base metal', '贱金属链齿的拉链', '10', LIST_3],
  ['960810', 'Ball-point pens', '圆珠笔', compound(adValorem('5.4'), each('0.008', 'USD', 'C62')), LIST_4A],
  ['961000', 'Slates and boards with writing surfaces', '具有书写面的石板、黑板', '3.5'],
  ['961100', 'Date, sealing or numbering stamps', '日期、封缄或编号印戳', '2.7', LIST_4A],
  ['961310', 'Pocket lighters, gas, not refillable', '一次性袖珍气体打火机', '4', LIST_4A],
  ['961320', 'Pocket lighters, gas, refillable', '可充气袖珍气体打火机', '9'],
  [
    '96151130',
    'Combs of plastics, valued over 4.50 USD per gross',
    '塑料梳子（每罗价值超过 4.50 美元）',
    compound(adValorem('4.6'), each('0.288', 'USD', 'GRO')),
  ],
  ['961620', 'Powder puffs and pads for cosmetics', '粉扑', '4.3'],
  ['96170010', 'Vacuum flasks up to 1 litre', '1 升及以下保温瓶', '7.2'],
  ['96170030', 'Vacuum flasks over 1 litre up to 2 litres', '1 升以上、2 升及以下保温瓶', '6.9'],
  ['847940', 'Rope or cable-making machines', '绳索或缆索制造机器', '0', LIST_1],
];

/** Least and most of each fiscal year, from the first day on. */
const FISCAL_YEARS = [
  { year: '2025', minimum: '32.71', maximum: '634.62' },
  { year: '2026', minimum: '33.58', maximum: '651.50' },
];

const PROCESSING_FEES = FISCAL_YEARS.map(({ year, minimum, maximum }): EntryFee => {
  const validFrom = `${Number(year) - 1}-10-01`;
  return {
    feeId: 'merchandise-processing-fee',
    name: text('Merchandise processing fee (formal entry)', '货物处理费（正式报关）'),
    ...{ percent: '0.3464', minimum, maximum, validFrom, validTo: `${year}-09-30` },
    source: {
      title: 'U.S. Customs and Border Protection',
      reference: `19 CFR 24.23(b)(1)(i)(A); amounts of fiscal year ${year}`,
      date: validFrom,
    },
  };
});

/** Shipments of little value: ended for goods of China and Hong Kong first, then for all. */
function littleValue(
  reliefId: string,
  origins: Relief['origins'] & {},
  validTo: string,
  ended: string,
): Relief {
  return {
    ...{ reliefId, origins, validFrom: '2016-02-24', validTo, fees: true },
    name: text(
      'Relief for shipments to one person on one day of at most 800 USD',
      '同一人同日进口不超过 800 美元货物的免税',
    ),
    types: ['customs-duty', 'additional-duty', 'anti-dumping', 'excise'],
    atMost: { of: 'customs-value', amount: '800.00' },
    source: {
      title: 'Tariff Act of 1930, section 321 (19 U.S.C. 1321(a)(2)(C))',
      reference: `suspended by Executive Order ${ended}`,
      date: '2016-02-24',
    },
  };
}

const LITTLE_VALUE = [
  littleValue('US-section-321-CN', { only: ['CN', 'HK'] }, '2025-05-01', '14256'),
  littleValue('US-section-321', { except: ['CN', 'HK'] }, '2025-08-28', '14324'),
];

/** United States, import: FOB value, general duty, section 301 duties on goods of China, entry fees. */
export const usImport: Tariff = {
  version: 'US-import-2025-01-01/2',
  country: 'US',
  direction: 'import',
  currency: 'USD',
  valueBasis: 'FOB',
  originChargesLeftOut: {
    title: 'U.S. Customs and Border Protection',
    reference: '19 CFR 152.103(a)(5)',
    date: '1981-01-01',
  },
  rounding: {
    valueDecimals: 0,
    valueRule: 'half-up',
    amountRule: 'half-up',
    source: {
      title: 'U.S. Customs and Border Protection, instructions for form 7501',
      reference: 'entered value in whole dollars; duty in dollars and cents',
      date: '2025-01-01',
    },
  },
  requires: ['customs-duty'],
  commodities: commoditiesOf(ROWS, { country: 'US', validFrom: HTSUS.date, source: HTSUS }, () => []),
  entryFees: [
    ...PROCESSING_FEES,
    {
      feeId: 'harbor-maintenance-fee',
      name: text('Harbor maintenance fee', '港口维护费'),
      percent: '0.125',
      modes: ['sea'],
      validFrom: '1991-01-01',
      source: {
        title: 'U.S. Customs and Border Protection',
        reference: '19 CFR 24.24(a)',
        date: '1991-01-01',
      },
    },
  ],
  reliefs: LITTLE_VALUE,
  leavesOut: [
    text(
      'Duties proclaimed for a time (Trade Act section 122, Trade Expansion Act section 232, emergency powers), anti-dumping and countervailing duties, quotas and preferences are not held here.',
      '本税则不含限时征收的关税（《贸易法》第 122 条、《贸易扩展法》第 232 条、紧急权力）、反倾销税与反补贴税、配额及优惠税率。',
    ),
  ],
};
