import type { Measure, Source, Tariff } from '@tongshang/duty';
import { adValorem, commoditiesOf, compound, each, type Row, text } from './edition.ts';

const TARIFF: Source = {
  title: '中华人民共和国进出口税则（2026）',
  reference:
    '最惠国税率与暂定税率，国务院关税税则委员会（State Council Tariff Commission, MFN and provisional rates）',
  date: '2026-01-01',
};

function vat(percent: string, reference: string): Measure {
  return {
    measureId: `CN-vat-${percent}`,
    type: 'vat',
    rate: adValorem(percent),
    base: ['customs-value', 'customs-duty', 'additional-duty', 'anti-dumping', 'excise'],
    validFrom: '2026-01-01',
    source: { title: '中华人民共和国增值税法', reference, date: '2026-01-01' },
  };
}

const VAT_13 = vat('13', '第十条：进口货物 13 %（article 10, imported goods）');
const VAT_9 = vat('9', '第十条：农产品 9 %（article 10, agricultural products）');

/** Spirits: 20 % of a value that contains the tax itself, and 1 CNY per kilogram. */
const SPIRITS_EXCISE: Measure = {
  measureId: 'CN-consumption-tax-spirits',
  type: 'excise',
  rate: compound({ kind: 'percent', percent: '20', inclusive: true }, each('1', 'CNY', 'KGM')),
  base: ['customs-value', 'customs-duty'],
  validFrom: '2009-01-01',
  source: {
    title: '中华人民共和国消费税暂行条例',
    reference: '消费税税目税率表，白酒；进口环节按 1 元/千克（consumption tax on spirits at import）',
    date: '2009-01-01',
  },
};

/** MFN rates of goods that Great Britain sells to China; the provisional rate where one is in force. */
const ROWS: readonly Row[] = [
  ['01012900', 'Live horses, not for breeding', '非改良种用马', '10', [VAT_9]],
  ['20089700', 'Mixtures of preserved fruit', '什锦果实', '5'],
  ['20091200', 'Orange juice, not frozen, Brix value up to 20', '非冷冻橙汁（白利糖度值不超过 20）', '30'],
  ['20097900', 'Apple juice, Brix value over 20', '苹果汁（白利糖度值超过 20）', '10'],
  ['20098919', 'Juice of other fruit', '其他水果汁', '5'],
  ['20099010', 'Mixed fruit juices', '混合水果汁', '5'],
  ['21011100', 'Extracts and concentrates of coffee', '咖啡浓缩精汁', '12'],
  ['21012000', 'Extracts and preparations of tea', '茶浓缩精汁及制品', '12'],
  ['21021000', 'Active yeasts', '活性酵母', '25'],
  ['22086000', 'Vodka', '伏特加酒', '10', [SPIRITS_EXCISE]],
  ['22087000', 'Liqueurs and cordials', '利口酒及柯迪尔酒', '10', [SPIRITS_EXCISE]],
  ['22090000', 'Vinegar', '醋', '5'],
  ['32139000', 'Artists’ colours, other than in sets', '艺术用颜料（成套的除外）', '6.5'],
  ['32159010', 'Writing ink', '书写墨水', '5'],
  ['33021090', 'Flavour mixtures for food and drink, other', '食品、饮料工业用香料制品', '15'],
  ['33029000', 'Mixtures of fragrances for industry', '其他工业用混合香料', '10'],
  ['33051000', 'Shampoos', '洗发剂（香波）', '3'],
  ['33059000', 'Hair preparations, other', '其他护发品', '3'],
  ['33061010', 'Toothpaste', '牙膏', '3'],
  ['33062000', 'Dental floss', '牙线', '3'],
  ['38244010', 'Superplasticisers for concrete', '高效减水剂', '6.5'],
];

/** China, import: CIF value, most-favoured-nation duty, consumption tax on spirits, VAT. */
export const cnImport: Tariff = {
  version: 'CN-import-2026-01-01/2',
  country: 'CN',
  direction: 'import',
  currency: 'CNY',
  valueBasis: 'CIF',
  insuranceWhenNone: {
    percent: '0.3',
    source: {
      title: '海关审定进出口货物完税价格办法',
      reference: '保险费无法确定或者未实际发生的，按照货价加运费的 3‰ 计算',
      date: '2014-02-01',
    },
  },
  rounding: {
    valueDecimals: 2,
    valueRule: 'half-up',
    amountRule: 'half-up',
    source: {
      title: '海关进出口货物征税管理办法',
      reference: '计税价格与税额采用四舍五入法计算至分（to the fen, half up）',
      date: '2024-12-01',
    },
  },
  requires: ['customs-duty', 'vat'],
  commodities: commoditiesOf(ROWS, { country: 'CN', validFrom: TARIFF.date, source: TARIFF }, (_, more) =>
    more.some((measure) => measure.type === 'vat') ? [] : [VAT_13],
  ),
  reliefs: [
    {
      reliefId: 'CN-duty-50',
      name: text(
        'Relief from customs duty where it comes to at most 50 CNY for a consignment',
        '一票货物关税税额在人民币 50 元以下的免征关税',
      ),
      types: ['customs-duty'],
      atMost: { of: 'customs-duty', amount: '50.00' },
      validFrom: '2004-01-01',
      source: {
        title: '中华人民共和国关税法',
        reference: '第三十二条第一项；免征额度：关税税额在人民币五十元以下的一票货物',
        date: '2024-12-01',
      },
    },
  ],
  leavesOut: [
    text(
      'Agreement rates, tariff quotas, trade remedies and rate changes during the year are not held here.',
      '本税则不含协定税率、关税配额、贸易救济措施以及年度内的税率调整。',
    ),
  ],
};
