import { isMemberState } from '@tongshang/country';
import {
  bordersCrossed,
  coversShipment,
  factsOf,
  isPacked,
  isResolvedByClaim,
  shipmentIds,
  type Trade,
  type TradeFact,
} from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';

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

/**
 * Whether the goods of an import are under customs supervision: they were seen in the customs territory, or one of the authorities has voted on them.
 * From then on neither side's word ends what is owed: goods that are stolen or disappear owe it all the same (Union Customs Code, articles 79 and
 * 124; Taxation (Cross-border Trade) Act 2018, section 4), until customs itself lets the declaration go.
 */
export function isSupervised(
  trade: Trade,
  {
    direction,
    movement,
    country,
    shipmentId,
  }: Pick<Declaration, 'direction' | 'movement' | 'country' | 'shipmentId'>,
  cases: readonly Pick<AgencyCase, 'agency'>[],
  hasVotes: boolean,
): boolean {
  if (direction !== 'import' || movement !== null) return false;
  // Where customs takes no part nobody here can agree.
  if (!cases.some(({ agency }) => agency === 'customs')) return false;
  const isThere = (at: string) => at === country || (isMemberState(at) && isMemberState(country));
  return (
    hasVotes ||
    factsOf(trade, 'in-transit').some(
      ({ details }) =>
        isThere(details.readPoint.country) &&
        (shipmentId === null || details.shipmentId === undefined || details.shipmentId === shipmentId),
    )
  );
}

/** Whether its sides have said, by a loss or the end of a claim, that the goods of a declaration come no more. */
export const isGivenUpBySides = (trade: Trade, declaration: Declaration): boolean =>
  declaration.movement === null &&
  trade.facts.some(({ fact }) => fact === 'lost' || fact === 'claim-resolved') &&
  isNeedless(trade, declaration);

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
