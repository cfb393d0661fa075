import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@tongshang/database';
import { buildProof, planConsistency } from '@tongshang/merkle-log';
import { newestCheckpoint, type StoredCheckpoint, sourceOf } from './log-store.ts';

/** The newest checkpoint, and why it is consistent with the size a witness stands at. */
export type Asked = { readonly checkpoint: StoredCheckpoint; readonly proof: readonly Uint8Array[] };

/** One witness's line on the checkpoint of a size. */
export type KeptCosignature = {
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
};

/** How long the first cosignature waits for the others. */
const GATHER_MS = 20;

export function createWitnessDesk(database: Database): WitnessDesk {
  let last: { oldSize: number; wanted: number; asked: Promise<Asked | undefined> } | undefined;
  let arrived: KeptCosignature[] = [];
  let storing: Promise<void> | undefined;

  async function store(): Promise<void> {
    await pause(GATHER_MS);
    const cosignatures = arrived;
    arrived = [];
    storing = undefined;
    await storeCosignatures(database, cosignatures);
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

async function storeCosignatures(database: Database, all: readonly KeptCosignature[]): Promise<void> {
  await database.system('keep cosignatures', (tx) =>
    tx.run(
      `insert into journal.cosignature (size, witness, line, cosigned_at)
       select * from unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[])
       on conflict (size, witness) do nothing`,
      [
        all.map(({ size }) => size),
        all.map(({ witness }) => witness),
        all.map(({ line }) => line),
        all.map(({ cosignedAt }) => cosignedAt),
      ],
    ),
  );
}
