import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, ShipmentId } from '@tongshang/identifier';
import { compareDecimals, formatDecimal, formatMoney, parseDecimal, ZERO } from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import {
  concernsPrice,
  coversShipment,
  fileOfTrade,
  GOODS_REMEDIES,
  type GoodsRemedy,
  isOfReceipt,
  isOver,
  leftToMove,
  MOVEMENT_GIVEN_UP,
  type MovementGivenUp,
  NOT_ARRIVED,
  packedQuantities,
  plus,
  type Remedy,
  shipmentIds,
  type Trade,
} from '@tongshang/trade';
import { audienceOf, type Claim } from './claim.ts';
import { insertAct, saveClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { type Goal, isOnItsWay, type Movement, type MovementTerms } from './movement.ts';
import { insertMovement, saveMovement } from './movement-store.ts';
import { refuse } from './refusals.ts';

/** Goods that are to move, as somebody offers or decides it; without lines, all of the claim. */
export type MovementBody = {
  readonly lines?: MovementTerms['lines'];
  readonly freightBy: MovementTerms['freightBy'];
  /** ISO 8601 date. */
  readonly dispatchBy: string;
};

/** Days from now within which goods may be agreed to be sent. */
const DISPATCH_DAYS_MAX = 730;

export function movesGoods(remedy: Remedy | undefined): remedy is GoodsRemedy {
  return GOODS_REMEDIES.some((one) => one === remedy);
}

/**
 * Which goods a remedy moves, if it is one that moves any: at most those of the claim that have left the seller, and have not moved so yet.
 * @throws CLAIM_MOVEMENT_MISSING, CLAIM_MOVEMENT_WITHOUT_REMEDY, CLAIM_MOVES_NO_GOODS, CLAIM_MOVES_TOO_MUCH, CLAIM_DAY_INVALID, of quantities
 */
export function movementTermsOf(
  trade: Trade,
  claim: Claim,
  { remedy, movement }: { readonly remedy?: Remedy; readonly movement?: MovementBody },
  now: Temporal.Instant,
): MovementTerms | undefined {
  if (!movesGoods(remedy)) {
    if (movement) throw refuse('CLAIM_MOVEMENT_WITHOUT_REMEDY', {}, 'movement');
    return undefined;
  }
  const most = movableIn(trade, claim, remedy);
  if (most.size === 0) throw refuse('CLAIM_MOVES_NO_GOODS', {}, 'remedy');
  if (!movement) throw refuse('CLAIM_MOVEMENT_MISSING', {}, 'movement');
  const all = [...most].map(([lineId, quantity]) => ({ lineId, quantity }));
  const lines = movement.lines ?? all;
  requireMovable(trade, most, lines);
  return { lines, freightBy: movement.freightBy, dispatchBy: dayOf(movement.dispatchBy, now) };
}

/** Per line, what of a claim may move by a remedy; nothing where none can. */
function movableIn(trade: Trade, claim: Claim, remedy: GoodsRemedy): ReadonlyMap<string, string> {
  const { reason } = claim;
  const neverCame = remedy === 'return' && NOT_ARRIVED.some((one) => one === reason);
  if (!concernsPrice(claim) || neverCame) return new Map();
  const left = isOfReceipt(claim) ? undefined : underWay(trade, claim.shipmentId);
  return new Map(
    [...leftToMove(trade, claim.claimId, remedy)].flatMap(([lineId, claimed]) => {
      const sent = left === undefined ? claimed : (left.get(lineId) ?? ZERO);
      const movable = compareDecimals(sent, claimed) < 0 ? sent : claimed;
      return compareDecimals(movable, ZERO) > 0 ? [[lineId, formatDecimal(movable)] as const] : [];
    }),
  );
}

/** What has left the seller and was not received: of one shipment, or of all. */
function underWay(trade: Trade, shipmentId: ShipmentId | null) {
  return shipmentIds(trade)
    .filter(
      (id) =>
        (shipmentId === null || id === shipmentId) &&
        coversShipment(trade, 'shipped', id) &&
        !isOver(trade, id),
    )
    .map((id) => packedQuantities(trade, id))
    .reduce(
      (sum, packed) =>
        plus(
          sum,
          [...packed].map(([lineId, quantity]) => ({ lineId, quantity: formatDecimal(quantity) })),
        ),
      new Map() as ReturnType<typeof packedQuantities>,
    );
}

/** @throws CLAIM_MOVES_TOO_MUCH, of quantities */
function requireMovable(
  trade: Trade,
  most: ReadonlyMap<string, string>,
  lines: MovementTerms['lines'],
): void {
  lines.forEach(({ lineId, quantity }, index) => {
    const unit = trade.lines.find((line) => line.lineId === lineId)?.quantity.unit ?? '';
    const place = `movement/lines/${index}/quantity`;
    const isFirst = lines.findIndex((one) => one.lineId === lineId) === index;
    const movable = isFirst ? (most.get(lineId) ?? '0') : '0';
    const isTooMuch =
      movable === '0' ||
      compareDecimals(parseQuantity({ value: quantity, unit }, place).value, parseDecimal(movable)) > 0;
    if (isTooMuch) throw refuse('CLAIM_MOVES_TOO_MUCH', { lineId, unit, most: movable }, place);
  });
}

function dayOf(day: string, now: Temporal.Instant): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  return requireDay(
    day,
    today.subtract({ days: 1 }),
    today.add({ days: DISPATCH_DAYS_MAX }),
    'movement/dispatchBy',
  );
}

