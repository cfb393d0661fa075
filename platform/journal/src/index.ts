export type { Appending, NewAct, NewEntry } from './append.ts';
export { checkJournalFacts, journalFacts } from './backup-facts.ts';
export { beginEpoch, openLog } from './begin-epoch.ts';
export type { ChainHead } from './chain-heads.ts';
export { type IntegratedEntry, readLog } from './consume.ts';
export type { LogEpoch } from './epoch.ts';
export type { ReadEntry, StoredEntry } from './file-entries.ts';
export { createJournal, type Journal } from './journal.ts';
export { loadOrCreateKey } from './key-file.ts';
export type { ProofMaterial } from './prove.ts';
export { table as journalRefusals } from './refusals.ts';
export { journalRoutes, journalScopes } from './routes.ts';
export { createWitness } from './witness.ts';
export { httpWitness, type RemoteWitness } from './witness-push.ts';
export { serveWitness } from './witness-server.ts';
export { openWitnessStore } from './witness-store.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
