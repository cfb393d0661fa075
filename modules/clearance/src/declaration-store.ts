import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId, TransferId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import type { Agency } from '@tongshang/trade';
import type {
  Declaration,
  DeclarationState,
  GoodsItem,
  Outcome,
  PaymentState,
  StoredAssessment,
} from './declaration.ts';
import { legalDay } from './legal-day.ts';

export type DeclarationRow = {
  trade_id: string;
  declaration_id: string;
  number: string;
  direction: Declaration['direction'];
  country: string;
  procedure: string;
  shipment_id: string | null;
  declarant_organisation_id: string;
  payer_organisation_id: string;
  state: DeclarationState;
  payment: PaymentState;
  payment_transfer_id: string | null;
  demonstration: boolean;
  goods: GoodsItem[];
  declared_at: Temporal.Instant;
  released_at: Temporal.Instant | null;
  outside: Declaration['outside'];
  outcome: Declaration['outcome'];
  movement: Declaration['movement'];
};

export const COLUMNS = `trade_id, declaration_id, number, direction, country, procedure, shipment_id,
  declarant_organisation_id, payer_organisation_id, state, payment, payment_transfer_id, demonstration, goods,
  declared_at, released_at, outside, outcome, movement`;

export function declarationOf(row: DeclarationRow): Declaration {
  return {
    tradeId: row.trade_id,
    declarationId: row.declaration_id,
    number: row.number,
    direction: row.direction,
    country: row.country,
    procedure: row.procedure,
    shipmentId: row.shipment_id,
    declarantOrganisationId: row.declarant_organisation_id,
    payerOrganisationId: row.payer_organisation_id,
    state: row.state,
    payment: row.payment,
    paymentTransferId: row.payment_transfer_id,
    demonstration: row.demonstration,
    goods: row.goods,
    declaredAt: row.declared_at,
    releasedAt: row.released_at,
    outside: row.outside,
    outcome: row.outcome,
    movement: row.movement,
  };
}

/** The next number of a country, direction and year: `GBI2026-00000042`. Elevated callers only. */
export async function nextNumber(
  tx: Tx,
  country: string,
  direction: Declaration['direction'],
): Promise<string> {
  const { year } = legalDay(tx.now, { country });
  const { last } = await tx.one<{ last: bigint }>(
    `insert into clearance.counter (country, direction, year, last) values ($1, $2, $3, 1)
     on conflict (country, direction, year) do update set last = clearance.counter.last + 1 returning last`,
    [country, direction, year],
  );
  const letter = direction === 'export' ? 'E' : 'I';
  return `${country}${letter}${year}-${String(last).padStart(8, '0')}`;
}

/** Writes a declaration with its assessment and one open case per authority. Elevated callers only. */
export async function insertDeclaration(
  tx: Tx,
  declaration: Declaration,
  { input, result }: StoredAssessment,
  authorities: Readonly<Partial<Record<Agency, string>>>,
): Promise<void> {
  await tx.run(
    `with declared as (
       insert into clearance.declaration (${COLUMNS})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $25, $26, $27)
     ), assessed as (
       insert into clearance.assessment (trade_id, declaration_id, tariff_version, currency, customs_value, total, input, result)
       values ($1, $2, $17, $18, $19, $20, $21, $22)
     )
     insert into clearance.agency_case (trade_id, declaration_id, agency, organisation_id, declared_at)
     select $1, $2, n.agency, n.organisation_id, $15
     from unnest($23::text[], $24::uuid[]) as n (agency, organisation_id)`,
    [
      declaration.tradeId,
      declaration.declarationId,
      declaration.number,
      declaration.direction,
      declaration.country,
      declaration.procedure,
      declaration.shipmentId,
      declaration.declarantOrganisationId,
      declaration.payerOrganisationId,
      declaration.state,
      declaration.payment,
      declaration.paymentTransferId,
      declaration.demonstration,
      JSON.stringify(declaration.goods),
      declaration.declaredAt,
      declaration.releasedAt,
      result.tariffVersion,
      result.currency,
      parseMoney(result.customsValue).amount,
      parseMoney(result.total).amount,
      JSON.stringify(input),
      JSON.stringify(result),
      Object.keys(authorities),
      Object.values(authorities),
      declaration.outside === null ? null : JSON.stringify(declaration.outside),
      declaration.outcome === null ? null : JSON.stringify(declaration.outcome),
      declaration.movement === null ? null : JSON.stringify(declaration.movement),
    ],
  );
}

/** Seats authorities on a declaration that had none. Elevated callers only. */
export async function insertCases(
  tx: Tx,
  { tradeId, declarationId, declaredAt }: Declaration,
  authorities: Readonly<Partial<Record<Agency, string>>>,
): Promise<void> {
  await tx.run(
    `insert into clearance.agency_case (trade_id, declaration_id, agency, organisation_id, declared_at)
     select $1, $2, n.agency, n.organisation_id, $3
     from unnest($4::text[], $5::uuid[]) as n (agency, organisation_id)`,
    [tradeId, declarationId, declaredAt, Object.keys(authorities), Object.values(authorities)],
  );
}

