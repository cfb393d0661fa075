import type { Tx } from '@tongshang/database';
import type { EntryId, InstalmentId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { parseMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import {
  dayWhere,
  factsOf,
  instalmentsOf,
  least,
  most,
  owedBack,
  partyOf,
  type Trade,
} from '@tongshang/trade';
import type { DebtReason } from './refund-debt-store.ts';

/** That the seller says to have sent back from outside. */
export const REFUND_SENT = 'settlement.refund-sent';

type RefundSent = {
  readonly instalmentId: InstalmentId;
  readonly amount: WireMoney;
  readonly on: string;
  readonly reference?: string;
};

/** What the seller owes back of an instalment that was paid outside, reckoned from what was stated. Amounts are minor units. */
export type OutsideDebt = {
  readonly instalmentId: InstalmentId;
  readonly reason: DebtReason;
  readonly debtorOrganisationId: OrganisationId;
  readonly creditorOrganisationId: OrganisationId;
  readonly amount: bigint;
  readonly open: bigint;
  /** What the seller says to have sent of it, and nobody has confirmed. */
  readonly underWay: bigint;
  readonly last: RefundSent | undefined;
  /** The day it came to be owed, where the seller is. */
  readonly dueOn: string;
  /** The entry by which it came to be owed. */
  readonly causedBy: EntryId;
};

/** What is owed back of what was paid outside. What was said of it is read only where something is. */
export async function outsideDebts(
  journal: Pick<Journal, 'readFileEntries'>,
  tx: Tx,
  trade: Trade,
): Promise<readonly OutsideDebt[]> {
  const owing = instalmentsOf(trade).filter((standing) => owedBack(trade, standing) > 0n);
  const seller = partyOf(trade, 'seller')?.organisationId;
  const buyer = partyOf(trade, 'buyer')?.organisationId;
  if (owing.length === 0 || !seller || !buyer) return [];
  const said = await refundsSent(journal, tx, trade.tradeId);
  const because = causeOf(trade);
  return owing.map((standing) => {
    const { instalmentId } = standing.instalment;
    const own = said.filter((one) => one.instalmentId === instalmentId);
    const sent = own.reduce((sum, { amount }) => sum + parseMoney(amount).amount, 0n);
    const open = owedBack(trade, standing);
    return {
      ...{ instalmentId, debtorOrganisationId: seller, creditorOrganisationId: buyer, ...because },
      ...{ amount: open + standing.repaid, open },
      underWay: least(open, most(sent - standing.repaid, 0n)),
      last: own.at(-1),
    };
  });
}

async function refundsSent(
  journal: Pick<Journal, 'readFileEntries'>,
  tx: Tx,
  tradeId: TradeId,
): Promise<readonly RefundSent[]> {
  const entries = await journal.readFileEntries(tx, tradeId);
  return entries.flatMap(({ entry, disclosures }) => {
    const { sent } = disclosures;
    return entry.kind === REFUND_SENT && sent ? [sent.value as RefundSent] : [];
  });
}

/** What lowered the price last: what was cancelled, else the end of a claim, else an amendment after the last payment. */
function causeOf(trade: Trade): Pick<OutsideDebt, 'reason' | 'dueOn' | 'causedBy'> {
  const cancelled = factsOf(trade, 'cancelled').at(-1);
  const resolved = factsOf(trade, 'claim-resolved').at(-1);
  const last = cancelled ?? resolved ?? factsOf(trade, 'funded').at(-1);
  invariant(last, 'what is owed back was paid');
  return {
    reason: cancelled ? 'cancellation' : resolved ? 'claim' : 'amendment',
    dueOn: dayWhere(trade, 'seller', Temporal.Instant.from(last.at)),
    causedBy: last.entryId,
  };
}
