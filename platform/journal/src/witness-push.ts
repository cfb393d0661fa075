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
import { answerOf, type WitnessReply } from './witness-answer.ts';
import type { WitnessDesk } from './witness-desk.ts';

/** A witness that the log asks for cosignatures. */
export type RemoteWitness = {
  /** Its verifier key as text (`name+id+key`). */
  readonly key: string;
  /** Whether whoever runs the log holds its key as well: then its cosignature counts for no reader as a witness's. */
  readonly isOwn?: true;
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
class WitnessFailure extends Error {
  override readonly name: string = 'WitnessFailure';
}

/** What a witness has cosigned is not the beginning of the log here. */
class WitnessConflicts extends WitnessFailure {
  override readonly name = 'WitnessConflicts';
}

export type WitnessPush = {
  /** The log has this size now: ask the witness, unless it is being asked already; then right after. */
  advance(size: number): void;
  /** Another process has asked meanwhile: how far the witness has come is read anew. */
  forget(): void;
  /** Asks about the newest checkpoint although it may be cosigned already; resolves whatever comes of it. */
  check(): Promise<void>;
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
  desk: WitnessDesk,
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
    forget() {
      cosigned = undefined;
    },
    async check() {
      cosigned ??= await cosignedSize(database, witness.key);
      const size = await desk.sizeNow();
      if (size === 0) return;
      cosigned = await askOnce(desk, witness, key, { from: Math.min(cosigned, size), wanted: size }).catch(
        (error: unknown) => {
          onError(error);
          return cosigned;
        },
      );
    },
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

/** How often a witness that stands elsewhere, or is ahead of what it was shown, is asked again at once. */
const ROUNDS_MAX = 3;

/** Asks for the newest checkpoint; when the witness stands elsewhere, again from where it says. */
async function askOnce(
  desk: WitnessDesk,
  witness: RemoteWitness,
  key: NoteKey,
  { from, wanted }: { readonly from: number; readonly wanted: number },
): Promise<number> {
  let oldSize = from;
  for (let round = 1; ; round += 1) {
    const { checkpoint, reply } = await request(desk, witness, oldSize, wanted);
    const { size } = checkpoint;
    const answer = answerOf(reply, { oldSize, size });
    if (answer.kind === 'cosigned') {
      await keepCosignature(desk, witness, key, { checkpoint, body: reply.body });
      return size;
    }
    // Another process may have grown the log and shown it to the witness since we looked.
    const isAhead = answer.kind === 'ahead' && answer.size > (await desk.sizeNow());
    if (answer.kind === 'forked' || isAhead) {
      const conflict = { witness: witness.key, seenSize: answer.size, logSize: size };
      await desk.keepConflict(conflict);
      throw new WitnessConflicts(
        `${key.name} has cosigned ${answer.size} where the log has ${size}: the log lost entries, or shows two histories`,
      );
    }
    if (answer.kind === 'failed' || round === ROUNDS_MAX) {
      throw new WitnessFailure(`${key.name} answered ${reply.status}: ${reply.body.slice(0, 200).trim()}`);
    }
    oldSize = answer.size;
    if (answer.kind === 'ahead') desk.forget();
  }
}

async function keepCosignature(
  desk: WitnessDesk,
  witness: RemoteWitness,
  key: NoteKey,
  { checkpoint, body }: { readonly checkpoint: StoredCheckpoint; readonly body: string },
): Promise<void> {
  const { line, cosignature } = cosignatureIn(body, checkpoint, key);
  await desk.keep({
    ...{ size: checkpoint.size, witness: witness.key, line: formatSignature(line) },
    cosignedAt: Temporal.Instant.fromEpochMilliseconds(cosignature.time * 1000),
  });
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
