import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney } from '@tongshang/money';
import {
  type ClaimOutcome,
  type FactDetails,
  fileOfTrade,
  type Remedy,
  ruleOf,
  type TradeRole,
} from '@tongshang/trade';
import { giveUpMovement } from './await-goods.ts';
import type { Claim } from './claim.ts';
import { insertAct, saveClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';

/** How a claim ends. Amounts in minor units. */
export type End = {
  readonly outcome: ClaimOutcome;
  readonly toBuyer: bigint;
  readonly toSeller: bigint;
  readonly remedy?: Remedy | undefined;
  readonly reason?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly outside?: boolean | undefined;
};

type Because = {
  /** The entry of the act that ends it. */
  readonly causedBy: EntryId;
  /** Whose word ended it, of the roles that may: seller, buyer, bank. */
  readonly inTheNameOf: TradeRole;
};

/**
 * Ends a claim: the trade states it, and settlement moves exactly what was agreed or decided. A claim that no price hangs on may end
 * after its trade was closed; then its end stands in the case that names the trade.
 * What the seller no longer has of what it is to give back it owes: a claim does not wait for money.
 */
export async function endClaim(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claim: Claim,
  end: End,
  because: Because,
): Promise<Claim> {
  const details = detailsOf(claim, end);
  const entryId = await stateEnd(deps, tx, principal, claim, details, because);
  const { outcome, toBuyer, toSeller } = end;
  const ended: Claim = {
    ...claim,
    ...{ stage: outcome, toBuyer, toSeller, resolvedAt: tx.now, lastEntryId: entryId },
  };
  return tx.elevated('a claim ends for both sides', async () => {
    await saveClaim(tx, ended);
    await giveUpMovement(tx, ended);
    const { claimId: _id, number: _number, shipmentId: _shipment, ...said } = details;
    await insertAct(tx, ended, { act: outcome, organisationId: null, details: said, entryId });
    return ended;
  });
}

function detailsOf(claim: Claim, end: End): FactDetails['claim-resolved'] {
  const wire = (amount: bigint) => formatMoney({ amount, currency: claim.currency });
  return {
    claimId: claim.claimId,
    number: claim.number,
    outcome: end.outcome,
    toBuyer: wire(end.toBuyer),
    toSeller: wire(end.toSeller),
    ...(end.remedy === undefined ? {} : { remedy: end.remedy }),
    ...(end.reason === undefined ? {} : { reason: end.reason }),
    ...(end.evidence === undefined || end.evidence.length === 0 ? {} : { evidence: end.evidence }),
    ...(end.outside ? { outside: true as const } : {}),
    ...(claim.shipmentId === null ? {} : { shipmentId: claim.shipmentId }),
  };
}

async function stateEnd(
  { trades, journal }: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  { tradeId, claimId }: Claim,
  details: FactDetails['claim-resolved'],
  { causedBy, inTheNameOf }: Because,
): Promise<string> {
  const trade = await trades.lockTrade(tx, tradeId);
  if (trade.status === 'open') {
    return (
      await trades.performFact(tx, principal, tradeId, 'claim-resolved', details, causedBy, inTheNameOf)
    ).entryId;
  }
  const file =
    trade.status === 'closed'
      ? await tx.elevated('a claim outlives its trade', () => trades.openFileOf(tx, tradeId, causedBy))
      : fileOfTrade(tradeId);
  const { module, audience } = ruleOf('claim-resolved');
  return journal.appendConsequence(tx, {
    kind: `${module}.claim-resolved`,
    file,
    causedBy,
    subject: claimId,
    public: { claimId },
    private: { details: details as unknown as Json },
    audience,
  }).entryId;
}
