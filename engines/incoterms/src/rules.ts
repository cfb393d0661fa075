/** The three-letter rules of Incoterms 2020 (ICC publication 723). */
export type Incoterm = 'EXW' | 'FCA' | 'FAS' | 'FOB' | 'CFR' | 'CIF' | 'CPT' | 'CIP' | 'DAP' | 'DPU' | 'DDP';

export type Side = 'seller' | 'buyer';
export type Text = { readonly en: string; readonly 'zh-CN': string };

/** What the place written after the rule names. */
export type NamedPlaceKind =
  | 'place-of-delivery'
  | 'port-of-shipment'
  | 'port-of-destination'
  | 'place-of-destination';

/** Where the seller has delivered; risk passes there under every rule. */
export type DeliveryPoint =
  | 'at-disposal-not-loaded'
  | 'handed-to-carrier'
  | 'alongside-ship'
  | 'on-board-ship'
  | 'at-disposal-before-unloading'
  | 'unloaded-at-destination';

/** A cost between the seller's door and the buyer's, in the order in which it arises. */
export type Cost =
  | 'export-clearance'
  | 'pre-carriage'
  | 'loading'
  | 'main-carriage'
  | 'insurance'
  | 'on-carriage'
  | 'unloading'
  | 'import-clearance'
  | 'import-duties';

export const COSTS: readonly Cost[] = [
  'export-clearance',
  'pre-carriage',
  'loading',
  'main-carriage',
  'insurance',
  'on-carriage',
  'unloading',
  'import-clearance',
  'import-duties',
];

type IncotermRule = {
  readonly code: Incoterm;
  readonly name: Text;
  readonly namedPlace: NamedPlaceKind;
  /** Rules for sea and inland waterway only, or for any mode of transport. */
  readonly waterOnly: boolean;
  readonly delivery: DeliveryPoint;
  readonly exportClearance: Side;
  /** Who contracts and pays the carriage to the destination. */
  readonly mainCarriage: Side;
  /** Who must insure, with the least cover of the Institute Cargo Clauses; null: neither owes insurance to the other. */
  readonly insurance: { readonly by: 'seller'; readonly minimumCover: 'A' | 'C' } | null;
  readonly importClearance: Side;
  readonly importDuties: Side;
  /** What the price of the goods already holds. */
  readonly inPrice: readonly Cost[];
  /** The rule in a sentence. */
  readonly summary: Text;
};

const TO_PORT: readonly Cost[] = ['export-clearance', 'pre-carriage'];
const ON_BOARD: readonly Cost[] = [...TO_PORT, 'loading'];
const CARRIED: readonly Cost[] = [...ON_BOARD, 'main-carriage'];

