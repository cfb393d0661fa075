import type { Tx } from '@tongshang/database';
import type { Appending } from '@tongshang/journal';
import type { SettlementCapability } from '@tongshang/settlement';
import { fileOfTrade, type TradeOccasion } from '@tongshang/trade';
import { declarationsOfTrade, saveState } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';

type WithdrawDeps = {
  readonly journal: Appending;
  readonly settlement: Pick<SettlementCapability, 'completeReserved'>;
};

/**
 * A cancelled trade takes its declarations with it, and frees what was guaranteed for them. Goods that were released for
 * export and have not left are declared no longer, too.
 */
export async function withdrawDeclarations(
  { journal, settlement }: WithdrawDeps,
  tx: Tx,
  { trade: { tradeId }, stated }: TradeOccasion,
): Promise<void> {
  const { entryId: causedBy, byOrganisationId: initiatedBy } = stated;
  await tx.elevated('a cancelled trade withdraws its declarations', async () => {
    for (const declaration of await declarationsOfTrade(tx, tradeId)) {
      const { declarationId, direction, country, number, payment, paymentTransferId } = declaration;
      if (declaration.state === 'withdrawn') continue;
      if (payment === 'guaranteed' && paymentTransferId !== null) {
        const completion = { initiatedBy, causedBy, performed: true };
        await settlement.completeReserved(tx, paymentTransferId, { outcome: 'void', ...completion });
      }
      await saveState(tx, declaration, { state: 'withdrawn' });
      journal.appendConsequence(tx, {
        kind: 'clearance.withdrawn',
        file: fileOfTrade(tradeId),
        causedBy,
        subject: declarationId,
        public: { declarationId, direction, country },
        private: { number },
        audience: OFFICIAL_AUDIENCE,
      });
    }
  });
}
