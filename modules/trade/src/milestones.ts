import {
  type Fact,
  type Localised,
  type PaymentTerm,
  TRADE_ROLES,
  type TradeRole,
} from '@tongshang/trade-facts';

/** A role, or the side that the Incoterm makes responsible for export or import clearance. */
export type Actor = TradeRole | 'exporter' | 'importer';

/**
 * How often a fact is stated: once for the trade; once per shipment; for the whole trade or per shipment; per lot or event,
 * any number of times.
 */
export type Occurrence = 'once' | 'per-shipment' | 'whole-or-shipment' | 'many';

/** Terms under which a need applies; every one named must hold. */
export type When = {
  readonly domestic?: boolean;
  readonly paymentTerm?: readonly PaymentTerm[];
};

/**
 * - `any`: the fact has been stated at least once.
 * - `same`: it covers the same shipment (or, for a fact about the whole trade, everything ordered).
 * - `all`: it covers everything ordered.
 */
export type Extent = 'any' | 'same' | 'all';

export type Need = { readonly fact: Fact; readonly extent: Extent; readonly when?: When };

export type Milestone = {
  readonly fact: Fact;
  readonly name: Localised;
  /** Who may state it, the one responsible first: of these the first that takes part in the trade. */
  readonly by: readonly Actor[];
  /** All of them act together (each agency votes) instead of the first only. */
  readonly together?: true;
  /** The module whose command states it; the journal entry is `<module>.<fact>`. */
  readonly module: 'trade' | 'settlement' | 'stock' | 'document' | 'clearance' | 'trace';
  readonly occurrence: Occurrence;
  readonly needs: readonly Need[];
  /** Facts after which it can no longer be stated. */
  readonly until: readonly Need[];
  /** Only in trades whose terms are so; elsewhere it does not exist. */
  readonly when?: When;
  /** The trade reaches its end without it. */
  readonly optional?: true;
  /** Stated by the platform itself as a consequence, in the transaction of this fact, whoever stated that. */
  readonly follows?: Fact;
  /** Data of the trade that it needs, as `missing-facts.ts` names them. */
  readonly data: readonly DataNeed[];
  /** Roles that see its details; every party sees that it was stated, by whom and when. */
  readonly audience: readonly TradeRole[];
};

/** Data that an order often leaves out: per line, or of the terms. */
export type DataNeed =
  | 'lines/hsCode'
  | 'lines/originCountry'
  | 'lines/netWeightKg'
  | 'lines/grossWeightKg'
  | 'terms/portOfLoading'
  | 'terms/portOfDischarge';

const ACROSS_BORDERS: When = { domestic: false };
const PREPAID: When = { paymentTerm: ['escrow', 'advance'] };

const PRICED: readonly TradeRole[] = ['seller', 'buyer', 'bank', 'customs', 'tax', 'operator'];
/** Who may see what a declaration values and what is levied: the quality authority needs neither. */
const VALUED: readonly TradeRole[] = ['seller', 'buyer', 'customs', 'tax', 'operator'];
const OFFICIAL: readonly TradeRole[] = ['seller', 'buyer', 'customs', 'quality', 'tax', 'operator'];

