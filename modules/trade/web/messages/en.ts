/** What may be done in a trade, as it stands on buttons. */
export const action = {
  'report-fact-named': 'State from outside: {fact}',
  'contest-report-named': 'Contest what was reported: {fact}',
  'withdraw-contest-named': 'Take the contest back: {fact}',
  'of-instalment': '{name} · instalment {number}',
  'by-day': '{name} · by {day}',
  'confirm-arrival': 'Confirm payment',
  quote: 'Make an offer',
  counter: 'Make a counter-offer',
  'accept-offer': 'Accept the offer',
  'decline-offer': 'Decline the offer',
  'answer-amendment': 'Answer the change',
  'withdraw-amendment': 'Withdraw my change',
  'propose-amendment': 'Propose a change',
  'answer-cancellation': 'Answer the cancellation',
  'withdraw-cancellation': 'Withdraw my cancellation',
  cancel: 'Cancel the trade',
  'supply-facts': 'Supply missing data',
  'add-party': 'Add a party',
  'add-party-named': 'Add: {role}',
  'join-trade': 'Answer the invitation',
  'accept-party': 'Let a party’s word count',
  'accept-party-named': 'Let the word of the {role} count',
  more: 'More',
  waitsFor: 'Waits for {who}: {what}',
} as const;

export const amendmentStatus = {
  pending: 'Waits for an answer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} as const;

/** What an expected date follows from. */
export const basis = {
  validity: 'as the offer is valid',
  'lead-time': 'by the agreed lead time',
  'latest-shipment': 'by the agreed latest shipment',
  'estimated-arrival': 'as the carrier announced',
  'payment-term': 'by the payment term',
  usual: 'by the usual time such a step takes; nobody promised it',
} as const;

export const common = {
  search: 'Search',
} as const;

export const detail = {
  reportedSaid: '{who} states from outside: {what}.',
  reported: 'Reported',
  reportedWith: 'With {count} {count:paper|papers}; not the word of whoever did it.',
  contestable: 'The other side may contest it until',
  contestedBy: 'Contested by the {role}: nothing rests on it.',
  superseded: 'Whoever did it has said it since; this report no longer counts.',
  office: 'Office',
  officeDate: 'Done on',
  instalment: 'Instalment',
  receivedOn: 'Arrived on',
  paidOn: 'Sent on',
  bankReference: 'Reference of the bank',
  differences: 'Differences',
  notYours: 'Its details are not among what your role sees.',
  notYet: 'Something before it is still missing ({lane}).',
  destination: 'Destination',
  wishedBy: 'Wished by',
  note: 'Note',
  replaces: 'Replaces',
  quotation: 'Quotation',
  inspection: 'Inspection',
  'inspection-accepted': 'accepted',
  'inspection-rejected': 'rejected',
  sample: 'Sample',
  criterion: 'Criterion',
  insurer: 'Insurer',
  insuredAmount: 'Amount insured',
  clauses: 'Cover',
  claimsPayableAt: 'Claims payable at',
  premium: 'Premium, borne by the seller',
  means: 'Vessel or vehicle',
  loadedAt: 'Loaded',
  arrival: 'Expected arrival',
  containers: 'Containers',
  seenAt: 'Seen',
  receivedAt: 'Received',
  entries: 'Entries',
  reason: 'Reason',
  batch: 'Batch',
  quantity: 'Quantity',
  grossWeight: 'Gross weight',
  proof: 'Proof',
  agency: 'Agency',
  votedAt: 'Released',
} as const;

export const sale = {
  title: 'New trade for my customer',
  lead: 'For a customer who asked or ordered outside, by mail or at a fair. It begins with your offer; a customer who is not on the platform is one of your contacts, and you tell its answer with the paper that shows it.',
  customer: 'Customer',
  customerWhy: 'A firm on the platform, or a contact of your address book.',
  carrierWhy: 'Whoever carries the goods, where you know it.',
  sku: 'Item no. of your catalogue',
  send: 'Make the offer',
  importCustomers: 'Import my customers',
} as const;

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

export const form = {
  contestText:
    'While you contest it, nothing rests on it: its reporter shows better evidence, whoever did it says so itself, or you take this back.',
  contestBackText: 'What was reported counts again.',
  contestReason: 'Why',
  contestSend: 'Contest it',
  contestBack: 'Take it back',
  unitPrice: 'Unit price',
  pricePer: 'Price for {per}',
  priceFromList: 'Left empty: your list price',
  validUntil: 'Valid until',
  validUntilWhy: 'The offer stands until the end of this day (UTC).',
  reason: 'Reason',
  quoteText:
    'The buyer sees the offer at once and can accept, decline or counter it. It replaces the offer that stands.',
  counterText: 'The seller sees your counter-offer at once. It replaces the offer that stands.',
  acceptText: 'Accepting is the order: goods, prices and terms are frozen for both sides.',
  declineText: 'Offer {number} is declined. The trade stays open for another offer.',
  orderNumber: 'Your order number',
  orderNumberWhy: 'Left empty, the next number of your organisation is given.',
  amendText:
    'Change what should be different. Only that goes to the other side, and it holds once they accept.',
  amendWhy: 'The other side decides by it.',
  'amendmentBy-seller': 'The seller proposes:',
  'amendmentBy-buyer': 'The buyer proposes:',
  accept: 'Accept',
  reject: 'Reject',
  follows: 'What follows',
  cancelAlone:
    'The trade is cancelled at once. It stays in the record, and nothing more can be stated in it.',
  cancelConsent: 'Work has gone into the goods or the papers, so the other side must agree.',
  askToCancel: 'Ask to cancel',
  cancellationAsked: 'The other side wants to cancel the trade:',
  agreeToCancel: 'Agree to cancel',
  add: 'Add',
  partyText:
    'The organisation sees from now on what its role may see of this trade. Whom you name, you accept.',
  joinText:
    'You have been named as {role} in this trade. Until you accept, you can do nothing in it; if you decline, you no longer see it.',
  joinAnswer: 'Your answer',
  join: 'We take part',
  decline: 'We do not take part',
  joinSend: 'Answer',
  acceptPartyText:
    'What this party states can then move your money: a receipt it states releases the payment to the seller. Accept only whom you know and have chosen.',
  acceptPartyWho: 'Whose word counts',
  acceptPartySend: 'Accept',
  partyRole: 'Role',
  closeClaims:
    '{claims} {count:is|are} still open. Closing does not end {count:it|them}: {count:it goes|they go} on in the case that names this trade, and what is entered there is in the dossier as well.',
  'claimOn-carrier': 'Claim {number} on the carrier',
  'claimOn-insurer': 'Claim {number} on the insurer',
  closeText:
    'The trade file is sealed with the count of its entries. Nothing more can be added; everything stays readable.',
  supplyText:
    'The order did not say this, and later steps need it. You can supply some now and the rest later.',
  wholeLine: 'Of the whole line.',
  underAGram: 'That is less than a gram a piece. Is it the weight of the whole line?',
  madeUp: 'Demonstration',
  madeUpText: 'These values are made up',
} as const;

export const home = {
  nothing: 'Nothing waits for you',
  nothingText: 'Everything that is open waits for somebody else.',
  fresh: 'No trade yet',
  freshText:
    'Trades you take part in will stand here with the one thing to do next. Begin by finding goods or wait for an enquiry.',
  latest: 'Latest trades',
  openTrade: 'Open the file',
  allTrades: 'See all trades',
  findGoods: 'Find goods',
  more: '{count} more',
  numbers: 'Your numbers',
  open: 'Open',
  openValue: 'Value of open trades',
  search: 'Find a trade',
} as const;

export const lane = {
  goods: 'Goods',
  papers: 'Papers',
  money: 'Money',
  now: 'now',
  noDate: 'no date yet',
  held: '{amount} held',
  spoken: '{name}, {state}, {when}',
  'state-done': 'done',
  'state-mine': 'waits for you',
  'state-expected': 'expected',
  void: 'void',
  'state-late': 'late',
  lateSince: 'due {day}',
  asLanes: 'Lanes',
  asList: 'List',
  title: 'What happened, and what is to come',
} as const;

export const nav = {
  home: 'Home',
  trades: 'Trades',
} as const;

export const offerStatus = {
  standing: 'Stands',
  superseded: 'Replaced',
  accepted: 'Accepted',
  declined: 'Declined',
  expired: 'Expired',
} as const;

/** The subjects of a trade file. */
export const part = {
  silence: 'Who is waited for, until when, and what silence means',
  silenceAwaited: 'Waited for',
  silenceWhose: 'Of whom',
  silenceUntil: 'Until',
  silenceDays: '{days} days from {from}',
  silenceDefault: 'In silence',
  goods: 'Goods',
  parties: 'Parties',
  offers: 'Offers',
  journal: 'Journal',
  you: 'you',
  standing: 'Takes part',
  joined: 'since {day}',
  contact: 'Not on the platform: told by whoever names it',
  asked: 'asked, has not answered',
  declined: 'declined on {day}',
  heardBy: 'accepted by: {sides}',
  address: 'Address',
  noOffer: 'No offer yet.',
  offer: 'Offer',
  amendments: 'Changes since',
  amendment: 'Change',
  changes: 'What changes',
  sequence: 'No.',
  entry: 'Entry',
  leaf: 'In the log',
  pending: 'in a moment',
} as const;

/** What happened, in a sentence. */
export const said = {
  contested: '{who} contests a report, or takes that back.',
  enquired: '{who} asked for a quotation.',
  quoted: '{who} made an offer.',
  ordered: '{who} ordered; from here on goods, prices and terms are frozen.',
  remitted: '{who} says that a payment was sent.',
  funded: '{who} secured a payment, or confirmed that it arrived.',
  produced: '{who} made or picked goods.',
  packed: '{who} packed the goods into numbered packages.',
  invoiced: '{who} issued the commercial invoice.',
  originated: '{who} certified where the goods come from.',
  insured: '{who} insured the goods.',
  'export-declared': '{who} declared the export.',
  'export-released': 'Every agency concerned has released the export.',
  shipped: '{who} took the goods on board.',
  'in-transit': '{who} reported the goods on their way.',
  'import-declared': '{who} declared the import.',
  'import-released': 'Every agency concerned has released the import.',
  delivered: '{who} received the goods.',
  claimed: '{who} raised a claim.',
  'claim-resolved': 'A claim has ended.',
  repaid: '{who} confirmed a repayment.',
  settled: 'Everything is paid.',
  closed: '{who} closed the trade.',
  cancelled: '{who} cancelled the trade.',
} as const;

/** Fields of a trade that an amendment may change. */
export const term = {
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  hsCode: 'HS code',
  originCountry: 'Origin',
  incoterm: 'Delivery terms',
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
  place: 'Named place',
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

export const trade = {
  keyNext: 'My next action',
  lines: '({count} {count:line|lines})',
  sellsTo: 'sells to',
  orderNumber: 'Order {number}',
  terms: 'Delivery',
  payment: 'Payment',
  transport: 'Journey',
  route: '{from} → {to}, {by}',
  latestShipment: 'Latest shipment',
  opened: 'Opened',
  noLines: 'No goods named yet',
  andMore: '{first} and {count} {count:more line|more lines}',
  namedPlace: 'The {kind} is {place}.',
  riskPasses: 'The risk passes to the buyer {when}.',
} as const;

export const tradeStatus = {
  open: 'Open',
  cancelled: 'Cancelled',
  closed: 'Closed',
} as const;

export const trades = {
  number: 'Trade',
  order: 'Order',
  stands: 'Where it stands',
  waiting: 'Waits for me',
  status: 'Status',
  milestone: 'Last milestone',
  myRole: 'My role',
  none: 'No trade yet',
  noneText: 'A trade begins with an enquiry or an order; it will stand here from then on.',
  noMatch: 'No trade fits these filters',
  clear: 'Clear the filters',
} as const;

/** What is to come, in a sentence. */
export const upcoming = {
  contested: '{who} may contest a report.',
  enquired: '{who} is to ask for a quotation.',
  quoted: '{who} is to make an offer.',
  ordered: '{who} is to accept the offer.',
  remitted: '{who} is to send a payment.',
  funded: '{who} is to secure the payment.',
  produced: '{who} is to make or pick the goods.',
  packed: '{who} is to pack the goods.',
  invoiced: '{who} is to issue the commercial invoice.',
  originated: '{who} is to certify the origin.',
  insured: '{who} is to insure the goods.',
  'export-declared': '{who} is to declare the export.',
  'export-released': 'Customs, quality inspection and tax are to release the export.',
  shipped: '{who} is to take the goods on board.',
  'in-transit': '{who} is to report the goods on their way.',
  'import-declared': '{who} is to declare the import.',
  'import-released': 'Customs, quality inspection and tax are to release the import.',
  delivered: '{who} is to receive the goods.',
  claimed: '{who} may raise a claim.',
  'claim-resolved': '{who} is to answer a claim.',
  repaid: '{who} is to confirm a repayment.',
  settled: 'Everything will be paid once the goods are received and the last instalment is there.',
  closed: '{who} is to close the trade.',
  cancelled: '{who} is to answer the cancellation.',
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
  O: 'Not subject to VAT',
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
