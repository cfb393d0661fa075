import { parseArgs } from 'node:util';
import { databaseRefusals, restore } from '@tongshang/database';
import { checkJournalFacts, journalRefusals } from '@tongshang/journal';
import { serverRefusals } from '@tongshang/server';
import { withDatabaseUrl } from './backup-command.ts';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  en: (file: string, tables: number) =>
    `${file}: ${tables} tables restored, every count, hash and the journal's root as stated`,
  'zh-CN': (file: string, tables: number) =>
    `${file}：已恢复 ${tables} 张表，行数、哈希与日志根均与备份所载一致`,
};

/** `tongshang restore FILE`: into an empty database only; when anything differs, nothing stays. */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang restore FILE' });
  const manifest = await withDatabaseUrl((url) => restore({ url, file, verify: checkJournalFacts }));
  terminal.print(WORDS[terminal.language](file, manifest.tables.length));
  return 0;
}

export const command = { run, refusals: { ...databaseRefusals, ...journalRefusals, ...serverRefusals } };
