import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import { formatMoney, minorUnits, type WireMoney } from '@tongshang/money';
import { refuse } from './refusals.ts';

/** Days that one chart may span. */
const DAYS_MOST = 732;

type CashDay = { readonly date: string; readonly held: WireMoney };

/** Money that is to come or go, as far as it is agreed. */
type CashExpected = {
  readonly tradeId: TradeId;
  /** `payable`: an open amount with its due date; `escrow`: held for the seller until delivery, so without a date. */
  readonly reason: 'payable' | 'escrow';
  readonly direction: 'in' | 'out';
  readonly amount: WireMoney;
  readonly dueOn: string | null;
};

type Cash = {
  readonly currency: string;
  readonly days: CashDay[];
  readonly expected: CashExpected[];
};

/**
 * Cash of the caller's organisation at the end of each day (UTC), and what is expected: the numbers behind a chart.
 * @throws CURRENCY_UNKNOWN, PERIOD_INVALID
 */
export async function readCash(
  tx: Tx,
  organisationId: OrganisationId,
  query: { readonly currency: string; readonly from: string; readonly to: string },
): Promise<Cash> {
  const { currency } = query;
  minorUnits(currency, 'query/currency');
  const from = Temporal.PlainDate.from(query.from);
  const to = Temporal.PlainDate.from(query.to);
  const span = from.until(to, { largestUnit: 'day' }).days;
  // PostgreSQL has no year nought, and nothing is older than this.
  if (span < 0 || span >= DAYS_MOST || from.year < 1900)
    throw refuse('PERIOD_INVALID', { days: String(DAYS_MOST) }, 'query/to');
  const changes = await tx.rows<{ day: Temporal.PlainDate | null; change: string }>(
    `select case when p.posted_at < $3::date at time zone 'UTC' then null
                 else (p.posted_at at time zone 'UTC')::date end as day, sum(p.change) as change
     from settlement.posting p join settlement.account a using (account_id)
     where p.organisation_id = $1 and a.kind = 'cash' and a.currency = $2
       and p.posted_at < ($4::date + 1) at time zone 'UTC'
     group by 1`,
    [organisationId, currency, from, to],
  );
  const byDay = new Map(changes.map((row) => [row.day?.toString() ?? '', BigInt(row.change)]));
  let held = byDay.get('') ?? 0n;
  const days: CashDay[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    held += byDay.get(day.toString()) ?? 0n;
    days.push({ date: day.toString(), held: formatMoney({ amount: held, currency }) });
  }
  return { currency, days, expected: await expectedOf(tx, organisationId, currency) };
}

async function expectedOf(tx: Tx, organisationId: OrganisationId, currency: string): Promise<CashExpected[]> {
  const rows = await tx.rows<{
    trade_id: string;
    reason: CashExpected['reason'];
    direction: CashExpected['direction'];
    amount: bigint;
    due_on: Temporal.PlainDate | null;
  }>(
    `select f.trade_id, 'payable' as reason, p.amount, p.due_on,
       case when f.seller_organisation_id = $1 then 'in' else 'out' end as direction
     from settlement.payable p join settlement.funding f using (trade_id, instalment_id)
     where p.paid_by_transfer_id is null and p.currency = $2
       and $1 in (f.seller_organisation_id, f.buyer_organisation_id)
     union all
     select f.trade_id, 'escrow', f.amount - f.released - f.refunded, null, 'in'
     from settlement.funding f
     where f.method = 'escrow' and f.state = 'secured' and f.currency = $2 and f.seller_organisation_id = $1
       and f.amount > f.released + f.refunded
     order by due_on nulls last, trade_id limit 1000`,
    [organisationId, currency],
  );
  return rows.map((row) => ({
    tradeId: row.trade_id,
    reason: row.reason,
    direction: row.direction,
    amount: formatMoney({ amount: row.amount, currency }),
    dueOn: row.due_on?.toString() ?? null,
  }));
}
