import type { UblDocumentType } from '@tongshang/ubl';
import type { CheckedDocument } from './finding.ts';
import { plain } from './likeness.ts';

const CHANGE_REFERENCE = 'OrderChangeDocumentReference';

/** What led to an order and is replaced by its change. */
const REPLACED: readonly UblDocumentType[] = ['RequestForQuotation', 'Quotation', 'Order'];
/** What states no agreement: an answer that would have it otherwise, or none of it. */
const NOT_AGREED: readonly UblDocumentType[] = ['OrderChangeProposal', 'OrderRejection'];

/**
 * The documents that say what is agreed now, and all that follows from it: of an order that was changed its last change, and the
 * answers to that. What was agreed before is no longer compared.
 */
export function inForce(documents: readonly CheckedDocument[]): readonly CheckedDocument[] {
  const standing = documents.filter(({ document }) => !NOT_AGREED.includes(document.type));
  const changes = standing.filter(({ document }) => document.type === 'OrderChange');
  const confirmed = standing.filter(isConfirmedChange);
  if (changes.length + confirmed.length === 0) return standing;
  const last = changes.toSorted(bySequence).at(-1);
  const answer = last ? undefined : confirmed.toSorted(byIssue).at(-1);
  return standing.filter((one) => {
    const { type } = one.document;
    if (REPLACED.includes(type)) return false;
    if (type === 'OrderChange') return one === last;
    return type !== 'OrderResponse' || (last ? answers(one, last) : one === answer);
  });
}

function isConfirmedChange({ document: { type, references, changes } }: CheckedDocument): boolean {
  return (
    type === 'OrderResponse' &&
    (changes.length > 0 || references.some(({ kind }) => kind === CHANGE_REFERENCE))
  );
}

function answers({ document }: CheckedDocument, change: CheckedDocument): boolean {
  const number = plain(change.document.id ?? '');
  return document.references.some(({ kind, id }) => kind === CHANGE_REFERENCE && plain(id) === number);
}

function bySequence(left: CheckedDocument, right: CheckedDocument): number {
  const [a, b] = [left, right].map(({ document }) => Number(document.sequence ?? 0));
  return (a || 0) - (b || 0) || byIssue(left, right);
}

function byIssue(left: CheckedDocument, right: CheckedDocument): number {
  const [a = '', b = ''] = [left, right].map(
    ({ document: { issueDate = '', issueTime = '' } }) => `${issueDate}T${issueTime}`,
  );
  return a < b ? -1 : a > b ? 1 : 0;
}
