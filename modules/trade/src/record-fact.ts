import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Fact, FactDetails, TradeFact } from '@tongshang/trade-facts';
import { rolesOf } from './actor.ts';
import type { TradeContext } from './context.ts';
import type { TradeFile } from './file.ts';
import { milestoneOf } from './milestones.ts';
import { stateFact } from './state-fact.ts';

/** Facts that only the commands of this module state. */
export type OwnFact = 'enquired' | 'quoted' | 'ordered' | 'closed' | 'cancelled';

export type Recorded = { readonly entryId: string; readonly shipmentId?: string };

/**
 * States a fact for another module, in its transaction: checks who may and what it needs, appends the journal entry, saves, tells
 * the listeners.
 * @throws TRADE_NOT_FOUND and what `stateFact` refuses
 */
export async function recordFact<F extends Exclude<Fact, OwnFact>>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  fact: F,
  details: FactDetails[F],
): Promise<Recorded> {
  const file = await context.files.lock(tx, tradeId);
  const { file: next, stated } = stateIn(context, tx, principal, file, fact, details);
  await context.files.save(tx, next);
  await context.announce(tx, principal, tradeId, stated as TradeFact);
  const { shipmentId } = stated.details as { shipmentId?: string };
  return { entryId: stated.entryId, ...(shipmentId === undefined ? {} : { shipmentId }) };
}

/**
 * States a fact in a file and appends its journal entry; the caller saves the file and announces the fact.
 * @param more further private fields of the entry, for instance lines and terms of an order
 */
export function stateIn<F extends Fact>(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  file: TradeFile,
  fact: F,
  details: FactDetails[F],
  more: { readonly [field: string]: unknown } = {},
): { file: TradeFile; stated: TradeFact<F> } {
  const { trade } = file;
  const { module, audience } = milestoneOf(fact);
  const cause = context.causeOf(tx, trade.tradeId);
  return stateFact(file, {
    fact,
    details: plain(details) as FactDetails[F],
    organisationId: principal.organisationId,
    roles: rolesOf(trade, principal.organisationId),
    ...(cause === undefined ? {} : { consequenceOf: cause }),
    at: tx.now.toString({ smallestUnit: 'millisecond' }),
    newShipmentId: context.newId,
    enter(byRole, stated) {
      const { shipmentId } = stated as { shipmentId?: string };
      const { entryId } = context.journal.append(tx, {
        kind: `${module}.${fact}`,
        tradeId: trade.tradeId,
        public: { byRole, ...(shipmentId === undefined ? {} : { shipmentId }) },
        private: { details: stated as unknown as Json, ...(plain(more) as { [field: string]: Json }) },
        audience,
      });
      return entryId;
    },
  });
}

/** The value as JSON carries it: no `undefined`, nothing shared with the caller. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
