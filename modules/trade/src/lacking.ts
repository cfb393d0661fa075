import type { Tx } from '@tongshang/database';
import { ruleOf } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import type { Missing } from './next-fact.ts';
import type { tradeView } from './view.ts';

type View = ReturnType<typeof tradeView>;

/**
 * A trade as it is shown, where what could be stated is not offered as ready while something that must follow from it would refuse it: other modules know
 * what the trade does not (a duty that is due keeps it from being closed).
 */
export async function withLacking(
  { reactions }: Pick<TradeContext, 'reactions'>,
  tx: Tx,
  view: View,
): Promise<View> {
  const nextActions = await Promise.all(
    view.nextActions.map(async (action) => {
      if (action.action !== 'state-fact' || action.fact === undefined || !action.ready) return action;
      const missing: Missing[] = [];
      for (const consequence of ruleOf(action.fact).consequences)
        for (const says of await reactions.lacks(consequence, tx, view.tradeId))
          missing.push({ code: 'consequence', consequence, says });
      if (missing.length === 0) return action;
      return { ...action, ready: false, awaited: false, missing, missingCount: missing.length };
    }),
  );
  return { ...view, nextActions };
}
