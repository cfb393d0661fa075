export const firm = {
  title: 'Firm profile',
  lead: 'Said once, asked no more: offers and papers begin with what stands here, and everything in them can still be changed. Nothing here is required.',
  readOnly: 'Only owners change this.',
  worth: 'Worth filling in',
  allFilled: 'Everything is filled in.',
  bank: 'Bank accounts',
  bankAsked: 'Asked: the accounts change once another owner approves it, under Settings, Organisation.',
  bankWaits: 'A change of the accounts waits for a second owner, under Settings, Organisation.',
  bankText:
    'Invoices and proforma invoices offer the account of their currency. What was issued keeps its account. Every owner with a confirmed address is told by mail of a change.',
  addAccount: 'Add an account',
  removeAccount: 'Take out this account',
  ibanWhy: 'An IBAN, or account number and bank.',
  accountNumber: 'Account number',
  bankName: 'Bank',
  bankAddress: 'Address of the bank',
  holder: 'Account name',
  anyCurrency: 'any currency',
  terms: 'What offers begin with',
  incoterm: 'Delivery terms',
  place: 'Named place',
  transport: 'Transport',
  payment: 'Payment',
  validity: 'An offer holds for (days)',
  leadTime: 'Lead time in days',
  currencies: 'Currencies',
  currenciesWhy: 'Offers begin with the first.',
  port: 'Usual port of loading',
  furtherPort: 'Further port {number}',
  addPort: 'Add a port',
  removePort: 'Take out this port',
  carton: 'Cartons',
  cartonText: 'New products begin with these.',
  pieces: 'Units per carton',
  length: 'Length (cm)',
  width: 'Width (cm)',
  height: 'Height (cm)',
  images: 'Pictures for papers',
  imagesText:
    'Printed on the papers that the firm signs here, from now on. A picture of a seal or a signature proves nothing: papers are signed by the firm’s key.',
  imageNote: 'PNG or JPEG, at most 1 MiB and 2,000 pixels a side. Metadata is dropped.',
  none: 'none',
  setImage: 'Choose a picture',
  removeImage: 'Take it away?',
} as const;

export const firmImage = { logo: 'Logo', seal: 'Seal', signature: 'Signature' } as const;

/** What is worth filling in. */
export const firmItem = {
  bank: 'Bank account',
  address: 'Street and town',
  'tax-number': 'Tax number',
  eori: 'EORI number',
  terms: 'Usual terms',
  port: 'Port of loading',
  'local-name': 'Name in a second language',
  logo: 'Logo',
  seal: 'Seal',
  signature: 'Signature',
  carton: 'Carton data',
} as const;

/** What each of it gives. */
export const firmGives = {
  bank: 'invoices carry your bank account',
  address: 'papers carry your whole address',
  'tax-number': 'invoices carry your tax number',
  eori: 'declarations name you by it, as customs ask',
  terms: 'offers begin with your terms',
  port: 'offers name your port',
  'local-name': 'papers of both languages carry your name in theirs',
  logo: 'papers carry your logo',
  seal: 'papers show your seal',
  signature: 'papers show your signature',
  carton: 'new products begin with your cartons',
} as const;

export const entry = {
  'firm-profile.defaults-changed': 'Usual terms changed',
  'firm-profile.bank-changed': 'Bank accounts changed',
  'firm-profile.image-changed': 'Picture for papers changed',
} as const;
