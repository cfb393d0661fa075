export const part = {
  conversation: 'Conversation',
} as const;

export const talk = {
  none: 'Nothing was written yet',
  noneText:
    'Ask the other parties here, or note something for your colleagues. What you write stays in the file.',
  unread: '{count} unread',
  new: 'New',
  older: 'Show older messages',
  write: 'Message',
  writeWhy: 'Plain text. Links are shown and never opened by themselves.',
  send: 'Send',
  to: 'For',
  everyone: 'Everyone in this trade',
  some: 'Only some parties',
  own: 'Note inside my organisation',
  ownWhy: 'Nobody else sees it or learns that it is there, now or in a dossier.',
  everyoneWhy: 'Everyone who takes part now. Whoever joins later does not read it.',
  parties: 'Parties',
  contacts: '{names}: a contact outside the platform gets no messages here. Write to it by mail.',
  about: 'About',
  aboutNothing: 'The trade as a whole',
  steps: 'Steps',
  shipments: 'Shipments',
  shipment: 'Shipment {number}',
  documents: 'Documents',
  claims: 'Claims',
  claim: 'Claim {number}',
  mention: 'Mention colleagues',
  mentionWhy: 'It appears in their work lists. Other organisations do not see it.',
  toEveryone: 'to everyone',
  toSome: 'to {names}',
  note: 'Internal note',
  withdrawn: 'Withdrawn',
  withdraw: 'Withdraw',
  withdrawSure: 'Withdraw this message?',
  withdrawText: 'It is marked as withdrawn. Whoever could read it can go on reading what it said.',
  correct: 'Correct',
  correcting: 'Correct a message',
  correctingText: 'Your correction goes to whom the old message went. Both stay in the file.',
  corrected: 'Corrected by a newer message',
  corrects: 'Correction of an older message',
  mentioned: 'Mentioned: {names}',
  somebody: 'A former colleague',
} as const;

export const attachment = {
  add: 'Add a file',
  bringing: 'Bringing the file …',
  why: 'PDF, PNG, JPEG, mail (EML), XLSX, CSV; up to 8 MB each, 10 a message. Known by their content.',
  keep: 'Keep in pictures where, when and with what they were taken',
  keepWhy: 'Otherwise this is taken out before the picture is stored. Other files stay as they are.',
  stripped: 'Place and camera taken out',
  tooMany: 'At most 10 files go with one message.',
} as const;

export const mail = {
  reported: 'Reported mail',
  reportedWhy:
    'A mail file that {name} brought. Nobody here has checked who sent it: it is not the word of the sender named in it.',
  from: 'From',
  date: 'Date',
  subject: 'Subject',
  text: 'Text',
  noText: 'The mail has no plain text. Open the file with a mail program.',
  cut: 'The rest is in the file.',
} as const;
