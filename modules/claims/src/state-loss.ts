import type { Tx } from '@tongshang/database';
import type { EntryId, ShipmentId, TradeId } from '@tongshang/identifier';
import { formatDecimal } from '@tongshang/money';
import {
  coversShipment,
  type FactDetails,
  factsOf,
  isOver,
  packedQuantities,
  type Speaker,
  shipmentIds,
  type Trade,
  type TradeRole,
} from '@tongshang/trade';
import { requireDay } from './await-goods.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { refuse } from './refusals.ts';

type LossBody = Pick<FactDetails['lost'], 'cause' | 'lostOn' | 'where' | 'note' | 'shipmentId'> & {
  readonly evidence?: readonly string[];
};

/** Who reads what shows a loss: who bears it, who answers for it, and the bank. */
const READERS: readonly TradeRole[] = ['seller', 'buyer', 'bank', 'carrier'];

/**
 * States that everything a shipment carried was lost on its way: by the side at whose risk it was, or the carrier, as far as that side
 * accepts its word. What it gives rise to is claimed in the same transaction. A side shows what it says; the carrier's own word is the notice.
 * @throws TRADE_NOT_FOUND, LOSS_WITHOUT_EVIDENCE, CLAIM_DAY_INVALID, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, and what the trade refuses about `lost`
 */
export async function stateLoss(
  { trades, documents }: ClaimsDeps,
  tx: Tx,
  speaker: Speaker,
  tradeId: TradeId,
  { cause, lostOn, where, note, ...body }: LossBody,
): Promise<{ readonly entryId: EntryId; readonly shipmentId: ShipmentId | null }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const shipmentId = body.shipmentId ?? onlyShipmentUnderWay(trade);
  requireWithin(trade, shipmentId, lostOn, tx.now);
  const evidence = [...new Set(body.evidence ?? [])];
  if (evidence.length === 0 && !isCarriersOwn(trade, speaker))
    throw refuse('LOSS_WITHOUT_EVIDENCE', {}, 'evidence');
  const named = evidence.map((sha256, at) => ({ sha256, place: `evidence/${at}` }));
  const papers = await documents.requireEvidence(tx, trade, named, READERS);
  const carried = shipmentId === undefined ? [] : [...packedQuantities(trade, shipmentId)];
  const details: FactDetails['lost'] = {
    ...{ cause, lostOn, note, evidence },
    ...(where === undefined ? {} : { where }),
    ...(shipmentId === undefined ? {} : { shipmentId }),
    lines: carried.map(([lineId, quantity]) => ({ lineId, quantity: formatDecimal(quantity) })),
  };
  const stated = await trades.recordFact(tx, speaker, tradeId, 'lost', details, { evidence: papers });
  return { entryId: stated.entryId, shipmentId: stated.shipmentId ?? null };
}

/** Undefined where none or several are: the trade says which. */
function onlyShipmentUnderWay(trade: Trade): ShipmentId | undefined {
  const underWay = shipmentIds(trade).filter(
    (id) => coversShipment(trade, 'shipped', id) && !isOver(trade, id),
  );
  return underWay.length === 1 ? underWay[0] : undefined;
}

const isCarriersOwn = ({ parties }: Trade, { organisationId, told }: Speaker): boolean =>
  told !== undefined ||
  parties.some((party) => party.role === 'carrier' && party.organisationId === organisationId);

/** Not before the goods were loaded, nor after today; a day begins and ends elsewhere than in UTC. @throws CLAIM_DAY_INVALID */
function requireWithin(
  trade: Trade,
  shipmentId: ShipmentId | undefined,
  lostOn: string,
  now: Temporal.Instant,
): void {
  const loaded = factsOf(trade, 'shipped').find(({ details }) => details.shipmentId === shipmentId);
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('UTC').toPlainDate();
  const from = dayOf(Temporal.Instant.from(loaded?.details.consignment.loadedAt ?? trade.createdAt));
  const today = dayOf(now);
  // What is said to be loaded later than now was under way by now all the same.
  const first = Temporal.PlainDate.compare(from, today) > 0 ? today : from;
  requireDay(lostOn, first.subtract({ days: 1 }), today.add({ days: 1 }), 'lostOn');
}
