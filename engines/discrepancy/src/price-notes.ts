import type { UblLine } from '@tongshang/ubl';
import { moneyOf } from './amounts.ts';
import type { DocumentSet } from './document-set.ts';
import type { CheckedDocument } from './finding.ts';
import { plain } from './likeness.ts';

/** What credit notes (less) and debit notes (more) change of what was invoiced in a currency, each in minor units. */
export function noted(set: DocumentSet, currency: string): readonly bigint[] {
  return set.of('CreditNote', 'DebitNote').flatMap(({ document: { type, totals } }) => {
    if (totals?.payable?.currency !== currency) return [];
    const { amount } = moneyOf(totals.payable);
    return [type === 'DebitNote' ? amount : -amount];
  });
}

/** What notes that cite an invoice change of its goods and of what it charges on the whole, each in minor units: a choice of them is in what is declared. */
export function notedOf(
  set: DocumentSet,
  { document: { id = '' } }: CheckedDocument,
  currency: string,
): readonly bigint[] {
  const notes = set.of('CreditNote', 'DebitNote').filter((note) => citedIn(note).includes(plain(id)));
  return notes.flatMap(({ document: { type, totals, charges } }) => {
    const way = type === 'DebitNote' ? 1n : -1n;
    const beside = charges.map(({ charge, amount }) => ({ amount, way: charge ? way : -way }));
    const goods = totals?.lineExtension ? [{ amount: totals.lineExtension, way }] : [];
    return [...goods, ...beside].flatMap((one) =>
      one.amount.currency === currency ? [one.way * moneyOf(one.amount).amount] : [],
    );
  });
}

/** Beyond so many not every choice is tried. */
const CHOSEN_MAX = 12;

/** A sum, and it with any of these amounts added. */
export function sumsWith(sum: bigint, amounts: readonly bigint[]): ReadonlySet<bigint> {
  const sums = new Set([sum]);
  for (const amount of amounts.slice(0, CHOSEN_MAX)) for (const one of [...sums]) sums.add(one + amount);
  return sums;
}

/**
 * The lines of invoices whose price a credit or debit note changed since: one that cites the invoice and states of the line an amount and no
 * quantity. What they cost is what invoice and notes come to.
 */
export function repricedLines(set: DocumentSet): ReadonlySet<UblLine> {
  const notes = set.of('CreditNote', 'DebitNote');
  const invoices = Map.groupBy(set.of('Invoice'), ({ document }) => plain(document.id ?? ''));
  return new Set(
    notes.flatMap((note) =>
      citedIn(note).flatMap((number) => (invoices.get(number) ?? []).flatMap((one) => linesOf(one, note))),
    ),
  );
}

function citedIn({ document: { references } }: CheckedDocument): string[] {
  return references.filter(({ kind }) => kind === 'InvoiceDocumentReference').map(({ id }) => plain(id));
}

function linesOf({ document: invoice }: CheckedDocument, { document: note }: CheckedDocument): UblLine[] {
  const ids = new Set(note.lines.flatMap(({ id, quantity }) => (id && !quantity ? [id] : [])));
  return invoice.lines.filter(({ id }) => id !== undefined && ids.has(id));
}
