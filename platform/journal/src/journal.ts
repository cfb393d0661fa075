import { setTimeout as pause } from 'node:timers/promises';
import { apart, type Database, type Tx } from '@tongshang/database';
import type { EntryId, FileId } from '@tongshang/identifier';
import { formatKey, type NoteSigner, parseKey } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
import { type Appending, createAppending } from './append.ts';
import { createAskingTurn } from './asking-turn.ts';
import { type ChainHead, readChainHeads, signStatement } from './chain-heads.ts';
import { type Asked, conflictRefusal, readConflicts, type WitnessConflict } from './conflict-store.ts';
import { type Consume, createConsume } from './consume.ts';
import { FIRST_EPOCH, type LogEpoch } from './epoch.ts';
import { epochEntryId, presentEpochNumber } from './epoch-store.ts';
import { createFeed, type Listener } from './feed.ts';
import {
  type ReadEntry,
  readCauses,
  readEntriesAbout,
  readFileEntries,
  readOneEntry,
  readStoredEntries,
  type StoredEntry,
} from './file-entries.ts';
import { checkEpoch, createIntegrate, type Integration } from './integrate.ts';
import {
  type EntryProof,
  type ProofMaterial,
  type PublishedCheckpoint,
  proveConsistency,
  proveEntries,
  publishedCheckpoint,
  type Quorum,
  readProofMaterial,
  readTile,
} from './prove.ts';
import { refuse } from './refusals.ts';
import { createSequencer } from './sequencer.ts';
import { createWitnessDesk } from './witness-desk.ts';
import { createWitnessPace } from './witness-pace.ts';
import { createWitnessPush, type RemoteWitness } from './witness-push.ts';

export type JournalOptions = {
  readonly database: Database;
  /** The log's key; its name is the log's origin. */
  readonly signer: NoteSigner;
  /** Which of the database's logs this is (`openLog`). Default: the first. */
  readonly epoch?: LogEpoch;
  /** Witnesses to ask for cosignatures. Default: none. */
  readonly witnesses?: readonly RemoteWitness[];
  /** How many must cosign a checkpoint before it is shown. Default: all of them. */
  readonly threshold?: number;
  /** Failures of the sequencer and of witnesses, which are tried again. */
  readonly onError?: (error: unknown) => void;
};

export type Journal = Appending & {
  /** The log's name, first line of its checkpoints. */
  readonly origin: string;
  /** The log's verifier key as text: what others trust. */
  readonly logKey: string;
  readonly quorum: Quorum;
  /** Every key that whoever runs the log holds, as text: of the log, of the one it follows, of witnesses of its own. */
  readonly operatorKeys: readonly string[];
  readonly epoch: LogEpoch;
  /** The entry that began this epoch, for an elevated reader; undefined in the first. */
  epochEntry(tx: Tx): Promise<ReadEntry | undefined>;
  /**
   * Asks every witness about the newest checkpoint, whether or not it has cosigned it; what cannot be reached is only reported.
   * Resolves with what contradicts the log.
   */
  askWitnesses(): Promise<readonly WitnessConflict[]>;
  /** Refuses `LOG_BEHIND_WITNESSES` while a witness contradicts the log, `LOG_EPOCH_OTHER` where another process began a new one. */
  checkStanding(tx: Tx): Promise<void>;
  /** Takes one batch of committed entries into the log. */
  integrate(): Promise<Integration>;
  /** Integrates and asks witnesses from now on. */
  start(): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
  /** The checkpoint to show; undefined before anything was integrated. */
  checkpoint(tx: Tx): Promise<PublishedCheckpoint | undefined>;
  /** Refuses `JOURNAL_ENTRY_NOT_FOUND`, `JOURNAL_ENTRY_PENDING`. */
  proof(tx: Tx, entryId: EntryId): Promise<EntryProof>;
  /** What the proofs of several entries, all in one checkpoint, are reckoned from in a thread; undefined for none. Refuses as `proof`. */
  proofMaterial(tx: Tx, entryIds: readonly EntryId[]): Promise<ProofMaterial | undefined>;
  /** Where these files' chains end at a size of the log, for an elevated reader; none for a file without entries. */
  chainHeads(tx: Tx, fileIds: readonly FileId[], size: number): Promise<ChainHead[]>;
  /** Signs a statement of whoever runs the log with the log's key: a C2SP signed note. It can never be a checkpoint. */
  signStatement(text: string): string;
  /** Refuses `JOURNAL_SIZE_UNKNOWN`. */
  consistency(tx: Tx, from: number, to: number): Promise<Uint8Array[]>;
  /** Refuses `TILE_MALFORMED`, `JOURNAL_TILE_NOT_FOUND`. */
  tile(tx: Tx, path: string): Promise<Uint8Array>;
  /** In order of the file; private parts as far as they are for the caller. */
  readFileEntries(tx: Tx, fileId: FileId): Promise<ReadEntry[]>;
  /** The same as they are stored, for whoever parses thousands of them elsewhere. */
  readStoredEntries(tx: Tx, fileId: FileId): Promise<StoredEntry[]>;
  /** What led to an entry, the nearest first, as far as the caller may see entries. */
  readCauses(tx: Tx, entryId: EntryId): Promise<ReadEntry[]>;
  /** Entries of no file about these subjects, oldest first: the caller's own; elevated, anyone's. */
  readEntriesAbout(tx: Tx, kind: string, subjects: readonly string[]): Promise<ReadEntry[]>;
  /**
   * Resolves once these committed entries are in a checkpoint with a quorum, or `withinMs` have passed (default
   * 5,000): then `false`, and their proofs may lack cosignatures or be refused as pending. Refuses as `checkStanding`, at once.
   */
  provable(entryIds: readonly EntryId[], withinMs?: number): Promise<boolean>;
  /** Hears of entries integrated from now on; returns how to stop. */
  subscribe(listener: Listener): () => void;
  readonly consume: Consume;
};

