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
  emailRule: 'This is no e-mail address: name@firm.example.',
  saved: 'Saved.',
  notDecimal: 'A number, with a point before the decimals.',
  writeEither: 'Write {decimal} or {whole}: the comma could mean either.',
  writeDecimal: 'Write {decimal}: decimals stand after a point.',
  notDay: 'A day, such as {example}.',
  notMoment: 'A day and a time, such as {example}.',
  eitherDay: 'Write {one} or {other}: the figures could mean either.',
  notBefore: 'Not before {day}.',
  notAfter: 'Not after {day}.',
  forExample: 'e.g. {example}',
  pickDay: 'Open the calendar',
  notWhole: 'A whole number from {from} to {to}.',
  isNegative: 'This is negative; no amount below zero stands here.',
  notPositive: 'More than zero, please.',
  draftRestored: 'Restored from your draft of {when}.',
  meant: 'Do you mean it?',
  isMeant: 'Yes, as stated',
  notMeant: 'No, change it',
  draftDiscard: 'Discard the draft',
} as const;

export const undo = {
  title: 'Can still be undone',
  left: '{seconds} s',
  undo: 'Undo',
  now: 'Do it now',
  leaving: 'Closing or reloading the page does it at once.',
  putAway: 'Put this away',
} as const;

export const error = {
  title: 'This did not work',
  what: 'What happened',
  safe: 'What became of it',
  next: 'What to do',
  requestId: 'Request id',
  unexpected: 'The page met something it did not expect.',
  noAnswer: 'The server did not answer.',
  otherSession: 'Nothing was sent: another tab of this browser signed in as somebody else.',
  sessionEnded: 'Nothing was sent: you are no longer signed in.',
  nothingDone: 'Nothing was carried out and no data was changed.',
  nothingHalfDone: 'It was carried out whole or not at all, and sending it again does not do it twice.',
  tryAgain: 'Try again; if it happens again, give the operator the request id.',
  mend: 'Mend what is named above and try again.',
  signIn: 'Sign in again in a new tab.',
  signInWhy: 'This page waits meanwhile, with what you typed.',
  retry: 'Try again',
} as const;

export const table = {
  sort: 'Sort by',
  chosen: '{count} chosen',
  chooseNone: 'Choose none',
  chooseAll: 'Choose all that are shown',
  choose: 'Choose {name}',
  columns: 'Columns',
  export: 'Export',
  chart: 'Chart',
  table: 'Table',
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

/** Files that show something, brought into the trade. */
export const evidence = {
  title: 'Evidence',
  add: 'Attach a file',
  bringing: 'Being attached…',
  'note-sides':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer and the bank that decides can read it; it lies in the dossier.',
  'note-carriage':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer, carrier, warehouse and the bank that decides can read it; it lies in the dossier.',
  'note-sides-alone':
    'A PDF, PNG or JPEG of at most 8 MB. Seller and buyer can read it; it lies in the dossier. No bank takes part: both sides agree, or a court decides.',
  'note-carriage-alone':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer, carrier and warehouse can read it; it lies in the dossier. No bank takes part: both sides agree, or a court decides.',
  'note-duties':
    'A PDF, PNG or JPEG of at most 8 MB. Seller, buyer, customs and tax can read it; it lies in the dossier.',
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

export const reach = {
  computer: 'This link opens on this computer alone',
  network: 'This link opens in this network alone',
  mend: 'For anybody else, whoever runs the platform first gives it a public address.',
} as const;
