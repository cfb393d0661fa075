export type { Appending, NewAct, NewConsequence, NewEntry } from './append.ts';
export { checkJournalFacts, journalFacts } from './backup-facts.ts';
export { type Consume, type IntegratedEntry, readLog } from './consume.ts';
export type { EntryNews, Listener } from './feed.ts';
export type { ReadEntry } from './file-entries.ts';
export type { Integration } from './integrate.ts';
export { createJournal, type Journal, type JournalOptions } from './journal.ts';
export { loadOrCreateKey } from './key-file.ts';
export type { EntryProof, PublishedCheckpoint, Quorum } from './prove.ts';
export { table as journalRefusals } from './refusals.ts';
export { journalRoutes, journalScopes } from './routes.ts';
export { createWitness, type Witness, type WitnessResponse, type WitnessStore } from './witness.ts';
export { httpWitness, type RemoteWitness, WitnessFailure, type WitnessReply } from './witness-push.ts';
export { serveWitness, type WitnessServer } from './witness-server.ts';
export { openWitnessStore } from './witness-store.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
