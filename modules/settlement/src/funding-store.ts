import type { Tx } from '@tongshang/database';
import type { EntryId, InstalmentId, OrganisationId, TradeId, TransferId } from '@tongshang/identifier';
import type { FeeRule } from '@tongshang/ledger';
import type { BookedMethod } from './booked-method.ts';
import { ruleOf } from './fees.ts';

/** How the money of an instalment stands. Amounts are minor units of `currency`. */
export type Funding = {
  readonly tradeId: TradeId;
  readonly instalmentId: InstalmentId;
  readonly method: BookedMethod;
  readonly amount: bigint;
  readonly currency: string;
  readonly buyerOrganisationId: OrganisationId;
  readonly sellerOrganisationId: OrganisationId;
  readonly bankOrganisationId: OrganisationId;
  readonly transferId: TransferId;
  readonly state: 'secured' | 'settled' | 'refunded';
  /** Paid to the seller, fees included. */
  readonly released: bigint;
  readonly refunded: bigint;
  /** What of `refunded` an amendment took off the total: no part of what claims took off the price. */
  readonly surplus: bigint;
  readonly fees: bigint;
  /** What of `released` the seller owes or owed back, and what of that has come back; folded into the sums when the trade is settled. */
  readonly owedBack: bigint;
  readonly paidBack: bigint;
  readonly fundedAt: Temporal.Instant;
};

export type Payable = {
  readonly payableId: string;
  readonly instalmentId: InstalmentId;
  readonly amount: bigint;
  readonly currency: string;
  readonly dueOn: Temporal.PlainDate;
  readonly paidByTransferId: TransferId | null;
  /** The entry by which it became due; null in what was recorded before causes were kept. */
  readonly causedBy: EntryId | null;
};

type FundingRow = {
  trade_id: string;
  instalment_id: string;
  method: BookedMethod;
  amount: bigint;
  currency: string;
  buyer_organisation_id: string;
  seller_organisation_id: string;
  bank_organisation_id: string;
  transfer_id: string;
  state: Funding['state'];
  released: bigint;
  refunded: bigint;
  surplus: bigint;
  fees: bigint;
  owed_back: bigint;
  paid_back: bigint;
  funded_at: Temporal.Instant;
};

const COLUMNS = `trade_id, instalment_id, method, amount, currency, buyer_organisation_id, seller_organisation_id,
  bank_organisation_id, transfer_id, state, released, refunded, surplus, fees, funded_at,
  coalesce((select sum(d.amount) from settlement.refund_debt d
    where d.trade_id = f.trade_id and d.instalment_id = f.instalment_id), 0)::bigint as owed_back,
  coalesce((select sum(d.paid + d.arrived) from settlement.refund_debt d
    where d.trade_id = f.trade_id and d.instalment_id = f.instalment_id), 0)::bigint as paid_back`;

/** Keeps what an instalment brought; one that is paid part by part grows. */
export async function addFunding(
  tx: Tx,
  funding: Omit<Funding, 'state' | 'refunded' | 'surplus' | 'fundedAt' | 'owedBack' | 'paidBack'>,
): Promise<void> {
  await tx.run(
    `insert into settlement.funding as f (trade_id, instalment_id, method, amount, currency, buyer_organisation_id,
       seller_organisation_id, bank_organisation_id, transfer_id, funded_at, released, fees)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (trade_id, instalment_id) do update set amount = f.amount + excluded.amount,
       released = f.released + excluded.released, fees = f.fees + excluded.fees`,
    [
      funding.tradeId,
      funding.instalmentId,
      funding.method,
      funding.amount,
      funding.currency,
      funding.buyerOrganisationId,
      funding.sellerOrganisationId,
      funding.bankOrganisationId,
      funding.transferId,
      tx.now,
      funding.released,
      funding.fees,
    ],
  );
}

/** By instalment. */
export async function readFundings(tx: Tx, tradeId: TradeId): Promise<Funding[]> {
  const rows = await tx.rows<FundingRow>(
    `select ${COLUMNS} from settlement.funding f where trade_id = $1 order by instalment_id`,
    [tradeId],
  );
  return rows.map(fundingOf);
}

/** A funding that is paid from, and what its bank takes from each payment. */
export type LockedFunding = {
  readonly funding: Funding;
  readonly fees: readonly FeeRule[];
  /** The bank holds back what would be released of it. */
  readonly isHeld: boolean;
};

/** Locked, so that two deliveries release one after the other. Elevated callers only. */
export async function lockFundings(tx: Tx, tradeId: TradeId): Promise<LockedFunding[]> {
  const rows = await tx.rows<
    FundingRow & { percent: string | null; minimum: bigint | null; maximum: bigint | null; held: boolean }
  >(
    `select ${COLUMNS}, s.percent, s.minimum, s.maximum,
       exists (select from settlement.hold h where h.trade_id = f.trade_id and h.ended_at is null) as held
     from settlement.funding f left join settlement.fee s using (bank_organisation_id, method, currency)
     where trade_id = $1 order by instalment_id for update of f`,
    [tradeId],
  );
  return rows.map((row) => {
    const { percent, minimum, maximum } = row;
    const fees = percent === null ? [] : [ruleOf({ percent, minimum, maximum })];
    return { funding: fundingOf(row), fees, isHeld: row.held };
  });
}

