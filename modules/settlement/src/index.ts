import type { Tx } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import type { Journal } from '@tongshang/journal';
import type { StoredAccount } from './account.ts';
import { ensureAccount, findAccount } from './account-store.ts';
import { onCancellation } from './on-cancellation.ts';
import { onDelivery } from './on-delivery.ts';
import { createPoster, type Poster } from './post-transfer.ts';
import { settlementRoutes } from './routes.ts';
import type { ReadOrganisations, TradeAccess } from './trade-access.ts';

export type { AccountKind, StoredAccount } from './account.ts';
export {
  moveLines,
  type PostedTransfer,
  type PostingLine,
  type PostTransfer,
} from './post-transfer.ts';
export { table as settlementRefusals } from './refusals.ts';
export type { OrganisationRecord, ReadOrganisations, TradeAccess } from './trade-access.ts';
export type { TransferKind } from './transfer-store.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);

export type SettlementDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly trades: TradeAccess;
  readonly readOrganisations: ReadOrganisations;
};

export type SettlementModule = Poster & {
  routes(app: HttpApp): void;
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

/** The books, and what money means in a trade. Listens for deliveries, invoices and cancellations. */
export function createSettlementModule(deps: SettlementDeps): SettlementModule {
  const poster = createPoster(deps.journal.append);
  const { trades } = deps;
  const release = (tx: Tx, trade: Parameters<typeof onDelivery>[2]) =>
    onDelivery({ poster, trades }, tx, trade);
  trades.onFact('delivered', release);
  // At home goods may arrive before their invoice; the last of the two settles the trade.
  trades.onFact('invoiced', release);
  trades.onFact('cancelled', (tx, trade, stated) =>
    onCancellation(poster, tx, trade.tradeId, stated.byOrganisationId),
  );
  return {
    ...poster,
    routes: (app) => settlementRoutes(app, { poster, trades, readOrganisations: deps.readOrganisations }),
    cashAccount: (tx, owner, open = false) =>
      tx.elevated('the account of a party of the trade', () =>
        (open ? ensureAccount : findAccount)(tx, { ...owner, kind: 'cash' }),
      ),
  };
}
