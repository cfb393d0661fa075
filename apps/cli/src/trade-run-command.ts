import { dossierRefusals } from '@tongshang/dossier';
import { readingRefusals } from '@tongshang/purchase-order';
import { walkRefusals } from '@tongshang/walk';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { tradeRun } from './trade-run/trade-run.ts';

/** `tongshang trade …`: so far there is `run`. */
async function trade([verb, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (verb !== 'run') throw refuse('CLI_USAGE', { command: 'tongshang trade run ORDER' });
  return tradeRun(words, terminal);
}

export const command = {
  run: trade,
  refusals: { ...readingRefusals, ...walkRefusals, ...dossierRefusals },
  further: async () => Object.assign({}, ...(await import('@tongshang/server')).REFUSALS),
};
