import type { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** Refuses (DATABASE_URL_INVALID) what is not an address of PostgreSQL; the text given is never repeated. */
export function assertUrl(url: string): void {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw refuse('DATABASE_URL_INVALID');
}

/** The refusal DATABASE_UNREACHABLE: names host, port and database, never user or password, and why in short. */
export function unreachable(url: string, error: unknown): Refusal {
  const inner = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  const detail = inner instanceof Error ? (inner.message.split('\n')[0] ?? '') : String(inner);
  const refusal = refuse('DATABASE_UNREACHABLE', { target: describeTarget(url), detail });
  refusal.cause = error;
  return refusal;
}

/** `host:port/database`. */
export function describeTarget(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? (hostname || 'localhost');
  return `${decodeURIComponent(host)}:${port || '5432'}${pathname}`;
}
