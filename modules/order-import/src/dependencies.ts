import type { Blobs, Owner } from '@tongshang/blobs';
import type { ContactCapability } from '@tongshang/contact';
import type { Database } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { FileId } from '@tongshang/identifier';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

/** What the use cases of this module stand on. */
export type OrderImportDeps = {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly workers: Pick<Workers, 'run'>;
  readonly party: Pick<PartyCapability, 'findMeant' | 'readOrganisations'>;
  readonly contact: Pick<ContactCapability, 'findMeant'>;
  readonly trades: Pick<TradeCapability, 'placeOrder' | 'quoteOrder'>;
  readonly document: Pick<DocumentCapability, 'encloseOrder'>;
};

/** What refers to the bytes of a file. */
export const ownerOf = (fileId: FileId): Owner => ({ module: 'order-import', id: fileId });
