export const accounts = {
  what: 'What',
  when: 'When',
} as const;

/** What may be done in a trade, as it stands on buttons. */
export const action = {
  payDuties: 'Pay the duties',
} as const;

export const form = {
  netWeightKg: 'Net weight',
  grossWeightKg: 'Gross weight',
} as const;

export const lane = {
  expectedBy: 'by {day}',
} as const;

export const paper = {
  netWeight: 'Net weight',
  onBase: 'on',
} as const;

export const queue = {
  open: 'Open',
  state: 'State',
  openTrade: 'Open the file',
  pay: 'Pay',
} as const;

export const terms = {
  placeCountry: 'Please choose the country of this place.',
  currency: 'Currency',
  portOfLoading: 'Port of loading',
  portOfDischarge: 'Port of discharge',
} as const;

/** Asked about before terms are sent. */
export const unusual = {
  place: '{incoterm} names the {kind}, but {place} lies in {country}, at the other end of the way.',
  insurance:
    'Under {incoterm} the goods are {due} (Incoterms 2020, A5); these terms ask for {percent} % and clauses ({clauses}) only. A bank refuses a certificate for less than 110 % unless the credit asks for less (UCP 600, article 28(f)(ii)).',
} as const;

export const trade = {
  notPriced: 'not yet quoted',
} as const;

/** Where and when goods are wanted, and how an address is set. */
export const delivery = {
  between: 'between {from} and {until}',
  until: 'by {until}',
  from: 'from {from} on',
  comma: ', ',
  postCode: 'post code {code}',
} as const;

/** What several slices say: heads of columns, names of fields. */
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
  dayWhy: 'Left empty: today, where it happens.',
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
