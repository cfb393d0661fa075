import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { FeeRule } from '@tongshang/ledger';
import {
  compareDecimals,
  formatMoney,
  minorUnits,
  parseDecimal,
  parseMoney,
  type WireMoney,
} from '@tongshang/money';
import { requireBank } from './authorise.ts';
import type { BookedMethod } from './booked-method.ts';
import { refuse } from './refusals.ts';

/** What a bank takes from a payment: a percentage within bounds, from the payee. */
export type Fee = {
  readonly bankOrganisationId: OrganisationId;
  readonly method: BookedMethod;
  readonly currency: string;
  readonly percent: string;
  readonly minimum?: WireMoney;
  readonly maximum?: WireMoney;
  readonly setAt: string;
};

type FeeRow = {
  bank_organisation_id: string;
  method: BookedMethod;
  currency: string;
  percent: string;
  minimum: bigint | null;
  maximum: bigint | null;
  set_at: Temporal.Instant;
};

const COLUMNS = 'bank_organisation_id, method, currency, percent, minimum, maximum, set_at';

/** The fee rules for a payment; none when the bank has not set any: then it takes nothing. */
export async function feeRules(
  tx: Tx,
  bankOrganisationId: OrganisationId,
  method: BookedMethod,
  currency: string,
): Promise<FeeRule[]> {
  const rows = await tx.rows<FeeRow>(
    `select ${COLUMNS} from settlement.fee
     where bank_organisation_id = $1 and method = $2 and currency = $3`,
    [bankOrganisationId, method, currency],
  );
  return rows.map(ruleOf);
}

/** How the ledger takes a fee. */
export function ruleOf({
  percent,
  minimum,
  maximum,
}: Pick<FeeRow, 'percent' | 'minimum' | 'maximum'>): FeeRule {
  return {
    feeId: 'bank-fee',
    percent,
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
}

/** All fees of one bank, or of all banks. */
export async function listFees(tx: Tx, bankOrganisationId: OrganisationId | null): Promise<Fee[]> {
  const rows = await tx.rows<FeeRow>(
    `select ${COLUMNS} from settlement.fee where $1::uuid is null or bank_organisation_id = $1
     order by bank_organisation_id, method, currency limit 500`,
    [bankOrganisationId],
  );
  return rows.map(feeOf);
}

type FeeBody = {
  readonly method: BookedMethod;
  readonly currency: string;
  readonly percent: string;
  readonly minimum?: WireMoney;
  readonly maximum?: WireMoney;
};

/** A fee takes no more than this of a payment, in percent: beyond it, somebody has mistyped. */
const PERCENT_MOST = 20;

/**
 * Sets the caller’s fee for a method and currency from now on.
 * @throws NOT_A_BANK, FEE_TOO_HIGH, FEE_BOUNDS_INVALID, CURRENCY_UNKNOWN and the refusals of money
 */
export async function setFee(tx: Tx, principal: Principal, body: FeeBody): Promise<Fee> {
  requireBank(principal);
  minorUnits(body.currency, 'currency');
  const percent = parseDecimal(body.percent, 'percent');
  if (compareDecimals(percent, { coefficient: BigInt(PERCENT_MOST), scale: 0 }) > 0) {
    throw refuse('FEE_TOO_HIGH', { limit: String(PERCENT_MOST) }, 'percent');
  }
  const bound = (name: 'minimum' | 'maximum') => {
    const stated = body[name];
    if (!stated) return null;
    const { amount, currency } = parseMoney(stated, name);
    if (amount < 0n || currency !== body.currency) throw refuse('FEE_BOUNDS_INVALID', {}, name);
    return amount;
  };
  const minimum = bound('minimum');
  const maximum = bound('maximum');
  if (minimum !== null && maximum !== null && minimum > maximum) {
    throw refuse('FEE_BOUNDS_INVALID', {}, 'maximum');
  }
  const row = await tx.one<FeeRow>(
    `insert into settlement.fee (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (bank_organisation_id, method, currency) do update
       set percent = excluded.percent, minimum = excluded.minimum, maximum = excluded.maximum,
           set_at = excluded.set_at
     returning ${COLUMNS}`,
    [principal.organisationId, body.method, body.currency, body.percent, minimum, maximum, tx.now],
  );
  return feeOf(row);
}

function feeOf(row: FeeRow): Fee {
  const wire = (amount: bigint) => formatMoney({ amount, currency: row.currency });
  return {
    bankOrganisationId: row.bank_organisation_id,
    method: row.method,
    currency: row.currency,
    percent: row.percent.replace(/\.?0+$/, ''),
    ...(row.minimum === null ? {} : { minimum: wire(row.minimum) }),
    ...(row.maximum === null ? {} : { maximum: wire(row.maximum) }),
    setAt: row.set_at.toString(),
  };
}
