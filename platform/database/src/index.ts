export { backup } from './backup/backup.ts';
export { type RestoreOptions, restore } from './backup/restore.ts';
export { connect, type Database } from './database.ts';
export { type EmbeddedPostgres, findEmbedded, startEmbedded } from './embedded/launch.ts';
export { admitToFile, beginFile } from './files.ts';
export { type MigrationFolder, migrate } from './migrate.ts';
export { table as databaseRefusals } from './refusals.ts';
export { apart, type Caller, insideTransaction, type Tx } from './tx.ts';
