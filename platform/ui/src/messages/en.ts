export const accounts = {
  what: 'What',
  when: 'When',
} as const;

/** Stating a milestone, as it stands on buttons. */
export const act = {
  enquired: 'Enquire',
  quoted: 'Make an offer',
  ordered: 'Order',
  remitted: 'Report payment',
  funded: 'Secure the payment',
  produced: 'Record goods made',
  packed: 'Pack',
  invoiced: 'Issue the invoice',
  originated: 'Certify the origin',
  insured: 'Insure the goods',
  'export-declared': 'Declare the export',
  'export-released': 'Decide on the export',
  shipped: 'Ship',
  'in-transit': 'Report an event',
  'import-declared': 'Declare the import',
  'import-released': 'Decide on the import',
  delivered: 'Receive the goods',
  contested: 'Contest a report',
  claimed: 'Raise a claim',
  'remedy-dispatched': 'Send the goods of a claim',
  'remedy-declared': 'Declare the goods of a claim',
  'remedy-released': 'Release the goods of a claim',
  'remedy-received': 'Receive the goods of a claim',
  'claim-resolved': 'Answer the claim',
  repaid: 'Confirm the repayment',
  settled: 'Pay what is owed',
  closed: 'Close the trade',
  cancelled: 'Cancel the trade',
} as const;

/** What may be done in a trade, as it stands on buttons. */
export const action = {
  payDuties: 'Pay the duties',
} as const;

/** What decides between the readings of a value in a file. */
export const asks = {
  'decimal-sign': 'Which sign stands before the decimals?',
  'date-order': 'In which order do dates stand?',
  encoding: 'Which of these can be read?',
  currency: 'In which currency are the prices?',
  column: 'Which column holds: {what}?',
  unit: 'Which unit is meant by',
  country: 'Which country is meant by',
  'hs-code': 'Has a spreadsheet taken the leading zero from this HS code?',
  'leave-out': 'No trade has a place for this, and it must not be lost. What is it?',
} as const;

export const readings = {
  point: 'Point',
  comma: 'Comma',
  ymd: 'Year, month, day',
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
  is: 'It is: {column}',
} as const;

export const bizStep = {
  commissioning: 'Made',
  packing: 'Packed',
  unpacking: 'Unpacked',
  inspecting: 'Inspected',
  storing: 'Stored',
  picking: 'Picked',
  staging_outbound: 'Made ready',
  loading: 'Loaded',
  shipping: 'Shipped',
  departing: 'Departed',
  transporting: 'Under way',
  in_transit: 'Under way',
  arriving: 'Arrived',
  unloading: 'Unloaded',
  receiving: 'Received',
  accepting: 'Accepted',
  holding: 'Held',
} as const;

export const common = {
  loading: 'Loading',
  demonstration: 'demonstration',
  madeUp: 'Made up for the demonstration',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  more: 'Show more',
  yes: 'Yes',
  no: 'No',
  optional: 'optional',
  required: 'Please fill this in.',
  saved: 'Saved.',
  notDecimal: 'A number, with a point before the decimals.',
  writeEither: 'Write {decimal} or {whole}: the comma could mean either.',
  writeDecimal: 'Write {decimal}: decimals stand after a point.',
  notWhole: 'A whole number from {from} to {to}.',
  notPositive: 'More than zero, please.',
  draftRestored: 'Restored from your draft of {when}.',
  draftDiscard: 'Discard the draft',
} as const;

/** Why a part of what was shipped is not accepted. */
export const difference = {
  'lost-on-the-way': 'Lost on the way',
  'damaged-on-the-way': 'Damaged on the way',
  'short-from-start': 'Never shipped (short from the start)',
  'not-conforming': 'Not as agreed',
  'wrong-goods': 'Wrong goods',
} as const;

export const documentType = {
  RequestForQuotation: 'Request for quotation',
  Quotation: 'Quotation',
  Order: 'Order',
  OrderResponse: 'Order response',
  OrderChange: 'Order change',
  OrderCancellation: 'Order cancellation',
  PackingList: 'Packing list',
  CreditNote: 'Credit note',
  Invoice: 'Commercial invoice',
  CertificateOfOrigin: 'Certificate of origin',
  ProformaInvoice: 'Proforma invoice',
  InsuranceCertificate: 'Insurance certificate',
  InspectionCertificate: 'Inspection certificate',
  CustomsInvoice: 'Invoice for customs only',
  MovementPackingList: 'Packing list of returned or replacement goods',
  BeneficiaryCertificate: 'Beneficiary’s certificate',
  ExportCustomsDeclaration: 'Export declaration',
  ImportCustomsDeclaration: 'Import declaration',
  BillOfLading: 'Bill of lading',
  Waybill: 'Waybill',
  TransportationStatus: 'Transport status',
  ReceiptAdvice: 'Receipt advice',
  RemittanceAdvice: 'Remittance advice',
  Evidence: 'Evidence',
} as const;

