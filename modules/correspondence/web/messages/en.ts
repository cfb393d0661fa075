export const outbox = {
  title: 'Outbox',
  one: 'Mail',
  notSetUpYet:
    'This platform does not send mail by itself: letters will stand here, to be copied or downloaded and sent by yourself.',
  notSetUp:
    'This platform sends no mail by itself: copy or download what is written here, and send it by hand.',
  none: 'No mail yet',
  noneText: 'Invitations and everything else that is written in the firm’s name will be listed here.',
  noneFound: 'No mail fits.',
  searchHint: 'Address or subject',
  subject: 'Subject',
  to: 'To',
  kind: 'About',
  when: 'Written',
  state: 'State',
  retry: 'Next attempt',
  papers: 'Papers',
  kib: '{size} KiB',
  withholds:
    'A link in this mail is not shown: it is kept from everybody but the recipient, or has been destroyed since the mail is out.',
  send: 'Send now',
  sendAgain: 'Send again',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'I have sent it',
  byHandTitle: 'Sent by hand?',
  byHandText: 'It is then not sent any more, and its link is no longer kept here.',
} as const;

export const mailState = {
  waiting: 'Waiting',
  handing: 'Being sent',
  sent: 'Sent',
  failed: 'Not sent',
  unanswered: 'May have gone out',
  'not-set-up': 'To be sent by hand',
  'by-hand': 'Sent by hand',
} as const;

export const mailEncryption = {
  tls: 'From the start (TLS)',
  starttls: 'Required (STARTTLS)',
  'if-offered': 'Where offered; the server is on this machine',
} as const;

export const mailSetUp = {
  title: 'Mail set-up',
  operatorOnly: 'How mail is set up is the matter of the platform’s operator.',
  not: 'This platform sends no mail. Nobody can ask for a new password by mail; what firms write stays in their outboxes.',
  how: 'Set these where the platform is started, and start it again:',
  server: 'Mail server',
  encryption: 'Encryption',
  signsIn: 'Sign-in',
  byPassword: 'with user name and password',
  withoutPassword: 'none',
  from: 'Sender',
  letters: 'Mail of the last seven days',
  test: 'Send a test mail to me',
  tested: 'A test mail goes to {to}.',
  follow: 'See how it stands',
} as const;
