/** UN/ECE Recommendation 19 code → name. */
export const MODES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  '1': ['Sea', '海运'],
  '2': ['Rail', '铁路'],
  '3': ['Road', '公路'],
  '4': ['Air', '空运'],
  '5': ['Post', '邮运'],
};

/** UN/ECE Recommendation 21 code → name, as far as they are common. */
export const PACKAGES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  BG: ['Bag', '袋'],
  BX: ['Box', '盒'],
  CN: ['Container', '集装箱'],
  CR: ['Crate', '板条箱'],
  CS: ['Case', '箱'],
  CT: ['Carton', '纸箱'],
  DR: ['Drum', '桶'],
  PK: ['Package', '件'],
  PX: ['Pallet', '托盘'],
  RO: ['Roll', '卷'],
  BA: ['Barrel', '木桶'],
  BE: ['Bundle', '捆'],
  BL: ['Bale', '包'],
  BO: ['Bottle', '瓶'],
  CA: ['Can', '罐'],
  CL: ['Coil', '卷'],
  JC: ['Jerrican', '便携罐'],
  LG: ['Log', '原木'],
  NE: ['Unpacked', '裸装'],
  PA: ['Packet', '小包'],
  PC: ['Parcel', '包裹'],
  RL: ['Reel', '盘'],
  SA: ['Sack', '麻袋'],
  TN: ['Tin', '听'],
  TU: ['Tube', '管'],
  VG: ['Bulk, gas', '散装气体'],
  VL: ['Bulk, liquid', '散装液体'],
  VO: ['Bulk, solid', '散装固体'],
  WC: ['Intermediate bulk container, steel', '钢制中型散货箱'],
};

/** UN/EDIFACT 7161, reasons of a charge that the platform offers → words. */
export const CHARGE_REASONS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  FC: ['Freight', '运费'],
  IN: ['Insurance', '保险费'],
  PC: ['Packing', '包装费'],
};

/** UN/EDIFACT 5189, reasons of an allowance → words. */
export const ALLOWANCE_REASONS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  '95': ['Discount', '折扣'],
};

/** VAT categories of UN/EDIFACT 5305 → words. */
export const VAT_CATEGORIES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  S: ['VAT', '增值税'],
  Z: ['VAT, zero rate', '增值税（零税率）'],
  E: ['VAT, exempt', '增值税（免税）'],
  AE: ['VAT, reverse charge', '增值税（反向征收）'],
  K: ['VAT, intra-Community supply', '增值税（欧盟内部供货）'],
  G: ['VAT, export', '增值税（出口）'],
  O: ['Not subject to VAT', '不属增值税征税范围'],
  L: ['IGIC', '加那利群岛一般间接税'],
  M: ['IPSI', '休达和梅利利亚税'],
};

/** Kinds of tax as the platform names them → words. */
export const TAXES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  'customs-duty': ['Customs duty', '关税'],
  vat: ['Value added tax', '增值税'],
  'anti-dumping': ['Anti-dumping duty', '反倾销税'],
  countervailing: ['Countervailing duty', '反补贴税'],
  excise: ['Excise', '消费税'],
  'consumption-tax': ['Consumption tax', '消费税'],
  'additional-duty': ['Additional duty', '附加关税'],
  'harbour-fee': ['Harbor maintenance fee', '港口维护费'],
  'processing-fee': ['Merchandise processing fee', '货物处理费'],
  'merchandise-processing-fee': ['Merchandise processing fee', '货物处理费'],
  'harbor-maintenance-fee': ['Harbor maintenance fee', '港口维护费'],
};

/** Business steps of GS1 CBV 2.0 → words. */
export const STEPS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  arriving: ['Arriving', '到达'],
  departing: ['Departing', '离港'],
  loading: ['Loading', '装载'],
  unloading: ['Unloading', '卸载'],
  shipping: ['Shipping', '发运'],
  receiving: ['Receiving', '收货'],
  transporting: ['In transit', '运输途中'],
  inspecting: ['Inspection', '查验'],
  holding: ['Held', '暂扣'],
  releasing: ['Released', '放行'],
  storing: ['In storage', '仓储'],
  packing: ['Packing', '装箱'],
  picking: ['Picking', '拣货'],
  staging_outbound: ['Staged for despatch', '待发'],
  accepting: ['Accepted', '接收'],
};

/** Further cover as insurers word it most, in English and Chinese; any other stands as it is written. */
export const COVERS: readonly (readonly [en: string, zh: string])[] = [
  ['Institute War Clauses (Cargo)', '协会战争险条款（货物）'],
  ['Institute Strikes Clauses (Cargo)', '协会罢工险条款（货物）'],
  ['Institute War Clauses (Air Cargo)', '协会战争险条款（航空货物）'],
  ['Institute Strikes Clauses (Air Cargo)', '协会罢工险条款（航空货物）'],
  ['All Risks', '一切险'],
  ['War Risks', '战争险'],
  ['Strikes Risks', '罢工险'],
];

/** Customs procedures of an ordinary sale, by country and code, as its authority names them. */
export const PROCEDURES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  'CN 0110': ['General trade (0110)', '一般贸易（0110）'],
  'GB 1040': ['Permanent export (10 40)', '永久出口（10 40）'],
  'GB 4000': ['Free circulation (40 00)', '自由流通（40 00）'],
  'US 01': ['Consumption entry (01)', '消费进口（01）'],
  export: ['Permanent export', '永久出口'],
  import: ['Free circulation', '自由流通'],
};

/** Criteria of origin as rules of origin write them → in words. */
export const CRITERIA: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  WO: ['Wholly obtained', '完全获得'],
  WP: ['Wholly produced', '完全生产'],
  PE: ['Produced from originating materials only', '仅由原产材料生产'],
  PSR: ['Product-specific rule', '产品特定规则'],
  CC: ['Change of chapter', '章改变'],
  CTH: ['Change of tariff heading', '品目改变'],
  CTSH: ['Change of tariff subheading', '子目改变'],
  RVC: ['Regional value content', '区域价值成分'],
};
