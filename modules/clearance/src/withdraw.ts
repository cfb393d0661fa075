import type { Tx } from '@tongshang/database';
import type { SettlementModule } from '@tongshang/settlement';
import { declarationsOfTrade, saveState } from './declaration-store.ts';

/** A cancelled trade takes its open declarations with it, and frees what was guaranteed for them. */
export async function withdrawDeclarations(
  settlement: Pick<SettlementModule, 'completeReserved'>,
  tx: Tx,
  tradeId: string,
  by: string,
): Promise<void> {
  await tx.elevated('a cancelled trade withdraws its declarations', async () => {
    for (const declaration of await declarationsOfTrade(tx, tradeId)) {
      if (declaration.state === 'released' || declaration.state === 'withdrawn') continue;
      if (declaration.payment === 'guaranteed' && declaration.paymentTransferId !== null) {
        await settlement.completeReserved(tx, declaration.paymentTransferId, 'void', by);
      }
      await saveState(tx, declaration, { state: 'withdrawn' });
    }
  });
}
