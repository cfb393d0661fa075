export const common = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
} as const;

export const invitation = {
  title: 'Invitation',
  offer: '{organisation} invites you ({email}) to join as {role}.',
  until: 'Valid until',
  accept: 'Accept and sign in',
  known: 'You have an account: your password, please',
  new: 'Your new account',
  unconfirmed: 'The account with this address was never confirmed.',
  take: 'I did not open it',
  takes: 'You get an account of your own; that one loses the address.',
  keeps: 'It is mine after all',
  isKnown: 'I have an account with this address',
  isNew: 'I have no account yet',
} as const;

/** What an organisation is on the platform. */
export const kind = {
  trader: 'Trading company',
  manufacturer: 'Manufacturer',
  carrier: 'Carrier',
  warehouse: 'Warehouse',
  customs: 'Customs',
  quality: 'Quality inspection',
  tax: 'Tax authority',
  bank: 'Bank',
  operator: 'Platform operator',
} as const;

export const nav = {
  settings: 'Settings',
} as const;

export const forgotten = {
  title: 'Forgotten password',
  text: 'You are sent a link with which you choose a new one. It works for an hour.',
  submit: 'Send me the link',
  asked: 'If there is an account with {email}, a link goes there now.',
  noMail:
    'This platform sends no mail, so no password is reset by mail. A passkey still opens your account; otherwise ask an owner of your organisation to invite you anew, under another address.',
  back: 'Back to the sign-in',
} as const;

export const reset = {
  title: 'Choose a new password',
  text: 'For the account of {email}. Wherever it is signed in, it is signed out.',
  submit: 'Set the password',
  factorStays: 'Your passkeys and your authenticator app stay as they are: you still need them to sign in.',
  changed: 'The password is set. Sign in with it.',
  released: 'The address is yours again: no account has it any more.',
  unconfirmed:
    'Nobody has confirmed this account. If you opened it, go on: its organisation stays yours, and everybody else, every API key and every open invitation of it ends. If you did not, take the address back below.',
  noLink: 'Open the link that you were mailed.',
} as const;

export const recovery = {
  title: 'Recover the account',
  link: 'I have lost my second factor as well',
  text: 'For whoever has neither passkey, authenticator app nor recovery codes any more. You and every owner of your organisation are written to at once; whoever is told can stop it. After 24 hours, or 72 where you work for a bank, an authority or the operator, the link lets you choose a new password.',
  ask: 'Begin the recovery',
  asked:
    'If there is a confirmed account with {email}, a link goes there and to the owners of its organisation now.',
  noMail:
    'This platform sends no mail, so no account is recovered by mail. Ask an owner of your organisation to invite you anew, under another address.',
  of: 'For the account of {email}. Its passkeys, its authenticator app, its sign-ins and the API keys that you made end with it.',
  from: 'Works from',
  waits: 'The waiting time is not over. Signing in meanwhile stops the recovery.',
  submit: 'Recover the account',
  done: 'The new password is set. Sign in with it, and set up a second factor anew.',
  objectionTitle: 'Stop a recovery',
  stopped: 'The recovery is stopped. Its link does not work any more.',
  stoppedNext:
    'If it was your account and not you who asked, somebody may read your mailbox: change its password, then the one here.',
} as const;

export const confirmAddress = {
  title: 'Confirm your address',
  text: 'Somebody opened an account here with {email}.',
  submit: 'Yes, the address and the account are mine',
  signIn: 'Sign in to this account first, then open the link of the mail once more.',
  done: 'The address is confirmed.',
  noLink: 'Open the link that you were mailed.',
} as const;

export const release = {
  title: 'It was not you?',
  text: 'Whoever opened this account never showed that this mailbox is theirs. You read it, so you can take the address back; the account stays without it.',
  submit: 'Take the address back',
  sure: 'Take the address from that account?',
} as const;

export const foundOperator = {
  title: 'Found the operator',
  text: 'The operator runs this platform: it says who is a bank or an authority, and supervises. It trades nothing itself; your firm is registered apart.',
  organisation: 'The operator',
  submit: 'Found the operator',
  noLink: 'Open the link that the platform printed at its start.',
} as const;

