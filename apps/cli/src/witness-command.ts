import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createWitness,
  journalRefusals,
  loadOrCreateKey,
  openWitnessStore,
  serveWitness,
} from '@tongshang/journal';
import { COSIGNATURE, formatKey, merkleLogRefusals } from '@tongshang/merkle-log';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  en: (url: string, key: string) =>
    `Witness at ${url}\nName it to the log's operator, who adds it to TONGSHANG_WITNESSES:\n  ${key}@${url}`,
  'zh-CN': (url: string, key: string) =>
    `见证方地址：${url}\n请将下行告知日志运营方，由其加入 TONGSHANG_WITNESSES：\n  ${key}@${url}`,
};

/** `tongshang witness --log URL`: serves add-checkpoint (C2SP tlog-witness) for one log until it is told to stop. */
async function witness(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      log: { type: 'string' },
      'log-key': { type: 'string' },
      home: { type: 'string', default: join(homedir(), '.tongshang-witness') },
      name: { type: 'string', default: 'witness.local' },
      port: { type: 'string', default: '8090' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  if (!values.log && !values['log-key'])
    throw refuse('CLI_USAGE', { command: 'tongshang witness --log URL' });
  const logKey = values['log-key'] ?? (await keyOfLog(values.log ?? ''));
  const signer = await loadOrCreateKey(join(values.home, 'witness.key'), {
    name: values.name,
    type: COSIGNATURE,
  });
  const store = await openWitnessStore(values.home);
  const made = createWitness({ signer, logs: [logKey], store, clock: Temporal.Now.instant });
  const server = await serveWitness(made, { port: Number(values.port), host: values.host });
  terminal.print(WORDS[terminal.language](server.url, formatKey(signer.key)));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  await store.close();
  return 0;
}

/** The key the log publishes; taken on trust once, at the first start. @throws CLI_LOG_UNREACHABLE */
async function keyOfLog(url: string): Promise<string> {
  try {
    const reply = await fetch(new URL('/log/trust.json', url));
    const { logKey } = (await reply.json()) as { logKey: string };
    return logKey;
  } catch (error) {
    throw refuse('CLI_LOG_UNREACHABLE', { url, reason: error instanceof Error ? error.message : '' });
  }
}

export const command = { run: witness, refusals: { ...journalRefusals, ...merkleLogRefusals } };
