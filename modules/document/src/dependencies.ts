import type { Database } from '@tongshang/database';
import type { FirmProfileCapability } from '@tongshang/firm-profile';
import type { Journal } from '@tongshang/journal';
import type { Services } from '@tongshang/module';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';
import type { PrintNews } from './print-news.ts';

/** What the use cases of this module stand on. */
export type DocumentDependencies = Pick<PartyCapability, 'readySigning' | 'signDetached'> &
  Pick<FirmProfileCapability, 'findAccounts' | 'findPictures' | 'readPictures'> & {
    readonly journal: Pick<Journal, 'append' | 'appendConsequence'>;
    readonly trades: TradeCapability;
    /** Read, compare and draw documents. */
    readonly workers: Pick<Workers, 'run'>;
    readonly database: Database;
    /** Have documents printed. */
    readonly jobs: Services['jobs'];
    readonly prints: PrintNews;
  };