function fundingOf(row: FundingRow): Funding {
  return {
    tradeId: row.trade_id,
    instalmentId: row.instalment_id,
    method: row.method,
    amount: row.amount,
    currency: row.currency,
    buyerOrganisationId: row.buyer_organisation_id,
    sellerOrganisationId: row.seller_organisation_id,
    bankOrganisationId: row.bank_organisation_id,
    transferId: row.transfer_id,
    state: row.state,
    released: row.released,
    refunded: row.refunded,
    surplus: row.surplus,
    fees: row.fees,
    owedBack: row.owed_back,
    paidBack: row.paid_back,
    fundedAt: row.funded_at,
  };
}

/** A funding with more released, refunded, taken as fees. */
export function advanced(
  funding: Funding,
  { released = 0n, refunded = 0n, fees = 0n }: Partial<Pick<Funding, 'released' | 'refunded' | 'fees'>>,
): Funding {
  return {
    ...funding,
    released: funding.released + released,
    refunded: funding.refunded + refunded,
    fees: funding.fees + fees,
  };
}

/** Writes what a command has made of a funding that it has locked. Elevated callers only. */
export async function saveFunding(
  tx: Tx,
  { tradeId, instalmentId, released, refunded, surplus, fees, state }: Funding,
): Promise<void> {
  await tx.run(
    `update settlement.funding set released = $3, refunded = $4, fees = $5, state = $6, surplus = $7
     where trade_id = $1 and instalment_id = $2`,
    [tradeId, instalmentId, released, refunded, fees, state, surplus],
  );
}

export async function insertPayable(tx: Tx, tradeId: TradeId, payable: Omit<Payable, 'paidByTransferId'>) {
  await tx.run(
    `insert into settlement.payable (trade_id, payable_id, instalment_id, amount, currency, due_on, caused_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tradeId, payable.payableId, payable.instalmentId, payable.amount, payable.currency],
      ...[payable.dueOn, payable.causedBy, tx.now],
    ],
  );
}

/** Takes from an open amount; one of which nothing is left is no longer owed. */
export async function reducePayable(tx: Tx, tradeId: TradeId, payable: Payable, less: bigint): Promise<void> {
  const of = [tradeId, payable.payableId];
  if (less === payable.amount) {
    await tx.run('delete from settlement.payable where trade_id = $1 and payable_id = $2', of);
  } else {
    await tx.run(
      'update settlement.payable set amount = amount - $3 where trade_id = $1 and payable_id = $2',
      [...of, less],
    );
  }
}

/** Takes away what is owed and not paid of an instalment. */
export async function strikePayables(
  tx: Tx,
  { tradeId, instalmentId }: Pick<Funding, 'tradeId' | 'instalmentId'>,
): Promise<void> {
  await tx.run(
    'delete from settlement.payable where trade_id = $1 and instalment_id = $2 and paid_by_transfer_id is null',
    [tradeId, instalmentId],
  );
}

export async function payablesOf(tx: Tx, tradeId: TradeId, lock = false): Promise<Payable[]> {
  const rows = await tx.rows<{
    payable_id: string;
    instalment_id: string;
    amount: bigint;
    currency: string;
    due_on: Temporal.PlainDate;
    paid_by_transfer_id: string | null;
    caused_by: string | null;
  }>(
    `select payable_id, instalment_id, amount, currency, due_on, paid_by_transfer_id, caused_by from settlement.payable
     where trade_id = $1 order by due_on, payable_id${lock ? ' for update' : ''}`,
    [tradeId],
  );
  return rows.map((row) => ({
    payableId: row.payable_id,
    instalmentId: row.instalment_id,
    amount: row.amount,
    currency: row.currency,
    dueOn: row.due_on,
    paidByTransferId: row.paid_by_transfer_id,
    causedBy: row.caused_by,
  }));
}

export async function markPaid(
  tx: Tx,
  tradeId: TradeId,
  payableId: string,
  transferId: TransferId,
): Promise<void> {
  await tx.run(
    'update settlement.payable set paid_by_transfer_id = $3 where trade_id = $1 and payable_id = $2',
    [tradeId, payableId, transferId],
  );
}

/**
 * Has all money of a trade settled, as a command has made of the fundings that it has locked. Elevated callers only.
 * @returns the transfers that paid or refunded money of the trade itself, in order
 */
export async function settleFundings(
  tx: Tx,
  tradeId: TradeId,
  fundings: readonly Funding[],
): Promise<string[]> {
  const { transfers } = await tx.one<{ transfers: string[] }>(
    `with settled as (
       update settlement.funding f set state = 'settled', released = coalesce(n.released, f.released),
         refunded = coalesce(n.refunded, f.refunded), fees = coalesce(n.fees, f.fees)
       from settlement.funding stored
         left join unnest($2::text[], $3::bigint[], $4::bigint[], $5::bigint[]) as n (instalment_id, released, refunded, fees)
           using (instalment_id)
       where stored.trade_id = $1 and f.trade_id = $1 and f.instalment_id = stored.instalment_id)
     select array(select transfer_id from settlement.transfer t
       where t.trade_id = $1 and t.state = 'posted'
         and t.kind in ('escrow-release', 'escrow-refund', 'advance-payment', 'advance-refund', 'payment')
       order by transfer_id) as transfers`,
    [
      tradeId,
      fundings.map(({ instalmentId }) => instalmentId),
      fundings.map(({ released }) => released),
      fundings.map(({ refunded }) => refunded),
      fundings.map(({ fees }) => fees),
    ],
  );
  return transfers;
}
