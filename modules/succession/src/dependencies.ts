import type { ContactCapability } from '@tongshang/contact';
import type { Database } from '@tongshang/database';
import type { Jobs } from '@tongshang/jobs';
import type { Journal } from '@tongshang/journal';
import type { Mail } from '@tongshang/mail';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';

/** What the use cases of this module stand on. */
export type SuccessionDeps = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'append'>;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly trades: Pick<TradeCapability, 'tradesKept' | 'succeed' | 'readTrade'>;
  readonly party: Pick<
    PartyCapability,
    'readOrganisations' | 'readScopes' | 'readNames' | 'readMailboxes' | 'noticeOwners'
  >;
  readonly contact: Pick<ContactCapability, 'holdToInvite' | 'readToInvite' | 'join'>;
  readonly mail: Pick<Mail, 'put' | 'withdraw' | 'isSetUp'>;
  /** Where people reach the platform, without a slash at the end. */
  readonly publicUrl: string;
};