export const register = {
  title: 'Register a firm',
  text: 'You become its owner and can invite your colleagues.',
  haveAccount: 'I already have an account',
  submit: 'Register',
  firm: 'The firm',
  nameEn: 'Name in Latin letters',
  nameZh: 'Name in Chinese',
  kinds: 'What it does',
  kindsWhy:
    'Decides what you are offered. Authorities, banks and the operator are registered by the operator.',
  taxIdWhy: 'Stands on invoices and declarations.',
  street: 'Street and number',
  city: 'Town',
  postalCode: 'Postal code',
  subdivision: 'Province or state',
  addressEn: 'The whole address in English, in one line',
  addressZh: 'The whole address in Chinese, in one line',
  addressWhy:
    'Without postal code and country. Papers in a language print the address in it; otherwise as written above.',
  owner: 'You',
  person: 'Your name',
  passwordWhy: 'At least 12 characters, and not easily guessed.',
} as const;

export const onboarding = {
  title: 'Let in a bank or an authority',
  text: 'Nobody calls itself a bank or an authority here. You register it and hand its first owner a link; who takes it up has shown nothing but that: look first that it is the right one.',
  kind: 'What it is',
  countryWhy: 'An authority acts for this country.',
  email: 'E-mail of its first owner',
  emailWhy: 'The link opens an account with this address.',
  submit: 'Register it and make the link',
  handOver: 'Hand this link over to {email}. It works once, until {day}.',
} as const;

export const approval = {
  title: 'Waits for a second owner',
  waits: 'A change of what the firm is, or of where it is paid, waits for another owner',
  look: 'Look at it',
  asked: 'Asked: it is done once another owner approves it.',
  who: '{matter}: asked by {name}; ends on {until}',
  formerOwner: 'a former owner',
  approve: 'Approve',
  end: 'End it',
  sure: 'It is done at once. Have you asked the other owner, not by mail alone?',
  what: 'What changes',
  before: 'Now',
  after: 'Asked for',
  standsAlready: 'What was asked for stands already: end it.',
  tooNew: 'Whoever has become an owner approves after three days.',
} as const;

export const approvalMatter = {
  organisation: 'What the firm is',
  'bank-accounts': 'Where the firm is paid',
} as const;

export const approvalField = {
  'name-en': 'Name in Latin letters',
  'name-zh-CN': 'Name in Chinese',
  country: 'Country',
  address: 'Address',
  taxId: 'Tax number',
  legalId: 'Registration number',
  eoris: 'EORI numbers',
  jurisdictions: 'Countries of registration or authority',
  accounts: 'Account',
} as const;

export const settings = {
  address: 'Address',
  title: 'Settings',
  organisation: 'Organisation',
  people: 'People',
  apiKeys: 'API keys',
  signingKeys: 'Signing keys',
  security: 'My sign-in',
  organisationText:
    'What others see, and what stands on your papers from now on. Papers already issued keep what they say.',
  readOnly: 'Only the owner may change this.',
  legalId: 'Registration number',
  eoris: 'EORI numbers',
  eorisWhy:
    'By which customs know the firm: one of the European Union, one of Great Britain, one of Northern Ireland. They stand on its declarations there.',
  jurisdictions: 'Countries of registration or authority',
  jurisdictionsWhy: 'Where the firm is registered for taxes, or for which an authority is competent.',
  joinsAtOnce: 'Take part as soon as a trade names us',
  joinsAtOnceWhy: 'Otherwise each trade that names the firm waits until somebody here has accepted.',
  members: 'Who works here',
  since: 'Since',
  role: 'Role',
  roleText: 'An owner may do everything; a clerk everything but these settings; a viewer only reads.',
  removePerson: 'Remove {name}?',
  removePersonText:
    'The person is signed out at once and no longer acts for this organisation. What was done stays recorded.',
  invite: 'Invite someone',
  inviteSend: 'Create the invitation',
  inviteLanguage: 'Language of the mail',
  inviteMailed:
    'The invitation for {email} goes out by itself. You may also hand over this link: it works once, until {day}.',
  inviteText:
    'This platform does not send mail by itself: hand this link over to {email}. It works once, until {day}; the letter stands in the outbox, to be copied.',
  openInvitations: 'Open invitations',
  withdraw: 'Withdraw',
  invitedAs: 'invited as {role}, until {day}',
  noInvitations: 'No invitation is open.',
  apiKeysText:
    'A program acts for the organisation with a key. It may do only what you tick, until the day it expires.',
  keyName: 'Name',
  keyNameWhy: 'So that you know later which program has it.',
  keyScopes: 'What it may do',
  keyExpires: 'Expires',
  keyCreate: 'Create a key',
  keyOnce: 'Copy the key now: it is shown only this once.',
  keyRevoke: 'Revoke',
  keyRevokeTitle: 'Revoke “{name}”?',
  keyRevokeText: 'Whoever uses this key is refused from this moment. It cannot be undone.',
  keyRevoked: 'revoked {day}',
  keyExpired: 'expired',
  keyLastUsed: 'Last used',
  keyNever: 'never',
  noKeys: 'No key yet',
  noKeysText: 'Programs that talk to Tongshang for you will be listed here with what they may do.',
  signingKeysText:
    'Each paper you issue is signed with the organisation’s key. Its public part stands in the log, so that anyone can check the signature.',
  keyInUse: 'in use',
  keyFrom: 'In use from',
  keyUntil: 'until',
  rotate: 'Sign with a new key from now on',
  rotateText:
    'The private part of the old key is destroyed. Papers signed with it stay valid. It cannot be undone.',
  rotated: 'From now on the new key signs.',
  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  passwordChange: 'Change the password',
  passwordChanged: 'The password is changed; everywhere else you are signed out.',
  passkeys: 'Passkeys',
  passkeysText: 'Sign in with the fingerprint, face or code of your device instead of the password.',
  passkeyAdd: 'Add a passkey',
  passkeyName: 'Name of this device',
  passkeyAdded: 'The passkey is registered.',
  passkeyRemove: 'Remove “{name}”?',
  passkeyRemoveText: 'This device no longer signs you in.',
  noPasskeys: 'No passkey yet.',
  sessions: 'Where you are signed in',
  sessionHere: 'here',
  sessionEnd: 'Sign out there',
  lastUsed: 'last used {when}',
  'method-password': 'with the password',
  'method-passkey': 'with a passkey',
  me: 'My name and language',
  noAddress: 'No e-mail address: its holder has taken it back',
  confirmed: 'confirmed',
  notConfirmed: 'not confirmed',
  confirmWhy:
    'Until then nobody knows that the address is yours, and whoever reads its mailbox can take it back.',
  confirmAsk: 'Send me the link once more',
  confirmSent: 'A link goes to {email}.',
  language: 'Language of letters and answers',
} as const;

