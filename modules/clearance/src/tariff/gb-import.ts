import type { Measure, Source, Tariff } from '@tongshang/duty';
import { adValorem, commoditiesOf, type Row, text } from './edition.ts';

const TARIFF: Source = {
  title: 'UK Global Tariff',
  reference:
    'The Tariff of the United Kingdom, incorporated by the Customs Tariff (Establishment) (EU Exit) Regulations 2020 (SI 2020/1430); rates as published by the Department for International Trade',
  date: '2021-01-01',
};

const VAT_LAW = 'Value Added Tax Act 1994';

function vat(percent: string, reference: string, date: string): Measure {
  return {
    measureId: `GB-vat-${percent}`,
    type: 'vat',
    taxTypeCode: 'B00',
    rate: adValorem(percent),
    // Section 21: the customs value with the duties, and the carriage to the first destination in the United Kingdom.
    base: ['customs-value', 'customs-duty', 'additional-duty', 'anti-dumping', 'excise', 'onward-charges'],
    validFrom: date,
    source: { title: VAT_LAW, reference, date },
  };
}

const STANDARD_VAT = vat('20', 'sections 2(1) and 21', '2011-01-04');
const ZERO_BOOKS = vat('0', 'Schedule 8, group 3 (books)', '1994-09-01');
const ZERO_CHILDREN = vat('0', 'Schedule 8, group 16 (children’s clothing)', '1994-09-01');

