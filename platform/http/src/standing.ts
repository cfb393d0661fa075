import type { Tx } from '@tongshang/database';
import type { FastifyRequest } from 'fastify';
import { letIn } from './admission.ts';
import type { HttpApp } from './app.ts';
import type { Access } from './endpoint.ts';
import { refuse } from './refusals.ts';

/** SQLSTATE of a `Standing` that no longer holds. */
const LOST = 'TS102';
/** A caller whose rights change this often while one request runs may ask again. */
const AGAIN_MAX = 2;

const isLost = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === LOST;

/** Looks once more at what the caller was admitted by, in the statement that opens the transaction. */
export async function stand(tx: Tx, { standing }: FastifyRequest): Promise<void> {
  if (standing) await tx.atOpening(standing(tx.now));
}

/**
 * Runs what changes something as whoever was admitted. Between admission and transaction a body is read, as slowly as its sender likes: where the
 * caller's rights have changed meanwhile nothing was done, and it is admitted anew and done with what is left of them, or refused.
 * @param again how often; 0 for what may have done something before
 * @throws what refuses admission; CALLER_CHANGED where the same credential now stands for something else
 */
export async function asAdmitted<T>(
  app: HttpApp,
  request: FastifyRequest,
  access: Access,
  run: () => Promise<T>,
  again = AGAIN_MAX,
): Promise<T> {
  for (let left = again; ; left -= 1) {
    try {
      return await run();
    } catch (error) {
      if (!isLost(error)) throw error;
      const before = request.principal;
      await letIn(app, request, access, true);
      const { principal } = request;
      const isSame =
        principal?.organisationId === before?.organisationId && principal?.personId === before?.personId;
      if (!isSame || left <= 0) throw refuse('CALLER_CHANGED');
    }
  }
}
