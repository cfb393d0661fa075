import type { UblAmount, UblLine } from '@tongshang/ubl';
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

/** What notes change of an invoice, in minor units, as far as a declaration of its goods has it. */
type NotedOf = {
  /** Of the goods. */
  readonly goods: bigint;
  /** Of what is charged and taken off on the whole, each for itself. */
  readonly beside: readonly bigint[];
  /** Of notes that do not say which change of the order they follow from, or where the declaration lists no papers: a choice of them is in what is declared. */
  readonly perhaps: readonly bigint[];
};

/**
 * What notes that cite an invoice change of what a declaration states: those of a change of the order count where the declaration lists them, and
 * nowhere else, as it was made before or after them.
 */
export function notedOf(
  set: DocumentSet,
  invoice: CheckedDocument,
  declaration: CheckedDocument,
  currency: string,
): NotedOf {
  const listed = new Set(declaration.document.references.map(({ id }) => plain(id)));
  const notes = set
    .of('CreditNote', 'DebitNote')
    .filter((note) => citedIn(note).includes(plain(invoice.document.id ?? '')))
    .map((note) => ({ note, ...changedBy(note, currency) }));
  const [sure, open] = [true, false].map((isSure) =>
    notes.filter(({ note }) => (listed.size > 0 && followsChange(note)) === isSure),
  );
  const counted = (sure ?? []).filter(({ note }) => listed.has(plain(note.document.id ?? '')));
  return {
    goods: counted.reduce((sum, { goods }) => sum + goods, 0n),
    beside: counted.flatMap(({ beside }) => beside),
    perhaps: (open ?? []).flatMap(({ goods, beside }) => [goods, ...beside]),
  };
}

/** Whether a note names the change of the order that it follows from. */
const followsChange = ({ document: { references } }: CheckedDocument): boolean =>
  references.some(({ type }) => type === 'OrderChange' || type === 'OrderResponse');

function changedBy({ document: { type, totals, charges } }: CheckedDocument, currency: string) {
  const way = type === 'DebitNote' ? 1n : -1n;
  const of = (amount: UblAmount | undefined) =>
    amount?.currency === currency ? way * moneyOf(amount).amount : 0n;
  return {
    goods: of(totals?.lineExtension),
    beside: charges.map(({ charge, amount }) => (charge ? of(amount) : -of(amount))),
  };
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
