export const join = {
  title: 'Take part yourself',
  openLink: 'Whoever invites your firm sends a link: open it here.',
  firmIn: '{name} ({country})',
  invitesYou: '{keeper} invites your firm to take its place over in its trades.',
  signInFirst:
    'Register your firm or sign in as one of its owners; the invitation waits meanwhile. Then you see as which contact you are meant, and say whether you are it.',
  register: 'Register our firm',
  signIn: 'Sign in',
  invites: '{keeper} invites you as its contact “{contact}”.',
  demonstration: 'Demonstration',
  tradesNone: 'No trade there is open at the moment. Later ones will name you yourselves.',
  trades: '{count} open {count:trade|trades} there {count:waits|wait} for you.',
  asKept: 'As {keeper} has it',
  asOwn: 'Your own record: {own}',
  same: 'Same',
  differs: 'Differs',
  whatFollows:
    '{keeper} looks at this once more and confirms it. Then you see the trades with all that was stated, speak for yourselves, and may contest what was told of you.',
  thisIsUs: 'This is us',
  notUs: 'Not us',
  until: 'Opens until',
  claimed: 'Told',
  claimedWhy: 'Nothing changes until it is confirmed. Then the trades stand in your list.',
  declined: 'The invitation has ended. Nobody can use it any more.',
  closed: 'This link opens nothing any more',
  closedWhy: 'It may have expired, been used or been taken back. Ask whoever sent it for a new one.',
  none: 'Your firm has not said of anybody that it is their contact.',
  claimOf: '{keeper}: “{contact}”',
  toTrades: 'To the trades',
} as const;

export const joinField = {
  name: 'Name',
  country: 'Country',
  vat: 'VAT number',
  tax: 'Tax number',
  usci: 'Unified social credit code',
  register: 'Register number',
  eori: 'EORI',
  lei: 'LEI',
  gln: 'GLN',
  duns: 'D-U-N-S number',
} as const;

export const joinHindrance = {
  SUCCESSION_OWN_ORGANISATION: 'This is a contact of your own address book: hand the link over to it.',
  SUCCESSION_DEMONSTRATION:
    'One of the two firms is made up for a demonstration, the other is not. They do not mix.',
} as const;

export const joinClaim = {
  waiting: 'Waits to be confirmed',
  confirmed: 'Confirmed',
  refused: 'Refused',
  ended: 'Ended',
} as const;

export const joinEnded = {
  'other-confirmed': 'the firm has confirmed another claim to this contact',
  'right-lost': 'whoever invited you may no longer invite; ask the firm for a new invitation',
} as const;

export const succession = {
  title: 'Joining the platform',
  whyNone:
    'An invited contact speaks for itself in every trade to come. You confirm that it is the right firm before anything changes.',
  why: 'An invited contact takes its place over in {count} open {count:trade|trades}, and speaks for itself from then on. You confirm that it is the right firm before anything changes.',
  invite: 'Invite to join',
  make: 'Make invitation',
  delivery: 'How it goes out',
  deliveryWhy: 'What is mailed, nobody here is shown: whoever claims by it reads that mailbox.',
  mailTo: 'By mail to {address}',
  byHandOver: 'I hand the link over',
  language: 'Language of the letter',
  made: 'Hand this link over. It is shown only now.',
  mailed: 'The invitation is in the outbox.',
  deliveryByHand:
    'No mail is sent from here: a letter lies in your outbox, and you send it yourself. It proves no mailbox then.',
  letterTo: 'A letter to {address}, in the outbox',
  openLetter: 'Open the letter',
  copy: 'Copy link',
  copied: 'Copied',
  close: 'Done',
  mailedTo: 'Mailed to {address}',
  handed: 'Handed over',
  madeBy: 'by {name}',
  opened: 'opened {count} {count:time|times}',
  claims: '{name} says that it is this contact.',
  byMail: 'by the link in the letter',
  byHand: 'by the link that was handed over',
  yourContact: 'Your contact',
  confirmWhy:
    'Confirm only if you know that {name} is this firm: it then sees your open trades with it, as that party. This cannot be undone.',
  confirm: 'Confirm: this is our contact',
  refuse: 'Not our contact',
  waits: '{organisation} says that it is your contact {contact}',
  look: 'Look and answer',
  revoke: 'Take back',
  joinedAs: 'Joined as {name}',
  takenOver: '{count} {count:trade was|trades were} taken over.',
  takenOverNone: 'No trade was open to be taken over. Those to come name it itself.',
  goingOn: '{count} {count:trade is|trades are} being taken over …',
  waiting: '{count} more {count:follows|follow}',
  left: '{count} {count:trade stays as it was|trades stay as they were}; you go on telling there:',
} as const;

export const successionLeft = {
  ended: 'it had ended',
  'already-party': 'the firm takes part in it already',
  unsuitable: 'the firm is not registered for that role',
  'other-country':
    'the firm is in another country than the contact, by which VAT and customs of the trade go',
  demonstration: 'a demonstration does not mix with real trades',
  'order-number': 'the firm has another order of the same number',
} as const;

export const successionState = {
  open: 'Invited',
  claimed: 'Waits for you',
  confirmed: 'Confirmed',
  refused: 'Refused',
  declined: 'Declined',
  revoked: 'Taken back',
  expired: 'Expired',
  ended: 'Ended: another was confirmed, or its maker may no longer invite',
} as const;

export const entry = {
  'succession.invited': 'Contact invited to join',
  'succession.revoked': 'Invitation taken back',
  'succession.claimed': 'Said to be a contact of another firm',
  'succession.refused': 'Not our contact',
} as const;
