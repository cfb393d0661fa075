import type { FileId, OrganisationId } from '@tongshang/identifier';
import type { Tx } from './tx.ts';

/** An organisation in a role, as policies over a file know it. */
export type FileParty = { readonly organisationId: OrganisationId; readonly role: string };

/**
 * Begins a file: from now on its parties see what belongs to it. Elevated callers only; who may begin a file of this kind,
 * and in which roles parties come in, is for the module that answers for the kind to check.
 * @param file `kind` is a word: `trade`, `lot`, `case`, …
 */
export async function beginFile(
  tx: Tx,
  file: { readonly fileId: FileId; readonly kind: string },
  parties: readonly FileParty[],
): Promise<void> {
  await tx.run(
    `with file as (insert into access.file (file_id, kind, begun_at) values ($1, $2, $3))
     insert into access.file_party (file_id, organisation_id, role, since)
     select $1, p.organisation_id, p.role, $3 from unnest($4::uuid[], $5::text[]) as p (organisation_id, role)`,
    [
      file.fileId,
      file.kind,
      tx.now,
      parties.map(({ organisationId }) => organisationId),
      parties.map(({ role }) => role),
    ],
  );
}

/** Lets further parties into a file. Elevated callers only, as `beginFile`. */
export async function admitToFile(tx: Tx, fileId: FileId, parties: readonly FileParty[]): Promise<void> {
  await tx.run(
    `insert into access.file_party (file_id, organisation_id, role, since)
     select $1, p.organisation_id, p.role, $2 from unnest($3::uuid[], $4::text[]) as p (organisation_id, role)`,
    [fileId, tx.now, parties.map(({ organisationId }) => organisationId), parties.map(({ role }) => role)],
  );
}

/** Ends what a party sees of a file in a role. Elevated callers only, as `beginFile`. */
export async function dismissFromFile(tx: Tx, fileId: FileId, party: FileParty): Promise<void> {
  await tx.run('delete from access.file_party where file_id = $1 and organisation_id = $2 and role = $3', [
    fileId,
    party.organisationId,
    party.role,
  ]);
}
