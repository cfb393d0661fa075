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
 * answers to that. What was agreed before is no longer compared. Whoever brings a paper from outside says what it likes, so that replaces nothing:
 * it is held against what is agreed, as every other paper is.
 */
export function inForce(documents: readonly CheckedDocument[]): readonly CheckedDocument[] {
  const standing = documents.filter(({ document }) => !NOT_AGREED.includes(document.type));
  const own = standing.filter(({ isFromOutside }) => !isFromOutside);
  const changes = own.filter(({ document }) => document.type === 'OrderChange');
  const confirmed = own.filter(isConfirmedChange);
  if (changes.length + confirmed.length === 0) return standing;
  const last = changes.toSorted(bySequence).at(-1);
  const alone = confirmed.filter((one) => !changes.some((change) => answers(one, change)));
  const answer = alone.toSorted(byIssue).at(-1);
  // A change whose acceptance was told has no paper of the buyer: the confirmation alone says what is agreed since.
  const isTold = answer !== undefined && (last === undefined || byIssue(last, answer) < 0);
  return standing.filter((one) => {
    const { type } = one.document;
    if (one.isFromOutside) return true;
    if (REPLACED.includes(type)) return false;
    if (type === 'OrderChange') return !isTold && one === last;
    return type !== 'OrderResponse' || (isTold || !last ? one === answer : answers(one, last));
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
