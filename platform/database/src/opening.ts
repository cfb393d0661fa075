import type { OrganisationId, PersonId } from '@tongshang/identifier';
import { toParameter } from './values.ts';

/** A call of a function in SQL, `http.claim_key($1, $2)`, and its arguments. */
export type Call = {
  readonly call: string;
  readonly values: readonly unknown[];
  /**
   * It does the same whichever of the two roles makes it: because it runs as its owner, or names the caller's rows by itself. Then no
   * change of role goes ahead of it.
   */
  readonly asEither?: true;
};

type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Sets the role that statements run as, until the transaction ends. */
export const ROLE = "select pg_catalog.set_config('role', $1, true)";

/**
 * A program that froze keeps its connections, and the locks of their transactions. Between two Syncs PostgreSQL looks neither at its
 * limit of statements nor at that of idleness, but from version 17 on at that of transactions; before, there is nothing to set.
 */
const OPENING = `select pg_catalog.set_config('role', $1, true), pg_catalog.set_config('tongshang.organisation', $2, true),
  pg_catalog.set_config('tongshang.person', $3, true),
  case when pg_catalog.current_setting('server_version_num')::int >= 170000
    then pg_catalog.set_config('transaction_timeout', $4, true) end`;

/**
 * Sets role, caller and the longest time of a transaction, until it ends; and makes calls, as that role, from left to right.
 * @param maxMs milliseconds; 0 for no limit
 */
export function opening(
  role: string,
  {
    organisationId,
    personId,
  }: { readonly organisationId: OrganisationId | null; readonly personId: PersonId | null },
  maxMs: number,
  calls: readonly Call[],
): Statement {
  const values: unknown[] = [role, organisationId ?? '', personId ?? '', String(maxMs)];
  const texts = calls.map((call, place) => {
    const text = `${shifted(call.call, values.length)} as call${place}`;
    values.push(...call.values.map(toParameter));
    return text;
  });
  return { text: [OPENING, ...texts].join(', '), values };
}

/** Several calls in one statement, made from left to right. */
export function callsOf(calls: readonly Call[]): Statement {
  const values: unknown[] = [];
  const texts = calls.map((call) => {
    const text = shifted(call.call, values.length);
    values.push(...call.values);
    return text;
  });
  return { text: `select ${texts.join(', ')}`, values };
}

/** Calls are texts of the source, so these are few. */
const shiftedCalls = new Map<string, Map<number, string>>();

/** The parameters of a call, counted on from others that stand before them. */
function shifted(call: string, by: number): string {
  if (by === 0) return call;
  const known = shiftedCalls.get(call) ?? new Map<number, string>();
  shiftedCalls.set(call, known);
  const text = known.get(by) ?? call.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + by}`);
  known.set(by, text);
  return text;
}
