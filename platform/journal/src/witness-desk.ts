import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@tongshang/database';
import { buildProof, planConsistency } from '@tongshang/merkle-log';
import { keepConflict, type WitnessConflict } from './conflict-store.ts';
import { newestCheckpoint, type StoredCheckpoint, sourceOf } from './log-store.ts';

/** The newest checkpoint, and why it is consistent with the size a witness stands at. */
type Asked = { readonly checkpoint: StoredCheckpoint; readonly proof: readonly Uint8Array[] };

/** One witness's line on the checkpoint of a size. */
type KeptCosignature = {
  readonly size: number;
  readonly witness: string;
  readonly line: string;
  readonly cosignedAt: Temporal.Instant;
};

/** What the witnesses of one log have in common: they mostly stand at the same size, and answer at about the same time. */
export type WitnessDesk = {
  /** Undefined before the log has a checkpoint. `wanted`: the size the log is known to have; read once for all who ask the same. */
  ask(oldSize: number, wanted: number): Promise<Asked | undefined>;
  /** Resolves once it is stored, in one transaction with those that arrive meanwhile. */
  keep(cosignature: KeptCosignature): Promise<void>;
  /** Leaves of the newest checkpoint, whichever process made it; 0 without one. */
  sizeNow(): Promise<number>;
  /** The next `ask` reads anew. */
  forget(): void;
  /** Resolves once it is stored: from then on nothing is integrated. */
  keepConflict(conflict: WitnessConflict): Promise<void>;
};

/** How long the first cosignature waits for the others. */
const GATHER_MS = 20;

/** @param origin name of the log */
export function createWitnessDesk(database: Database, origin: string): WitnessDesk {
  let last: { oldSize: number; wanted: number; asked: Promise<Asked | undefined> } | undefined;
  let arrived: KeptCosignature[] = [];
  let storing: Promise<void> | undefined;

  async function store(): Promise<void> {
    await pause(GATHER_MS);
    const cosignatures = arrived;
    arrived = [];
    storing = undefined;
    await storeCosignatures(database, origin, cosignatures);
  }

  return {
    ask(oldSize, wanted) {
      if (last?.oldSize !== oldSize || last.wanted !== wanted) {
        const asked = askAnew(database, oldSize);
        const own = { oldSize, wanted, asked };
        last = own;
        asked.catch(() => {
          if (last === own) last = undefined;
        });
      }
      return last.asked;
    },
    keep(cosignature) {
      arrived.push(cosignature);
      storing ??= store();
      return storing;
    },
    sizeNow: () =>
      database.system('how large the log is', async (tx) => (await newestCheckpoint(tx))?.size ?? 0),
    forget() {
      last = undefined;
    },
    keepConflict: (conflict) =>
      database.system('keep what contradicts the log', (tx) => keepConflict(tx, origin, conflict)),
  };
}

function askAnew(database: Database, oldSize: number): Promise<Asked | undefined> {
  return database.system('prove the log to its witnesses', async (tx) => {
    const checkpoint = await newestCheckpoint(tx);
    if (checkpoint === undefined) return undefined;
    if (oldSize === 0 || oldSize >= checkpoint.size) return { checkpoint, proof: [] };
    const plan = planConsistency(oldSize, checkpoint.size);
    return { checkpoint, proof: buildProof(plan, await sourceOf(tx, [plan], checkpoint.size)) };
  });
}

/** A witness that cosigns contradicts no longer. */
async function storeCosignatures(
  database: Database,
  origin: string,
  all: readonly KeptCosignature[],
): Promise<void> {
  await database.system('keep cosignatures', (tx) =>
    tx.run(
      `with healed as (delete from journal.witness_conflict where origin = $5 and witness = any ($2::text[]))
       insert into journal.cosignature (size, witness, line, cosigned_at)
       select * from unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[])
       on conflict (size, witness) do nothing`,
      [
        all.map(({ size }) => size),
        all.map(({ witness }) => witness),
        all.map(({ line }) => line),
        all.map(({ cosignedAt }) => cosignedAt),
        origin,
      ],
    ),
  );
}
