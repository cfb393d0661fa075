import type { Schedule } from '@tongshang/jobs';
import { audienceOf } from './claim.ts';
import { insertAct, saveClaim, unansweredClaims } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';

/** Claims marked at once; what is left waits for the next time. */
const AT_ONCE = 200;

/**
 * Marks each claim whose time for an answer has passed in silence, so that the sides and the bank hear of it. It moves nothing:
 * from then on the bank may decide.
 */
export function deadlineSchedule({ journal, trades }: Pick<ClaimsDeps, 'journal' | 'trades'>): Schedule {
  return {
    name: 'claims.mark-unanswered',
    every: Temporal.Duration.from({ minutes: 30 }),
    async run(tx) {
      for (const claim of await unansweredClaims(tx, tx.now, AT_ONCE)) {
        const { tradeId, claimId, entryId: raised } = claim;
        const { entryId } = journal.appendConsequence(tx, {
          kind: 'claims.unanswered',
          file: await trades.openFileOf(tx, tradeId, raised),
          causedBy: claim.lastEntryId,
          subject: claimId,
          public: { claimId },
          private: { answerBy: claim.answerBy?.toString() ?? null },
          audience: audienceOf(claim),
        });
        await saveClaim(tx, { ...claim, overdueAt: tx.now, lastEntryId: entryId });
        await insertAct(tx, claim, { act: 'unanswered', organisationId: null, details: {}, entryId });
      }
    },
  };
}
