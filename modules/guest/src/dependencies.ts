import type { Blobs } from '@tongshang/blobs';
import type { ContactCapability } from '@tongshang/contact';
import type { Database } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { Journal } from '@tongshang/journal';
import type { Mail } from '@tongshang/mail';
import type { PartyCapability } from '@tongshang/party';
import type { StockCapability } from '@tongshang/stock';
import type { TraceCapability } from '@tongshang/trace';
import type { TradeCapability } from '@tongshang/trade';

/** What the use cases of this module stand on. */
export type GuestDeps = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'append'>;
  readonly trades: Pick<
    TradeCapability,
    'readFile' | 'readTrade' | 'lockTrade' | 'speakerByLink' | 'acceptOffer'
  >;
  readonly party: Pick<PartyCapability, 'readScopes' | 'readOrganisations' | 'readNames' | 'readMailboxes'>;
  readonly contact: ContactCapability;
  readonly document: Pick<DocumentCapability, 'enclosePaper' | 'listIssued' | 'readPage'>;
  readonly stock: Pick<StockCapability, 'receiveGoods'>;
  readonly trace: Pick<TraceCapability, 'shipConsignment'>;
  readonly blobs: Pick<Blobs, 'put'>;
  readonly mail: Pick<Mail, 'put' | 'withdraw'>;
  /** Where people reach the platform, without a slash at the end. */
  readonly publicUrl: string;
};
