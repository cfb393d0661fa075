import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '@tongshang/database';

/** How long a process that says nothing more is believed to be asking. */
const ASKING_LEASE_MS = 5_000;
/** How often it says so, while it asks. */
const RENEWED_AFTER_MS = 1_500;

/** Of the processes on one database, one asks the witnesses; when it ends, another does. */
type AskingTurn = {
  /** Whether this process asks now. One statement at most in 1.5 s. */
  isOurs(): Promise<boolean>;
  /** Lets another ask at once. */
  release(): Promise<void>;
};

/** @param onTaken the turn was another's, or nobody's: what witnesses have said since is not known here */
export function createAskingTurn(
  database: Database,
  origin: string,
  onTaken: () => void,
  leaseMs = ASKING_LEASE_MS,
): AskingTurn {
  const holder = randomUUIDv7();
  let held = false;
  let saidAt = Number.NEGATIVE_INFINITY;

  async function take(): Promise<boolean> {
    const row = await database.system('whose turn it is to ask witnesses', (tx) =>
      tx.maybe(
        `insert into journal.asking as a (origin, holder, until)
         values ($1, $2, statement_timestamp() + make_interval(secs => $3::float8 / 1000))
         on conflict (origin) do update set holder = excluded.holder, until = excluded.until
         where a.holder = excluded.holder or a.until <= statement_timestamp()
         returning true as ours`,
        [origin, holder, leaseMs],
      ),
    );
    if (row !== undefined && !held) onTaken();
    held = row !== undefined;
    saidAt = performance.now();
    return held;
  }

  return {
    isOurs: async () => (held && performance.now() - saidAt < RENEWED_AFTER_MS) || take(),
    async release() {
      if (!held) return;
      held = false;
      await database.system('another asks the witnesses', (tx) =>
        tx.run('delete from journal.asking where origin = $1 and holder = $2', [origin, holder]),
      );
    },
  };
}