/** Keeps what was stated from outside about the goods last. Elevated callers only. */
export async function saveOutcome(
  tx: Tx,
  { tradeId, declarationId }: Declaration,
  outcome: Outcome,
): Promise<void> {
  await tx.run('update clearance.declaration set outcome = $3 where trade_id = $1 and declaration_id = $2', [
    tradeId,
    declarationId,
    JSON.stringify(outcome),
  ]);
}

export async function declarationsOfTrade(tx: Tx, tradeId: TradeId): Promise<Declaration[]> {
  const rows = await tx.rows<DeclarationRow>(
    `select ${COLUMNS} from clearance.declaration where trade_id = $1 order by declaration_id`,
    [tradeId],
  );
  return rows.map(declarationOf);
}

/** Declarations that were there before trades withdrew them at their end, and were not looked at since; the oldest first. */
export async function unexaminedDeclarations(tx: Tx, limit: number): Promise<Declaration[]> {
  const rows = await tx.rows<DeclarationRow>(
    `select ${COLUMNS} from clearance.declaration where unexamined order by declaration_id limit $1`,
    [limit],
  );
  return rows.map(declarationOf);
}

export async function examined(tx: Tx, { tradeId, declarationId }: Declaration): Promise<void> {
  await tx.run(
    'update clearance.declaration set unexamined = false where trade_id = $1 and declaration_id = $2',
    [tradeId, declarationId],
  );
}

/** Writes a vote and what it makes of the agency's case. Elevated callers only. */
export async function insertVote(
  tx: Tx,
  { tradeId, declarationId }: Declaration,
  vote: {
    readonly agency: Agency;
    readonly organisationId: OrganisationId;
    readonly decision: 'release' | 'hold';
    readonly reason: string | null;
  },
): Promise<void> {
  await tx.run(
    `with voted as (
       insert into clearance.vote (trade_id, declaration_id, sequence, agency, organisation_id, decision, reason, voted_at)
       select $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7 from clearance.vote
       where trade_id = $1 and declaration_id = $2
     )
     update clearance.agency_case set decision = $5, reason = $6, voted_at = $7, waiting = ($5 = 'hold')
     where trade_id = $1 and declaration_id = $2 and agency = $3`,
    [tradeId, declarationId, vote.agency, vote.organisationId, vote.decision, vote.reason, tx.now],
  );
}

/** Whether any authority has ever voted on it. */
export async function hasVotes(tx: Tx, { tradeId, declarationId }: Declaration): Promise<boolean> {
  const { voted } = await tx.one<{ voted: boolean }>(
    'select exists (select from clearance.vote where trade_id = $1 and declaration_id = $2) as voted',
    [tradeId, declarationId],
  );
  return voted;
}

/** Customs is asked for its vote again, where it had released; what it voted stays among the votes. Elevated callers only. */
export async function askCustomsAnew(tx: Tx, { tradeId, declarationId }: Declaration): Promise<void> {
  await tx.run(
    `update clearance.agency_case set decision = null, reason = null, voted_at = null, waiting = true
     where trade_id = $1 and declaration_id = $2 and agency = 'customs' and decision = 'release'`,
    [tradeId, declarationId],
  );
}

export type StateChange = {
  readonly state?: DeclarationState;
  readonly payment?: PaymentState;
  readonly paymentTransferId?: TransferId | null;
};

/** Nobody waits for the authorities of a released or withdrawn one any more. Elevated callers only. */
export function saveState(tx: Tx, declaration: Declaration, change: StateChange): Declaration {
  const changed = { ...declaration, ...change };
  const releasedAt = changed.state === 'released' ? (declaration.releasedAt ?? storedTime(tx.now)) : null;
  const { tradeId, declarationId, state, payment, paymentTransferId } = changed;
  const saved = tx.run(
    `with finished as (
       update clearance.agency_case set waiting = false
       where trade_id = $1 and declaration_id = $2 and $3 in ('released', 'withdrawn')
     )
     update clearance.declaration set state = $3, payment = $4, payment_transfer_id = $5, released_at = $6
     where trade_id = $1 and declaration_id = $2`,
    [tradeId, declarationId, state, payment, paymentTransferId, releasedAt],
  );
  tx.behind(saved);
  return { ...changed, releasedAt };
}

/** Nobody waits for the authorities of these any more; otherwise they stay as they are. Elevated callers only. */
export async function endWaiting(
  tx: Tx,
  tradeId: TradeId,
  declarations: readonly Declaration[],
): Promise<void> {
  if (declarations.length === 0) return;
  await tx.run(
    'update clearance.agency_case set waiting = false where trade_id = $1 and declaration_id = any ($2::uuid[])',
    [tradeId, declarations.map(({ declarationId }) => declarationId)],
  );
}

/** A time as the database keeps it: to the microsecond. */
export function storedTime(time: Temporal.Instant): Temporal.Instant {
  return time.round('microsecond');
}
