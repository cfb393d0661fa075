import { ledgerRefusals } from '@tongshang/ledger';
import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import type { TradeOccasion } from '@tongshang/trade';
import { ensureAccount, findAccount } from './account-store.ts';
import type { SettlementCapability } from './capability.ts';
import { createPoster } from './post-transfer.ts';
import { table } from './refusals.ts';
import { releasePayment } from './release-payment.ts';
import { returnMoney } from './return-money.ts';
import { settlementRoutes } from './routes.ts';

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
  refusals: [ledgerRefusals, moneyRefusals, table],
  places: [
    { to: '/accounts', kinds: ['trader', 'manufacturer', 'carrier', 'warehouse', 'bank', 'operator'] },
  ],
  create({ journal, party, trade: trades }) {
    const poster = createPoster(journal);
    return {
      capability: {
        ...poster,
        cashAccount: (tx, owner, open = false) =>
          tx.elevated('the account of a party of the trade', () =>
            (open ? ensureAccount : findAccount)(tx, { ...owner, kind: 'cash' }),
          ),
      },
      routes: (app) => settlementRoutes(app, { journal, poster, trades, party }),
      reactions: [
        {
          consequence: 'payment-released',
          perform: (tx, occasion: TradeOccasion) => releasePayment({ poster, trades }, tx, occasion),
        },
        {
          consequence: 'held-money-returned',
          perform: (tx, occasion: TradeOccasion) => returnMoney(poster, tx, occasion),
        },
      ],
    };
  },
});
