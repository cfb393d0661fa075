import type { Database } from '@tongshang/database';
import {
  type Cosignature,
  formatAddCheckpoint,
  formatSignature,
  type NoteKey,
  type NoteSignature,
  parseKey,
  parseNote,
  parseSignatures,
  readCosignatures,
} from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import type { StoredCheckpoint } from './log-store.ts';
import { nativeEd25519 } from './native-ed25519.ts';
import { createWitnessDesk, type WitnessDesk } from './witness-desk.ts';

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
  desk: WitnessDesk = createWitnessDesk(database),
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
    while (!stopped && wanted > cosigned) {
      cosigned = await askOnce(desk, witness, key, { from: cosigned, wanted });
    }
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
  desk: WitnessDesk,
  witness: RemoteWitness,
  key: NoteKey,
  { from, wanted }: { readonly from: number; readonly wanted: number },
): Promise<number> {
  let { checkpoint, reply } = await request(desk, witness, from, wanted);
  if (reply.status === 409) {
    const stands = standing(reply.body);
    if (stands === undefined || stands > checkpoint.size) {
      throw new WitnessFailure(
        `${key.name} has cosigned ${stands ?? 'another root'} where the log has ${checkpoint.size}: the log lost entries, or shows two histories`,
      );
    }
    ({ checkpoint, reply } = await request(desk, witness, stands, wanted));
  }
  if (reply.status !== 200) {
    throw new WitnessFailure(`${key.name} answered ${reply.status}: ${reply.body.slice(0, 200).trim()}`);
  }
  const { line, cosignature } = cosignatureIn(reply.body, checkpoint, key);
  await desk.keep({
    ...{ size: checkpoint.size, witness: witness.key, line: formatSignature(line) },
    cosignedAt: Temporal.Instant.fromEpochMilliseconds(cosignature.time * 1000),
  });
  return checkpoint.size;
}

async function request(
  desk: WitnessDesk,
  witness: RemoteWitness,
  oldSize: number,
  wanted: number,
): Promise<{ checkpoint: StoredCheckpoint; reply: WitnessReply }> {
  const asked = await desk.ask(oldSize, wanted);
  if (asked === undefined) throw new WitnessFailure('the log has no checkpoint yet');
  const { checkpoint, proof } = asked;
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
