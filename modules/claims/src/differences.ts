import { INCOTERMS } from '@tongshang/incoterms';
import { formatDecimal } from '@tongshang/money';
import {
  DIFFERENCE_REASONS,
  type DifferenceReason,
  type FactDetails,
  isDueAnyway,
  priceOfGoods,
  spokenFor,
  sumOf,
  type Trade,
} from '@tongshang/trade';
import type { Claimed } from './claim.ts';

/** What became of what a shipment carried. */
type Receipt = Pick<FactDetails['delivered'], 'lines' | 'shipmentId'>;

/** What a receipt gives reason to claim. */
export type ClaimedDifference = Pick<Claimed, 'against' | 'reason' | 'lines' | 'evidence' | 'note'> & {
  /** Minor units of the trade's currency. */
  readonly amount: bigint;
};

/**
 * Whom a difference is claimed against. What befell goods on their way after risk had passed leaves the price due: the carrier answers
 * for it, or the insurer that the rule makes the seller engage. Everything else is the seller's.
 */
function againstOf({ terms }: Pick<Trade, 'terms'>, reason: DifferenceReason): Claimed['against'] {
  if (!isDueAnyway({ terms }, reason)) return 'seller';
  return INCOTERMS[terms.incoterm].insurance === null ? 'carrier' : 'insurer';
}

/** The differences of a receipt that has been stated, one claim a reason. Their amounts add up, to the cent, to what is disputed. */
export function differencesOf(trade: Trade, receipt: Receipt): ClaimedDifference[] {
  const groups = DIFFERENCE_REASONS.map((reason) => groupOf(trade, receipt, reason)).filter(
    ({ lines }) => lines.length > 0,
  );
  const all = spokenFor(trade);
  const of = receipt.shipmentId === undefined ? {} : { shipmentId: receipt.shipmentId };
  const goodsOf = (some: readonly { readonly lines: Claimed['lines'] }[]) =>
    some.flatMap(({ lines }) => lines.map((line) => ({ ...line, ...of })));
  // From what nobody disputes upwards, so that each amount is a step of one sum.
  const disputed = groups.filter(({ against }) => against === 'seller');
  return groups.map((group) => {
    const at = disputed.indexOf(group);
    const [below, above] = at < 0 ? [[group], []] : [disputed.slice(at), disputed.slice(at + 1)];
    return {
      ...group,
      amount: priceOfGoods(trade, all, goodsOf(above)) - priceOfGoods(trade, all, goodsOf(below)),
    };
  });
}

function groupOf(trade: Trade, receipt: Receipt, reason: DifferenceReason) {
  const found = receipt.lines.flatMap(({ lineId, differences = [] }) =>
    differences.filter((one) => one.reason === reason).map((one) => ({ lineId, ...one })),
  );
  const notes = [...new Set(found.flatMap(({ note }) => (note ? [note] : [])))];
  return {
    reason,
    against: againstOf(trade, reason),
    lines: [...sumOf(found)].map(([lineId, quantity]) => ({ lineId, quantity: formatDecimal(quantity) })),
    evidence: [...new Set(found.flatMap(({ evidence = [] }) => evidence))],
    ...(notes.length > 0 ? { note: notes.join('; ').slice(0, NOTE_MAX) } : {}),
  };
}

const NOTE_MAX = 2000;