/** Third country duty. A six-digit code says that all eight-digit codes under it bear the rate. */
const ROWS: readonly Row[] = [
  ['42021219', 'Trunks and suitcases, outer surface of plastic sheeting', '塑料薄片作面的衣箱、提箱', '8'],
  ['42021250', 'Suitcases and cases, outer surface of moulded plastic', '模塑塑料作面的衣箱、提箱', '4'],
  ['42021299', 'Suitcases, outer surface of plastics or textile materials', '塑料或纺织材料作面的提箱', '2'],
  ['420221', 'Handbags, outer surface of leather', '皮革作面的手提包', '2'],
  ['42022210', 'Handbags, outer surface of plastic sheeting', '塑料薄片作面的手提包', '8'],
  ['42022290', 'Handbags, outer surface of textile materials', '纺织材料作面的手提包', '2'],
  ['420231', 'Wallets and purses, outer surface of leather', '皮革作面的钱包', '2'],
  ['42029291', 'Travel bags and rucksacks, outer surface of textile', '纺织材料作面的旅行包、背包', '2'],
  ['420310', 'Articles of apparel, of leather', '皮革服装', '4'],
  ['420330', 'Belts and bandoliers, of leather', '皮革腰带', '4'],
  ['482010', 'Registers, notebooks, diaries, letter pads', '登记本、笔记本、日记本', '0'],
  ['490199', 'Printed books and brochures', '书籍、小册子', '0', [ZERO_BOOKS]],
  ['491199', 'Other printed matter', '其他印刷品', '0'],
  ['610910', 'T-shirts and vests of cotton, knitted', '棉制针织 T 恤衫、汗衫', '12'],
  ['620342', 'Men’s or boys’ trousers of cotton, woven', '棉制机织男裤', '12'],
  ['620530', 'Men’s or boys’ shirts of man-made fibres, woven', '化纤制机织男衬衫', '12'],
  ['620630', 'Women’s or girls’ blouses of cotton, woven', '棉制机织女衬衫', '12'],
  ['620920', 'Babies’ garments of cotton, woven', '棉制机织婴儿服装', '10', [ZERO_CHILDREN]],
  ['621210', 'Brassieres', '胸罩', '6'],
  ['621420', 'Shawls and scarves of wool or fine animal hair', '羊毛或动物细毛制披巾、围巾', '8'],
  ['621600', 'Gloves and mittens of textile, woven', '机织手套', '6'],
  ['630110', 'Electric blankets', '电热毯', '6'],
  ['630120', 'Blankets of wool or fine animal hair', '羊毛或动物细毛制毯子', '12'],
  [
    '630260',
    'Toilet and kitchen linen, of terry towelling, of cotton',
    '棉制毛圈毛巾织物的盥洗及厨房用品',
    '12',
  ],
  ['630391', 'Curtains of cotton', '棉制窗帘', '12'],
  ['630622', 'Tents of synthetic fibres', '合成纤维制帐篷', '12'],
  ['63079098', 'Other made-up textile articles', '其他纺织制成品', '6'],
  ['640219', 'Sports footwear with rubber or plastic uppers', '橡胶或塑料鞋面的运动鞋', '16'],
  ['640299', 'Footwear with rubber or plastic uppers, other', '橡胶或塑料鞋面的其他鞋靴', '16'],
  ['640319', 'Sports footwear with leather uppers', '皮革鞋面的运动鞋', '8'],
  ['64039905', 'Footwear with leather uppers, on a base of wood', '木底皮革鞋面鞋', '8'],
  ['64039911', 'Shoes with vamp of straps, heel over 3 cm', '鞋跟高于 3 厘米的条带鞋面皮鞋', '8'],
  ['64039931', 'Shoes with vamp of straps, insole under 24 cm', '内底短于 24 厘米的条带鞋面皮鞋', '8'],
  ['64039933', 'Shoes with vamp of straps, for men or women alike', '不分男女的条带鞋面皮鞋', '8'],
  ['64039936', 'Men’s shoes with vamp of straps', '男式条带鞋面皮鞋', '8'],
  ['64039938', 'Women’s shoes with vamp of straps', '女式条带鞋面皮鞋', '4'],
  ['64039950', 'Slippers and indoor footwear, leather uppers', '皮革鞋面的拖鞋及室内鞋', '8'],
  ['64039991', 'Footwear with leather uppers, insole under 24 cm', '内底短于 24 厘米的皮革鞋面鞋', '8'],
  ['64039993', 'Footwear with leather uppers, for men or women alike', '不分男女的皮革鞋面鞋', '8'],
  ['64039996', 'Men’s footwear with leather uppers, other', '其他男式皮革鞋面鞋', '8'],
  ['64039998', 'Women’s footwear with leather uppers, other', '其他女式皮革鞋面鞋', '6'],
  ['691310', 'Statuettes and ornaments of porcelain', '瓷塑像及装饰品', '6'],
  [
    '701337',
    'Drinking glasses, other than stemware and lead crystal',
    '玻璃杯（高脚杯、铅晶质杯除外）',
    '10',
  ],
  ['701349', 'Table and kitchen glassware', '餐桌、厨房用玻璃器', '10'],
  ['701399', 'Decorative glassware', '装饰用玻璃器', '10'],
  ['848220', 'Tapered roller bearings', '锥形滚子轴承', '8'],
  ['848340', 'Gears, gear boxes and ball screws', '齿轮、齿轮箱及滚珠螺杆', '0'],
  ['850131', 'DC motors and generators up to 750 W', '750 瓦及以下直流电动机、发电机', '0'],
  ['850811', 'Vacuum cleaners up to 1,500 W', '1500 瓦及以下真空吸尘器', '2'],
  ['850940', 'Food grinders, mixers and juice extractors', '食品研磨机、搅拌机及榨汁机', '2'],
  ['851010', 'Electric shavers', '电动剃须刀', '2'],
  ['851310', 'Portable electric lamps', '手提式电灯', '4'],
  ['851631', 'Electric hair dryers', '电吹风机', '2'],
  ['851640', 'Electric smoothing irons', '电熨斗', '2'],
  ['851650', 'Microwave ovens', '微波炉', '4'],
  ['851660', 'Electric ovens, cookers, hobs and grillers', '电烤箱、电炉灶', '2'],
  ['851671', 'Electric coffee or tea makers', '电咖啡壶或茶壶', '2'],
  ['851672', 'Electric toasters', '电烤面包器', '2'],
  ['851713', 'Smartphones', '智能手机', '0'],
  ['851822', 'Multiple loudspeakers in one enclosure', '多喇叭音箱', '0'],
  ['851830', 'Headphones and earphones', '耳机', '0'],
  ['940161', 'Upholstered seats with wooden frames', '带软垫的木框架坐具', '0'],
  ['940171', 'Upholstered seats with metal frames', '带软垫的金属框架坐具', '0'],
  ['940320', 'Metal furniture, other', '其他金属家具', '0'],
  ['940340', 'Wooden kitchen furniture', '厨房用木家具', '2'],
  ['940350', 'Wooden bedroom furniture', '卧室用木家具', '0'],
  ['940360', 'Wooden furniture, other', '其他木家具', '0'],
  ['940370', 'Furniture of plastics', '塑料家具', '0'],
  ['940382', 'Furniture of bamboo', '竹制家具', '4'],
  ['940430', 'Sleeping bags', '睡袋', '2'],
  ['940550', 'Non-electrical lamps', '非电气灯具', '2'],
  ['95030061', 'Puzzles of wood', '木制拼图', '0'],
  ['95030069', 'Puzzles, not of wood', '非木制拼图', '4'],
  ['95030070', 'Toys put up in sets', '成套玩具', '4'],
  ['95030085', 'Die-cast miniature models of metal', '压铸金属微缩模型', '4'],
  ['95030095', 'Plastic toys, other', '其他塑料玩具', '4'],
  ['95030099', 'Toys, other', '其他玩具', '0'],
  ['950440', 'Playing cards', '扑克牌', '2'],
  ['950450', 'Video game consoles', '视频游戏控制器', '0'],
  ['95051010', 'Christmas articles of glass', '玻璃制圣诞用品', '0'],
  ['95051090', 'Christmas articles, other', '其他圣诞用品', '2'],
  ['950640', 'Table-tennis equipment', '乒乓球用品', '2'],
  ['950662', 'Inflatable balls', '充气球', '2'],
  ['960321', 'Toothbrushes', '牙刷', '2'],
  ['960810', 'Ball-point pens', '圆珠笔', '2'],
  ['960820', 'Felt-tipped pens and markers', '毡尖笔、记号笔', '2'],
  ['960910', 'Pencils and crayons', '铅笔、蜡笔', '2'],
  ['961700', 'Vacuum flasks', '保温瓶', '0'],
];

