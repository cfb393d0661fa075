import type { Tx } from '@tongshang/database';
import type { StoredAccount } from './account.ts';
import type { Poster } from './post-transfer.ts';

/** What other modules may ask of the books. */
export type SettlementCapability = Poster & {
  /**
   * The cash account of an organisation at a bank; undefined when there is none, opened when asked to. Touches rows of
   * other organisations: authorise before.
   */
  cashAccount(
    tx: Tx,
    owner: {
      readonly organisationId: string;
      readonly bankOrganisationId: string;
      readonly currency: string;
    },
    open?: boolean,
  ): Promise<StoredAccount | undefined>;
};
