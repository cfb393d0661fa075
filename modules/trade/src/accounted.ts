import type { EntryId, ShipmentId } from '@tongshang/identifier';
import { riskOnTheWay } from '@tongshang/incoterms';
import { compareDecimals, parseDecimal, parseMoney, subtractDecimals, ZERO } from '@tongshang/money';
import {
  DIFFERENCE_REASONS,
  type DifferenceReason,
  type FactDetails,
  ON_THE_WAY,
  type Trade,
  type WireMoney,
} from '@tongshang/trade-facts';
import { type GoodsOfShipment, type Quantities, sumOf } from './quantities.ts';

type Claimed = FactDetails['claimed'];
type ClaimResolved = FactDetails['claim-resolved'];

/** A claim of the trade as its facts tell it. */
type TradeClaim = {
  readonly claimed: Claimed;
  readonly entryId: EntryId;
  readonly resolved?: ClaimResolved;
  /** Its end awards the seller nothing: what the buyer did not get stays to be earned by goods that are still to come. */
  readonly leftToEarn?: true;
};

/** The claims of a trade, in the order they were raised. */
export function claimsOf(trade: Pick<Trade, 'facts'>): readonly TradeClaim[] {
  const ends = new Map<string, { readonly resolved: ClaimResolved; readonly before: Trade['facts'] }>();
  trade.facts.forEach(({ fact, details }, index) => {
    if (fact === 'claim-resolved')
      ends.set(details.claimId, { resolved: details, before: trade.facts.slice(0, index) });
  });
  return trade.facts.flatMap(({ fact, details: claimed, entryId }) => {
    if (fact !== 'claimed') return [];
    const end = ends.get(claimed.claimId);
    if (!end) return [{ claimed, entryId }];
    const { resolved, before } = end;
    const leftToEarn = leavesToEarn(claimed, resolved, before) ? { leftToEarn: true as const } : {};
    return [{ claimed, entryId, resolved, ...leftToEarn }];
  });
}

/**
 * Whether the seller still has to earn what the buyer did not get of its own claim: of an amount always; of goods that had not left when it ended, by
 * whatever word. Else a cent off the price would pay for goods that never leave.
 */
function leavesToEarn(claimed: Claimed, resolved: ClaimResolved, before: Trade['facts']): boolean {
  if (claimed.against !== 'seller' || isOfReceipt(claimed) || !gotAnswer(resolved)) return false;
  if (claimed.lines.length === 0) return true;
  return !isNothing(resolved.toSeller) && !hadLeft(claimed, before);
}

const isNothing = (money: WireMoney) => parseMoney(money).amount === 0n;

/** Whether all goods of a claim were in shipments that had left. */
function hadLeft({ lines, shipmentId }: Claimed, before: Trade['facts']): boolean {
  const shipped = new Set(
    before.flatMap(({ fact, details }) => (fact === 'shipped' ? [details.shipmentId] : [])),
  );
  if (shipmentId !== undefined) return shipped.has(shipmentId);
  const left = sumOf(
    before.flatMap(({ fact, details }) =>
      fact === 'packed' && shipped.has(details.shipmentId)
        ? details.handlingUnits.flatMap(({ contents }) => contents)
        : [],
    ),
  );
  return [...sumOf(lines)].every(
    ([lineId, claimed]) => compareDecimals(left.get(lineId) ?? ZERO, claimed) >= 0,
  );
}

/** Whether a claim is about the price: one against carrier or insurer leaves it due (CISG article 66). */
export function concernsPrice({ against }: Pick<Claimed, 'against'>): boolean {
  return against === 'seller' || against === 'buyer';
}

/** Claims about the price that nobody has resolved: while there is one, the trade is not settled. */
export function openPriceClaims(trade: Pick<Trade, 'facts'>): readonly TradeClaim[] {
  return claimsOf(trade).filter(({ claimed, resolved }) => concernsPrice(claimed) && !resolved);
}

/** Whether something of the price is claimed, or was awarded by a claim. */
export function isClaimed(trade: Pick<Trade, 'facts'>): boolean {
  return claimsOf(trade).some(
    ({ claimed, resolved }) => concernsPrice(claimed) && (!resolved || gotAnswer(resolved)),
  );
}

/** Whether a receipt raised it; the others a side raised by itself. */
export function isOfReceipt({ reason }: Pick<Claimed, 'reason'>): boolean {
  return DIFFERENCE_REASONS.some((one) => one === reason);
}

/**
 * The goods about which something has been said that money follows from: what receipts accepted, what they name as a
 * difference, and what a side claims by itself and is open or got its answer. Receipts older than reasons say nothing of what they
 * did not accept.
 * @param onlyResolved leaves out what is claimed by itself and open
 */
function goodsSaid(trade: Pick<Trade, 'facts'>, onlyResolved: boolean): readonly GoodsOfShipment[] {
  const said = receiptLines(trade).flatMap(({ lineId, received, differences = [], ...of }) => [
    { ...of, lineId, quantity: received },
    ...differences.map(({ quantity }) => ({ ...of, lineId, quantity })),
  ]);
  const claimed = claimsOf(trade).filter(
    ({ claimed: claim, resolved, leftToEarn }) =>
      !isOfReceipt(claim) && !leftToEarn && (resolved ? gotAnswer(resolved) : !onlyResolved),
  );
  return [...said, ...claimed.flatMap(goodsOfClaim)];
}

