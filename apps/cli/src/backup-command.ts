import { parseArgs } from 'node:util';
import { backedUpBlobs, blobStore, blobsRefusals } from '@tongshang/blobs';
import { backup, databaseRefusals, findEmbedded, startEmbedded } from '@tongshang/database';
import { journalFacts } from '@tongshang/journal';
import { readSettings, serverRefusals } from '@tongshang/server/beside';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  en: {
    made: (file: string, tables: number, rows: string) => `${file}: ${tables} tables, ${rows} rows`,
    files: (count: number, bytes: number) => `, ${count} files of ${bytes} bytes`,
    without: ', without the files: back up their store by its own means',
  },
  'zh-CN': {
    made: (file: string, tables: number, rows: string) => `${file}：${tables} 张表，${rows} 行`,
    files: (count: number, bytes: number) => `，${count} 个文件，共 ${bytes} 字节`,
    without: '，不含文件：请另行备份文件存储',
  },
};

/**
 * `tongshang backup FILE [--without-blobs]`: beside a running platform or without one; the journal's root is stated with the data,
 * and the files that the data refers to are carried along.
 */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { 'without-blobs': { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang backup FILE' });
  const store = blobStore(readSettings(process.env).blobs);
  const attachments = values['without-blobs'] ? {} : { attachments: backedUpBlobs(store) };
  const manifest = await withDatabaseUrl((url) => backup({ url, file, facts: journalFacts, ...attachments }));
  const rows = manifest.tables.reduce((sum, { rows: count }) => sum + BigInt(count), 0n);
  const said = WORDS[terminal.language];
  const carried = manifest.attachments;
  const files = carried ? said.files(carried.files, carried.bytes) : said.without;
  terminal.print(said.made(file, manifest.tables.length, rows.toString()) + files);
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

export const command = { run, refusals: { ...blobsRefusals, ...databaseRefusals, ...serverRefusals } };
