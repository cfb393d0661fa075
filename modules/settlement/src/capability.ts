import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Trade } from '@tongshang/trade';
import type { StoredAccount } from './account.ts';
import type { MoneyPosition } from './claimable.ts';
import type { Poster } from './post-transfer.ts';
import type { debtView } from './read-trade-money.ts';

/** A debt as both sides and their bank see it. */
export type RefundDebtView = ReturnType<typeof debtView>;

/** What other modules may ask of the books. */
export type SettlementCapability = Poster & {
  /** How the money of a trade stands; undefined before anything is secured or sent. For those who take part in it. */
  readPosition(tx: Tx, trade: Trade): Promise<MoneyPosition | undefined>;
  /** What the seller of a trade owed or owes back of what it was paid here, the first first. For those who may see its money. */
  readRefundDebts(tx: Tx, tradeId: TradeId): Promise<readonly RefundDebtView[]>;
  /**
   * The cash accounts of organisations at a bank, locked; undefined where there is none, opened where asked to. Whoever needs several
   * asks for them at once. Touches rows of other organisations: authorise before.
   */
  cashAccounts(
    tx: Tx,
    bank: { readonly bankOrganisationId: OrganisationId; readonly currency: string },
    owners: readonly { readonly organisationId: OrganisationId; readonly open?: boolean }[],
  ): Promise<readonly (StoredAccount | undefined)[]>;
};
