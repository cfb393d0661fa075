import { all, type Cursor, date } from './cursor.ts';

/** The one day on which everything is due; of a document with several terms of payment only what it states for the whole. */
export function readDueDate(root: Cursor): string | undefined {
  const isOneTerm = all(root, 'PaymentTerms', 'paymentTerms').length <= 1;
  const ofTerms = isOneTerm ? '|PaymentTerms/PaymentDueDate' : '';
  return date(root, `DueDate|PaymentMeans/PaymentDueDate${ofTerms}`, 'dueDate');
}
