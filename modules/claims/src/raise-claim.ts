import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import {
  compareDecimals,
  formatDecimal,
  formatMoney,
  parseMoney,
  type WireMoney,
  ZERO,
} from '@tongshang/money';
import { claimable, type MoneyPosition } from '@tongshang/settlement';
import {
  claimsOf,
  coversShipment,
  isOver,
  least,
  packedQuantities,
  partyOf,
  priceOfGoods,
  requireOpen,
  requireRole,
  shipmentIds,
  spokenFor,
  stillToCome,
  type Trade,
} from '@tongshang/trade';
import { ANSWER_DAYS, type Claim, type Claimed } from './claim.ts';
import { insertAct, insertClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { evidenceOf } from './evidence.ts';
import { refuse } from './refusals.ts';
import { undeliveredFrom, unreceivedFrom } from './ripe.ts';

/** What a side claims by itself: goods of one shipment, all that is still to come, or an amount. */
type ClaimBody = {
  readonly reason: 'not-delivered' | 'not-received' | 'other';
  readonly shipmentId?: ShipmentId;
  readonly rest?: boolean;
  readonly amount?: WireMoney;
  readonly note?: string;
  readonly evidence?: readonly string[];
};

/** A claim before it has an id and a number. */
type ClaimDraft = Pick<
  Claimed,
  'by' | 'against' | 'reason' | 'lines' | 'evidence' | 'note' | 'shipmentId'
> & {
  readonly amount: bigint;
  readonly respondentOrganisationId: OrganisationId | undefined;
};

/**
 * Raises a claim about the price for the caller's side. It holds that part of the money until the claim ends.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, CLAIM_NOT_FUNDED, CLAIM_REASON_NOT_YOURS,
 * CLAIM_SCOPE_UNCLEAR, CLAIM_TOO_EARLY, CLAIM_NO_ARRIVAL, CLAIM_NOTHING_LEFT, CLAIM_EXCEEDS, CLAIM_AMOUNT_INVALID,
 * EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, and what the trade refuses about `claimed`
 */
export async function raiseClaim(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: ClaimBody,
): Promise<Claim> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  const by = requireRole(trade, principal, 'buyer', 'seller') as Claim['by'];
  requireOpen(trade);
  const against = by === 'buyer' ? 'seller' : 'buyer';
  if (
    (body.reason === 'not-delivered' && by === 'seller') ||
    (body.reason === 'not-received' && by === 'buyer')
  ) {
    throw refuse('CLAIM_REASON_NOT_YOURS', {}, 'reason');
  }
  const position = await deps.settlement.readPosition(tx, trade);
  if (position === undefined) throw refuse('CLAIM_NOT_FUNDED');
  const scope = scopeOf(trade, body);
  requireRipe(trade, body, scope.shipmentId, tx.now);
  const draft: ClaimDraft = {
    ...{ by, against, reason: body.reason, ...scope, amount: amountOf(trade, position, scope, body) },
    evidence: [...new Set(body.evidence ?? [])],
    ...(body.note ? { note: body.note } : {}),
    respondentOrganisationId: partyOf(trade, against)?.organisationId,
  };
  const details = detailsOf(tx, trade, draft);
  const evidence = await evidenceOf(deps, tx, trade, draft, draft.evidence);
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'claimed', details, { evidence });
  return keepClaim(tx, trade, position, details, { entryId, raisedBy: principal.organisationId });
}

type Scope = Pick<ClaimDraft, 'lines'> & { readonly shipmentId?: ShipmentId };

/** The goods a claim is about; none where it is about an amount. */
function scopeOf(trade: Trade, { reason, shipmentId, rest = false, amount }: ClaimBody): Scope {
  const named = [shipmentId !== undefined, rest, amount !== undefined].filter((given) => given).length;
  if (named > 1 || (named === 0 && reason === 'other')) throw refuse('CLAIM_SCOPE_UNCLEAR');
  if (amount !== undefined) {
    if (reason !== 'other') throw refuse('CLAIM_SCOPE_UNCLEAR', {}, 'amount');
    return { lines: [] };
  }
  const left = stillToCome(trade);
  const about = shipmentId ?? (reason === 'not-received' ? onlyShipmentUnderWay(trade) : undefined);
  const within = about === undefined ? left : packedQuantities(trade, about);
  if (about !== undefined && (!shipmentIds(trade).includes(about) || isOver(trade, about))) {
    throw refuse('CLAIM_NOTHING_LEFT', {}, 'shipmentId');
  }
  const lines = [...within].flatMap(([lineId, quantity]) => {
    const open = left.get(lineId) ?? ZERO;
    const claimed = compareDecimals(quantity, open) > 0 ? open : quantity;
    return compareDecimals(claimed, ZERO) > 0 ? [{ lineId, quantity: formatDecimal(claimed) }] : [];
  });
  if (lines.length === 0) throw refuse('CLAIM_NOTHING_LEFT');
  return { lines, ...(about === undefined ? {} : { shipmentId: about }) };
}

