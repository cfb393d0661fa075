export const home = {
  waiting: 'Waits for you',
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
  searchHint: 'Number, partner or goods',
} as const;

export const trades = {
  number: 'Trade',
  order: 'Order',
  stands: 'Where it stands',
  waiting: 'Waits for me',
  changed: 'Last change',
  status: 'Status',
  milestone: 'Last milestone',
  myRole: 'My role',
  none: 'No trade yet',
  noneText: 'A trade begins with an enquiry or an order; it will stand here from then on.',
  noMatch: 'No trade fits these filters',
  clear: 'Clear the filters',
} as const;

export const table = { columns: 'Columns', export: 'Export', chart: 'Chart', table: 'Table' } as const;

/** The subjects of a trade file. */
export const part = {
  goods: 'Goods',
  papers: 'Papers',
  journey: 'Journey',
  noEvent: 'Nothing has been seen of the goods yet.',
  units: 'Packages',
  condition: 'Condition',
  parties: 'Parties',
  offers: 'Offers',
  money: 'Money',
  clearance: 'Clearance',
  journal: 'Journal',
  you: 'you',
  address: 'Address',
  moneyState: 'State',
  'money-unfunded': 'not secured yet',
  'money-secured': 'secured',
  'money-settled': 'settled',
  'money-refunded': 'returned',
  heldNow: 'Held now',
  payable: 'Owed',
  paid: 'paid',
  transfers: 'Transfers',
  debit: 'From',
  credit: 'To',
  noDeclaration: 'Nothing has been declared yet.',
  noOffer: 'No offer yet.',
  offer: 'Offer',
  amendments: 'Changes since',
  amendment: 'Change',
  changes: 'What changes',
  sequence: 'No.',
  entry: 'Entry',
  by: 'By',
  leaf: 'In the log',
  pending: 'in a moment',
} as const;

export const papers = {
  paper: 'Paper',
  by: 'From',
  signed: 'signed',
  received: 'from outside',
  agree: 'The papers agree with each other.',
  take: 'Lay a paper from outside beside them',
  takeText: 'UBL XML; it is compared with the others and kept in the file',
  taken: 'Taken into the file.',
} as const;

export const severity = { error: 'Contradicts', warning: 'Differs', note: 'Note' } as const;

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

export const dossier = {
  download: 'Dossier',
  packing: 'Being packed',
  done: 'Dossier saved, {size}.',
} as const;
