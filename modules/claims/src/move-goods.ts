import type { Tx } from '@tongshang/database';
import type { ClaimId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { dayAt, type FactDetails, type Trade } from '@tongshang/trade';
import { beginAct } from './act-on-claim.ts';
import { requireDay } from './await-goods.ts';
import type { Claim } from './claim.ts';
import { insertAct, saveClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { endClaim } from './end-claim.ts';
import { evidenceOf } from './evidence.ts';
import { inTheNameOf, type Movement, RECEIPT_DAYS, receiverOf, senderOf } from './movement.ts';
import { saveMovement } from './movement-store.ts';
import { refuse } from './refusals.ts';

type Dispatched = FactDetails['remedy-dispatched'];
type Received = FactDetails['remedy-received'];

type DispatchBody = Pick<
  Dispatched,
  | 'place'
  | 'modeOfTransport'
  | 'carrierName'
  | 'transportDocumentNumber'
  | 'packages'
  | 'grossWeightKg'
  | 'taken'
  | 'note'
  | 'evidence'
> & {
  /** ISO 8601 date; without one today, where they were handed over. */
  readonly dispatchedOn?: string;
};

type ReceiptBody = Pick<Received, 'warehouseId' | 'lines' | 'note' | 'evidence'> & {
  /** Instant; now by default. */
  readonly receivedAt?: string;
  /** What came is taken for everything, though something differs. */
  readonly isAccepted?: boolean;
};

const without = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

/** What every fact about the goods of a claim says. */
function goodsOf(claim: Claim, { movementId, remedy }: Movement) {
  return {
    ...{ claimId: claim.claimId, number: claim.number, movementId, remedy },
    ...{ from: senderOf(remedy), to: receiverOf(remedy) },
    ...(claim.shipmentId === null ? {} : { shipmentId: claim.shipmentId }),
  };
}

/**
 * Who owes goods states that it has sent them. No money follows from its word; who is to get them has so many days to say what came.
 * @throws what `beginAct` refuses, CLAIM_NO_GOODS_AWAITED, CLAIM_GOODS_SENT, CLAIM_DAY_INVALID, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, and what the
 * trade and the stock refuse about it
 */
export async function dispatchGoods(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: DispatchBody,
): Promise<Claim> {
  const { claim, trade } = await beginAct(deps, tx, principal, claimId, 'dispatch');
  const { movement } = claim;
  invariant(movement !== null, 'goods that are sent are owed');
  const agreedOn = movement.agreedAt.toZonedDateTimeISO('UTC').toPlainDate();
  const dispatchedOn = body.dispatchedOn ?? dayAt(body.place, tx.now);
  requireDay(dispatchedOn, agreedOn.subtract({ days: 1 }), latestDay(tx.now), 'dispatchedOn');
  const { freightBy, lines } = movement;
  const said = without({ ...body, dispatchedOn, reason: claim.reason, freightBy, lines });
  const details: Dispatched = { ...goodsOf(claim, movement), ...said };
  const entryId = await state(deps, tx, principal, { claim, trade }, 'remedy-dispatched', details);
  const sent: Movement = {
    ...movement,
    ...{ state: 'dispatched', dispatch: said },
    receiveBy: tx.now.add({ hours: 24 * RECEIPT_DAYS }),
  };
  return keep(tx, principal, { ...claim, movement: sent, lastEntryId: entryId }, 'dispatched', said);
}

/** A day that has begun somewhere. */
const latestDay = (now: Temporal.Instant) => now.add({ hours: 14 }).toZonedDateTimeISO('UTC').toPlainDate();

/**
 * Who was to get goods says which have come: its word, which costs it what the claim then gives, ends the claim as agreed or decided. Where
 * something differs and it does not take that for everything, the sides differ: they agree anew, or the bank decides.
 * @throws what `beginAct` refuses, CLAIM_NO_GOODS_AWAITED, CLAIM_GOODS_NOT_SENT, CLAIM_DAY_INVALID, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN,
 * and what the trade and the stock refuse about it
 */
export async function receiveGoods(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: ReceiptBody,
): Promise<Claim> {
  const { claim, trade } = await beginAct(deps, tx, principal, claimId, 'receive');
  const { movement } = claim;
  invariant(movement?.dispatch != null, 'goods that are received were sent');
  const receivedAt = body.receivedAt ?? tx.now.toString();
  requireReceivedThen(receivedAt, movement.dispatch.dispatchedOn, tx.now);
  const isWhole = body.lines.every(({ differences = [] }) => differences.length === 0);
  const { warehouseId, lines, note, evidence } = body;
  const isAccepted = isWhole || body.isAccepted === true;
  const said = without({ receivedAt, warehouseId, lines, isAccepted, note, evidence });
  const details = { ...goodsOf(claim, movement), ...said } as Received;
  const entryId = await state(deps, tx, principal, { claim, trade }, 'remedy-received', details);
  const received: Movement = { ...movement, state: 'received', receipt: said as Movement['receipt'] };
  const now: Claim = { ...claim, movement: received, lastEntryId: entryId };
  if (!isAccepted) {
    const differing: Claim = { ...now, stage: 'answered', disputedAt: claim.disputedAt ?? tx.now };
    return keep(tx, principal, differing, 'received', said);
  }
  await keep(tx, principal, now, 'received', said);
  return endClaim(deps, tx, principal, now, movement.goal, {
    causedBy: entryId,
    inTheNameOf: inTheNameOf(movement.remedy),
  });
}

function requireReceivedThen(receivedAt: string, dispatchedOn: string, now: Temporal.Instant): void {
  const day = Temporal.Instant.from(receivedAt).toZonedDateTimeISO('UTC').toPlainDate();
  const from = Temporal.PlainDate.from(dispatchedOn).subtract({ days: 1 });
  requireDay(day.toString(), from, latestDay(now), 'receivedAt');
  if (Temporal.Instant.compare(Temporal.Instant.from(receivedAt), now) <= 0) return;
  throw refuse(
    'CLAIM_DAY_INVALID',
    { day: receivedAt, from: from.toString(), to: now.toString() },
    'receivedAt',
  );
}

type GoodsFact = 'remedy-dispatched' | 'remedy-received';

/** The trade states it, with the papers that show it; what follows is performed. */
async function state<F extends GoodsFact>(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  { claim, trade }: { readonly claim: Claim; readonly trade: Trade },
  fact: F,
  details: FactDetails[F],
): Promise<string> {
  const evidence = await evidenceOf(deps, tx, trade, claim, details.evidence);
  const support = { causedBy: claim.lastEntryId, evidence };
  const { entryId } = await deps.trades.recordFact(tx, principal, claim.tradeId, fact, details, support);
  return entryId;
}

function keep(
  tx: Tx,
  { organisationId }: Principal,
  claim: Claim,
  act: 'dispatched' | 'received',
  details: object,
): Promise<Claim> {
  const { movement, lastEntryId: entryId } = claim;
  invariant(movement !== null, 'goods that are sent or received are owed');
  return tx.elevated('goods of a claim concern both sides and their bank', async () => {
    await saveMovement(tx, movement);
    await saveClaim(tx, claim);
    await insertAct(tx, claim, { act, organisationId, details: { ...details }, entryId });
    return claim;
  });
}
