import type { Tx } from '@tongshang/database';
import { command, type HttpApp, offer, query } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { ApprovalAnswer, ApprovalPath, Approvals } from './approval-contract.ts';
import { type Approval, selectEyes, selectOpenApprovals } from './approval-store.ts';
import { answerApproval, ripeAt, type WouldChange } from './four-eyes.ts';
import type { PartyParts } from './party-parts.ts';
import { selectNames } from './person-store.ts';

const tags = ['organisations'];

/** What waits for a second owner, and the answer. */
export function approvalRoutes(app: HttpApp, parts: PartyParts): void {
  query(app, {
    url: '/api/v1/approvals',
    operationId: 'listApprovals',
    summary: 'What an owner asked that another is to approve',
    tags,
    access: { scope: 'party:admin' },
    response: Approvals,
    handler: async ({ tx, principal }) => {
      const open = await selectOpenApprovals(tx);
      const names = await selectNames(
        tx,
        open.map(({ askedBy }) => askedBy),
      );
      const ripe = ripeAt(await selectEyes(tx), principal.personId ?? '');
      const isRipe = ripe !== undefined && Temporal.Instant.compare(ripe, tx.now) <= 0;
      const items = [];
      for (const approval of open) {
        const { approvalId, matter, askedBy, askedAt, expiresAt } = approval;
        items.push({
          ...{ approvalId, matter, ...(await wouldChange(parts, tx, approval)) },
          askedBy: { personId: askedBy, name: names.get(askedBy) ?? null },
          askedAt: askedAt.toString(),
          expiresAt: expiresAt.toString(),
          actions: actionsOf(approval, principal, isRipe),
        });
      }
      return { items };
    },
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/approvals/:approvalId/answer',
    operationId: 'answerApproval',
    summary: 'Approve what another owner asked, which is done by that; or end it',
    tags,
    access: { scope: 'party:admin', by: 'proof' },
    idempotency: 'natural',
    perMinute: 20,
    params: ApprovalPath,
    body: ApprovalAnswer,
    refusals: [
      ...['APPROVAL_NOT_FOUND', 'APPROVAL_ENDED', 'APPROVAL_OWN', 'APPROVER_TOO_NEW'],
      ...[
        'JURISDICTIONS_NOT_SELF_CHOSEN',
        'NAME_OF_AN_OFFICE',
        'PARTY_NUMBER_FORM',
        'PARTY_NUMBER_CHECK_DIGIT',
      ],
    ],
    handler: async ({ tx, principal, params, body }) => {
      await answerApproval(parts, tx, principal, params.approvalId, body.answer);
      return {};
    },
  });
}

function wouldChange({ matters }: PartyParts, tx: Tx, { matter, content }: Approval): Promise<WouldChange> {
  const does = matters.get(matter);
  invariant(does, `somebody says what ${matter} changes`);
  return does.wouldChange(tx, content);
}

/** Whoever asked ends it; another owner does, or approves it once it has been one long enough. */
function actionsOf(
  { askedBy }: Approval,
  { personId, via }: Pick<Principal, 'personId' | 'via'>,
  isRipe: boolean,
) {
  if (via !== 'session') return [];
  if (askedBy === personId) return [offer('reject')];
  return [offer('approve', { lacks: isRipe ? [] : ['APPROVER_TOO_NEW'] }), offer('reject')];
}
