import { createHash } from 'node:crypto';

/**
 * Statements prepared at most, on every connection; past it, they run unprepared. Text in the source stays far below it;
 * only text that is built at run time could reach it.
 */
const namedStatementsMax = 1_000;

const names = new Map<string, string>();

/**
 * The name a statement is prepared under: a hash of its text, and the role it runs as. PostgreSQL plans a statement
 * under row-level security for one role and would plan anew at every change of role, so each role has its own.
 * `undefined` = do not prepare.
 */
export function statementName(role: string, sql: string): string | undefined {
  const key = `${role}\n${sql}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  if (names.size >= namedStatementsMax) return undefined;
  const name = createHash('sha256').update(key).digest('base64url').slice(0, 22);
  names.set(key, name);
  return name;
}
