export { type ConnectOptions, connect, type Database } from './database.ts';
export { type MigrationFolder, type MigrationReport, migrate } from './migrate.ts';
export { table as databaseRefusals } from './refusals.ts';
export type { Caller, Tx } from './tx.ts';