const PROVABLE_POLL_MS = 25;

/** The journal of one platform: one log in one database. See README for the invariants. */
export function createJournal(options: JournalOptions): Journal {
  const { database, signer, epoch = FIRST_EPOCH, witnesses = [], onError = () => {} } = options;
  const quorum: Quorum = {
    witnesses: witnesses.map(({ key }) => key),
    threshold: options.threshold ?? witnesses.length,
  };
  checkQuorum(quorum);
  const feed = createFeed(database, onError);
  const origin = signer.key.name;
  const desk = createWitnessDesk(database, origin);
  const pushes = witnesses.map((witness) => createWitnessPush(database, witness, onError, desk));
  const turn = createAskingTurn(database, origin, () => {
    for (const push of pushes) push.forget();
  });
  const pace = createWitnessPace(pushes, turn.isOurs);
  const asked = { origin, witnesses: quorum.witnesses };
  const integrate = createIntegrate(database, signer, { epoch: epoch.number, witnesses: quorum.witnesses });
  const checkStanding = (tx: Tx) => checkStandingOf(tx, epoch.number, asked);
  const advance = async (size: number) => {
    pace.advance(size);
    await feed.advance(size);
  };
  const sequencer = createSequencer(integrate, advance, onError);
  const hurry = () => {
    sequencer.hurry();
    pace.hurry();
  };

  const logKey = formatKey(signer.key);
  const ownWitnesses = witnesses.flatMap(({ key, isOwn }) => (isOwn ? [key] : []));
  const operatorKeys = [logKey, ...(epoch.follows ? [epoch.follows.logKey] : []), ...ownWitnesses];

  return {
    ...{ origin, logKey, quorum, operatorKeys, epoch, checkStanding },
    async epochEntry(tx) {
      const entryId = await epochEntryId(tx);
      return entryId === undefined ? undefined : readOneEntry(tx, entryId);
    },
    async askWitnesses() {
      await Promise.all(pushes.map((push) => push.check()));
      return database.system('who contradicts the log', (tx) => readConflicts(tx, asked));
    },
    ...createAppending(() => apart(() => sequencer.nudge())),
    async integrate() {
      const done = await integrate();
      if (done.size !== undefined) await advance(done.size);
      return done;
    },
    start: () => sequencer.start(),
    async stop() {
      await sequencer.stop();
      pace.stop();
      await Promise.all(pushes.map((push) => push.stop()));
      // A database that is away by now lets go by itself, in seconds.
      await turn.release().catch(onError);
    },
    checkpoint: (tx) => publishedCheckpoint(tx, quorum),
    async proof(tx, entryId) {
      const [proof] = await proveEntries(tx, [entryId], quorum);
      if (proof === undefined) throw refuse('JOURNAL_ENTRY_NOT_FOUND');
      return proof;
    },
    proofMaterial: (tx, entryIds) => readProofMaterial(tx, entryIds, quorum),
    chainHeads: readChainHeads,
    signStatement: (text) => signStatement(signer, text),
    consistency: proveConsistency,
    tile: readTile,
    readFileEntries,
    readStoredEntries,
    readCauses,
    readEntriesAbout,
    provable: (entryIds, withinMs = 5_000) =>
      waitProvable(database, { quorum, checkStanding, hurry }, entryIds, withinMs),
    subscribe: (listener) => feed.subscribe(listener),
    consume: createConsume(database),
  };
}

function checkQuorum({ witnesses, threshold }: Quorum): void {
  for (const key of witnesses) parseKey(key);
  invariant(new Set(witnesses).size === witnesses.length, 'each witness is named once');
  invariant(
    Number.isSafeInteger(threshold) && threshold >= 0 && threshold <= witnesses.length,
    'the threshold can be met by the witnesses',
  );
}

async function checkStandingOf(tx: Tx, own: number, asked: Asked): Promise<void> {
  const [present, [conflict]] = await Promise.all([presentEpochNumber(tx), readConflicts(tx, asked)]);
  checkEpoch(own, present);
  if (conflict) throw conflictRefusal(conflict);
}

type Waiting = {
  readonly quorum: Quorum;
  readonly checkStanding: (tx: Tx) => Promise<void>;
  readonly hurry: () => void;
};

async function waitProvable(
  database: Database,
  { quorum, checkStanding, hurry }: Waiting,
  entryIds: readonly EntryId[],
  withinMs: number,
): Promise<boolean> {
  const until = performance.now() + withinMs;
  for (;;) {
    const there = await database.system('wait until entries are provable', async (tx) => {
      const [{ last, count }] = await Promise.all([
        tx.one<{ last: bigint | null; count: bigint }>(
          'select max(leaf_index) as last, count(*) as count from journal.leaf where entry_id = any ($1)',
          [entryIds],
        ),
        checkStanding(tx),
      ]);
      if (Number(count) < new Set(entryIds).size) return false;
      const published = await publishedCheckpoint(tx, quorum);
      return published?.cosigned === true && published.size > Number(last ?? -1);
    });
    if (there || performance.now() >= until) return there;
    hurry();
    await pause(PROVABLE_POLL_MS);
  }
}
