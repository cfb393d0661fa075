import { Refusal } from '@tongshang/refusal';
import type { Failure } from './capability.ts';

const PARAM_CHARACTERS = 300;

/** What is kept of an error: a refusal's code and values, which are for people anyway; of any other error nothing. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Refusal)) return { code: 'JOB_FAILED', params: {} };
  const params = Object.entries(error.params).map(([name, value]) => [
    name,
    value.slice(0, PARAM_CHARACTERS).replaceAll('\0', '').toWellFormed(),
  ]);
  return { code: error.code, params: Object.fromEntries(params) as Record<string, string> };
}

const outages = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_CONTENDED', 'DATABASE_FULL']);

/** Whether the database, not the work, is what failed: then the work is not blamed and comes again. */
export function isOutage(error: unknown): boolean {
  return error instanceof Refusal && outages.has(error.code);
}