type ReceiptLine = Pick<FactDetails['delivered']['lines'][number], 'lineId' | 'received' | 'differences'> & {
  readonly shipmentId?: ShipmentId;
};

function receiptLines({ facts }: Pick<Trade, 'facts'>): readonly ReceiptLine[] {
  return facts.flatMap(({ fact, details }): readonly ReceiptLine[] => {
    if (fact === 'lost') {
      const of = ofShipment(details);
      return receiptOfLoss(details).map((line) => ({ ...line, ...of }));
    }
    if (fact !== 'delivered') return [];
    return details.lines.map(({ lineId, received, differences }) => ({
      ...{ lineId, received },
      ...(differences ? { differences } : {}),
      ...ofShipment(details),
    }));
  });
}

/** What a receipt of goods would say that were all lost on the way. */
export function receiptOfLoss({
  lines,
  evidence,
  note,
}: FactDetails['lost']): FactDetails['delivered']['lines'] {
  return lines.map(({ lineId, quantity }) => ({
    ...{ lineId, received: '0', rejected: '0' },
    differences: [{ quantity, reason: 'lost-on-the-way', note, evidence }],
  }));
}

const ofShipment = ({ shipmentId }: { readonly shipmentId?: ShipmentId }) =>
  shipmentId === undefined ? {} : { shipmentId };

/** The goods a claim is about, each of its shipment where it names one. */
const goodsOfClaim = ({ claimed }: TradeClaim): readonly GoodsOfShipment[] =>
  claimed.lines.map((one) => ({ ...one, ...ofShipment(claimed) }));

/** Whether somebody else than the claimant had a say: then it moved money. */
function gotAnswer({ outcome }: Pick<ClaimResolved, 'outcome'>): boolean {
  return outcome === 'agreed' || outcome === 'decided';
}

/**
 * Whether the price of goods that differ stays due: what befell them on their way after risk had passed to the buyer (CISG article 66).
 */
export function isDueAnyway({ terms }: Pick<Trade, 'terms'>, reason: DifferenceReason): boolean {
  return ON_THE_WAY.includes(reason) && riskOnTheWay(terms.incoterm) === 'buyer';
}

/**
 * The goods whose price is due without anybody's award: those accepted, those whose price stays due whatever befell them, and
 * those the buyer did not accept and no longer claims. What a side claims by itself makes nothing due: neither raising nor withdrawing it.
 */
export function goodsDue(trade: Pick<Trade, 'facts' | 'terms'>): readonly GoodsOfShipment[] {
  const due = receiptLines(trade).flatMap(({ lineId, received, differences = [], ...of }) => [
    { ...of, lineId, quantity: received },
    ...differences
      .filter(({ reason }) => isDueAnyway(trade, reason))
      .map(({ quantity }) => ({ ...of, lineId, quantity })),
  ]);
  const givenUp = claimsOf(trade).filter(
    ({ claimed, resolved }) =>
      isOfReceipt(claimed) && concernsPrice(claimed) && resolved?.outcome === 'withdrawn',
  );
  return [...due, ...givenUp.flatMap(goodsOfClaim)];
}

/** What ended claims about the price award to the seller, in the trade's currency: agreed, or decided by somebody who gets nothing of it. */
export function awardedToSeller(trade: Pick<Trade, 'facts'>): readonly WireMoney[] {
  return claimsOf(trade).flatMap(({ claimed, resolved, leftToEarn }) =>
    concernsPrice(claimed) && resolved && gotAnswer(resolved) && !leftToEarn ? [resolved.toSeller] : [],
  );
}

/** The goods that are received, differ or are claimed: the others are still to come. */
export function spokenFor(trade: Pick<Trade, 'facts'>): readonly GoodsOfShipment[] {
  return goodsSaid(trade, false);
}

/** Per line, the goods that are still to come: neither received, nor different, nor claimed. */
export function stillToCome(trade: Pick<Trade, 'facts' | 'lines'>): Quantities {
  const said = sumOf(spokenFor(trade));
  return new Map(
    trade.lines.map(({ lineId, quantity }) => {
      const left = subtractDecimals(parseDecimal(quantity.value), said.get(lineId) ?? ZERO);
      return [lineId, compareDecimals(left, ZERO) < 0 ? ZERO : left];
    }),
  );
}

/** Whether every piece ordered was received, named as a difference, or resolved by a claim. */
export function isAccountedFor(trade: Pick<Trade, 'facts' | 'lines'>): boolean {
  const said = sumOf(goodsSaid(trade, true));
  return trade.lines.every(
    ({ lineId, quantity }) => compareDecimals(said.get(lineId) ?? ZERO, parseDecimal(quantity.value)) >= 0,
  );
}

/** Whether a claim that a side raised by itself about these goods was agreed or decided: nobody receives them any more. */
export function isResolvedByClaim(trade: Pick<Trade, 'facts'>, shipmentId: ShipmentId): boolean {
  return claimsOf(trade).some(
    ({ claimed, resolved, leftToEarn }) =>
      resolved !== undefined &&
      gotAnswer(resolved) &&
      !leftToEarn &&
      !isOfReceipt(claimed) &&
      claimed.lines.length > 0 &&
      (claimed.shipmentId === undefined || claimed.shipmentId === shipmentId),
  );
}
