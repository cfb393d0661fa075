export const common = {
  cancelled: 'Cancelled.',
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
  drop: 'Drop a .tsd file here, or choose one',
  another: 'Check another file',
  staysHere: 'The file is checked in your browser and stays on your machine.',
  offlineReady:
    'The file is checked in your browser and stays on your machine. This page now also works without a network.',
  trustTitle: 'Choose whose keys to trust',
  trustText:
    'Without a choice the keys named in the dossier itself are used: that shows the file agrees with itself. Paste the keys you were given by the operator and the witnesses to check against those.',
  trustWrong: 'The keys you pasted cannot be read: JSON with logKey, witnesses and threshold is needed.',
  again: 'Check again with these keys',
  published: 'Take the keys this site publishes',
  notPublished: 'This site does not answer, so its keys cannot be fetched.',
  stopped: 'The check itself stopped. The file was not changed; try again with a current browser.',
  unreadable: '{name} cannot be read as a dossier',
  holds: 'Everything in this dossier holds',
  fails: '{count} {count:check does|checks do} not hold',
  ofTrade: 'Trade {number}: {entries} {entries:entry|entries}, {documents} {documents:document|documents}.',
  took: '{name} · checked in {ms} ms against a log of {size} entries',
  notHold: 'What does not hold',
  whatHolds: 'What holds',
  unsaid: 'What the dossier does not claim',
  noClaim: 'The file makes no claim here that could be checked.',
  remarks: 'To be known',
  limits: 'What no proof can say',
  inside: 'What is in the file',
  noXml: 'This document carries no data, only a print.',
  'part-xml': 'XML',
  'part-pdf-en': 'PDF, English',
  'part-pdf-zh-CN': 'PDF, Chinese',
} as const;