/** Great Britain, import: CIF value, third country duty and VAT. Northern Ireland has its own rules and is not covered. */
export const gbImport: Tariff = {
  version: 'GB-import-2021-01-01/3',
  country: 'GB',
  direction: 'import',
  currency: 'GBP',
  valueBasis: 'CIF',
  rounding: {
    valueDecimals: 2,
    valueRule: 'half-up',
    amountRule: 'down',
    source: {
      title: 'HM Revenue & Customs, Customs Declaration Service',
      reference: 'tax assessed in the published sample notifications: fractions of a penny are dropped',
      date: '2025-01-01',
    },
  },
  requires: ['customs-duty', 'vat'],
  commodities: commoditiesOf(
    ROWS,
    { country: 'GB', taxTypeCode: 'A00', validFrom: TARIFF.date, source: TARIFF },
    (_, more) => (more.some((measure) => measure.type === 'vat') ? [] : [STANDARD_VAT]),
  ),
  reliefs: [
    {
      reliefId: 'GB-low-value',
      name: text(
        'Relief from customs duty for consignments of at most 135 GBP',
        '价值不超过 135 英镑的货物免征关税',
      ),
      types: ['customs-duty'],
      atMost: { of: 'invoice-value', amount: '135.00' },
      validFrom: '2021-01-01',
      source: {
        title: 'Customs (Reliefs from a Liability to Import Duty) (EU Exit) Regulations 2020 (SI 2020/1431)',
        reference: 'United Kingdom Reliefs: consignments of low value; not of alcohol, tobacco or perfume',
        date: '2021-01-01',
      },
    },
    {
      // Excise goods are outside it: none is held in this edition. So are gifts: nobody sells them, and their own relief is of what one private
      // individual sends another (SI 1986/939, article 3), which no firm declares here.
      reliefId: 'GB-low-value-vat',
      name: text(
        'No import VAT on goods sold in a consignment of at most 135 GBP: the overseas seller owes UK VAT on the sale; a buyer who gave the seller its UK VAT number owes it by reverse charge',
        '售出货物每批价值不超过 135 英镑的，不征收进口增值税：由境外卖方就该笔销售缴纳英国增值税；买方已向卖方提供英国增值税号的，由买方反向征收申报',
      ),
      types: ['vat'],
      onSale: true,
      atMost: { of: 'invoice-value', amount: '135.00' },
      validFrom: '2021-01-01',
      source: {
        title: VAT_LAW,
        reference:
          'sections 7(5B) and 7AA, as amended by the Taxation (Post-transition Period) Act 2020, Schedule 3',
        date: '2021-01-01',
      },
    },
  ],
  // Anti-dumping duties on goods of China stand here whose rate depends on the exporter.
  notHeld: ['691110', '6912', '871200', '871160'],
  leavesOut: [
    text(
      'Preferential rates, tariff quotas, suspensions, and trade remedies decided after this edition are not held here.',
      '本税则不含优惠税率、关税配额、暂停征税以及本版之后作出的贸易救济措施。',
    ),
  ],
};
