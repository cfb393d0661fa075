export const accountKind = {
  cash: 'Cash',
  escrow: 'Escrow',
  fees: 'Fees earned',
  vault: 'Held outside',
  limit: 'Credit left',
  'limit-used': 'Credit used',
  'limit-book': 'Credit granted',
} as const;

export const accounts = {
  title: 'Accounts',
  mine: 'My accounts',
  emptyToo: 'Empty escrow accounts too',
  kept: 'Accounts kept here',
  none: 'No account yet',
  noneText: 'A bank on the platform opens an account for you; its balance and movements will stand here.',
  account: 'Account',
  owner: 'Owner',
  bank: 'Bank',
  at: 'at',
  itsTrade: 'its trade',
  balance: 'Balance',
  available: 'At disposal',
  owedBack: 'Owed back to buyers',
  currency: 'Currency',
  day: 'Day',
  held: 'Held',
  in: 'Expected in',
  out: 'Expected out',
  overTime: 'Cash over time, {currency}',
  expected: 'Expected',
  due: 'Due',
  onDelivery: 'on delivery',
  amount: 'Amount',
  'payable-in': 'Owed to us',
  'payable-out': 'Owed by us',
  'escrow-in': 'Held for us',
  'escrow-out': 'Held from us',
  purpose: 'For',
  reference: 'Reference',
  change: 'Change',
  balanceAfter: 'Balance after',
  statement: 'Movements',
  noMovement: 'No movement yet',
  deposits: 'Record money that came in',
  depositsText: 'Money that reached the bank for this customer.',
  withdrawals: 'Send money out',
  withdrawalsText: 'Money that leaves the bank for your account elsewhere.',
  open: 'Open an account',
  grant: 'Grant credit',
  grantText: 'How much of trades on open account the customer may owe at one time.',
  limit: 'Limit',
  limits: 'Credit limits',
  setFee: 'Set a fee',
  method: 'Way of payment',
  percent: 'Percent',
  minimum: 'At least',
  maximum: 'At most',
  fees: 'Bank fees',
  feesText: 'Taken by the bank from what the seller is paid.',
} as const;

export const form = {
  'fund-escrow': 'The amount is set aside at the bank. The seller is paid when you have received the goods.',
  'fund-transfer': 'The amount is paid to the seller now.',
  'fund-credit': 'The amount is reserved in your credit limit. You pay when it falls due.',
  atDisposal: 'At your disposal',
  creditAvailable: 'Credit available',
  cashShort: 'Your account holds less than that. Pay money in at your bank first; the bank records it.',
  creditShort: 'Your credit limit is smaller than that. Ask your bank to raise it first.',
  bankWhy: 'The bank that holds the money of this trade.',
  payText: 'What is owed for this trade is paid from your account.',
} as const;

/** Money that moves by banks outside the platform. */
export const outside = {
  remittances: 'I have paid',
  'remittances-text':
    'Instalment {number} is paid by bank transfer outside the platform. Say when you sent it; it counts as paid once the seller says that it has arrived.',
  'remittances-told': 'It has been sent',
  'remittances-toldText':
    'Instalment {number} is paid by bank transfer outside the platform. Report when the buyer sent it, as its paper says; it counts as paid once it has arrived.',
  'remittances-on': 'Sent on',
  arrivals: 'It has arrived',
  'arrivals-text':
    'Instalment {number} is paid by bank transfer outside the platform. Confirm what has reached your account: the trade goes on as paid so far.',
  'arrivals-on': 'Arrived on',
  repayments: 'It has come back',
  'repayments-text':
    'Of instalment {number} you paid more than you owe now. Confirm what the seller has paid back.',
  'repayments-on': 'Arrived on',
  reference: 'Reference of the bank',
  charges: 'Charges that banks kept on the way',
  chargesWhy:
    'Only what you take as your own cost: the instalment is then met. What you do not take stays owed.',
  bearer: 'Who was to bear them',
  'bearer-OUR': 'the sender',
  'bearer-SHA': 'each side its own',
  'bearer-BEN': 'the receiver',
  agreed: 'More than 5 % of what was sent',
  'agreed-no': 'leave it owed',
  'agreed-yes': 'I take it as my own cost all the same',
  saidSent: 'The buyer reports:',
  stillOpen: 'Open:',
} as const;

