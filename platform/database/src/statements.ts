import { createHash } from 'node:crypto';

/**
 * Statements prepared at most, on every connection; past it, they run unprepared. Text in the source stays far below it;
 * only text that is built at run time could reach it.
 */
const namedStatementsMax = 1_000;

const names = new Map<string, Map<string, string>>();
let count = 0;

/**
 * The name a statement is prepared under: a hash of its text, and the role it runs as. PostgreSQL plans a statement
 * under row-level security for one role and would plan anew at every change of role, so each role has its own.
 * `undefined` = do not prepare.
 */
export function statementName(role: string, sql: string): string | undefined {
  const ofRole = names.get(role) ?? new Map<string, string>();
  const known = ofRole.get(sql);
  if (known !== undefined) return known;
  if (count >= namedStatementsMax) return undefined;
  const name = createHash('sha256').update(`${role}\n${sql}`).digest('base64url').slice(0, 22);
  names.set(role, ofRole.set(sql, name));
  count += 1;
  return name;
}