export const dutyType = {
  'customs-duty': 'Customs duty',
  'export-duty': 'Export duty',
  'anti-dumping': 'Anti-dumping duty',
  'anti-dumping-duty': 'Anti-dumping duty',
  'countervailing-duty': 'Countervailing duty',
  'additional-duty': 'Additional duty',
  excise: 'Excise',
  'consumption-tax': 'Consumption tax',
  vat: 'VAT',
  'processing-fee': 'Processing fee',
  'merchandise-processing-fee': 'Merchandise processing fee',
  'harbor-maintenance-fee': 'Harbor maintenance fee',
} as const;

/** Entries of the journal that are no milestone. */
export const entry = {
  'claims.accepted': 'Claim accepted',
  'claims.goods-awaited': 'Goods are to go back or be replaced',
  'claims.outcome-stated': 'Outcome of a claim told',
  'claims.proposal-accepted': 'Offer on a claim accepted',
  'claims.proposal-rejected': 'Offer on a claim rejected',
  'claims.proposed': 'Offer on a claim made',
  'claims.refused': 'Claim refused',
  'claims.ruled': 'Bank decided a claim',
  'claims.taken-back': 'Claim withdrawn',
  'claims.unanswered': 'Claim left unanswered',
  'clearance.assessed': 'Duties assessed',
  'clearance.inspected': 'Inspection recorded',
  'clearance.inspection-appointed': 'Inspection appointed',
  'clearance.held-outside': 'Held outside',
  'clearance.refused-outside': 'Refused outside',
  'clearance.voted': 'Authority decided',
  'clearance.withdrawn': 'Declaration withdrawn',
  'document.issued': 'Paper signed',
  'document.printed': 'Paper printed',
  'document.received': 'Paper received',
  'document.voided': 'Paper made void',
  'settlement.held': 'Money held back by the bank',
  'settlement.hold-lifted': 'Hold lifted by the bank',
  'settlement.hold-ended': 'Hold ended by itself',
  'settlement.transferred': 'Money moved',
  'stock.moved': 'Goods moved',
  'stock.received': 'Goods received',
  'trace.observed': 'Goods seen',
  'trade.amended': 'Amendment accepted',
  'trade.amendment-proposed': 'Amendment proposed',
  'trade.begun': 'Trade begun',
  'trade.case-opened': 'Case opened',
  'trade.amendment-rejected': 'Amendment rejected',
  'trade.amendment-withdrawn': 'Amendment withdrawn',
  'trade.cancellation-rejected': 'Cancellation refused',
  'trade.cancellation-requested': 'Cancellation asked for',
  'trade.cancellation-withdrawn': 'Cancellation withdrawn',
  'trade.countered': 'Counter-offer made',
  'trade.declined': 'Declined',
  'trade.facts-supplied': 'Facts of the goods supplied',
  'trade.order-placed': 'Order placed',
  'trade.party-added': 'Party added',
  'trade.party-joined': 'Party takes part',
  'trade.party-declined': 'Party declined',
  'trade.party-accepted': 'Whose word counts',
} as const;

/** Files that show something, brought into the trade. */
export const evidence = {
  title: 'Evidence',
  add: 'Attach a file',
  bringing: 'Being attached…',
  'note-sides':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer and the bank that decides can read it; it lies in the dossier.',
  'note-carriage':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer, carrier, warehouse and the bank that decides can read it; it lies in the dossier.',
  file: 'A file without a name',
  notSeen: 'not for you to read',
} as const;

/** What the reader tells of a contact that is not on the platform. */
export const telling = {
  of: '{who}: {what}',
  contact: 'your contact',
  title: 'You tell what {name} did: it is not on the platform.',
  why: 'Attach the paper that shows it, for instance its signed order, its bill or its receipt. The file says that you told it.',
  by: 'Told by {name}',
} as const;

