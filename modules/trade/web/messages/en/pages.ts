export const home = {
  nothing: 'Nothing waits for you',
  nothingText: 'Everything that is open waits for somebody else.',
  fresh: 'No trade yet',
  freshTextOther: 'Trades that you are called to will stand here with the one thing to do next.',
  latest: 'Latest trades',
  openTrade: 'Open the file',
  allTrades: 'See all trades',
  findGoods: 'Find goods',
  more: '{count} more',
  numbers: 'Overview',
  open: 'Open',
  openValue: 'Value of open trades',
  search: 'Find a trade',
} as const;

export const start = {
  title: 'How to begin',
  sale: 'New trade for my customer',
  saleText: 'An offer to a customer that asked or ordered. Papers follow from it.',
  purchase: 'New trade with my supplier',
  purchaseText: 'An order to a supplier. You tell what it does, by its papers.',
  products: 'Add products',
  productsText: 'Said once with price, weights and cartons; offers take them over.',
  customers: 'Import my customers',
  customersText: 'From a spreadsheet or the file of an address book.',
  order: 'Bring an order file',
  orderText: 'For buyers and sellers: a trade from an order that is already written.',
} as const;

export const nav = {
  home: 'Home',
  trades: 'Trades',
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

export const common = {
  search: 'Search',
} as const;

export const trade = {
  keyNext: 'My next action',
  lines: '({count} {count:line|lines})',
  sellsTo: 'sells to',
  orderNumber: 'Order {number}',
  terms: 'Delivery terms',
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

/** What a trade shows whom it asks to take part. */
export const invited = {
  title: 'You are asked to take part',
  waits: '{by} asks you to take part in a trade',
  look: 'Look and answer',
  answer: 'Answer as {role}',
  toTrade: 'You are asked to take part as {role}',
  what: 'What',
  says: 'As the trade says',
  by: 'Asked by',
  route: 'Way of the goods',
  since: 'Asked on',
} as const;

/** The subjects of a trade file. */
export const part = {
  newLine: 'new',
  before: 'before:',
  'term-rule': 'Delivery terms',
  'term-payment': 'Payment',
  'term-leadTimeDays': 'Lead time',
  'term-latestShipmentDate': 'Latest shipment',
  'term-partialShipments': 'Part shipments',
  'partial-yes': 'allowed',
  'partial-no': 'not allowed',
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
  succeeds: 'Took over on {day} from the contact “{name}”',
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