export const proof = {
  title: 'Is it still you, {name}?',
  text: 'People, passkeys, keys, and who a contact or a firm is: only whoever showed a short while ago who they are decides that. This holds for ten minutes.',
  submit: 'Confirm',
  passkey: 'Confirm with a passkey',
} as const;

export const factor = {
  title: 'Second factor',
  owedText:
    '{organisation} decides over others’ goods, money or rights. Whoever works for it signs in with a second factor; nothing else is open before.',
  askedText:
    'Whoever moves money, decides a case or makes keys does so with a second factor beside the password. It is set up once, and then asked for when you sign in.',
  settingsText:
    'Beside the password, a passkey or a code of an app on your phone: whoever learns your password cannot sign in with it alone. Advised for everyone, needed before money moves.',
  show: 'Show the one you have.',
  passkeyText: 'The quickest and safest: the fingerprint, face or code of this device.',
  thisDevice: 'This device',
  app: 'Authenticator app',
  appText: 'An app on your phone that shows six figures, new ones every half minute.',
  appAdd: 'Set up an authenticator app',
  appReplace: 'Set up another app in its place',
  appSince: 'Authenticator app in use since',
  appRemove: 'Remove the authenticator app?',
  appRemoveText:
    'From then on the password alone signs you in, unless you have a passkey and your work asks for it.',
  scan: 'Scan this with the app.',
  qr: 'QR code for the authenticator app',
  typed: 'Or type it in:',
  sixFigures: 'Six figures that the app shows',
  confirm: 'Confirm the app',
  code: 'Code',
  codeWhy: 'Six figures of your authenticator app, or a recovery code.',
  recoveryCodes: 'Recovery codes',
  recoveryText:
    'Each signs you in once, beside the password, when the app is not at hand. They are shown only now: keep them where you keep papers of value.',
  kept: 'I have kept them',
  codesLeft: '{count} recovery codes left.',
  renew: 'Make new recovery codes',
  renewSure: 'The codes you have now will no longer work.',
  shown: 'Your second factor is shown in this session.',
  exempt:
    'This is a demonstration sign-in, printed for everyone to try: it is exempt, and gets no second factor.',
  goOn: 'Go on',
} as const;

export const signIn = {
  title: 'Sign in',
  submit: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  passkey: 'Sign in with a passkey',
  passkeyDismissed: 'No passkey was chosen.',
  register: 'Register a firm',
  demonstration: 'Look around as one of these',
  demonstrationText:
    'This is a demonstration: firms, people and figures are made up. One press signs you in.',
  without: 'Without an account',
  verify: 'Verify the dossier of a trade',
  tariff: 'Look up duties and taxes',
} as const;
