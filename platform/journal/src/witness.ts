import {
  cosign,
  formatSignature,
  judgeCheckpoint,
  merkleLogRefusals,
  type NoteSigner,
  parseAddCheckpoint,
  parseKey,
  type WitnessedTree,
} from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { nativeEd25519 } from './native-ed25519.ts';

/** What a witness remembers, per log. Must survive anything: a witness that forgets can be made to lie. */
export type WitnessStore = {
  read(origin: string): Promise<WitnessedTree | undefined>;
  /** Resolves once it is durable. */
  write(origin: string, tree: WitnessedTree): Promise<void>;
  /** Lets another process have the store. */
  close(): Promise<void>;
};

type WitnessResponse = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
};

export type Witness = {
  readonly signer: NoteSigner;
  /** Answers the body of `POST /add-checkpoint`. Requests are taken one after the other. */
  addCheckpoint(body: string): Promise<WitnessResponse>;
};

const TEXT = 'text/plain; charset=utf-8';

/**
 * A witness (C2SP tlog-witness): cosigns the checkpoints of the logs it knows, if each is consistent with the largest
 * it cosigned before, which it has made durable before it answers. Never smaller after larger, never two roots for
 * one size: not within one process, not across restarts.
 *
 * @param logs verifier keys, as text, of the logs it watches
 */
export function createWitness({
  signer,
  logs,
  store,
  clock,
}: {
  readonly signer: NoteSigner;
  readonly logs: readonly string[];
  readonly store: WitnessStore;
  readonly clock: () => Temporal.Instant;
}): Witness {
  const keys = logs.map(parseKey);
  let queue: Promise<unknown> = Promise.resolve();

  async function judge(body: string): Promise<WitnessResponse> {
    const request = parseAddCheckpoint(body);
    const origins = keys.map(({ name }) => name);
    const trees = new Map(
      await Promise.all(origins.map(async (origin) => [origin, await store.read(origin)] as const)),
    );
    const { note, checkpoint } = judgeCheckpoint(request, keys, (origin) => trees.get(origin), nativeEd25519);
    await store.write(checkpoint.origin, { size: checkpoint.size, root: checkpoint.root });
    const seconds = Math.floor(clock().epochMilliseconds / 1000);
    return { status: 200, contentType: TEXT, body: formatSignature(cosign(note.text, signer, seconds)) };
  }

  return {
    signer,
    addCheckpoint(body) {
      const answer = queue.then(() => judge(body)).catch(refused);
      queue = answer.catch(() => {});
      return answer;
    },
  };
}

/** The statuses and bodies that the protocol prescribes. */
function refused(error: unknown): WitnessResponse {
  if (!(error instanceof Refusal) || !Object.hasOwn(STATUS, error.code)) throw error;
  const status = STATUS[error.code] as number;
  if (error.code === 'WITNESS_SIZE_CONFLICT') {
    return { status, contentType: 'text/x.tlog.size', body: `${error.params.size}\n` };
  }
  return { status, contentType: TEXT, body: `${error.code}\n` };
}

const STATUS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(merkleLogRefusals)
    .filter(([code]) => code.startsWith('WITNESS_'))
    .map(([code, { status }]) => [code, status]),
);
