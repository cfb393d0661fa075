import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** SQLSTATEs after which the whole transaction is rolled back and may simply be run again (PostgreSQL appendix A). */
const repeatable = new Set(['40001', '40P01']);

/** SQLSTATEs that say the server is going away, starting, or has no room for us. */
const gone = new Set(['57P01', '57P02', '57P03', '57P05', '53300', '25P03', '25P04']);

/** SQLSTATE of a server whose disk is full. */
export const DISK_FULL = '53100';

const socketErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

/** Words of `pg` for a connection that died or could not be had; it gives these no code. */
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying|Cannot use a pool after|timeout expired)/;

/** A statement behind one that failed: PostgreSQL did not look at it (SQLSTATE in_failed_sql_transaction). */
export class Aborted extends Error {
  override readonly name = 'Aborted';
  readonly code = '25P02';
  constructor(failure: Error) {
    super('an earlier statement of the transaction failed', { cause: failure });
  }
}

export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

export function isRepeatable(error: unknown): boolean {
  const code = codeOf(error);
  return !(error instanceof Refusal) && code !== undefined && (repeatable.has(code) || isStalePlan(error));
}

/** A statement prepared on this connection before a migration changed its table; another connection prepares anew. */
export function isStalePlan(error: unknown): boolean {
  return codeOf(error) === '0A000' && /cached plan must not change/.test((error as Error).message);
}

/** Whether the connection, not the statement, is what failed. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof Refusal || !(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code !== undefined && (gone.has(code) || socketErrors.has(code) || code.startsWith('08'))) return true;
  // A Unix socket that is not there; not a file that is not there.
  if (code === 'ENOENT' && (error as { syscall?: unknown }).syscall === 'connect') return true;
  if (error instanceof AggregateError) return error.errors.some(isConnectionFailure);
  return lostConnection.test(error.message);
}

/**
 * The typed refusal for a failure of the database itself; every other error (a refusal, a broken constraint, a
 * defect) comes back as it is. The original stays reachable as `cause`.
 */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  const typed = isConnectionFailure(error)
    ? refuse('DATABASE_UNAVAILABLE')
    : isRepeatable(error)
      ? refuse('DATABASE_CONTENDED')
      : code === '57014' || code === '55P03'
        ? refuse('DATABASE_TIMEOUT')
        : code === DISK_FULL
          ? refuse('DATABASE_FULL')
          : undefined;
  if (typed === undefined) return error;
  typed.cause = error;
  return typed;
}