/** What the seller owes back of a price that it was paid here and no longer has. */
export const debt = {
  title: 'Owed back by the seller',
  reason: 'Because of',
  owedBy: 'Owed by',
  'reason-claim': 'the end of a claim',
  'reason-amendment': 'an amendment that lowered the price',
  'reason-cancellation': 'the cancellation',
  open: 'Still owed',
  dueOn: 'Due since',
  done: 'paid back',
  underWay: 'said to be sent from outside:',
  spared: 'not taken from the account as well until',
  text: 'It is taken from the seller’s account here as soon as there is money in it, the oldest debt first; until then the account pays nothing else, and the trade is not settled.',
  outsideText:
    'It was paid outside the platform, so nothing is taken from an account here: the seller sends it back by its bank, and the trade is not settled until the buyer has confirmed that it came.',
  sentOutsideText: 'Say what you have sent by your bank. It counts when the buyer says that it has come.',
  sentTitle: 'I have paid back from outside',
  sentText:
    'Say what you have sent by a bank outside. It counts when the buyer says that it has come; for ten days it is not taken from your account here as well.',
  sentOn: 'Sent on',
  cameTitle: 'It has come from outside',
  cameText: 'Confirm what has reached your account by a bank outside. So much is owed no longer.',
  cameOn: 'Arrived on',
  pay: 'Pay back',
  confirm: 'Confirm repayment',
} as const;

/** What the bank holds back. */
export const hold = {
  stands: 'The bank holds back what would be released, at the latest until',
  place: 'Hold the money back',
  lift: 'Lift the hold',
  reason: 'Reason, which both sides read',
  text: 'Nothing is released from escrow while the hold stands; fourteen days a trade at most, then it ends by itself.',
} as const;

export const nav = {
  accounts: 'Accounts',
} as const;

/** The subjects of a trade file. */
export const part = {
  numbered: 'Instalment {instalmentId}',
  causes: 'What led to it',
  money: 'Money',
  moneyState: 'State',
  'money-unfunded': 'not secured yet',
  'money-secured': 'secured',
  'money-partly': 'partly secured',
  'money-settled': 'settled',
  'money-outside': 'paid outside, as the sides state',
  'money-refunded': 'returned',
  heldNow: 'Held now',
  disputed: 'Of it in dispute',
  givenBack: 'Given back',
  instalments: 'Instalments',
  instalment: 'Instalment',
  thereOfIt: 'Secured',
  'instalment-open': 'not due yet',
  'instalment-due': 'due',
  'instalment-sent': 'sent, not confirmed',
  'instalment-secured': 'secured',
  'instalment-paid': 'paid',
  'instalment-returned': 'given back',
  'money-owed-back': 'to be paid back',
  owedBack: 'to be paid back:',
  repaid: 'paid back:',
  charges: 'of it charges of banks:',
  payable: 'Owed',
  paid: 'paid',
  transfers: 'Transfers',
  debit: 'From',
  credit: 'To',
} as const;

/** Why money moves. */
export const transferKind = {
  deposit: 'Paid in',
  withdrawal: 'Paid out',
  'escrow-hold': 'Put into escrow',
  'escrow-release': 'Released from escrow',
  'escrow-refund': 'Returned from escrow',
  'advance-payment': 'Paid in advance',
  'advance-refund': 'Advance returned',
  'limit-grant': 'Credit granted',
  'limit-reservation': 'Credit reserved',
  payment: 'Payment',
  'duty-payment': 'Duties paid',
  'duty-guarantee': 'Duties guaranteed',
} as const;

export const transferPurpose = {
  goods: 'Goods',
  'bank-fee': 'Bank fee',
  'credit-limit': 'Credit limit',
  refund: 'Refund',
  deposit: 'Deposit',
  withdrawal: 'Withdrawal',
  duties: 'Duties and taxes',
} as const;