/** The state machine of a trade, as data: `progress.ts` and `next-facts.ts` interpret it, the README draws it. */
export const MILESTONES: readonly Milestone[] = [
  {
    fact: 'enquired',
    name: { en: 'Enquiry', 'zh-CN': '询价' },
    by: ['buyer'],
    module: 'trade',
    occurrence: 'once',
    needs: [],
    until: [
      { fact: 'quoted', extent: 'any' },
      { fact: 'ordered', extent: 'any' },
    ],
    optional: true,
    data: [],
    audience: ['seller', 'buyer', 'operator'],
  },
  {
    fact: 'quoted',
    name: { en: 'Quotation', 'zh-CN': '报价' },
    by: ['seller'],
    module: 'trade',
    occurrence: 'many',
    needs: [],
    until: [{ fact: 'ordered', extent: 'any' }],
    optional: true,
    data: [],
    audience: ['seller', 'buyer', 'operator'],
  },
  {
    fact: 'ordered',
    name: { en: 'Order', 'zh-CN': '订单' },
    by: ['buyer', 'seller'],
    module: 'trade',
    occurrence: 'once',
    needs: [],
    until: [],
    data: [],
    audience: PRICED,
  },
  {
    fact: 'funded',
    name: { en: 'Payment secured', 'zh-CN': '付款保障' },
    by: ['buyer', 'bank'],
    module: 'settlement',
    occurrence: 'once',
    needs: [{ fact: 'ordered', extent: 'any' }],
    until: [],
    data: [],
    audience: ['seller', 'buyer', 'bank', 'operator'],
  },
  {
    fact: 'produced',
    name: { en: 'Goods made or picked', 'zh-CN': '生产或备货' },
    by: ['manufacturer', 'seller', 'warehouse'],
    module: 'stock',
    occurrence: 'many',
    needs: [
      { fact: 'ordered', extent: 'any' },
      { fact: 'funded', extent: 'any', when: PREPAID },
    ],
    until: [{ fact: 'packed', extent: 'all' }],
    data: [],
    audience: ['seller', 'buyer', 'manufacturer', 'warehouse', 'quality', 'operator'],
  },
  {
    fact: 'packed',
    name: { en: 'Packing', 'zh-CN': '装箱' },
    by: ['seller', 'warehouse', 'manufacturer'],
    module: 'stock',
    occurrence: 'per-shipment',
    needs: [{ fact: 'produced', extent: 'any' }],
    until: [],
    data: ['lines/netWeightKg', 'lines/grossWeightKg'],
    audience: TRADE_ROLES,
  },
  {
    fact: 'invoiced',
    name: { en: 'Commercial invoice', 'zh-CN': '商业发票' },
    by: ['seller'],
    module: 'document',
    occurrence: 'whole-or-shipment',
    needs: [{ fact: 'packed', extent: 'same' }],
    until: [],
    data: [],
    audience: PRICED,
  },
  {
    fact: 'originated',
    name: { en: 'Proof of origin', 'zh-CN': '原产地证明' },
    by: ['seller'],
    module: 'document',
    occurrence: 'whole-or-shipment',
    needs: [{ fact: 'invoiced', extent: 'same' }],
    until: [{ fact: 'delivered', extent: 'all' }],
    when: ACROSS_BORDERS,
    optional: true,
    data: ['lines/hsCode', 'lines/originCountry'],
    audience: OFFICIAL,
  },
  {
    fact: 'export-declared',
    name: { en: 'Export declaration', 'zh-CN': '出口申报' },
    by: ['exporter'],
    module: 'clearance',
    occurrence: 'whole-or-shipment',
    needs: [
      { fact: 'packed', extent: 'same' },
      { fact: 'invoiced', extent: 'same' },
    ],
    until: [],
    when: ACROSS_BORDERS,
    data: ['lines/hsCode', 'lines/originCountry', 'terms/portOfLoading', 'terms/portOfDischarge'],
    audience: VALUED,
  },
  {
    fact: 'export-released',
    name: { en: 'Export release', 'zh-CN': '出口放行' },
    by: ['customs', 'quality', 'tax'],
    together: true,
    module: 'clearance',
    occurrence: 'whole-or-shipment',
    needs: [{ fact: 'export-declared', extent: 'same' }],
    until: [],
    when: ACROSS_BORDERS,
    data: [],
    audience: TRADE_ROLES,
  },
  {
    fact: 'shipped',
    name: { en: 'Shipment', 'zh-CN': '装运' },
    by: ['carrier'],
    module: 'trace',
    occurrence: 'per-shipment',
    needs: [
      { fact: 'packed', extent: 'same' },
      { fact: 'funded', extent: 'any' },
      { fact: 'export-released', extent: 'same', when: ACROSS_BORDERS },
    ],
    until: [],
    data: ['terms/portOfLoading', 'terms/portOfDischarge'],
    audience: TRADE_ROLES,
  },
  {
    fact: 'in-transit',
    name: { en: 'Under way', 'zh-CN': '运输途中' },
    by: ['carrier', 'warehouse'],
    module: 'trace',
    occurrence: 'many',
    needs: [{ fact: 'shipped', extent: 'same' }],
    until: [{ fact: 'delivered', extent: 'same' }],
    optional: true,
    data: [],
    audience: TRADE_ROLES,
  },
  {
    fact: 'import-declared',
    name: { en: 'Import declaration', 'zh-CN': '进口申报' },
    by: ['importer'],
    module: 'clearance',
    occurrence: 'whole-or-shipment',
    needs: [
      { fact: 'shipped', extent: 'same' },
      { fact: 'invoiced', extent: 'same' },
    ],
    until: [],
    when: ACROSS_BORDERS,
    data: ['lines/hsCode', 'lines/originCountry', 'terms/portOfLoading', 'terms/portOfDischarge'],
    audience: VALUED,
  },
  {
    fact: 'import-released',
    name: { en: 'Import release', 'zh-CN': '进口放行' },
    by: ['customs', 'quality', 'tax'],
    together: true,
    module: 'clearance',
    occurrence: 'whole-or-shipment',
    needs: [{ fact: 'import-declared', extent: 'same' }],
    until: [],
    when: ACROSS_BORDERS,
    data: [],
    audience: TRADE_ROLES,
  },
  {
    fact: 'delivered',
    name: { en: 'Receipt of the goods', 'zh-CN': '收货' },
    by: ['buyer', 'warehouse'],
    module: 'stock',
    occurrence: 'per-shipment',
    needs: [
      { fact: 'shipped', extent: 'same' },
      { fact: 'import-released', extent: 'same', when: ACROSS_BORDERS },
    ],
    until: [],
    data: [],
    audience: ['seller', 'buyer', 'carrier', 'warehouse', 'bank', 'customs', 'tax', 'operator'],
  },
  {
    fact: 'settled',
    name: { en: 'Settlement', 'zh-CN': '结算' },
    by: ['bank'],
    module: 'settlement',
    occurrence: 'once',
    needs: [
      { fact: 'funded', extent: 'any' },
      { fact: 'invoiced', extent: 'all' },
      { fact: 'delivered', extent: 'all' },
    ],
    until: [],
    follows: 'delivered',
    data: [],
    audience: ['seller', 'buyer', 'bank', 'operator'],
  },
  {
    fact: 'closed',
    name: { en: 'Closing', 'zh-CN': '结案' },
    by: ['seller', 'buyer'],
    module: 'trade',
    occurrence: 'once',
    needs: [{ fact: 'settled', extent: 'any' }],
    until: [],
    data: [],
    audience: TRADE_ROLES,
  },
  {
    fact: 'cancelled',
    name: { en: 'Cancellation', 'zh-CN': '取消' },
    by: ['buyer', 'seller'],
    module: 'trade',
    occurrence: 'once',
    needs: [],
    until: [{ fact: 'shipped', extent: 'any' }],
    optional: true,
    data: [],
    audience: TRADE_ROLES,
  },
];

const BY_FACT = new Map(MILESTONES.map((milestone) => [milestone.fact, milestone]));

/** The rule of a fact. */
export function milestoneOf(fact: Fact): Milestone {
  return BY_FACT.get(fact) as Milestone;
}
