import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import {
  deliveriesOf,
  factsOf,
  type HandlingUnit,
  minus,
  packageNumberOf,
  packedQuantities,
  sumOf,
  type Trade,
  type TradeCapability,
} from '@tongshang/trade';
import { applyMoves, type Move } from './balance-store.ts';
import { type CartonData, cartonsOf, presumedType, sumByLine, type UnitDraft, volumeOf } from './cartons.ts';
import { lineOf, type PackedSoFar, weightsOf } from './goods.ts';
import { numberPackages } from './number-handling-units.ts';
import { refuse } from './refusals.ts';
import {
  lockReservations,
  packReservations,
  type Reservation,
  type Taking,
  takeFrom,
} from './reservation-store.ts';
import { stockOwner } from './stock-owner.ts';

/**
 * The packages themselves, or of each line how its cartons are filled. With neither, everything set aside is packed: in cartons as the
 * line has them, else one package a line; what weighs more than a carton may is a package of a kind that is not stated.
 */
type PackingBody = {
  readonly handlingUnits?: readonly UnitDraft[];
  readonly cartons?: readonly CartonData[];
  /** With cartons, or with nothing stated: only goods of these lines. */
  readonly lineIds?: readonly LineId[];
  /** Goods wanted at different places or times go together all the same. */
  readonly together?: true;
};

type Packed = {
  readonly entryId: EntryId;
  readonly shipmentId: ShipmentId;
  readonly handlingUnits: readonly HandlingUnit[];
};

/**
 * Packs goods of a trade into handling units, each with a number of its own; they leave the stock.
 * What is packed at once is one shipment: goods that the order wants at different places or times are packed apart, unless it is said that
 * they go together.
 * @throws PACKING_STATED_TWICE, PACKING_SEVERAL_DELIVERIES, CARTON_EMPTY, CARTONS_TOO_MANY, STOCK_NOT_RESERVED, STOCK_LINE_UNKNOWN, WEIGHT_MISSING, WEIGHT_NET_ABOVE_GROSS, and what the
 * trade refuses about `packed`
 */
export async function packGoods(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: PackingBody,
): Promise<Packed> {
  const trade = await trades.lockTrade(tx, tradeId);
  const owner = stockOwner(trade, 'seller');
  const reservations = owner
    ? await tx.elevated('the goods set aside are the seller’s', () => lockReservations(tx, tradeId))
    : [];
  const drafts = draftsOf(body, trade, owner ? reservations : madeAndNotPacked(trade));
  if (!body.together) requireOneDelivery(trade, drafts);
  const packed = new Map(packedQuantities(trade));
  const weighed = drafts.map((draft, index) => weigh(trade, draft, `handlingUnits/${index}`, packed));
  const numbers = await tx.elevated('the numbers are drawn from the seller’s range', () =>
    numberPackages(tx, trade, owner ?? principal.organisationId, weighed.length),
  );
  const handlingUnits = weighed.map((unit, index) => ({ ...numbers[index], ...unit }));
  const shipmentId = randomUUIDv7();
  const { entryId } = await trades.recordFact(tx, principal, tradeId, 'packed', {
    handlingUnits,
    shipmentId,
  });
  if (!owner) return { entryId, shipmentId, handlingUnits };
  const takings = takingsOf(trade, reservations, handlingUnits);
  await tx.elevated('packing takes the goods out of the seller’s stock', async () => {
    await applyMoves(
      tx,
      takings.map((taking): Move => moveOf(trade, taking, entryId)),
    );
    const numbers = handlingUnits.map(packageNumberOf);
    tx.behind(packReservations(tx, { tradeId, shipmentId, organisationId: owner, numbers }, takings));
  });
  return { entryId, shipmentId, handlingUnits };
}

/** Goods that are there to be packed. */
type SetAside = Pick<Reservation, 'lineId' | 'quantity'>;

/** Of a seller whose stock is not kept here: what was told to be made, less what was packed. */
function madeAndNotPacked(trade: Trade): readonly SetAside[] {
  const made = factsOf(trade, 'produced')
    .filter(({ details }) => details.inspected?.result !== 'rejected')
    .flatMap(({ details }) => details.lines);
  const packed = factsOf(trade, 'packed').flatMap(({ details }) =>
    details.handlingUnits.flatMap(({ contents }) => contents),
  );
  return [...minus(sumOf(made), packed)].flatMap(([lineId, quantity]) =>
    compareDecimals(quantity, ZERO) > 0 ? [{ lineId, quantity: formatDecimal(quantity) }] : [],
  );
}

/** Of what is set aside only as much as is still to be packed: more may have been made than was ordered. */
function asOrdered(trade: Trade, all: readonly SetAside[]): readonly SetAside[] {
  const packed = factsOf(trade, 'packed').flatMap(({ details }) =>
    details.handlingUnits.flatMap(({ contents }) => contents),
  );
  const left = new Map(
    minus(sumOf(trade.lines.map(({ lineId, quantity }) => ({ lineId, quantity: quantity.value }))), packed),
  );
  return all.flatMap(({ lineId, quantity }) => {
    const open = left.get(lineId) ?? ZERO;
    const own = parseDecimal(quantity);
    const taken = compareDecimals(own, open) > 0 ? open : own;
    left.set(lineId, subtractDecimals(open, taken));
    return compareDecimals(taken, ZERO) > 0 ? [{ lineId, quantity: formatDecimal(taken) }] : [];
  });
}

