export type { AttachmentSink, AttachmentSource } from './backup/attachments.ts';
export { type BackupOptions, type BackupProgress, backup } from './backup/backup.ts';
export type { BackupManifest } from './backup/format.ts';
export { type RestoreOptions, restore } from './backup/restore.ts';
export { type ConnectOptions, connect, type Database } from './database.ts';
export {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  findEmbedded,
  startEmbedded,
} from './embedded/launch.ts';
export { tongshangHome } from './embedded/place.ts';
export { startOf as startOfProcess } from './embedded/running.ts';
export { admitToFile, beginFile, type FileParty } from './files.ts';
export { type MigrationFolder, type MigrationReport, migrate } from './migrate.ts';
export type { Call } from './opening.ts';
export { table as databaseRefusals } from './refusals.ts';
export type { Hearing } from './signals.ts';
export { apart, type Caller, insideTransaction, type Tx } from './tx.ts';
