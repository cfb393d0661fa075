import { Actions, Instant, literals, Nullable, Uuid } from '@tongshang/http';
import { Type } from 'typebox';

/** What one owner asks another to approve. */
const ApprovalView = Type.Object(
  {
    approvalId: Uuid,
    matter: Type.String({ description: '`organisation`, `bank-accounts`' }),
    before: Type.Unknown({ description: 'What stands now of all that would change, by matter' }),
    after: Type.Unknown({ description: 'What would stand in its place, in the same shape' }),
    askedBy: Type.Object({ personId: Uuid, name: Nullable(Type.String()) }),
    askedAt: Instant,
    expiresAt: Instant,
    actions: Actions,
  },
  { title: 'Approval' },
);

export const Approvals = Type.Object({ items: Type.Array(ApprovalView) });

/** Of a change that may wait for a second owner: what waits; null where it was done. */
export const ChangedOrWaiting = Type.Object(
  {
    waiting: Nullable(Type.Object({ approvalId: Uuid, expiresAt: Instant })),
  },
  { title: 'ChangedOrWaiting' },
);

export const ApprovalPath = Type.Object({ approvalId: Uuid });
export const ApprovalAnswer = Type.Object({ answer: literals(['approve', 'reject'] as const) });
