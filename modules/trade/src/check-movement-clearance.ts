import { contestOf, type FactDetails, isReported, type Trade } from '@tongshang/trade-facts';
import { coversShipment, factsOf } from './progress.ts';
import { refuseRemedy } from './remedy-refusals.ts';

type Declared = FactDetails['remedy-declared'];
type Released = FactDetails['remedy-released'];

const BORDERS = ['export', 'import'] as const;

/**
 * Goods of a claim are declared once they are sent, each way once, unless what was reported of it is contested.
 * @throws REMEDY_NOT_SENT, REMEDY_ALREADY_STATED
 */
export function checkRemedyDeclared(trade: Trade, { movementId, direction, claimId }: Declared): void {
  const sent = factsOf(trade, 'remedy-dispatched').find(({ details }) => details.movementId === movementId);
  if (sent?.details.claimId !== claimId) throw refuseRemedy('REMEDY_NOT_SENT');
  if (isStatedOf(trade, 'remedy-declared', { movementId, direction }))
    throw refuseRemedy('REMEDY_ALREADY_STATED');
}

/**
 * What was declared is released, once.
 * @throws REMEDY_NOT_DECLARED, REMEDY_ALREADY_STATED
 */
export function checkRemedyReleased(trade: Trade, { movementId, direction, declarationId }: Released): void {
  const isDeclared = factsOf(trade, 'remedy-declared').some(
    ({ details }) =>
      details.declarationId === declarationId &&
      details.movementId === movementId &&
      details.direction === direction,
  );
  if (!isDeclared) throw refuseRemedy('REMEDY_NOT_DECLARED');
  if (isStatedOf(trade, 'remedy-released', { movementId, direction }))
    throw refuseRemedy('REMEDY_ALREADY_STATED');
}

/**
 * What a movement across the border still lacks before it can have arrived: the releases where the goods leave and where they come in. Nothing
 * where the authorities of either country had no word in this trade themselves: who is not on board holds up nobody.
 */
export function lackingReleases(trade: Trade, movementId: string, shipmentId?: string): readonly string[] {
  if (trade.domestic || !BORDERS.every((border) => isAttended(trade, border, shipmentId))) return [];
  return BORDERS.filter((direction) => !isStatedOf(trade, 'remedy-released', { movementId, direction }));
}

/** Whether authorities themselves released goods of this trade at a border when they first went. */
function isAttended(trade: Trade, border: (typeof BORDERS)[number], shipmentId: string | undefined): boolean {
  const released = factsOf(trade, `${border}-released`).filter(
    ({ details }) =>
      shipmentId === undefined || details.shipmentId === undefined || details.shipmentId === shipmentId,
  );
  const covers = shipmentId === undefined || coversShipment(trade, `${border}-released`, shipmentId);
  return covers && released.length > 0 && released.every((one) => !isReported(one));
}

function isStatedOf(
  trade: Trade,
  fact: 'remedy-declared' | 'remedy-released',
  { movementId, direction }: Pick<Declared, 'movementId' | 'direction'>,
): boolean {
  return factsOf(trade, fact).some(
    ({ details, entryId }) =>
      details.movementId === movementId &&
      details.direction === direction &&
      contestOf(trade, entryId) === undefined,
  );
}
