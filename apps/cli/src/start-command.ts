import { parseArgs } from 'node:util';
import { runServer } from '@tongshang/server';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** `tongshang start [--new-log-epoch]`. */
export const command = {
  async run(words: readonly string[], { language }: Terminal): Promise<number> {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'new-log-epoch': { type: 'boolean', default: false } },
    });
    if (positionals.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang start' });
    return runServer(language, process.env, { newLogEpoch: values['new-log-epoch'] });
  },
  refusals: {},
};
