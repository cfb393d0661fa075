export const common = {
  cancelled: 'Cancelled.',
} as const;

/** What an entry commits to, by field. */
export const disclosedField = {
  details: 'particulars',
  parties: 'parties',
  party: 'party',
  terms: 'terms',
  lines: 'lines',
  number: 'number',
  sha256: 'hash',
  jwsSha256: 'hash of the signature',
  issueDate: 'date',
  fileName: 'file name',
  transfer: 'amounts',
  event: 'event',
  offer: 'offer',
  receipt: 'receipt',
  shipmentId: 'shipment',
  total: 'total',
} as const;

/** A smaller dossier to pass on. */
export const excerpt = {
  title: 'Pass on with less',
  text: 'Makes a smaller dossier of this one, in your browser. Every entry stays, so what is left still holds; what you take out is listed as taken out, and cannot be put back from it.',
  prices: 'Prices and amounts, with every paper that may state one',
  parties: 'Names of the parties, with every paper that may name one',
  papers: 'All papers',
  evidence: 'Evidence',
  more: 'Single papers or fields',
  singlePapers: 'Papers',
  singleFields: 'Fields of entries',
  remains:
    'The smallest thing that can be taken out is one field of one kind of entry, as a whole, or one paper with its pages. Kinds and times of entries, and the ids of organisations, always stay.',
  make: 'Make and save',
  made: 'Saved: {fields} {fields:field|fields} and {papers} {papers:paper, page or signature|papers, pages and signatures} taken out. Check it here before you pass it on.',
} as const;

export const dossier = {
  download: 'Dossier',
  packing: 'Being packed',
  done: 'Dossier saved, {size}.',
} as const;

export const nav = {
  verify: 'Verify',
} as const;

export const verify = {
  title: 'Verify a dossier',
  lead: 'A dossier (.tsd) is the whole file of one trade. Here you can check, without an account, whether it is complete, unchanged and signed by those it names.',
  stepTrust: 'First: whom do you believe?',
  stepFile: 'Then: the dossier',
  trustText:
    'A file that brings the key to its own proof proves only that it agrees with itself. Take the trust file that the operator of the platform gave you: it names the log’s key and the witnesses.',
  trustDrop: 'Drop the trust file (trust.json) here, or choose one',
  trustNote: 'It stays in this browser.',
  trustOther: 'No file at hand? Paste the keys, or take those of this site',
  trustPaste: 'Keys, as JSON',
  usePasted: 'Use these keys',
  trustWrong:
    'These are no keys that can be trusted: JSON with logKey, witnesses and threshold is needed, and the witnesses that count must be enough for the threshold.',
  published: 'Take the keys this site publishes',
  publishedText:
    'This site is right only for dossiers of its own log, and only as far as you trust this address.',
  notPublished: 'This site does not answer, so its keys cannot be fetched.',
  log: 'Log',
  fingerprint: 'SHA-256 of its key',
  witnesses: 'Witnesses',
  noWitness: 'None that counts: the word of whoever runs the log alone.',
  ofWitnesses: '{threshold} of these {count} must have seen it: {names}',
  ownWitnesses:
    '{count} more {count:is|are} named that whoever runs the log holds: {count:it does|they do} not count.',
  keep: 'Keep in this browser',
  otherKeys: 'Choose other keys',
  untrusted: 'Without a trust file a dossier can be found consistent with itself, and no more.',
  format1:
    'This is a dossier of format 1: names and numbers stand here as the file lists them, and nothing proves them.',
  made: 'Made on {at} for {who}.',
  'status-open': 'open',
  'status-cancelled': 'cancelled',
  'status-closed': 'closed',
  withheld: 'Withheld',
  withheldText: 'The journal binds these as well, and whom this file was made for may not read them.',
  statements: 'Who stated what ({count})',
  when: 'When (UTC)',
  what: 'What',
  who: 'Who',
  platform: 'the platform',
  confirmed: 'confirmed by link',
  reported: 'reported, with evidence',
  unnamed: 'No entry in this file names the parties.',
  void: 'void',
  broughtBy: 'brought by {who}',
  drop: 'Drop a .tsd file here, or choose one',
  another: 'Check another file',
  staysHere: 'The file is checked in your browser and stays on your machine.',
  offlineReady:
    'The file is checked in your browser and stays on your machine. This page now also works without a network.',
  stopped: 'The check itself stopped. The file was not changed; try again with a current browser.',
  unreadable: '{name} cannot be read as a dossier',
  holds: 'Everything in this dossier holds',
  fails: '{count} {count:check does|checks do} not hold',
  ofTrade: 'Trade {number}: {entries} {entries:entry|entries}, {documents} {documents:document|documents}.',
  counts: 'Of the entries {parts}.',
  'count-trade': '{count} {count:is|are} of the trade',
  'count-case': '{count} of the case that names it',
  'count-keys': '{count} {count:registers a key|register keys} that signed',
  'count-log': '{count} {count:begins|begin} the log',
  takenOut: 'Taken out by whoever passed this on',
  takenOutText:
    'This was in the file that was handed out. The seal of that file says so; what it said is not here.',
  withPages: 'and {count} {count:page or signature|pages and signatures} of it',
  withEvidence: '{count} {count:file|files} as evidence',
  took: '{name} · checked in {ms} ms against a log of {size} entries',
  notHold: 'What does not hold',
  whatHolds: 'What holds',
  unsaid: 'What the dossier does not claim',
  noClaim: 'The file makes no claim here that could be checked.',
  remarks: 'To be known',
  limits: 'What no proof can say',
  inside: 'What is in the file',
  noXml: 'This document carries no data, only a print.',
  'part-pdf-en': 'PDF, English',
  'part-pdf-zh-CN': 'PDF, Chinese',
} as const;
