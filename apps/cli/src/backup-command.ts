import { parseArgs } from 'node:util';
import { backup, databaseRefusals, findEmbedded, startEmbedded } from '@tongshang/database';
import { journalFacts } from '@tongshang/journal';
import { readSettings, serverRefusals } from '@tongshang/server';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  en: (file: string, tables: number, rows: string) => `${file}: ${tables} tables, ${rows} rows`,
  'zh-CN': (file: string, tables: number, rows: string) => `${file}：${tables} 张表，${rows} 行`,
};

/** `tongshang backup FILE`: beside a running platform or without one; the journal's root is stated with the data. */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang backup FILE' });
  const manifest = await withDatabaseUrl((url) => backup({ url, file, facts: journalFacts }));
  const rows = manifest.tables.reduce((sum, { rows: count }) => sum + BigInt(count), 0n);
  terminal.print(WORDS[terminal.language](file, manifest.tables.length, rows.toString()));
  return 0;
}

/** The database of one's own, the embedded one of a running platform, or the embedded one started for this command. */
export async function withDatabaseUrl<T>(act: (url: string) => Promise<T>): Promise<T> {
  const { databaseUrl, home } = readSettings(process.env);
  if (databaseUrl) return act(databaseUrl);
  const running = await findEmbedded(home);
  if (running) return act(running.url);
  const server = await startEmbedded({ home });
  try {
    return await act(server.url);
  } finally {
    await server.stop();
  }
}

export const command = { run, refusals: { ...databaseRefusals, ...serverRefusals } };
