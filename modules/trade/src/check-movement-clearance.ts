import type { ShipmentId } from '@tongshang/identifier';
import { compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import { contestOf, type FactDetails, isReported, NOT_ARRIVED, type Trade } from '@tongshang/trade-facts';
import { coversShipment, factsOf } from './progress.ts';
import { refuse } from './refusals.ts';
import { refuseRemedy } from './remedy-refusals.ts';

type Declared = FactDetails['remedy-declared'];
type Released = FactDetails['remedy-released'];

type Received = Pick<FactDetails['remedy-received'], 'lines'>;

const BORDERS = ['export', 'import'] as const;
type Border = (typeof BORDERS)[number];

/**
 * Goods of a claim are declared once they are sent, each way once, unless what was reported of it is contested.
 * @throws REMEDY_NOT_SENT, REMEDY_ALREADY_STATED, CLAIM_NOT_OPEN where the claim ended and they never came
 */
export function checkRemedyDeclared(trade: Trade, { movementId, direction, claimId }: Declared): void {
  const sent = factsOf(trade, 'remedy-dispatched').find(({ details }) => details.movementId === movementId);
  if (sent?.details.claimId !== claimId) throw refuseRemedy('REMEDY_NOT_SENT');
  if (isStatedOf(trade, 'remedy-declared', { movementId, direction }))
    throw refuseRemedy('REMEDY_ALREADY_STATED');
  const hasEnded = factsOf(trade, 'claim-resolved').some(({ details }) => details.claimId === claimId);
  const hasCome = factsOf(trade, 'remedy-received').some(({ details }) => details.movementId === movementId);
  if (hasEnded && !hasCome) throw refuse('CLAIM_NOT_OPEN');
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
 * The borders that goods of a claim have crossed, as their receiver says what became of them: what came, both; what was lost on the way, the one where it
 * left; what was missing from the start, none.
 */
export function bordersCrossed({ lines }: Received): readonly Border[] {
  const reasons = lines.flatMap(({ differences = [] }) => differences.map(({ reason }) => reason));
  const hasCome =
    lines.some(({ received }) => compareDecimals(parseDecimal(received), ZERO) > 0) ||
    reasons.some((reason) => !NOT_ARRIVED.includes(reason));
  if (hasCome) return BORDERS;
  return reasons.includes('lost-on-the-way') ? ['export'] : [];
}

/**
 * What a movement across the border still lacks of the releases where its goods leave and where they come in. Nothing
 * where the authorities of either country had no word in this trade themselves: who is not on board holds up nobody.
 * @param crossed the borders that the goods have crossed; those of goods that come by default
 */
export function lackingReleases(
  trade: Trade,
  { movementId, shipmentId }: { readonly movementId: string; readonly shipmentId?: ShipmentId | undefined },
  crossed: readonly Border[] = BORDERS,
): readonly Border[] {
  if (trade.domestic || !BORDERS.every((border) => isAttended(trade, border, shipmentId))) return [];
  return crossed.filter((direction) => !isStatedOf(trade, 'remedy-released', { movementId, direction }));
}

/** Whether authorities themselves released goods of this trade at a border when they first went. */
function isAttended(trade: Trade, border: Border, shipmentId: ShipmentId | undefined): boolean {
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
