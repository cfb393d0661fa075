import { runServer } from '@tongshang/server';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

export const command = {
  async run(words: readonly string[], { language }: Terminal): Promise<number> {
    if (words.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang start' });
    return runServer(language);
  },
  refusals: {},
};
