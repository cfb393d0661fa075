import type { Blobs, Owner } from '@tongshang/blobs';
import type { ClaimsCapability } from '@tongshang/claims';
import type { DocumentCapability } from '@tongshang/document';
import type { Appending } from '@tongshang/journal';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

/** What the use cases of this module stand on. */
export type ConversationDeps = {
  readonly journal: Appending;
  readonly blobs: Blobs;
  /** Read mail files. */
  readonly workers: Pick<Workers, 'run'>;
  readonly party: Pick<PartyCapability, 'readScopes' | 'readNames'>;
  readonly trades: Pick<TradeCapability, 'readTrade' | 'lockTrade' | 'openFileOf'>;
  readonly documents: Pick<DocumentCapability, 'sees'>;
  readonly claims: ClaimsCapability;
};

/** What refers to the blob of a file. */
export const ownerOf = (attachmentId: string): Owner => ({ module: 'conversation', id: attachmentId });
