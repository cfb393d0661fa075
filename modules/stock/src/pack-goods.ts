import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { addDecimals, compareDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import { type HandlingUnit, partyOf, type Trade, type TradeCapability } from '@tongshang/trade';
import { applyMoves, type Move } from './balance-store.ts';
import { type CartonData, cartonsOf, presumedType, sumByLine, type UnitDraft, volumeOf } from './cartons.ts';
import { lineOf, weightsOf } from './goods.ts';
import { nextSsccs } from './number-handling-units.ts';
import { refuse } from './refusals.ts';
import {
  lockReservations,
  type Reservation,
  type Taking,
  takeFrom,
  takeReservations,
} from './reservation-store.ts';

/**
 * The packages themselves, or of each line how its cartons are filled. With neither, everything set aside is packed, one package a
 * line; what weighs more than a carton may is a package of a kind that is not stated.
 */
type PackingBody = {
  readonly handlingUnits?: readonly UnitDraft[];
  readonly cartons?: readonly CartonData[];
};

type Packed = {
  readonly entryId: string;
  readonly shipmentId: string;
  readonly handlingUnits: readonly HandlingUnit[];
};

/**
 * Packs goods of a trade into handling units, each with an SSCC of its own; they leave the stock.
 * @throws PACKING_STATED_TWICE, CARTON_EMPTY, CARTONS_TOO_MANY, STOCK_NOT_RESERVED, STOCK_LINE_UNKNOWN, WEIGHT_MISSING, WEIGHT_NET_ABOVE_GROSS, COMPANY_PREFIX_MISSING, and what the
 * trade refuses about `packed`
 */
export async function packGoods(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: PackingBody,
): Promise<Packed> {
  const trade = await trades.lockTrade(tx, tradeId);
  const owner = partyOf(trade, 'seller')?.organisationId ?? principal.organisationId;
  const reservations = await tx.elevated('the goods set aside are the seller’s', () =>
    lockReservations(tx, tradeId),
  );
  const drafts = draftsOf(body, reservations, trade.demonstration);
  const weighed = drafts.map((draft, index) => weigh(trade, draft, `handlingUnits/${index}`));
  const ssccs = await tx.elevated('the numbers are drawn from the seller’s range', () =>
    nextSsccs(tx, trade, owner, weighed.length),
  );
  const handlingUnits = weighed.map((unit, index) => ({ sscc: ssccs[index] ?? '', ...unit }));
  const shipmentId = randomUUIDv7();
  const { entryId } = await trades.recordFact(tx, principal, tradeId, 'packed', {
    handlingUnits,
    shipmentId,
  });
  const takings = takingsOf(trade, reservations, handlingUnits);
  await tx.elevated('packing takes the goods out of the seller’s stock', async () => {
    await applyMoves(
      tx,
      takings.map((taking): Move => moveOf(trade, taking, entryId)),
    );
    tx.behind(takeReservations(tx, tradeId, takings));
    tx.behind(
      tx.run(
        `insert into stock.handling_unit (trade_id, sscc, shipment_id, organisation_id)
       select $1::uuid, sscc, $2::uuid, $3::uuid from unnest($4::text[]) as sscc`,
        [tradeId, shipmentId, owner, handlingUnits.map(({ sscc }) => sscc)],
      ),
    );
  });
  return { entryId, shipmentId, handlingUnits };
}

/** @throws PACKING_STATED_TWICE, and what cartons refuse */
function draftsOf(
  { handlingUnits, cartons }: PackingBody,
  reservations: readonly Reservation[],
  isMade: boolean,
): readonly UnitDraft[] {
  if (handlingUnits && cartons) throw refuse('PACKING_STATED_TWICE', {}, 'cartons');
  if (handlingUnits) return handlingUnits;
  if (!cartons) return oneUnitPerLine(reservations, isMade);
  const filled = cartonsOf(cartons, sumByLine(reservations));
  const named = new Set(cartons.map(({ lineId }) => lineId));
  return [
    ...filled,
    ...oneUnitPerLine(
      reservations.filter(({ lineId }) => !named.has(lineId)),
      isMade,
    ),
  ];
}

function oneUnitPerLine(reservations: readonly Reservation[], isMade: boolean): UnitDraft[] {
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

function weigh(trade: Trade, draft: UnitDraft, place: string): Omit<HandlingUnit, 'sscc'> {
  const { contents, dimensionsCm, marks } = draft;
  const { net, gross } = weightsOf(trade, contents, draft, place);
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

function moveOf(trade: Trade, { lineId, shelf, quantity }: Taking, entryId: string): Move {
  const { unit } = lineOf(trade, lineId, 'handlingUnits').quantity;
  const out = `-${quantity}`;
  const of = { tradeId: trade.tradeId, lineId, entryId, place: 'handlingUnits' };
  return { shelf, kind: 'packing', onHandChange: out, reservedChange: out, unit, ...of };
}
