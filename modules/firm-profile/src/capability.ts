import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { BankAccount, ImageUse, ProfileImage } from './profile.ts';

/** Pictures of a firm, whole PNG or JPEG files without metadata, by their use. */
export type Pictures = { readonly [U in ImageUse]?: Uint8Array };

/** What other modules may ask of firm profiles. */
export type FirmProfileCapability = {
  /** The accounts that a firm states of itself; none of another than the acting one. */
  findAccounts(tx: Tx, organisationId: OrganisationId): Promise<readonly BankAccount[]>;
  /** Which pictures a firm has now for the papers that it signs. Elevated callers only, but for the acting firm. */
  findPictures(tx: Tx, organisationId: OrganisationId): Promise<readonly ProfileImage[]>;
  /** These, read; outside any transaction. @throws BLOB_MISSING, BLOB_DAMAGED, and as the store of files */
  readPictures(found: readonly ProfileImage[]): Promise<Pictures>;
};