/** @throws CLAIM_DAY_INVALID where the day does not lie between two others */
export function requireDay(
  stated: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  place: string,
): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(stated);
  const lies = Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
  if (lies) return day;
  throw refuse('CLAIM_DAY_INVALID', { day: stated, from: from.toString(), to: to.toString() }, place);
}

type Agreed = {
  readonly trade: Trade;
  readonly claim: Claim;
  readonly goal: Goal;
  readonly terms: MovementTerms;
  /** The entry of the act that agreed or decided it, and whose act it was. */
  readonly causedBy: EntryId;
  readonly byOrganisationId: OrganisationId;
};

/**
 * How a claim ends is agreed or decided, and waits for goods: they are owed from now on, and what it holds stays held. What was to move
 * before is no longer owed, and what follows from that is performed.
 * @throws CLAIM_MOVES_NO_GOODS, CLAIM_MOVES_TOO_MUCH where goods have moved since it was offered
 */
export async function awaitGoods(
  { journal, reactions }: Pick<ClaimsDeps, 'journal' | 'reactions'>,
  tx: Tx,
  { trade, claim, goal, terms, causedBy, byOrganisationId }: Agreed,
): Promise<Claim> {
  const { claimId, tradeId, currency } = claim;
  const { remedy } = goal;
  requireMovable(trade, movableIn(trade, claim, remedy), terms.lines);
  const movementId = randomUUIDv7();
  const wire = (amount: bigint) => ({ ...formatMoney({ amount, currency }) });
  const { lines, freightBy } = terms;
  const details = {
    ...{ movementId, remedy, freightBy, dispatchBy: terms.dispatchBy.toString(), outcome: goal.outcome },
    lines: lines.map((line) => ({ ...line })),
    ...{ toBuyer: wire(goal.toBuyer), toSeller: wire(goal.toSeller) },
  };
  return tx.elevated('goods of a claim concern both sides and their bank', async () => {
    const { entryId } = journal.appendConsequence(tx, {
      ...{ kind: 'claims.goods-awaited', file: fileOfTrade(tradeId), causedBy, subject: claimId },
      public: { claimId },
      private: { details: details as unknown as Json },
      audience: audienceOf(claim),
    });
    const movement: Movement = {
      ...terms,
      ...{ sequence: (claim.movement?.sequence ?? 0) + 1, movementId, remedy, goal, state: 'owed' },
      ...{ agreedAt: tx.now, entryId, dispatch: null, receiveBy: null, receipt: null },
    };
    await giveUpMovement(tx, claim);
    await insertMovement(tx, claim, movement);
    const awaiting: Claim = { ...claim, stage: 'awaiting-goods', movement, lastEntryId: entryId };
    await saveClaim(tx, awaiting);
    await insertAct(tx, claim, { act: 'goods-awaited', organisationId: null, details, entryId });
    if (claim.movement && isOnItsWay(claim.movement)) {
      const { movementId: before } = claim.movement;
      const givenUp: MovementGivenUp = { trade, movementId: before, causedBy: entryId, byOrganisationId };
      for (const consequence of MOVEMENT_GIVEN_UP.consequences)
        await reactions.perform(consequence, tx, givenUp);
    }
    return awaiting;
  });
}

/** What was still to be sent or received is no longer owed. Elevated callers only. */
export async function giveUpMovement(tx: Tx, { movement }: Pick<Claim, 'movement'>): Promise<void> {
  if (movement && isOnItsWay(movement)) await saveMovement(tx, { ...movement, state: 'ended' });
}
