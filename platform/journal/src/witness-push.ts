import type { Database } from '@tongshang/database';
import {
  buildProof,
  type Cosignature,
  formatAddCheckpoint,
  formatSignature,
  type NoteKey,
  type NoteSignature,
  parseKey,
  parseNote,
  parseSignatures,
  planConsistency,
  readCosignatures,
} from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { newestCheckpoint, type StoredCheckpoint, sourceOf } from './log-store.ts';
import { nativeEd25519 } from './native-ed25519.ts';

/** What a witness answers to add-checkpoint (C2SP tlog-witness). */
export type WitnessReply = { readonly status: number; readonly body: string };

/** A witness that the log asks for cosignatures. */
export type RemoteWitness = {
  /** Its verifier key as text (`name+id+key`). */
  readonly key: string;
  /** Sends the body of `POST <prefix>/add-checkpoint`. */
  submit(body: string): Promise<WitnessReply>;
};

/** Milliseconds that a witness has to answer. */
const TIMEOUT_MS = 2_000;
const RETRY_MS = { first: 500, max: 30_000 } as const;

/** A witness behind HTTP; `url` is its submission prefix. */
export function httpWitness({ url, key }: { readonly url: string; readonly key: string }): RemoteWitness {
  const endpoint = `${url.replace(/\/$/, '')}/add-checkpoint`;
  return {
    key,
    async submit(body) {
      const reply = await fetch(endpoint, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
      return { status: reply.status, body: await reply.text() };
    },
  };
}

/** What went wrong with a witness, for the log of the server. */
export class WitnessFailure extends Error {
  override readonly name = 'WitnessFailure';
}

export type WitnessPush = {
  /** The log has this size now: ask the witness, unless it is being asked already; then right after. */
  advance(size: number): void;
  stop(): Promise<void>;
};

/**
 * Brings every new checkpoint to one witness and stores its cosignature. One request at a time, always for the
 * newest checkpoint: what lies between is covered by its consistency proof.
 */
export function createWitnessPush(
  database: Database,
  witness: RemoteWitness,
  onError: (error: unknown) => void,
): WitnessPush {
  const key = parseKey(witness.key);
  let cosigned: number | undefined;
  let wanted = 0;
  let running: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let stopped = false;

  async function run(): Promise<void> {
    cosigned ??= await cosignedSize(database, witness.key);
    while (!stopped && wanted > cosigned) cosigned = await askOnce(database, witness, key, cosigned);
    failures = 0;
  }

  function advance(size: number): void {
    wanted = Math.max(wanted, size);
    if (stopped || running !== undefined || retry !== undefined) return;
    running = run()
      .catch((error: unknown) => {
        // Our own database being away says nothing of the witness: it is asked as soon as that is back.
        failures = isOurs(error) ? 1 : failures + 1;
        onError(error);
        retry = setTimeout(
          () => {
            retry = undefined;
            advance(wanted);
          },
          Math.min(RETRY_MS.max, RETRY_MS.first * 2 ** (failures - 1)),
        ).unref();
      })
      .finally(() => {
        running = undefined;
      });
  }

  return {
    advance,
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await running;
    },
  };
}

const isOurs = (error: unknown): boolean => error instanceof Refusal && error.code.startsWith('DATABASE_');

async function cosignedSize(database: Database, witness: string): Promise<number> {
  const row = await database.system('how far a witness has come', (tx) =>
    tx.one<{ size: bigint }>(
      'select coalesce(max(size), 0) as size from journal.cosignature where witness = $1',
      [witness],
    ),
  );
  return Number(row.size);
}

/** Asks for the newest checkpoint; when the witness stands elsewhere, once more from where it says. */
async function askOnce(
  database: Database,
  witness: RemoteWitness,
  key: NoteKey,
  from: number,
): Promise<number> {
  const first = await request(database, witness, from);
  let { checkpoint, reply } = first;
  if (reply.status === 409) {
    const stands = standing(reply.body);
    if (stands === undefined || stands > checkpoint.size) {
      throw new WitnessFailure(
        `${key.name} has cosigned ${stands ?? 'another root'} where the log has ${checkpoint.size}: the log lost entries, or shows two histories`,
      );
    }
    ({ checkpoint, reply } = await request(database, witness, stands));
  }
  if (reply.status !== 200) {
    throw new WitnessFailure(`${key.name} answered ${reply.status}: ${reply.body.slice(0, 200).trim()}`);
  }
  await store(database, checkpoint, witness.key, cosignatureIn(reply.body, checkpoint, key));
  return checkpoint.size;
}

async function request(
  database: Database,
  witness: RemoteWitness,
  oldSize: number,
): Promise<{ checkpoint: StoredCheckpoint; reply: WitnessReply }> {
  const { checkpoint, proof } = await database.system('prove the log to a witness', async (tx) => {
    const newest = await newestCheckpoint(tx);
    if (newest === undefined) throw new WitnessFailure('the log has no checkpoint yet');
    if (oldSize === 0 || oldSize >= newest.size) return { checkpoint: newest, proof: [] };
    const plan = planConsistency(oldSize, newest.size);
    return { checkpoint: newest, proof: buildProof(plan, await sourceOf(tx, [plan], newest.size)) };
  });
  const body = formatAddCheckpoint({ oldSize, proof, checkpoint: checkpoint.note });
  return { checkpoint, reply: await witness.submit(body) };
}

/** The size in the body of a 409; undefined when the conflict is about the root. */
function standing(body: string): number | undefined {
  return /^(0|[1-9]\d{0,15})\n$/.test(body) ? Number(body) : undefined;
}

/** The witness's own line among those it sent, checked. */
function cosignatureIn(
  body: string,
  checkpoint: StoredCheckpoint,
  key: NoteKey,
): { line: NoteSignature; cosignature: Cosignature } {
  const { text } = parseNote(checkpoint.note);
  for (const line of parseSignatures(body)) {
    const [cosignature] = readCosignatures({ text, signatures: [line] }, key, nativeEd25519);
    if (cosignature !== undefined) return { line, cosignature };
  }
  throw new WitnessFailure(`${key.name} sent no cosignature of its own`);
}

async function store(
  database: Database,
  { size }: StoredCheckpoint,
  witness: string,
  { line, cosignature }: { line: NoteSignature; cosignature: Cosignature },
): Promise<void> {
  await database.system('keep a cosignature', (tx) =>
    tx.run(
      `insert into journal.cosignature (size, witness, line, cosigned_at) values ($1, $2, $3, $4)
       on conflict (size, witness) do nothing`,
      [size, witness, formatSignature(line), Temporal.Instant.fromEpochMilliseconds(cosignature.time * 1000)],
    ),
  );
}
