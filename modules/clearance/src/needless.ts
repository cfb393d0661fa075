import {
  bordersCrossed,
  coversShipment,
  isPacked,
  isResolvedByClaim,
  shipmentIds,
  type Trade,
  type TradeFact,
} from '@tongshang/trade';
import type { Declaration } from './declaration.ts';

type Told = Pick<Trade, 'facts'>;

/** Whether somebody still decides about it. */
export const isUnfinished = ({ state }: Pick<Declaration, 'state'>): boolean =>
  state !== 'released' && state !== 'withdrawn' && state !== 'refused';

/**
 * Whether goods that were declared, and not released, will not cross this border any more: those of a claim whose receiver never got them, or says that
 * they were lost before it; and those sold that come in no more, because they were lost on their way or a claim has settled that they do not. Nobody owes anything for them at this border.
 */
export function isNeedless(
  trade: Trade,
  declaration: Pick<Declaration, 'declarationId' | 'movement' | 'state' | 'direction' | 'shipmentId'>,
): boolean {
  if (declaration.state === 'released' || declaration.state === 'withdrawn') return false;
  return declaration.movement === null ? comesNoMore(trade, declaration) : isGivenUp(trade, declaration);
}

/** Of an ended claim: where it goes on, its goods may still come. */
function isGivenUp(
  trade: Told,
  { movement, direction }: Pick<Declaration, 'movement' | 'direction'>,
): boolean {
  const hasEnded = trade.facts.some(
    (one) => one.fact === 'claim-resolved' && one.details.claimId === movement?.claimId,
  );
  if (!hasEnded) return false;
  const received = trade.facts.find(
    (one): one is TradeFact<'remedy-received'> =>
      one.fact === 'remedy-received' && one.details.movementId === movement?.movementId,
  );
  return received === undefined || !bordersCrossed(received.details).includes(direction);
}

/** A price that is lowered for goods that stay on their way ends no way of theirs. */
function comesNoMore(
  trade: Trade,
  { declarationId, direction, shipmentId }: Pick<Declaration, 'declarationId' | 'direction' | 'shipmentId'>,
): boolean {
  // What was let in once, by whichever word, has come.
  const wasLetIn = trade.facts.some(
    (one) => one.fact === 'import-released' && one.details.declarationId === declarationId,
  );
  if (direction !== 'import' || wasLetIn) return false;
  const facts = trade.facts.filter(
    (one) => one.fact !== 'claim-resolved' || one.details.remedy !== 'price-reduction',
  );
  // What is declared as a whole covers what is still to be packed, too.
  const isAll = shipmentId !== null || isPacked(trade);
  const meant = shipmentId === null ? shipmentIds(trade) : [shipmentId];
  return (
    meant.length > 0 &&
    meant.every(
      (id) =>
        isResolvedByClaim({ facts }, id) ||
        coversShipment(trade, 'delivered', id) ||
        (isAll && coversShipment(trade, 'lost', id)),
    )
  );
}
