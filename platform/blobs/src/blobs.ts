import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { type Collected, type CollectOptions, collect, removalLease } from './collect.ts';
import { cleanFileName } from './file-name.ts';
import * as rows from './reference-store.ts';
import { refuse } from './refusals.ts';
import type { BlobStore, ByteRange, Content } from './store.ts';

/** Bytes in the store, by their hash. */
export type PutBlob = {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
};

type PutOptions = {
  /** Whose limit it counts against; null = the platform's own work. */
  readonly organisationId: OrganisationId | null;
  /** What the module found the bytes to be, lower case, without parameters. */
  readonly mediaType: string;
  readonly bytesMax: number;
};

export type { Owner } from './reference-store.ts';

/** A file that something refers to, to be handed out. */
type OwnedBlob = PutBlob & { readonly fileName: string | null };

/**
 * Files outside the database. A module puts first, outside any transaction, then refers to what it put in the transaction that
 * accepts it. A hash is not a right: whoever reads has been shown by the module, under row-level security, what refers to it.
 */
export type Blobs = {
  /**
   * Puts bytes into the store; when it resolves they are durable. What nothing refers to a day later is removed.
   * @throws BLOB_TOO_LARGE, BLOB_SPACE_USED_UP, BLOB_BEING_REMOVED, and as the store
   */
  put(content: Content, options: PutOptions): Promise<PutBlob>;
  /**
   * Refers to bytes that were put, for a thing of a module; again changes nothing. `organisationId`: whose storage it
   * counts as, default the caller's.
   */
  refer(
    tx: Tx,
    owner: rows.Owner,
    blob: PutBlob,
    more?: { readonly fileName?: string; readonly organisationId?: OrganisationId },
  ): Promise<void>;
  /** Takes a reference away; the bytes stay for the time of grace. False when there was none. */
  release(tx: Tx, owner: rows.Owner, sha256: string): Promise<boolean>;
  /** What an owner refers to, once its module has seen that the caller may read the owner. Never for an owner the caller named unseen. */
  find(tx: Tx, owner: rows.Owner, sha256: string): Promise<OwnedBlob | undefined>;
  /** The bytes, or a part of them; outside any transaction. @throws BLOB_MISSING, BLOB_DAMAGED, and as the store */
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  /** What the caller's organisation keeps, each file once. */
  usage(tx: Tx): Promise<{ blobs: bigint; bytes: bigint }>;
  /** Removes what nothing refers to any more; for a schedule. */
  collect(options?: Pick<CollectOptions, 'graceHours'>): Promise<Collected>;
};

export type BlobsDeps = {
  readonly database: Database;
  readonly store: BlobStore;
  /** Bytes one organisation may keep. Default 10 GiB. */
  readonly organisationBytesMax?: bigint;
  readonly clock?: () => Temporal.Instant;
};

const organisationBytesMaxDefault = 10n * 1024n ** 3n;

export function createBlobs(deps: BlobsDeps): Blobs {
  const { database, store } = deps;
  return {
    put: (content, options) => put(deps, content, options),
    async refer(tx, owner, { sha256, bytes, mediaType }, { fileName, organisationId } = {}) {
      const payer = organisationId ?? tx.organisationId;
      invariant(payer !== null, 'a reference counts as the storage of an organisation');
      const row = { sha256, bytes: BigInt(bytes), mediaType, fileName: cleanFileName(fileName) ?? null };
      await rows.insertReference(tx, owner, payer, row);
    },
    async release(tx, owner, sha256) {
      const released = (await rows.deleteReference(tx, owner, sha256)) > 0;
      if (released) await tx.elevated('blobs: grace begins', () => rows.touch(tx, sha256));
      return released;
    },
    async find(tx, owner, sha256) {
      const row = await tx.elevated('blobs: the module has shown the owner to the caller', () =>
        rows.selectReference(tx, owner, sha256),
      );
      return row && { ...row, bytes: Number(row.bytes) };
    },
    read: (sha256, range) => store.read(sha256, range),
    usage: rows.usageOf,
    collect: (options = {}) =>
      collect({ database, store, ...options, ...(deps.clock ? { clock: deps.clock } : {}) }),
  };
}

async function put(deps: BlobsDeps, content: Content, options: PutOptions): Promise<PutBlob> {
  const { database, store } = deps;
  const { organisationId, mediaType, bytesMax } = options;
  const intake = await store.receive(content, bytesMax);
  try {
    await database.system('blobs: put', async (tx) => {
      if (organisationId !== null) await requireSpace(tx, deps, organisationId, intake);
      await rows.announce(tx, intake, organisationId);
    });
    await untilRemoved(database, intake.sha256);
    await intake.keep();
  } finally {
    await intake.discard();
  }
  return { sha256: intake.sha256, bytes: intake.bytes, mediaType };
}

async function requireSpace(
  tx: Tx,
  { organisationBytesMax = organisationBytesMaxDefault }: BlobsDeps,
  organisationId: OrganisationId,
  { sha256, bytes }: { sha256: string; bytes: number },
): Promise<void> {
  await rows.lockSpaceOf(tx, organisationId);
  const used = await rows.spaceOf(tx, organisationId, sha256);
  if (used + BigInt(bytes) <= organisationBytesMax) return;
  throw refuse('BLOB_SPACE_USED_UP', { limit: String(organisationBytesMax), used: String(used) });
}

/** Waits while a collection takes the same bytes out of the store; one that has died in the middle is not waited for. */
async function untilRemoved(database: Database, sha256: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isOver = await database.system('blobs: put', async (tx) => {
      const removal = await rows.removalOf(tx, sha256);
      if (removal === undefined) return true;
      const isAbandoned = Temporal.Instant.compare(removal.beganAt, tx.now.subtract(removalLease)) < 0;
      return isAbandoned && (await rows.endRemoval(tx, sha256, removal.collectionId));
    });
    if (isOver) return;
    await pause(100);
  }
  throw refuse('BLOB_BEING_REMOVED');
}
