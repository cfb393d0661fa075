import { dutyRefusals } from '@tongshang/duty';
import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import type { MovementGivenUp, SuccessionOccasion, TradeOccasion } from '@tongshang/trade';
import { bordersAwaited } from './awaited.ts';
import { declarationsFound } from './declarations-found.ts';
import { table } from './refusals.ts';
import { dutiesLacking, requireDutiesMet } from './require-duties-met.ts';
import { clearanceRoutes } from './routes.ts';
import { takeOverDeclarations } from './take-over-declarations.ts';
import { declarationColumns } from './trade-columns.ts';
import { withdrawDeclarations, withdrawGivenUp, withdrawNeedless } from './withdraw.ts';
import { leftOverSchedule } from './withdraw-left-over.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'clearance:declare': true;
    readonly 'clearance:vote': true;
  }
}

/** Tariff, declarations, the authorities' votes, joint inspection, release. */
export const clearanceModule = defineModule({
  name: 'clearance',
  needs: ['party', 'trade', 'document', 'settlement'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [dutyRefusals, moneyRefusals, quantityRefusals, table],
  scopes: [
    {
      scope: 'clearance:declare',
      heldBy: ['owner', 'clerk'],
      en: 'Declare exports and imports, pay duties',
      'zh-CN': '办理进出口申报、缴纳税费',
    },
    {
      scope: 'clearance:vote',
      heldBy: ['owner', 'clerk'],
      needsSecondFactor: true,
      en: 'Vote on releases, book inspections',
      'zh-CN': '放行审核、预约查验',
    },
  ],
  places: [{ to: '/queue', kinds: ['customs', 'quality', 'tax'] }],
  create({ journal, party, trade: trades, document, settlement }) {
    const deps = { journal, party, trades, document, settlement };
    return {
      routes: (app) => clearanceRoutes(app, deps),
      awaits: bordersAwaited,
      columns: declarationColumns,
      finds: declarationsFound,
      works: [leftOverSchedule(deps)],
      reactions: [
        {
          consequence: 'declaration-withdrawn',
          perform: (tx, occasion: TradeOccasion) => withdrawDeclarations(deps, tx, occasion),
        },
        { consequence: 'duties-met', perform: requireDutiesMet, lacks: dutiesLacking },
        {
          consequence: 'needless-declaration-withdrawn',
          perform: (tx, occasion: TradeOccasion) => withdrawNeedless(deps, tx, occasion),
        },
        {
          consequence: 'given-up-movement-undeclared',
          perform: (tx, occasion: MovementGivenUp) => withdrawGivenUp(deps, tx, occasion),
        },
        {
          consequence: 'declarations-taken-over',
          perform: (tx, occasion: SuccessionOccasion) => takeOverDeclarations(tx, occasion),
        },
      ],
    };
  },
});
