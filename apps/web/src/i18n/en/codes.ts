export const memberRole = { owner: 'Owner', clerk: 'Clerk', viewer: 'Viewer' } as const;

/** What an organisation is in one trade. */
export const role = {
  seller: 'Seller',
  buyer: 'Buyer',
  manufacturer: 'Manufacturer',
  carrier: 'Carrier',
  warehouse: 'Warehouse',
  customs: 'Customs',
  quality: 'Quality inspection',
  tax: 'Tax authority',
  bank: 'Bank',
  operator: 'Operator',
} as const;

/** What an organisation is on the platform. */
export const kind = {
  trader: 'Trading company',
  manufacturer: 'Manufacturer',
  carrier: 'Carrier',
  warehouse: 'Warehouse',
  customs: 'Customs',
  quality: 'Quality inspection',
  tax: 'Tax authority',
  bank: 'Bank',
  operator: 'Platform operator',
} as const;

/** Entries of the journal that are no milestone. */
export const entry = {
  'clearance.assessed': 'Duties assessed',
  'clearance.inspected': 'Inspection recorded',
  'clearance.inspection-appointed': 'Inspection appointed',
  'clearance.voted': 'Authority decided',
  'document.issued': 'Paper signed',
  'document.received': 'Paper received',
  'settlement.transferred': 'Money moved',
  'stock.moved': 'Goods moved',
  'stock.received': 'Goods received',
  'trace.observed': 'Goods seen',
  'trade.amendment-proposed': 'Amendment proposed',
  'trade.countered': 'Counter-offer made',
  'trade.declined': 'Declined',
  'trade.facts-supplied': 'Facts of the goods supplied',
  'trade.order-placed': 'Order placed',
  'trade.party-added': 'Party added',
} as const;

/** Milestones, as they stand in the trade file. */
export const fact = {
  enquired: 'Enquired',
  quoted: 'Quoted',
  ordered: 'Ordered',
  funded: 'Funded',
  produced: 'Produced',
  packed: 'Packed',
  invoiced: 'Invoiced',
  originated: 'Origin certified',
  'export-declared': 'Export declared',
  'export-released': 'Export released',
  shipped: 'Shipped',
  'in-transit': 'In transit',
  'import-declared': 'Import declared',
  'import-released': 'Import released',
  delivered: 'Delivered',
  settled: 'Settled',
  closed: 'Closed',
  cancelled: 'Cancelled',
} as const;

/** Milestones as what is still to be done. */
export const milestone = {
  enquired: 'Enquiry',
  quoted: 'Quotation',
  ordered: 'Order',
  funded: 'Payment secured',
  produced: 'Production',
  packed: 'Packing',
  invoiced: 'Invoice',
  originated: 'Proof of origin',
  'export-declared': 'Export declaration',
  'export-released': 'Export release',
  shipped: 'Shipment',
  'in-transit': 'On the way',
  'import-declared': 'Import declaration',
  'import-released': 'Import release',
  delivered: 'Receipt',
  settled: 'Settlement',
  closed: 'Closing',
  cancelled: 'Cancellation',
} as const;

export const documentType = {
  RequestForQuotation: 'Request for quotation',
  Quotation: 'Quotation',
  Order: 'Order',
  OrderResponse: 'Order response',
  OrderChange: 'Order change',
  OrderCancellation: 'Order cancellation',
  PackingList: 'Packing list',
  Invoice: 'Commercial invoice',
  CertificateOfOrigin: 'Certificate of origin',
  ExportCustomsDeclaration: 'Export declaration',
  ImportCustomsDeclaration: 'Import declaration',
  BillOfLading: 'Bill of lading',
  Waybill: 'Waybill',
  TransportationStatus: 'Transport status',
  ReceiptAdvice: 'Receipt advice',
  RemittanceAdvice: 'Remittance advice',
} as const;

export const paymentTerm = {
  escrow: 'Escrow',
  'open-account': 'Open account',
  advance: 'Payment in advance',
} as const;

export const mode = {
  sea: 'by sea',
  air: 'by air',
  road: 'by road',
  rail: 'by rail',
  post: 'by post',
} as const;

export const tradeStatus = { open: 'Open', cancelled: 'Cancelled', closed: 'Closed' } as const;

/** UN/ECE Recommendation 20, the units that goods are commonly sold in. */
export const unit = {
  C62: 'pcs',
  EA: 'pcs',
  H87: 'pcs',
  NMP: 'packs',
  PR: 'pairs',
  SET: 'sets',
  DZN: 'dozen',
  KGM: 'kg',
  GRM: 'g',
  TNE: 't',
  LTR: 'L',
  MLT: 'mL',
  MTR: 'm',
  MTK: 'm²',
  MTQ: 'm³',
  CMT: 'cm',
  MMT: 'mm',
  KWH: 'kWh',
  WTT: 'W',
  VLT: 'V',
  CEL: '°C',
  DAY: 'days',
  MON: 'months',
  HUR: 'h',
  P1: '%',
} as const;

/** UN/ECE Recommendation 21, the packages that are offered here. */
export const packageType = {
  CT: 'carton',
  PX: 'pallet',
  BX: 'box',
  CS: 'case',
  BG: 'bag',
  DR: 'drum',
  CR: 'crate',
  PK: 'package',
  RO: 'roll',
} as const;
