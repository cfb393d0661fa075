/**
 * `node driver.ts SUBJECT`, started with an IPC channel: makes one subject ready with the measuring code of the checkout it lies in, then
 * measures a round each time it is asked. Says `{ ready }`, `{ figures }`, or `{ failure }` and ends; ends also when whoever asks is gone.
 */
import { tidyUp } from '../tidy.ts';
import type { Figure, Rounds } from './rounds.ts';
import { ROUND_SUBJECTS } from './subjects.ts';

/** What a driver is told, and what it tells. Another revision's driver understands the same. */
export type Ask = 'round' | 'end';
export type Tell =
  | { readonly ready: true }
  | { readonly figures: readonly Figure[] }
  | { readonly failure: string };

const tell = (message: Tell) => new Promise<void>((done) => void process.send?.(message, () => done()));

async function end(): Promise<void> {
  await tidyUp();
  process.exit(0);
}

async function fail(error: unknown): Promise<void> {
  await tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  await tidyUp();
  process.exit(1);
}

function takeTurns(rounds: Rounds): void {
  process.on('message', (ask: Ask) => {
    if (ask === 'end') void rounds.close().then(end, fail);
    else rounds.round().then((figures) => tell({ figures }), fail);
  });
}

process.on('disconnect', () => void end());
const subject = process.argv[2] ?? '';
const prepare = ROUND_SUBJECTS[subject];
if (prepare) {
  await prepare().then((rounds) => {
    takeTurns(rounds);
    return tell({ ready: true });
  }, fail);
} else await fail(`this revision has no subject ${subject}`);