export const error = {
  title: 'This did not work',
  what: 'What happened',
  safe: 'What became of it',
  next: 'What to do',
  requestId: 'Request id',
  unexpected: 'The page met something it did not expect.',
  noAnswer: 'The server did not answer.',
  otherSession: 'Nothing was sent: another tab of this browser signed in as somebody else, or out.',
  nothingDone: 'Nothing was carried out and no data was changed.',
  nothingHalfDone: 'It was carried out whole or not at all, and sending it again does not do it twice.',
  tryAgain: 'Try again; if it happens again, give the operator the request id.',
  mend: 'Mend what is named above and try again.',
  retry: 'Try again',
} as const;

export const form = {
  netWeightKg: 'Net weight',
  grossWeightKg: 'Gross weight',
} as const;

export const lane = {
  expectedBy: 'by {day}',
} as const;

export const memberRole = {
  owner: 'Owner',
  clerk: 'Clerk',
  viewer: 'Viewer',
} as const;

export const mode = {
  sea: 'by sea',
  air: 'by air',
  road: 'by road',
  rail: 'by rail',
  post: 'by post',
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

export const paper = {
  netWeight: 'Net weight',
  onBase: 'on',
} as const;

export const dueEvent = {
  order: 'at order',
  production: 'before production',
  shipment: 'before shipment',
  documents: 'against copy of transport document',
  'bill-of-lading': 'days after transport document',
  invoice: 'days after invoice',
  receipt: 'days after receipt',
  date: 'on a date',
} as const;

export const paymentMethod = {
  escrow: 'Escrow at the bank',
  transfer: 'Transfer at the bank',
  outside: 'T/T outside the platform',
  credit: 'Credit from the bank',
} as const;

export const proof = {
  entry: 'Entry {index} of the log, seen by {witnesses} {witnesses:witness|witnesses}.',
  entryAlone: 'Entry {index} of the log.',
  pending: 'Recorded; it enters the signed log within moments.',
  unknown: 'The proof cannot be fetched at the moment.',
  id: 'Entry id',
  root: 'Root of the log at {size} entries',
  steps: '{count} {count:hash leads|hashes lead} from the entry to that root.',
} as const;

export const queue = {
  open: 'Open',
  state: 'State',
  openTrade: 'Open the file',
  pay: 'Pay',
} as const;

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

export const table = {
  columns: 'Columns',
  export: 'Export',
  chart: 'Chart',
  table: 'Table',
} as const;

export const terms = {
  placeCountry: 'Please choose the country of this place.',
  currency: 'Currency',
  portOfLoading: 'Port of loading',
  portOfDischarge: 'Port of discharge',
} as const;

export const trade = {
  notPriced: 'not yet quoted',
} as const;

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

/** What several slices say: heads of columns, names of fields. */
export const delivery = {
  between: 'between {from} and {until}',
  until: 'by {until}',
  from: 'from {from} on',
  comma: ', ',
} as const;

export const word = {
  country: 'Country',
  taxId: 'Tax number',
  keyId: 'Fingerprint',
  quantity: 'Quantity',
  note: 'Note',
  partyOrganisation: 'Organisation',
  hsCode: 'HS code',
  hsWhy: 'Decides duties and controls.',
  hsRule: 'Digits only, six to twelve.',
  origin: 'Origin',
  originWhy: 'Where the goods were made; decides duties.',
  numberWhy: 'Left empty, the next number of your organisation is given.',
  data: 'Data',
  proofTitle: 'Proof',
  number: 'Number',
  total: 'Total',
  validUntil: 'Valid until',
  leadTime: 'Lead time',
  method: 'Way',
  amount: 'Amount',
  issued: 'Issued',
  due: 'Due',
  detailCountry: 'Country',
  procedure: 'Procedure',
  customsValue: 'Customs value',
  from: 'From',
  to: 'To',
  step: 'Step',
  where: 'Where',
  released: 'Paid out',
  fees: 'Fees',
  goods: 'Goods',
  package: 'Package',
  packageNumber: 'Package no.',
  received: 'Received',
  rejected: 'Rejected',
  new: 'New enquiry',
  product: 'Product',
  unit: 'Unit',
  waiting: 'To do',
  searchHint: 'Number, partner or goods',
  by: 'By',
  changed: 'Last change',
  file: 'Trade file',
  days: '{days} {days:day|days}',
} as const;
