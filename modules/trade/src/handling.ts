import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { TradeContext } from './context.ts';
import { refuseAtDesk } from './desk-refusals.ts';
import { refuse } from './refusals.ts';

type Asked = {
  readonly tradeIds: readonly TradeId[];
  readonly assignedTo?: string | null;
  readonly isMarked?: boolean;
};

/**
 * Notes for the caller's firm alone how it handles trades that it takes part in: all of them, or none. What is not said stays.
 * @throws TRADE_NOT_FOUND, NOT_OF_YOUR_FIRM
 */
export async function handleTrades(
  { party }: Pick<TradeContext, 'party'>,
  tx: Tx,
  principal: Principal,
  { tradeIds, assignedTo, isMarked }: Asked,
): Promise<{ handled: number }> {
  if (assignedTo && !(await party.readNames(tx, [assignedTo])).has(assignedTo)) {
    throw refuseAtDesk('NOT_OF_YOUR_FIRM', {}, 'assignedTo');
  }
  const { known } = await tx.one<{ known: bigint }>(
    'select count(*) as known from trade.trade where trade_id = any ($1::uuid[])',
    [tradeIds],
  );
  if (Number(known) !== tradeIds.length) throw refuse('TRADE_NOT_FOUND');
  const handled = await tx.run(
    `insert into trade.handling as h (organisation_id, trade_id, assigned_to, is_marked, changed_by, changed_at)
     select $1, trade_id, $3, coalesce($5, false), $6, $7 from unnest($2::uuid[]) trade_id
     on conflict (organisation_id, trade_id) do update set
       assigned_to = case when $4 then $3::uuid else h.assigned_to end, is_marked = coalesce($5, h.is_marked),
       changed_by = $6, changed_at = $7`,
    [
      ...[tx.organisationId, tradeIds, assignedTo ?? null, assignedTo !== undefined, isMarked ?? null],
      ...[principal.personId ?? principal.organisationId, tx.now],
    ],
  );
  return { handled };
}
