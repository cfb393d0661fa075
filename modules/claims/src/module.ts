import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { MOVEMENT_GIVEN_UP, type SuccessionOccasion, type TradeOccasion } from '@tongshang/trade';
import { claimsAwaited } from './awaited.ts';
import type { ClaimsCapability } from './capability.ts';
import { isInTrade } from './claim-store.ts';
import { deadlineSchedule } from './deadlines.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { lapseClaims } from './lapse-claims.ts';
import { claimDifferences } from './raise-from-receipt.ts';
import { table } from './refusals.ts';
import { claimsRoutes } from './routes.ts';
import { takeOverClaims } from './take-over-claims.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'claims:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly claims: ClaimsCapability;
  }
}

/** Claims about goods and their price: raised, answered, agreed or decided. */
export const claimsModule = defineModule({
  name: 'claims',
  needs: ['trade', 'settlement', 'document'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [moneyRefusals, table],
  scopes: [
    {
      scope: 'claims:write',
      heldBy: ['owner', 'clerk'],
      // A claim that is raised holds money, one that is answered or decided moves it.
      needsSecondFactor: true,
      en: 'Raise, answer and decide claims',
      'zh-CN': '提出、答复和裁定索赔',
    },
  ],
  promises: [MOVEMENT_GIVEN_UP],
  create({ journal, reactions, trade: trades, settlement, document: documents }) {
    const deps: ClaimsDeps = { journal, reactions, trades, settlement, documents };
    return {
      capability: { sees: isInTrade },
      routes: (app) => claimsRoutes(app, deps),
      awaits: claimsAwaited,
      works: [deadlineSchedule(deps)],
      reactions: [
        {
          consequence: 'differences-claimed',
          perform: (tx, occasion: TradeOccasion) => claimDifferences(deps, tx, occasion),
        },
        {
          consequence: 'claims-lapsed',
          perform: (tx, occasion: TradeOccasion) => lapseClaims(deps, tx, occasion),
        },
        {
          consequence: 'claims-taken-over',
          perform: (tx, occasion: SuccessionOccasion) => takeOverClaims(tx, occasion),
        },
      ],
    };
  },
});
