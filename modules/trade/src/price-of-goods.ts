import type { ShipmentId } from '@tongshang/identifier';
import { earned } from '@tongshang/ledger';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  parseDecimal,
  parseMoney,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { Trade } from '@tongshang/trade-facts';
import {
  awardedToSeller,
  claimsOf,
  concernsPrice,
  goodsDue,
  isAccountedFor,
  openPriceClaims,
} from './accounted.ts';
import { shipmentIds } from './progress.ts';
import { type GoodsOfShipment, minus, type Quantities, sumOf } from './quantities.ts';
import { billedOfShipment } from './shipment-part.ts';

/** What one shipment carries of the price, or what no shipment carries yet. Minor units. */
type Piece = {
  readonly shipmentId?: ShipmentId;
  readonly total: bigint;
  readonly lines: ReadonlyMap<string, { readonly value: bigint; readonly quantity: Decimal }>;
};

/** Asked for several times while one request is answered; a trade never changes, a change makes a new one. */
const pieces = new WeakMap<Trade, readonly Piece[]>();

/** The price cut as its shipments are invoiced, in the order they were packed, and the rest of it last. */
function piecesOf(trade: Trade): readonly Piece[] {
  const known = pieces.get(trade);
  if (known) return known;
  const shipped = shipmentIds(trade).map((shipmentId) =>
    pieceOf(billedOfShipment(trade, shipmentId), shipmentId),
  );
  const rest = shipped.reduce(without, pieceOf(trade));
  const made = rest.lines.size > 0 ? [...shipped, rest] : shipped;
  pieces.set(trade, made);
  return made;
}

function pieceOf({ lines, total }: Pick<Trade, 'lines' | 'total'>, shipmentId?: ShipmentId): Piece {
  return {
    ...(shipmentId === undefined ? {} : { shipmentId }),
    total: parseMoney(total).amount,
    lines: new Map(
      lines.map(({ lineId, lineTotal, quantity }) => [
        lineId,
        { value: parseMoney(lineTotal).amount, quantity: parseDecimal(quantity.value) },
      ]),
    ),
  };
}

function without(whole: Piece, part: Piece): Piece {
  const lines = [...whole.lines].flatMap(([lineId, one]) => {
    const taken = part.lines.get(lineId);
    if (!taken) return [[lineId, one] as const];
    const quantity = subtractDecimals(one.quantity, taken.quantity);
    if (compareDecimals(quantity, ZERO) <= 0) return [];
    return [[lineId, { value: one.value - taken.value, quantity }] as const];
  });
  return { total: whole.total - part.total, lines: new Map(lines) };
}

/**
 * What goods are worth of the total of a trade, in minor units: all that a shipment carries exactly what its invoice comes to, a part of
 * it that part rounded half up, and exactly the total for everything, so that parts reckoned one after the other add up to the whole. Goods
 * of no shipment in particular are those that no other of these goods are, in the order of the shipments.
 * @param less goods of these that are left out
 */
export function priceOfGoods(
  trade: Trade,
  goods: readonly GoodsOfShipment[],
  less: readonly GoodsOfShipment[] = [],
): bigint {
  const all = piecesOf(trade);
  const known = new Set(all.map(({ shipmentId }) => shipmentId));
  const of = (some: readonly GoodsOfShipment[], id: string | undefined) =>
    some.filter(({ shipmentId }) => (known.has(shipmentId) ? shipmentId : undefined) === id);
  const quantitiesOf = (id: string | undefined) => minus(sumOf(of(goods, id)), of(less, id));
  let loose = quantitiesOf(undefined);
  let price = 0n;
  for (const piece of all) {
    const own = piece.shipmentId === undefined ? new Map<string, Decimal>() : quantitiesOf(piece.shipmentId);
    const filled = fill(piece, own, loose);
    loose = filled.left;
    price += earned({ amount: piece.total, currency: trade.total.currency }, filled.lines).amount;
  }
  return price;
}

/** The lines of a piece with what of them is meant: its own goods, and as many of those that are of no shipment as it has room for. */
function fill(piece: Piece, own: Quantities, loose: Quantities) {
  const left = new Map(loose);
  const lines = [...piece.lines].map(([lineId, { value, quantity: ordered }]) => {
    const meant = own.get(lineId) ?? ZERO;
    const room = subtractDecimals(ordered, meant);
    const more = left.get(lineId) ?? ZERO;
    const taken = compareDecimals(room, ZERO) <= 0 ? ZERO : compareDecimals(more, room) > 0 ? room : more;
    left.set(lineId, subtractDecimals(more, taken));
    return { value, ordered, accepted: addDecimals(meant, taken) };
  });
  return { lines, left };
}

/** What the invoices of some shipments come to, in minor units. */
export function priceOfShipments(trade: Trade, shipments: ReadonlySet<string | undefined>): bigint {
  return piecesOf(trade).reduce(
    (sum, { shipmentId, total }) =>
      shipmentId !== undefined && shipments.has(shipmentId) ? sum + total : sum,
    0n,
  );
}

/** The smaller of two amounts. */
export function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

/** The larger of two amounts. */
export function most(one: bigint, other: bigint): bigint {
  if (one > other) return one;
  return other;
}

/** What open claims hold of the price, in minor units. */
export function disputedOf(trade: Pick<Trade, 'facts'>): bigint {
  return openPriceClaims(trade).reduce((sum, { claimed }) => sum + parseMoney(claimed.amount).amount, 0n);
}

/** What ended claims about the price give the buyer, in minor units: it is no longer part of the price. */
export function creditedByClaims(trade: Pick<Trade, 'facts'>): bigint {
  return claimsOf(trade).reduce(
    (sum, { claimed, resolved }) =>
      concernsPrice(claimed) && resolved ? sum + parseMoney(resolved.toBuyer).amount : sum,
    0n,
  );
}

/**
 * What the seller has earned so far: the price of the goods that are due, and what ended claims award it; never more than what is neither
 * disputed nor credited. Claims are reckoned one after the other, each rounded: once everything is accounted for and nothing is
 * disputed, the minor units that this leaves are the seller's.
 * @param credited what is no longer part of the price, in minor units
 */
export function earnedSoFar(trade: Trade, credited = creditedByClaims(trade)): bigint {
  const awarded = awardedToSeller(trade).reduce((sum, award) => sum + parseMoney(award).amount, 0n);
  const disputed = disputedOf(trade);
  const undisputed = parseMoney(trade.total).amount - disputed - credited;
  const soFar = least(priceOfGoods(trade, goodsDue(trade)) + awarded, undisputed);
  const isRounding =
    disputed === 0n && isAccountedFor(trade) && undisputed - soFar <= BigInt(claimsOf(trade).length);
  return isRounding ? undisputed : soFar;
}
