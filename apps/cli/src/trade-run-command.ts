import { dossierRefusals } from '@tongshang/dossier';
import { walkRefusals } from '@tongshang/walk';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { READING_TEXTS, tradeRun } from './trade-run/trade-run.ts';

/** `tongshang trade …`: so far there is `run`. */
async function trade([verb, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (verb !== 'run') throw refuse('CLI_USAGE', { command: 'tongshang trade run ORDER' });
  return tradeRun(words, terminal);
}

export const command = {
  run: trade,
  refusals: { ...READING_TEXTS, ...walkRefusals, ...dossierRefusals },
  further: async () => Object.assign({}, ...(await import('@tongshang/server')).REFUSALS),
};
