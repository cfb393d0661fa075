import { parseArgs } from 'node:util';
import { blobStore, blobsRefusals, restoredBlobs } from '@tongshang/blobs';
import { databaseRefusals, type RestoreOptions, restore } from '@tongshang/database';
import { checkJournalFacts, journalRefusals } from '@tongshang/journal';
import { readSettings, serverRefusals } from '@tongshang/server/beside';
import { withDatabaseUrl } from './backup-command.ts';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  en: {
    restored: (file: string, tables: number) =>
      `${file}: ${tables} tables restored, every count, hash and the journal's root as stated`,
    files: (count: number) => `, with ${count} files`,
    missing: (count: number, store: string) =>
      `${count} files that the data refers to are not in ${store}: bring them from where they were kept.`,
  },
  'zh-CN': {
    restored: (file: string, tables: number) =>
      `${file}：已恢复 ${tables} 张表，行数、哈希与日志根均与备份所载一致`,
    files: (count: number) => `，以及 ${count} 个文件`,
    missing: (count: number, store: string) =>
      `数据所引用的 ${count} 个文件不在 ${store} 中：请从原存放处取回。`,
  },
};

/**
 * `tongshang restore FILE`: into an empty database only; when anything differs, nothing stays. Files go to the store, each checked
 * against its hash; files that the data refers to and that are nowhere are counted.
 */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang restore FILE' });
  const store = blobStore(readSettings(process.env).blobs);
  const attachments = restoredBlobs(store);
  let missing = 0;
  const verify: NonNullable<RestoreOptions['verify']> = async (tx, facts) => {
    await checkJournalFacts(tx, facts);
    missing = await attachments.missing(tx);
  };
  const manifest = await withDatabaseUrl((url) => restore({ url, file, attachments, verify }));
  const said = WORDS[terminal.language];
  const files = manifest.attachments ? said.files(manifest.attachments.files) : '';
  terminal.print(said.restored(file, manifest.tables.length) + files);
  if (missing > 0) terminal.print(said.missing(missing, store.name));
  return 0;
}

export const command = {
  run,
  refusals: { ...blobsRefusals, ...databaseRefusals, ...journalRefusals, ...serverRefusals },
};
