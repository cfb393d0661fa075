import type { Tx } from '@tongshang/database';
import type { ShipmentId } from '@tongshang/identifier';
import { consequences, type Side } from '@tongshang/incoterms';
import {
  dayAt,
  declarantRole,
  dispatchOf,
  type FactDetails,
  factsOf,
  type Trade,
  tradeOfMovement,
} from '@tongshang/trade';
import type { DeclaredMovement, Direction } from './declaration.ts';
import { selectGivenUp } from './given-up-store.ts';
import { type CoveredLine, wholeOf } from './goods.ts';
import { refuse } from './refusals.ts';

type Dispatched = FactDetails['remedy-dispatched'];

/** Goods of a claim as they are declared: the trade as it is for them, what was said when they were sent, and the lines. */
export type MovedGoods = {
  readonly trade: Trade;
  readonly sent: Dispatched;
  readonly covered: readonly CoveredLine[];
};

/** @throws MOVEMENT_NOT_SENT, MOVEMENT_IS_OF_A_SHIPMENT */
export function movedGoods(
  trade: Trade,
  { movementId, shipmentId }: { readonly movementId: string; readonly shipmentId?: ShipmentId },
): MovedGoods {
  if (shipmentId !== undefined) throw refuse('MOVEMENT_IS_OF_A_SHIPMENT', {}, 'shipmentId');
  const sent = dispatchOf(trade, movementId);
  if (sent === undefined) throw refuse('MOVEMENT_NOT_SENT', {}, 'movementId');
  const moved = tradeOfMovement(trade, movementId);
  return { trade: moved, sent, covered: moved.lines.map(wholeOf) };
}

/** @throws MOVEMENT_NOT_OWED where its claim was agreed anew before these goods were received */
export async function requireOwed(tx: Tx, { tradeId }: Trade, movementId: string): Promise<void> {
  const isGivenUp = await tx.elevated('a movement that is given up concerns both sides', async () =>
    (await selectGivenUp(tx, tradeId)).has(movementId),
  );
  if (isGivenUp) throw refuse('MOVEMENT_NOT_OWED', {}, 'movementId');
}

/**
 * Who declares goods of a claim: a replacement whoever clears what was sold, by the delivery term; what goes back whoever sends it where it leaves, whoever
 * gets it where it comes in.
 */
export function sideAt(trade: Trade, { remedy, from, to }: MovedSides, direction: Direction): Side {
  if (remedy === 'return') return direction === 'export' ? from : to;
  return declarantRole(trade, direction);
}

/**
 * Who pays what is levied on goods of a claim: on a replacement whoever the delivery term has pay it on what was sold, also where the other side
 * declares; on what goes back whoever declares it, for no term of the sale holds on the way back.
 */
export function payerAt(trade: Trade, sides: MovedSides, direction: Direction): Side {
  const { exportDeclarant, dutyPayer } = consequences(trade.terms.incoterm, false);
  const byTerm = direction === 'export' ? exportDeclarant : dutyPayer;
  return (sides.remedy === 'replacement' ? byTerm : null) ?? sideAt(trade, sides, direction);
}

type MovedSides = Pick<Dispatched, 'remedy' | 'from' | 'to'>;

/** The day on which goods first left, where they were loaded: their shipment's loading, else the first of the trade. */
export function exportedOn(trade: Trade, { shipmentId }: Pick<Dispatched, 'shipmentId'>): string {
  const shipped = factsOf(trade, 'shipped').filter(
    ({ details }) => shipmentId === undefined || details.shipmentId === shipmentId,
  );
  const days = shipped
    .map(({ details: { consignment }, at }) =>
      dayAt(consignment.portOfLoading, Temporal.Instant.from(consignment.loadedAt ?? at)),
    )
    .sort();
  return days[0] ?? trade.createdAt.toString().slice(0, 10);
}

/** What of a claim a declaration of its goods keeps. */
export function movementOf({ movementId, claimId, number, remedy }: Dispatched): DeclaredMovement {
  return { movementId, claimId, number, remedy };
}
