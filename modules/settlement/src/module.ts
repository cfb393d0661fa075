import type { OrganisationId } from '@tongshang/identifier';
import { ledgerRefusals } from '@tongshang/ledger';
import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { type AmendingOccasion, reportRefusals, type TradeOccasion } from '@tongshang/trade';
import { cashKey } from './account.ts';
import { ensureAccounts, findAccounts } from './accounts.ts';
import { refundsAwaited } from './awaited.ts';
import type { SettlementCapability } from './capability.ts';
import { readPosition } from './claimable.ts';
import { holdSchedule } from './hold-money.ts';
import { refundSchedule } from './perform-refunds.ts';
import { createPoster } from './post-transfer.ts';
import { debtView } from './read-trade-money.ts';
import { debtsOfTrade } from './refund-debt-store.ts';
import { table } from './refusals.ts';
import { releasePayment } from './release-payment.ts';
import { returnMoney } from './return-money.ts';
import { returnSurplus } from './return-surplus.ts';
import { settlementRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'settlement:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly settlement: SettlementCapability;
  }
}

/** The books, and what money means in a trade. */
export const settlementModule = defineModule({
  name: 'settlement',
  needs: ['party', 'trade'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [ledgerRefusals, moneyRefusals, reportRefusals, table],
  scopes: [
    {
      scope: 'settlement:write',
      heldBy: ['owner', 'clerk'],
      needsSecondFactor: true,
      en: 'Move money',
      'zh-CN': '资金划转',
    },
  ],
  places: [
    { to: '/accounts', kinds: ['trader', 'manufacturer', 'carrier', 'warehouse', 'bank', 'operator'] },
  ],
  create({ journal, party, trade: trades }) {
    const poster = createPoster(journal);
    return {
      capability: {
        ...poster,
        readPosition: (tx, trade) =>
          tx.elevated('a claim is about money of the trade', () => readPosition(tx, trade)),
        readRefundDebts: async (tx, tradeId) => (await debtsOfTrade(tx, tradeId)).map(debtView),
        cashAccounts: (tx, { bankOrganisationId, currency }, owners) =>
          tx.elevated('the accounts of parties of the trade', async () => {
            const keyOf = (organisationId: OrganisationId) =>
              cashKey(organisationId, bankOrganisationId, currency);
            const keys = owners.map(({ organisationId }) => keyOf(organisationId));
            const found = await findAccounts(tx, keys);
            const opened = owners.filter(({ open }, index) => open && !found[index]);
            if (opened.length === 0) return found;
            await ensureAccounts(
              tx,
              opened.map(({ organisationId }) => keyOf(organisationId)),
            );
            return findAccounts(tx, keys);
          }),
      },
      routes: (app) => settlementRoutes(app, { journal, poster, trades, party }),
      awaits: refundsAwaited,
      works: [holdSchedule({ journal, poster, trades }), refundSchedule({ journal, poster, trades })],
      reactions: [
        {
          consequence: 'payment-released',
          perform: (tx, occasion: TradeOccasion) => releasePayment({ journal, poster, trades }, tx, occasion),
        },
        {
          consequence: 'held-money-returned',
          perform: (tx, occasion: TradeOccasion) => returnMoney({ journal, poster }, tx, occasion),
        },
        {
          consequence: 'surplus-returned',
          perform: (tx, occasion: AmendingOccasion) =>
            returnSurplus({ journal, poster, trades }, tx, occasion),
        },
      ],
    };
  },
});
