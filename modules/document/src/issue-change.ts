import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { type AmendingOccasion, BETWEEN_SIDES, isContact, ruleOf, type TradeRole } from '@tongshang/trade';
import type { ChangedInput, DocumentSubject } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { selectIssued, selectStanding } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';
import { plan } from './plan-documents.ts';
import { makeVoid } from './void-documents.ts';

/**
 * The papers of an amendment, each issued in the transaction of the act that calls for it. The buyer changes its order (OrderChange) when it
 * proposes a change, or accepts one; the seller proposes one by a conditional answer to the order, confirms what was accepted and rejects
 * what it refuses (OrderResponse). What was refused or taken back is void. Until a change is accepted its papers are between the sides; those of its acceptance, which state the
 * order as it is now, are read by whoever reads the order. No paper is made out in the name of a contact.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function issueChangePapers(
  deps: DocumentDependencies,
  tx: Tx,
  occasion: AmendingOccasion,
): Promise<void> {
  const { before, after, amendment, at, entryId } = occasion;
  const { tradeId } = before;
  if (amendment.status === 'rejected' || amendment.status === 'withdrawn') {
    await voidProposal(deps, tx, occasion);
  }
  const papers = papersOf(occasion);
  if (papers.length === 0) return;
  const { sums: _before, ...unsummed } = before;
  const trade = { ...unsummed, ...after };
  const issued = [...(await selectIssued(tx, tradeId))];
  await Promise.all(papers.map(({ issuerOrganisationId }) => deps.readySigning(tx, issuerOrganisationId)));
  const audience = amendment.status === 'accepted' ? ruleOf('ordered').audience : BETWEEN_SIDES;
  for (const { subject, issuerOrganisationId } of papers) {
    const planned = plan(trade, subject, issuerOrganisationId);
    const about = { trade, stated: { at, entryId }, audience };
    issued.push(await issueDocument(deps, tx, about, planned, issued));
  }
}

type Paper = { readonly subject: DocumentSubject; readonly issuerOrganisationId: OrganisationId };

function papersOf({ before, after, amendment, told }: AmendingOccasion): Paper[] {
  const { number, reason, answerReason, proposedBy, status } = amendment;
  const { terms, lines, total, sums } = before;
  const change: ChangedInput = {
    ...{ number, reason, after },
    ...(answerReason === undefined ? {} : { answerReason }),
    before: { terms, lines, total, ...(sums ? { sums } : {}) },
    ...(told ? { told } : {}),
  };
  const by = (role: TradeRole, subject: DocumentSubject): Paper[] => {
    const party = before.parties.find((one) => one.role === role);
    return party && !isContact(party) ? [{ subject, issuerOrganisationId: party.organisationId }] : [];
  };
  const changed = () => by('buyer', { type: 'OrderChange', details: change });
  switch (status) {
    case 'pending':
      return proposedBy === 'buyer'
        ? changed()
        : by('seller', { type: 'OrderChangeProposal', details: change });
    case 'accepted':
      return [
        ...(proposedBy === 'seller' ? changed() : []),
        ...by('seller', { type: 'OrderResponse', details: { total: after.total, change } }),
      ];
    case 'rejected':
      return proposedBy === 'buyer' ? by('seller', { type: 'OrderRejection', details: change }) : [];
    case 'withdrawn':
      return [];
  }
}

/** The paper by which it was proposed; there is none of what was proposed before such papers were made. */
async function voidProposal(
  deps: DocumentDependencies,
  tx: Tx,
  { before, amendment, entryId, proposalEntryId }: AmendingOccasion,
): Promise<void> {
  const type = amendment.proposedBy === 'buyer' ? 'OrderChange' : 'OrderChangeProposal';
  const papers = await selectStanding(tx, before.tradeId, type);
  const paper = papers.find(({ causedBy }) => causedBy !== null && causedBy === proposalEntryId);
  if (paper) await makeVoid(deps, tx, paper, entryId);
}
