export const detail = {
  signedBy: 'Signed by {who}.',
  openPaper: 'Open the paper',
} as const;

export const documentPage = {
  back: 'Back to the file',
  print: 'PDF',
  signature: 'Signature',
  differences: 'Differences',
  signed: 'Signed by',
  received: 'Brought in from outside by',
  holds: 'The signature fits what is shown; checked here',
  fails: 'The signature does not fit what is shown',
  keys: 'This paper',
} as const;

export const eInvoice = {
  button: 'E-invoice',
  check: 'Check as an e-invoice',
  sound: 'It keeps the rules of {profile}.',
  problems: 'What it breaks of {profile}',
  peppol: 'Peppol BIS Billing 3.0',
  en16931: 'EN 16931',
  buyerReference: 'Buyer’s reference',
  deliveredOn: 'Delivered on',
  sellerScheme: 'Your electronic address: scheme',
  sellerId: 'Your electronic address',
  buyerScheme: 'The buyer’s: scheme',
  buyerId: 'The buyer’s electronic address',
  account: 'Account to pay to',
  bank: 'BIC',
} as const;

export const form = {
  invoiceText:
    'The invoice is made from the trade: parties, goods, prices and terms are known. It is signed with your key.',
  invoiceNumber: 'Invoice number',
  certificateText:
    'You state where the goods come from, and how you know. The certificate is signed with your key.',
  criterion: 'Origin criterion',
  criterionWhy: 'For instance WO (wholly obtained), PE, CTH, RVC 40.',
  certificateNumber: 'Certificate number',
  proof: 'Proof',
  proofWhy: 'In words: made where, from what.',
} as const;

export const paper = {
  standsAt: 'Line {line} of the signed XML',
  unreadable: 'The data of this document cannot be read:',
  line: 'Line',
  item: 'Goods',
  issueDate: 'Date of issue',
  dueDate: 'Payment due',
  validUntil: 'Valid until',
  deliveryTerms: 'Delivery terms',
  deliveryPlace: 'Named place',
  paymentTerms: 'Payment',
  conditions: 'Conditions',
  deliverTo: 'Deliver to',
  requestedDelivery: 'Delivery wished by',
  latestShipment: 'Latest shipment',
  destinationCountry: 'Destination',
  meansOfTransport: 'Vessel or vehicle',
  voyage: 'Voyage',
  portOfLoading: 'Port of loading',
  portOfDischarge: 'Port of discharge',
  loadedDate: 'Loaded',
  estimatedArrival: 'Expected arrival',
  packages: 'Packages',
  grossWeight: 'Gross weight',
  customsValue: 'Customs value',
  issuingCountry: 'Country of issue',
  certificateType: 'Kind of certificate',
  reference: 'Reference',
  hsCode: 'HS code',
  origin: 'Origin',
  criterion: 'Origin criterion',
  quantity: 'Quantity',
  rejected: 'Rejected',
  unitPrice: 'Unit price',
  lineTotal: 'Amount',
  debit: 'Paid',
  credit: 'Deducted',
  subtotal: 'Goods',
  taxTotal: 'Tax',
  charge: 'Charge',
  allowance: 'Allowance',
  rounding: 'Rounding',
  dangerousGoods: 'Dangerous goods',
  prepaid: 'Paid in advance',
  payable: 'Total',
  remitted: 'Paid to the payee',
  taxId: 'Tax no.',
  handlingUnits: 'Packages',
  package: 'Kind',
  equipment: 'Container',
  notes: 'Notes',
} as const;

export const papers = {
  paper: 'Paper',
  by: 'From',
  signed: 'signed',
  received: 'from outside',
  agree: 'The papers agree with each other.',
  take: 'Lay a paper from outside beside them',
  takeText: 'UBL XML is compared with the others; PDF, PNG and JPEG are kept as they are',
  broughtBy: 'Brought by',
  enclose: 'Lay it beside them',
  enclosureType: 'What it is',
  enclosureNumber: 'Its number, if it has one',
  enclosures: 'PDF or picture from outside',
  taken: 'Taken into the file.',
  void: 'void',
  voidSince: 'since',
  creditedBy: 'Credit note {number}',
  printed: 'On paper',
  pending: 'being printed',
  failed: 'not printed: see failed work',
  progress: 'Being printed: {printed} of {all} pages are there.',
} as const;

/** The subjects of a trade file. */
export const part = {
  papers: 'Papers',
} as const;

/** What a party is on a paper. */
export const partyRole = {
  seller: 'Seller',
  accountingSupplier: 'Seller',
  exporter: 'Exporter',
  consignor: 'Consignor',
  buyer: 'Buyer',
  accountingCustomer: 'Buyer',
  importer: 'Importer',
  consignee: 'Consignee',
  notify: 'Notify party',
  carrier: 'Carrier',
  customs: 'Customs office',
  payee: 'Payee',
  issuer: 'Issuer',
} as const;

export const severity = {
  error: 'Contradicts',
  warning: 'Differs',
  note: 'Note',
} as const;
