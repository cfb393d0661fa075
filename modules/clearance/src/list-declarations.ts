import type { Tx } from '@tongshang/database';
import type { DeclarationId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Agency } from '@tongshang/trade';
import type { DeclarationState, Direction, PaymentState } from './declaration.ts';

/** One row of a queue: enough to choose what to open next. */
type DeclarationSummary = {
  readonly declarationId: DeclarationId;
  readonly tradeId: TradeId;
  readonly number: string;
  readonly direction: Direction;
  readonly country: string;
  readonly state: DeclarationState;
  readonly payment: PaymentState;
  readonly demonstration: boolean;
  readonly declaredAt: string;
  /** The caller's seat; null for the sides of the trade. */
  readonly agency: Agency | null;
  /** What it waits for the caller to do; null when nothing. */
  readonly waitingFor: 'vote' | 'appoint-inspection' | 'record-inspection' | 'pay' | 'answer-payment' | null;
};

type SummaryRow = {
  declaration_id: string;
  trade_id: string;
  number: string;
  direction: Direction;
  country: string;
  state: DeclarationState;
  payment: PaymentState;
  demonstration: boolean;
  declared_at: Temporal.Instant;
  agency: Agency | null;
  decision: 'release' | 'hold' | null;
  waiting: boolean | null;
  payer: boolean;
  /** A payment outside waits for the caller to say whether it came. */
  asked: boolean;
};

const COLUMNS = `d.declaration_id, d.trade_id, d.number, d.direction, d.country, d.state, d.payment, d.demonstration,
  d.declared_at`;

/** A payment outside that is stated and not answered, of declaration `d`; whose answer it waits for, of a case `c` as well. */
const STATED = `exists (select from clearance.outside_payment p
  where p.trade_id = d.trade_id and p.declaration_id = d.declaration_id and p.state = 'stated')`;
const ASKED = `exists (select from clearance.outside_payment p
  where p.trade_id = d.trade_id and p.declaration_id = d.declaration_id and p.state = 'stated' and c.agency = any (p.awaits))`;

type After = { readonly declaredAt: string; readonly declarationId: DeclarationId } | null;

/** What waits for the caller's organisation, oldest first: cases of an authority, payments outside that are owed to it, duties to be paid. */
export async function declarationsWaiting(
  tx: Tx,
  organisationId: OrganisationId,
  after: After,
  limit: number,
): Promise<DeclarationSummary[]> {
  const rows = await tx.rows<SummaryRow>(
    `(select ${COLUMNS}, c.agency, c.decision, c.waiting, false as payer, ${ASKED} as asked
      from clearance.agency_case c join clearance.declaration d using (trade_id, declaration_id)
      where c.organisation_id = $1 and (c.waiting or (d.state <> 'withdrawn' and ${ASKED}))
        and ($2::timestamptz is null or (c.declared_at, c.declaration_id) > ($2, $3::uuid))
      order by c.declared_at, c.declaration_id limit $4)
     union all
     (select ${COLUMNS}, null, null, null, true, false
      from clearance.declaration d
      where d.payer_organisation_id = $1 and d.payment = 'due' and d.state <> 'withdrawn' and not ${STATED}
        and ($2::timestamptz is null or (d.declared_at, d.declaration_id) > ($2, $3::uuid))
      order by d.declared_at, d.declaration_id limit $4)
     order by declared_at, declaration_id limit $4`,
    [organisationId, after?.declaredAt ?? null, after?.declarationId ?? null, limit],
  );
  return rows.map(summaryOf);
}

/** All declarations the caller may see, newest first. */
export async function declarationsVisible(
  tx: Tx,
  organisationId: OrganisationId,
  after: After,
  limit: number,
): Promise<DeclarationSummary[]> {
  const rows = await tx.rows<SummaryRow>(
    `select ${COLUMNS}, c.agency, c.decision, c.waiting,
       d.payer_organisation_id = $1 and d.payment = 'due' and d.state <> 'withdrawn' and not ${STATED} as payer,
       d.state <> 'withdrawn' and exists (select from clearance.agency_case c
         where c.trade_id = d.trade_id and c.declaration_id = d.declaration_id and c.organisation_id = $1 and ${ASKED}) as asked
     from clearance.declaration d
     left join lateral (
       select agency, decision, waiting from clearance.agency_case c
       where c.trade_id = d.trade_id and c.declaration_id = d.declaration_id and c.organisation_id = $1
       order by waiting desc, agency limit 1) c on true
     where $2::timestamptz is null or (d.declared_at, d.declaration_id) < ($2, $3::uuid)
     order by d.declared_at desc, d.declaration_id desc limit $4`,
    [organisationId, after?.declaredAt ?? null, after?.declarationId ?? null, limit],
  );
  return rows.map(summaryOf);
}

function summaryOf(row: SummaryRow): DeclarationSummary {
  return {
    declarationId: row.declaration_id,
    tradeId: row.trade_id,
    number: row.number,
    direction: row.direction,
    country: row.country,
    state: row.state,
    payment: row.payment,
    demonstration: row.demonstration,
    declaredAt: row.declared_at.toString(),
    agency: row.agency,
    waitingFor: waitingFor(row),
  };
}

function waitingFor(row: SummaryRow): DeclarationSummary['waitingFor'] {
  if (row.payer) return 'pay';
  if (row.asked) return 'answer-payment';
  if (!row.waiting) return null;
  if (row.decision === 'hold' && row.state === 'held') return 'appoint-inspection';
  if (row.decision === 'hold' && row.state === 'inspection') return 'record-inspection';
  return 'vote';
}
