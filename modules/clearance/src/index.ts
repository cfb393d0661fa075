import type { HttpApp } from '@tongshang/http';
import type { Journal } from '@tongshang/journal';
import type { SettlementModule } from '@tongshang/settlement';
import { clearanceRoutes } from './routes.ts';
import type { FindAuthorities, ReadOrganisations, TradeAccess } from './trade-access.ts';
import { withdrawDeclarations } from './withdraw.ts';

export type { DeclarationState, Direction, PaymentState } from './declaration.ts';
export type { DemonstrationRates } from './demonstration.ts';
export { lookUpTariff, type TariffQuery } from './look-up-tariff.ts';
export { table as clearanceRefusals } from './refusals.ts';
export { STARTER_TARIFFS, tariffFor } from './tariff/index.ts';
export type { FindAuthorities, OrganisationRecord, ReadOrganisations, TradeAccess } from './trade-access.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);

export type ClearanceDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly trades: TradeAccess;
  readonly settlement: Pick<SettlementModule, 'postTransfer' | 'completeReserved' | 'cashAccount'>;
  readonly readOrganisations: ReadOrganisations;
  /** Authorities of a country, for trades that have none yet; default: none are known, the declarant names them. */
  readonly findAuthorities?: FindAuthorities;
};

export type ClearanceModule = { routes(app: HttpApp): void };

/** Tariff, declarations, the authorities' votes, joint inspection, release. Listens for cancellations. */
export function createClearanceModule(deps: ClearanceDeps): ClearanceModule {
  const { journal, settlement, trades, readOrganisations } = deps;
  const findAuthorities = deps.findAuthorities ?? (async () => []);
  trades.onFact('cancelled', (tx, trade, stated) =>
    withdrawDeclarations(settlement, tx, trade.tradeId, stated.byOrganisationId),
  );
  return {
    routes: (app) =>
      clearanceRoutes(app, {
        append: journal.append,
        ...{ trades, settlement, readOrganisations, findAuthorities },
      }),
  };
}
