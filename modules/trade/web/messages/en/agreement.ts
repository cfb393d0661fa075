export const enquiry = {
  title: 'Ask for a quotation',
  lead: 'Begins a trade file. The seller sees it at once and answers with an offer.',
  severalSellers: 'You collected goods of several sellers; each gets an enquiry of its own:',
  goods: 'Goods',
  goodsInWords: 'Goods in your words',
  addGoods: 'Add goods in words',
  fromCatalogue: 'Choose from the catalogue',
  who: 'From whom',
  where: 'Where to',
  destinationWhy: 'The seller offers delivery to here or on the way here.',
  terms: 'Terms you would like',
  partners: 'Who takes part',
  partnersText: 'They can also be added later.',
  send: 'Send the enquiry',
} as const;

export const sale = {
  title: 'New trade for my customer',
  lead: 'For a customer who asked or ordered outside, by mail or at a fair. It begins with your offer; a customer who is not on the platform is one of your contacts, and you tell its answer with the paper that shows it.',
  counterpart: 'Customer',
  counterpartWhy: 'A firm on the platform, or a contact of your address book.',
  carrierWhy: 'Whoever carries the goods, where you know it.',
  orderNumber: 'Order number of the customer',
  terms: 'Terms',
  addLine: 'Add a line',
  newContact: 'Add a contact',
  sku: 'Item no.',
  send: 'Make the offer',
} as const;

/** What differs where a buyer begins. */
export const purchase = {
  title: 'New trade with my supplier',
  lead: 'For goods you order from a supplier. It begins with your order; a supplier who is not on the platform is one of your contacts, and you tell what it does with its papers.',
  counterpart: 'Supplier',
  orderNumber: 'Our order number',
  send: 'Place the order',
} as const;

export const offerStatus = {
  standing: 'Stands',
  superseded: 'Replaced',
  accepted: 'Accepted',
  declined: 'Declined',
  expired: 'Expired',
} as const;

export const amendmentStatus = {
  pending: 'Waits for an answer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} as const;

/** Fields of a trade that an amendment may change. */
export const term = {
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  hsCode: 'HS code',
  originCountry: 'Origin',
  incoterm: 'Delivery terms',
  insurance: 'Insurance',
  place: 'Named place',
  modeOfTransport: 'Transport',
  payment: 'Payment',
  portOfLoading: 'Port of loading',
  portOfDischarge: 'Port of discharge',
  latestShipmentDate: 'Latest shipment',
  leadTimeDays: 'Lead time',
  partialShipments: 'Part shipments',
} as const;

export const terms = {
  mode: 'Transport',
  incoterm: 'Delivery terms (Incoterms 2020)',
  inPrice: 'The price holds: ',
  nothing: 'the goods alone',
  namedPlace: 'Named {kind}',
  place: 'Named place',
  cover: 'Insured for, % of the price',
  coverWhy:
    'Only where another cover is agreed than the rule asks: without it, 110 % and clauses ({clauses}).',
  clauses: 'Institute Cargo Clauses',
  payment: 'Payment',
  paymentWhy: 'Each step waits for the instalments that are due before it.',
  ownSchedule: 'A schedule of your own',
  shareMissing: 'Say what share each instalment is.',
  addInstalment: 'Add an instalment',
  instalment: 'Instalment {number}',
  share: 'Share',
  due: 'Due',
  days: 'days',
  remove: 'Remove',
  sharesNotWhole: 'The shares come to {sum} %, not to 100 %.',
  latestShipment: 'Latest shipment',
  leadTime: 'Lead time in days',
  leadTimeWhy: 'From the order to goods ready for shipment.',
  partial: 'Part shipments',
  partialAllowed: 'Goods may be shipped in parts',
} as const;

export const charges = {
  title: 'Freight, insurance, discounts',
  what: 'What',
  reason: 'In words',
  add: 'Add a charge or a discount',
  freight: 'Freight',
  insurance: 'Insurance',
  packing: 'Packing',
  discount: 'Discount',
  charge: 'Another charge',
  allowance: 'Another allowance',
  amount: 'Amount',
  vat: 'VAT',
  vatWhy:
    'Reckoned by the law from where the goods start and end and from the VAT numbers. A sale within one country needs the rate of the goods.',
  rate: 'Rate',
  lowValue: 'Each consignment is worth no more than GBP 135 and holds no excise goods',
  lowValueWhy:
    'Then UK VAT is not paid at the border: a buyer with a UK VAT number accounts for it, any other is charged it by the seller (VATA 1994, s. 7(5B), 7AA).',
} as const;

export const vatChoice = {
  none: 'As it stands',
  reckoned: 'Reckon it',
  standard: 'Reckon it: standard rate',
  zero: 'Reckon it: zero rate',
  exempt: 'Reckon it: exempt goods',
  rate: 'Reckon it: another rate',
} as const;

export const taxCategory = {
  S: 'VAT',
  Z: 'VAT, zero rate',
  E: 'VAT, exempt',
  AE: 'VAT, reverse charge',
  K: 'VAT, intra-Community supply',
  G: 'VAT, export',
  O: 'No VAT charged',
} as const;

export const sums = {
  lines: 'Lines',
  charge: 'Charge',
  allowance: 'Allowance',
  tax: 'Tax',
  prepaid: 'Prepaid',
  rounding: 'Rounding',
  payable: 'To pay',
  dangerousGoods: 'Dangerous goods',
} as const;

export const goods = {
  carton: '{quantity} {unit} a carton',
  cartonGross: '{weight} kg gross',
  fromProduct: 'from the product',
  wanted: 'wanted: {delivery}',
} as const;
