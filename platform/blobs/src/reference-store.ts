import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';

const bytesOf = (sha256: string): Buffer => Buffer.from(sha256, 'hex');

/** What refers to a blob: a thing of a module. */
export type Owner = { readonly module: string; readonly id: string };

export type ReferenceRow = {
  readonly sha256: string;
  readonly bytes: bigint;
  readonly mediaType: string;
  readonly fileName: string | null;
};

/** Held until the transaction ends, so that two puts of one organisation do not each find room for itself alone. */
export async function lockSpaceOf(tx: Tx, organisationId: OrganisationId): Promise<void> {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('blobs.space:' || $1, 0))`, [organisationId]);
}

/** Bytes an organisation refers to, each blob once, and those it has put that nothing refers to yet. As tongshang_system. */
export async function spaceOf(tx: Tx, organisationId: OrganisationId, beside: string): Promise<bigint> {
  const { used } = await tx.one<{ used: bigint }>(
    `select (coalesce((select sum(bytes) from
        (select distinct sha256, bytes from blobs.reference where organisation_id = $1 and sha256 <> $2) r), 0)
      + coalesce((select sum(bytes) from blobs.blob b where put_by_organisation_id = $1 and sha256 <> $2
        and not exists (select from blobs.reference r where r.sha256 = b.sha256)), 0))::bigint as used`,
    [organisationId, bytesOf(beside)],
  );
  return used;
}

/** What the caller's organisation keeps, each blob once. */
export async function usageOf(tx: Tx): Promise<{ blobs: bigint; bytes: bigint }> {
  return tx.one<{ blobs: bigint; bytes: bigint }>(
    `select count(*) as blobs, coalesce(sum(bytes), 0)::bigint as bytes from
       (select distinct sha256, bytes from blobs.reference where organisation_id = access.current_organisation()) r`,
  );
}

/** Writes down that the bytes are kept, from now. As tongshang_system. */
export async function announce(
  tx: Tx,
  blob: { sha256: string; bytes: number },
  organisationId: OrganisationId | null,
): Promise<void> {
  await tx.run(
    `insert into blobs.blob (sha256, bytes, kept_at, put_by_organisation_id) values ($1, $2, $3, $4)
     on conflict (sha256) do update set kept_at = greatest(blob.kept_at, excluded.kept_at),
       put_by_organisation_id = excluded.put_by_organisation_id`,
    [bytesOf(blob.sha256), blob.bytes, tx.now, organisationId],
  );
}

/** A removal under way: whose work it is, since when. */
export type Removal = { readonly collectionId: string; readonly beganAt: Temporal.Instant };

export async function removalOf(tx: Tx, sha256: string): Promise<Removal | undefined> {
  return tx.maybe<Removal>(
    'select collection_id as "collectionId", began_at as "beganAt" from blobs.removal where sha256 = $1',
    [bytesOf(sha256)],
  );
}

/** Ends a removal of this collection; false when another has taken it over. */
export async function endRemoval(tx: Tx, sha256: string, collectionId: string): Promise<boolean> {
  const sql = 'delete from blobs.removal where sha256 = $1 and collection_id = $2';
  return (await tx.run(sql, [bytesOf(sha256), collectionId])) > 0;
}

export async function insertReference(
  tx: Tx,
  owner: Owner,
  organisationId: OrganisationId,
  row: ReferenceRow,
): Promise<void> {
  await tx.run(
    `insert into blobs.reference (owner_module, owner_id, sha256, organisation_id, media_type, bytes, file_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (owner_module, owner_id, sha256) do nothing`,
    [
      ...[owner.module, owner.id, bytesOf(row.sha256), organisationId],
      ...[row.mediaType, row.bytes, row.fileName, tx.now],
    ],
  );
}

export async function deleteReference(tx: Tx, owner: Owner, sha256: string): Promise<number> {
  return tx.run('delete from blobs.reference where owner_module = $1 and owner_id = $2 and sha256 = $3', [
    ...[owner.module, owner.id, bytesOf(sha256)],
  ]);
}

/** The time of grace begins anew. As tongshang_system. */
export async function touch(tx: Tx, sha256: string): Promise<void> {
  await tx.run('update blobs.blob set kept_at = greatest(kept_at, $2) where sha256 = $1', [
    bytesOf(sha256),
    tx.now,
  ]);
}

export async function selectReference(
  tx: Tx,
  owner: Owner,
  sha256: string,
): Promise<ReferenceRow | undefined> {
  const row = await tx.maybe<{ bytes: bigint; media_type: string; file_name: string | null }>(
    `select bytes, media_type, file_name from blobs.reference
     where owner_module = $1 and owner_id = $2 and sha256 = $3`,
    [owner.module, owner.id, bytesOf(sha256)],
  );
  return row && { sha256, bytes: row.bytes, mediaType: row.media_type, fileName: row.file_name };
}

/** Every blob that something refers to: none in a database from before there were any. As tongshang_system. */
export async function referredBlobs(tx: Tx): Promise<{ sha256: string; bytes: bigint }[]> {
  const { known } = await tx.one<{ known: boolean }>("select to_regclass('blobs.blob') is not null as known");
  if (!known) return [];
  return tx.rows<{ sha256: string; bytes: bigint }>(
    `select encode(sha256, 'hex') as sha256, bytes from blobs.blob b
     where exists (select from blobs.reference r where r.sha256 = b.sha256) order by 1`,
  );
}

/**
 * Locks blobs that nobody has kept since `before`; nothing can begin to refer to them then. Those held by others are
 * passed over. As tongshang_system.
 */
export async function lockForgotten(tx: Tx, before: Temporal.Instant, limit: number): Promise<Buffer[]> {
  const rows = await tx.rows<{ sha256: Buffer }>(
    `select sha256 from blobs.blob b where kept_at < $1
       and not exists (select from blobs.reference r where r.sha256 = b.sha256)
     order by kept_at limit $2 for update skip locked`,
    [before, limit],
  );
  return rows.map(({ sha256 }) => sha256);
}

/** Of the locked ones, strikes out those that still nothing refers to, and notes that they are on their way out. */
export async function beginRemovals(
  tx: Tx,
  locked: readonly Buffer[],
  before: Temporal.Instant,
  collectionId: string,
): Promise<void> {
  await tx.run(
    `with gone as (
       delete from blobs.blob b where sha256 = any ($1) and kept_at < $2
         and not exists (select from blobs.reference r where r.sha256 = b.sha256) returning sha256)
     insert into blobs.removal (sha256, collection_id, began_at) select sha256, $3, $4 from gone
     on conflict (sha256) do update set collection_id = excluded.collection_id, began_at = excluded.began_at`,
    [locked, before, collectionId, tx.now],
  );
}

/** What this collection is to remove: what it has begun, and what one left that ended before it had done its work. */
export async function takeRemovals(
  tx: Tx,
  collectionId: string,
  abandonedBefore: Temporal.Instant,
): Promise<string[]> {
  const rows = await tx.rows<{ sha256: string }>(
    `update blobs.removal set collection_id = $1, began_at = $2 where collection_id = $1 or began_at < $3
     returning encode(sha256, 'hex') as sha256`,
    [collectionId, tx.now, abandonedBefore],
  );
  return rows.map(({ sha256 }) => sha256);
}
