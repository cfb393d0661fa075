import { runServer } from '@tongshang/server';
import type { Terminal } from './terminal.ts';

export const command = {
  run: (_words: readonly string[], { language }: Terminal) => runServer(language),
  refusals: {},
};
