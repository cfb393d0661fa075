import type { Tx } from '@tongshang/database';
import type { StoredAccount } from './account.ts';
import type { Funding } from './funding-store.ts';
import type { Poster } from './post-transfer.ts';

/** What other modules may ask of the books. */
/** How the money of a trade stands: amounts in minor units of its currency. */
export type MoneyPosition = Pick<
  Funding,
  'method' | 'state' | 'amount' | 'currency' | 'released' | 'refunded' | 'bankOrganisationId'
>;

export type SettlementCapability = Poster & {
  /** How the money of a trade stands; undefined before it is secured. For those who take part in it. */
  readPosition(tx: Tx, tradeId: string): Promise<MoneyPosition | undefined>;
  /**
   * The cash accounts of organisations at a bank, locked; undefined where there is none, opened where asked to. Whoever needs several
   * asks for them at once. Touches rows of other organisations: authorise before.
   */
  cashAccounts(
    tx: Tx,
    bank: { readonly bankOrganisationId: string; readonly currency: string },
    owners: readonly { readonly organisationId: string; readonly open?: boolean }[],
  ): Promise<readonly (StoredAccount | undefined)[]>;
};