/** @throws PACKING_STATED_TWICE, and what cartons refuse */
function draftsOf(
  { handlingUnits, cartons: stated, lineIds }: PackingBody,
  trade: Trade,
  all: readonly SetAside[],
): readonly UnitDraft[] {
  if (handlingUnits && stated) throw refuse('PACKING_STATED_TWICE', {}, 'cartons');
  if (handlingUnits) return handlingUnits;
  for (const [index, lineId] of (lineIds ?? []).entries()) lineOf(trade, lineId, `lineIds/${index}`);
  const chosen = lineIds ? all.filter(({ lineId }) => lineIds.includes(lineId)) : all;
  const reservations = asOrdered(trade, chosen);
  const quantities = sumByLine(reservations);
  const cartons = stated ?? cartonsAsAgreed(trade, quantities);
  const filled = cartonsOf(cartons, quantities);
  const isMade = trade.demonstration;
  const named = new Set(cartons.map(({ lineId }) => lineId));
  return [
    ...filled,
    ...oneUnitPerLine(
      reservations.filter(({ lineId }) => !named.has(lineId)),
      isMade,
    ),
  ];
}

/** @throws PACKING_SEVERAL_DELIVERIES */
function requireOneDelivery(trade: Trade, drafts: readonly UnitDraft[]): void {
  const packed = new Set(drafts.flatMap(({ contents }) => contents.map(({ lineId }) => lineId)));
  const lines = trade.lines.filter(({ lineId }) => packed.has(lineId));
  const deliveries = deliveriesOf(lines, trade.particulars);
  if (deliveries.length < 2) return;
  const apart = deliveries.map(({ lineIds }) => lineIds.join(', ')).join('; ');
  throw refuse('PACKING_SEVERAL_DELIVERIES', { lines: apart }, 'lineIds');
}

/** Cartons of the lines that say how their goods come, as far as something of them is set aside. */
function cartonsAsAgreed(trade: Trade, quantities: ReadonlyMap<string, unknown>): readonly CartonData[] {
  return trade.lines.flatMap(({ lineId, packing, marks }) => {
    if (!packing || !quantities.has(lineId)) return [];
    const { from: _from, innerPacks: _packs, ...carton } = packing;
    return [{ lineId, ...carton, ...(marks ? { marks } : {}) }];
  });
}

function oneUnitPerLine(reservations: readonly SetAside[], isMade: boolean): UnitDraft[] {
  const lineIds = [...new Set(reservations.map(({ lineId }) => lineId))];
  return lineIds.map((lineId) => {
    const all = reservations.filter((reservation) => reservation.lineId === lineId);
    const sum = all.reduce((total, { quantity }) => addDecimals(total, parseDecimal(quantity)), ZERO);
    // Of a demonstration trade nobody has said how the goods are packed.
    return {
      contents: [{ lineId, quantity: formatDecimal(sum) }],
      ...(isMade ? { demonstration: ['packageType', 'contents'] } : {}),
    };
  });
}

function weigh(
  trade: Trade,
  draft: UnitDraft,
  place: string,
  packed: PackedSoFar,
): Omit<HandlingUnit, 'sscc' | 'packageNumber'> {
  const { contents, dimensionsCm, marks } = draft;
  const { net, gross } = weightsOf(trade, contents, draft, place, packed);
  const volumeM3 = draft.volumeM3 ?? (dimensionsCm && volumeOf(dimensionsCm));
  return {
    packageType: draft.packageType ?? presumedType(gross),
    ...{ netWeightKg: net, grossWeightKg: gross, contents },
    ...(dimensionsCm ? { dimensionsCm } : {}),
    ...(volumeM3 === undefined ? {} : { volumeM3 }),
    ...(marks ? { marks } : {}),
    ...(draft.demonstration ? { demonstration: draft.demonstration } : {}),
  };
}

/** Every line's packed quantity, taken from the shelves that hold it. @throws STOCK_NOT_RESERVED */
function takingsOf(
  trade: Trade,
  reservations: readonly Reservation[],
  handlingUnits: readonly HandlingUnit[],
): Taking[] {
  const packed = new Map<string, string>();
  for (const { lineId, quantity } of handlingUnits.flatMap(({ contents }) => contents)) {
    const sum = addDecimals(parseDecimal(packed.get(lineId) ?? '0'), parseDecimal(quantity));
    packed.set(lineId, formatDecimal(sum));
  }
  return [...packed].flatMap(([lineId, wanted]) => {
    const { takings, reserved, isCovered } = takeFrom(reservations, lineId, wanted);
    if (!isCovered) {
      const { unit } = lineOf(trade, lineId, 'handlingUnits').quantity;
      throw refuse('STOCK_NOT_RESERVED', { lineId, wanted, reserved, unit }, 'handlingUnits');
    }
    return takings.filter(({ quantity }) => compareDecimals(parseDecimal(quantity), ZERO) > 0);
  });
}

function moveOf(trade: Trade, { lineId, shelf, quantity }: Taking, entryId: EntryId): Move {
  const { unit } = lineOf(trade, lineId, 'handlingUnits').quantity;
  const out = `-${quantity}`;
  const of = { tradeId: trade.tradeId, lineId, entryId, place: 'handlingUnits' };
  return { shelf, kind: 'packing', onHandChange: out, reservedChange: out, unit, ...of };
}