/** The obligations of articles A2/B2 to A9/B9 of each rule, as facts. */
export const INCOTERMS: Readonly<Record<Incoterm, IncotermRule>> = {
  EXW: {
    code: 'EXW',
    name: { en: 'Ex Works', 'zh-CN': '工厂交货' },
    namedPlace: 'place-of-delivery',
    waterOnly: false,
    delivery: 'at-disposal-not-loaded',
    exportClearance: 'buyer',
    mainCarriage: 'buyer',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [],
    summary: {
      en: 'The seller makes the goods available at its own place; loading, export, carriage and import are all the buyer’s.',
      'zh-CN': '卖方在其场所备妥货物；装车、出口、运输和进口均由买方负责。',
    },
  },
  FCA: {
    code: 'FCA',
    name: { en: 'Free Carrier', 'zh-CN': '货交承运人' },
    namedPlace: 'place-of-delivery',
    waterOnly: false,
    delivery: 'handed-to-carrier',
    exportClearance: 'seller',
    mainCarriage: 'buyer',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: ['export-clearance'],
    summary: {
      en: 'The seller clears the goods for export and hands them to the carrier that the buyer chose.',
      'zh-CN': '卖方办理出口清关，并将货物交给买方指定的承运人。',
    },
  },
  FAS: {
    code: 'FAS',
    name: { en: 'Free Alongside Ship', 'zh-CN': '船边交货' },
    namedPlace: 'port-of-shipment',
    waterOnly: true,
    delivery: 'alongside-ship',
    exportClearance: 'seller',
    mainCarriage: 'buyer',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: TO_PORT,
    summary: {
      en: 'The seller brings the goods, cleared for export, to the quay beside the buyer’s ship.',
      'zh-CN': '卖方将已办妥出口清关的货物运至买方船舶旁。',
    },
  },
  FOB: {
    code: 'FOB',
    name: { en: 'Free On Board', 'zh-CN': '船上交货' },
    namedPlace: 'port-of-shipment',
    waterOnly: true,
    delivery: 'on-board-ship',
    exportClearance: 'seller',
    mainCarriage: 'buyer',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: ON_BOARD,
    summary: {
      en: 'The seller puts the goods, cleared for export, on board the ship that the buyer chose.',
      'zh-CN': '卖方将已办妥出口清关的货物装上买方指定的船舶。',
    },
  },
  CFR: {
    code: 'CFR',
    name: { en: 'Cost and Freight', 'zh-CN': '成本加运费' },
    namedPlace: 'port-of-destination',
    waterOnly: true,
    delivery: 'on-board-ship',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: CARRIED,
    summary: {
      en: 'The seller pays the freight to the port of destination, but the risk passes once the goods are on board.',
      'zh-CN': '卖方支付至目的港的运费，但货物装上船后风险即转移。',
    },
  },
  CIF: {
    code: 'CIF',
    name: { en: 'Cost, Insurance and Freight', 'zh-CN': '成本、保险费加运费' },
    namedPlace: 'port-of-destination',
    waterOnly: true,
    delivery: 'on-board-ship',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: { by: 'seller', minimumCover: 'C' },
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [...CARRIED, 'insurance'],
    summary: {
      en: 'As CFR, and the seller insures the goods for the buyer with at least the limited cover (C).',
      'zh-CN': '同 CFR，另由卖方为买方投保，至少为货物条款（C）。',
    },
  },
  CPT: {
    code: 'CPT',
    name: { en: 'Carriage Paid To', 'zh-CN': '运费付至' },
    namedPlace: 'place-of-destination',
    waterOnly: false,
    delivery: 'handed-to-carrier',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [...CARRIED, 'on-carriage'],
    summary: {
      en: 'The seller pays the carriage to the named place, but the risk passes when the first carrier takes the goods.',
      'zh-CN': '卖方支付至指定目的地的运费，但货物交给第一承运人时风险即转移。',
    },
  },
  CIP: {
    code: 'CIP',
    name: { en: 'Carriage and Insurance Paid To', 'zh-CN': '运费和保险费付至' },
    namedPlace: 'place-of-destination',
    waterOnly: false,
    delivery: 'handed-to-carrier',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: { by: 'seller', minimumCover: 'A' },
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [...CARRIED, 'insurance', 'on-carriage'],
    summary: {
      en: 'As CPT, and the seller insures the goods for the buyer against all risks (A).',
      'zh-CN': '同 CPT，另由卖方为买方投保一切险，即货物条款（A）。',
    },
  },
  DAP: {
    code: 'DAP',
    name: { en: 'Delivered at Place', 'zh-CN': '目的地交货' },
    namedPlace: 'place-of-destination',
    waterOnly: false,
    delivery: 'at-disposal-before-unloading',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [...CARRIED, 'insurance', 'on-carriage'],
    summary: {
      en: 'The seller carries the goods at its own risk to the named place, ready to be unloaded; import is the buyer’s.',
      'zh-CN': '卖方自担风险将货物运至指定地点，备妥待卸；进口由买方负责。',
    },
  },
  DPU: {
    code: 'DPU',
    name: { en: 'Delivered at Place Unloaded', 'zh-CN': '目的地卸货后交货' },
    namedPlace: 'place-of-destination',
    waterOnly: false,
    delivery: 'unloaded-at-destination',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: null,
    importClearance: 'buyer',
    importDuties: 'buyer',
    inPrice: [...CARRIED, 'insurance', 'on-carriage', 'unloading'],
    summary: {
      en: 'The seller carries the goods to the named place and unloads them there; import is the buyer’s.',
      'zh-CN': '卖方将货物运至指定地点并卸货；进口由买方负责。',
    },
  },
  DDP: {
    code: 'DDP',
    name: { en: 'Delivered Duty Paid', 'zh-CN': '完税后交货' },
    namedPlace: 'place-of-destination',
    waterOnly: false,
    delivery: 'at-disposal-before-unloading',
    exportClearance: 'seller',
    mainCarriage: 'seller',
    insurance: null,
    importClearance: 'seller',
    importDuties: 'seller',
    inPrice: [...CARRIED, 'insurance', 'on-carriage', 'import-clearance', 'import-duties'],
    summary: {
      en: 'The seller does everything up to the named place, including import clearance, duties and import taxes.',
      'zh-CN': '卖方负责直至指定地点的一切，包括进口清关、关税和进口环节税。',
    },
  },
};

export const INCOTERM_CODES = Object.keys(INCOTERMS) as readonly Incoterm[];
