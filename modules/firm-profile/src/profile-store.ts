import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { BankAccount, Defaults, ImageUse, ProfileImage } from './profile.ts';

/** What is stated, and the version it is; 0 where nothing was ever stated. */
export type Versioned<T> = { readonly version: number; readonly stated: T };

/** Of the acting organisation, as everything here. */
export async function selectDefaults(tx: Tx): Promise<Versioned<Defaults>> {
  const found = await tx.maybe<Versioned<Defaults>>(
    'select version, stated from firm_profile.defaults where organisation_id = $1',
    [tx.organisationId],
  );
  return found ?? { version: 0, stated: {} };
}

export const selectAccounts = (tx: Tx): Promise<Versioned<readonly BankAccount[]>> =>
  selectAccountsOf(tx, tx.organisationId);

export async function selectAccountsOf(
  tx: Tx,
  organisationId: OrganisationId | null,
): Promise<Versioned<readonly BankAccount[]>> {
  const found = await tx.maybe<Versioned<readonly BankAccount[]>>(
    'select version, accounts as stated from firm_profile.bank where organisation_id = $1',
    [organisationId],
  );
  return found ?? { version: 0, stated: [] };
}

/** Writes over that version alone. @returns whether it still was that version */
export async function writeDefaults(tx: Tx, { version, stated }: Versioned<Defaults>): Promise<boolean> {
  const sql =
    version === 0
      ? `insert into firm_profile.defaults (organisation_id, stated, changed_at, version) values ($1, $2, $3, $4 + 1)
         on conflict do nothing`
      : `update firm_profile.defaults set stated = $2, changed_at = $3, version = version + 1
         where organisation_id = $1 and version = $4`;
  return (await tx.run(sql, [tx.organisationId, JSON.stringify(stated), tx.now, version])) === 1;
}

/** As `writeDefaults`. */
export async function writeAccounts(
  tx: Tx,
  { version, stated }: Versioned<readonly BankAccount[]>,
): Promise<boolean> {
  const sql =
    version === 0
      ? `insert into firm_profile.bank (organisation_id, accounts, changed_at, version) values ($1, $2, $3, $4 + 1)
         on conflict do nothing`
      : `update firm_profile.bank set accounts = $2, changed_at = $3, version = version + 1
         where organisation_id = $1 and version = $4`;
  return (await tx.run(sql, [tx.organisationId, JSON.stringify(stated), tx.now, version])) === 1;
}

const IMAGE = `use, encode(sha256, 'hex') as sha256, media_type as "mediaType", bytes, image_id as "imageId"`;

/** With the id under which its file is referred to. */
export type KeptImage = ProfileImage & { readonly imageId: string };

export const selectImages = (tx: Tx): Promise<KeptImage[]> => selectImagesOf(tx, tx.organisationId);

/** Of any firm. Elevated callers only, but for the acting one. */
export function selectImagesOf(tx: Tx, organisationId: OrganisationId | null): Promise<KeptImage[]> {
  return tx.rows(`select ${IMAGE} from firm_profile.image where organisation_id = $1 order by use`, [
    organisationId,
  ]);
}

/** Nobody else changes it until the transaction ends. */
export function lockImage(tx: Tx, use: ImageUse): Promise<KeptImage | undefined> {
  return tx.maybe(
    `select ${IMAGE} from firm_profile.image where organisation_id = $1 and use = $2 for update`,
    [tx.organisationId, use],
  );
}

export async function upsertImage(tx: Tx, image: KeptImage): Promise<void> {
  const { use, sha256, mediaType, bytes, imageId } = image;
  await tx.run(
    `insert into firm_profile.image (organisation_id, use, sha256, media_type, bytes, image_id, changed_at)
     values ($1, $2, decode($3, 'hex'), $4, $5, $6, $7)
     on conflict (organisation_id, use) do update set sha256 = excluded.sha256, media_type = excluded.media_type,
       bytes = excluded.bytes, changed_at = excluded.changed_at`,
    [tx.organisationId, use, sha256, mediaType, bytes, imageId, tx.now],
  );
}

export async function deleteImage(tx: Tx, use: ImageUse): Promise<void> {
  await tx.run('delete from firm_profile.image where organisation_id = $1 and use = $2', [
    tx.organisationId,
    use,
  ]);
}