function onlyShipmentUnderWay(trade: Trade): string {
  const underWay = shipmentIds(trade).filter(
    (id) => coversShipment(trade, 'shipped', id) && !isOver(trade, id),
  );
  const [only] = underWay;
  if (only === undefined || underWay.length > 1) throw refuse('CLAIM_SCOPE_UNCLEAR', {}, 'shipmentId');
  return only;
}

function requireRipe(
  trade: Trade,
  { reason }: ClaimBody,
  shipmentId: ShipmentId | undefined,
  now: Temporal.Instant,
): void {
  if (reason === 'other') return;
  const from =
    reason === 'not-delivered' ? undeliveredFrom(trade, shipmentId) : unreceivedFrom(trade, shipmentId ?? '');
  if (from === undefined) throw refuse('CLAIM_NO_ARRIVAL', {}, 'reason');
  if (Temporal.Instant.compare(now, from) < 0) {
    // To the minute, the next full one.
    const earliest = from.round({ smallestUnit: 'minute', roundingMode: 'ceil' }).toString();
    throw refuse('CLAIM_TOO_EARLY', { from: earliest }, 'reason');
  }
}

function amountOf(
  trade: Trade,
  position: MoneyPosition,
  { lines, shipmentId }: Scope,
  body: ClaimBody,
): bigint {
  const most = claimable(trade, position);
  const { currency } = position;
  if (most === 0n) throw refuse('CLAIM_NOTHING_LEFT');
  if (body.amount === undefined) {
    const said = spokenFor(trade);
    const goods = lines.map((line) => ({ ...line, ...(shipmentId === undefined ? {} : { shipmentId }) }));
    const worth = priceOfGoods(trade, [...said, ...goods]) - priceOfGoods(trade, said);
    return least(worth, most);
  }
  const { amount, currency: stated } = parseMoney(body.amount, 'amount');
  const texts = { currency, most: formatMoney({ amount: most, currency }).amount };
  if (stated !== currency || amount <= 0n) throw refuse('CLAIM_AMOUNT_INVALID', texts, 'amount');
  if (amount > most) throw refuse('CLAIM_EXCEEDS', texts, 'amount');
  return amount;
}

/** What the fact says of a new claim. Claims of a trade are numbered as they are raised. */
export function detailsOf(tx: Tx, trade: Trade, draft: ClaimDraft): Claimed {
  const { amount, respondentOrganisationId, ...said } = draft;
  return {
    claimId: randomUUIDv7(),
    number: `CL-${claimsOf(trade).length + 1}`,
    ...said,
    amount: formatMoney({ amount, currency: trade.terms.currency }),
    ...(respondentOrganisationId === undefined
      ? {}
      : { respondentOrganisationId, answerBy: tx.now.add({ hours: 24 * ANSWER_DAYS }).toString() }),
  };
}

type Raised = {
  readonly entryId: EntryId;
  /** Who claimed, or stated the receipt that the claim is of. */
  readonly raisedBy: string | null;
  readonly isOfReceipt?: boolean;
};

/** Keeps a claim whose fact has been stated, and who is to answer and to decide it. */
export function keepClaim(
  tx: Tx,
  trade: Trade,
  position: MoneyPosition | undefined,
  details: Claimed,
  { entryId, raisedBy, isOfReceipt = false }: Raised,
): Promise<Claim> {
  const { currency, amount } = parseMoney(details.amount);
  const claim: Claim = {
    tradeId: trade.tradeId,
    claimId: details.claimId,
    number: details.number,
    by: details.by,
    against: details.against,
    claimantOrganisationId: partyOf(trade, details.by)?.organisationId ?? '',
    respondentOrganisationId: details.respondentOrganisationId ?? null,
    deciderOrganisationId: deciderOf(trade, position, details),
    reason: details.reason,
    shipmentId: details.shipmentId ?? null,
    lines: details.lines,
    ...{ amount, currency },
    note: details.note ?? null,
    evidence: details.evidence,
    ...{ stage: 'raised', proposal: null, disputedAt: null, overdueAt: null },
    ...{ toBuyer: null, toSeller: null, resolvedAt: null },
    raisedAt: tx.now,
    answerBy: details.answerBy === undefined ? null : Temporal.Instant.from(details.answerBy),
    ...{ entryId, lastEntryId: entryId },
    receiverOrganisationId: isOfReceipt ? raisedBy : null,
    movement: null,
  };
  return tx.elevated('a claim concerns both sides and their bank', async () => {
    await insertClaim(tx, claim);
    const said = {
      reason: details.reason,
      amount: details.amount,
      ...(details.note ? { note: details.note } : {}),
    };
    await insertAct(tx, claim, { act: 'raised', organisationId: raisedBy, details: said, entryId });
    return claim;
  });
}

/** The bank, where it holds the money in dispute and is neither side itself. */
function deciderOf(
  trade: Trade,
  position: MoneyPosition | undefined,
  { against }: Pick<Claimed, 'against'>,
): string | null {
  const bank = position?.holder ?? null;
  if (bank === null || (against !== 'seller' && against !== 'buyer')) return null;
  const isSide = trade.parties.some(
    ({ role, organisationId }) => organisationId === bank && (role === 'seller' || role === 'buyer'),
  );
  return isSide ? null : bank;
}
