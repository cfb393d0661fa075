import { formatMoney } from '@tongshang/money';
import { billedBy, type UblAmount, type UblLine, type UblReference } from '@tongshang/ubl';
import { moneyOf, show } from './amounts.ts';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, statedTogether } from './finding.ts';
import { plain } from './likeness.ts';

type Billing = 'Invoice' | 'CreditNote' | 'DebitNote';

/** A paper that bills or credits, with what it asks for or gives back. */
type Billed = {
  readonly of: CheckedDocument;
  readonly key: string;
  readonly payable: UblAmount;
  /** What of that was paid before it was issued, in minor units: an advice may have it among what it pays, or not. */
  readonly before: bigint;
  /** Of a note: the invoices it names. */
  readonly credits: ReadonlySet<string>;
};

/**
 * What was remitted against what the papers ask for: each invoice, debit note and credit note against the lines that pay it, then all that were paid,
 * less credit notes and what was deducted (a bank's fee), against all that was remitted. One difference is told once.
 */
export function checkRemitted(set: DocumentSet): Finding[] {
  const advices = set.of('RemittanceAdvice');
  if (advices.length === 0) return [];
  const invoices = billedIn(set, 'Invoice');
  const debits = billedIn(set, 'DebitNote');
  const notes = billedIn(set, 'CreditNote');
  const paid = linesAbout(advices, 'Invoice', 'debit');
  const added = linesAbout(advices, 'DebitNote', 'debit');
  const credited = linesAbout(advices, 'CreditNote', 'credit');
  const ofLines = [
    ...invoices.flatMap((one) => checkPaid(one, paid.get(one.key) ?? [], creditsOf(one, notes))),
    ...debits.flatMap((one) => checkPaid(one, added.get(one.key) ?? [], [])),
    ...notes.flatMap((one) => checkPaid(one, credited.get(one.key) ?? [], [])),
  ];
  return ofLines.length > 0 ? ofLines : checkWhole(advices, invoices, [debits, notes]);
}

function billedIn(set: DocumentSet, type: Billing): Billed[] {
  return set.of(type).flatMap((of) => {
    const { id, totals, references } = of.document;
    const payable = billedBy(of.document);
    if (!id || !payable || !totals?.payable) return [];
    const before = total([payable]) - total([totals.payable]);
    return [{ of, key: plain(id), payable, before, credits: citedIn(references, 'Invoice') }];
  });
}

function citedIn(references: readonly UblReference[], type: Billing): Set<string> {
  const named = references.filter(({ kind, type: of }) => kind === `${type}DocumentReference` || of === type);
  return new Set(named.map(({ id }) => plain(id)));
}

const creditsOf = ({ key }: Billed, notes: readonly Billed[]) =>
  notes.filter(({ credits }) => credits.has(key));

type Line = { readonly amount: UblAmount; readonly stated: Stated };

/** By the number of a paper: the amounts of lines about it and no other. */
function linesAbout(
  advices: readonly CheckedDocument[],
  type: Billing,
  side: 'debit' | 'credit',
): ReadonlyMap<string, readonly Line[]> {
  const about = new Map<string, Line[]>();
  for (const of of advices) {
    for (const [index, line] of of.document.lines.entries()) {
      const [key, ...others] = citedIn(line.references, type);
      const amount = line[side];
      if (!amount || key === undefined || others.length > 0) continue;
      const lines = about.get(key) ?? [];
      lines.push({ amount, stated: { of, pointer: `lines/${index}/${side}`, value: show(amount) } });
      about.set(key, lines);
    }
  }
  return about;
}

const total = (amounts: readonly UblAmount[]): bigint =>
  amounts.reduce((sum, one) => sum + moneyOf(one).amount, 0n);

const payables = (billed: readonly Billed[]) => billed.map(({ payable }) => payable);

const wire = (amount: bigint, currency: string) => show(formatMoney({ amount, currency }));

const asked = ({ of, payable }: Billed): Stated => ({ of, pointer: 'totals/payable', value: show(payable) });

/** The lines about a paper come to its amount, with or without what was credited of it. */
function checkPaid(billed: Billed, lines: readonly Line[], credits: readonly Billed[]): Finding[] {
  const amounts = lines.map(({ amount }) => amount);
  const { currency } = billed.payable;
  if (!isIn(currency, [...amounts, ...payables(credits)])) return [];
  const sum = total(amounts);
  const right = statedTogether(
    lines.map(({ stated }) => stated),
    wire(sum, currency),
  );
  const due = total([billed.payable]);
  const given = total(payables(credits));
  const asOf = [due, due - billed.before];
  if (!right || asOf.some((one) => sum === one || sum === one - given)) return [];
  return [finding('REMITTED_DIFFERS', asked(billed), right)];
}

const isIn = (currency: string, amounts: readonly UblAmount[]) =>
  amounts.every((one) => one.currency === currency);

/** Of the papers that the advices name, or where they name none, of all. Nothing is told while a named one is not there. */
function checkWhole(
  advices: readonly CheckedDocument[],
  invoices: readonly Billed[],
  [debits, notes]: readonly [readonly Billed[], readonly Billed[]],
): Finding[] {
  const lines = advices.flatMap(({ document }) => document.lines);
  const named = [...advices.map(({ document }) => document), ...lines].flatMap(
    ({ references }) => references,
  );
  const ofInvoices = citedIn(named, 'Invoice');
  if (!areThere(ofInvoices, invoices)) return [];
  const invoiced = ofInvoices.size === 0 ? invoices : invoices.filter(({ key }) => ofInvoices.has(key));
  const about = (type: Billing, papers: readonly Billed[]) => {
    const cited = citedIn(named, type);
    const isAbout = ({ key, credits }: Billed) =>
      cited.has(key) || invoiced.some((one) => credits.has(one.key));
    return areThere(cited, papers) ? papers.filter(isAbout) : undefined;
  };
  const [added, credited] = [about('DebitNote', debits), about('CreditNote', notes)];
  if (!added || !credited) return [];
  const billed = [...invoiced, ...added];
  const [first] = billed;
  const remitted = advices.flatMap((of) =>
    of.document.remitted ? [{ of, amount: of.document.remitted }] : [],
  );
  const paid = remitted.map(({ amount }) => amount);
  if (!first || paid.length === 0) return [];
  const { currency } = first.payable;
  if (!isIn(currency, [...payables(billed), ...payables(credited), ...paid])) return [];
  const due = total(payables(billed)) - total(payables(credited));
  const deducted = total(lines.flatMap((line) => deductionOf(line, currency)));
  const before = billed.reduce((sum, one) => sum + one.before, 0n);
  if ([due, due - before].some((one) => [one, one - deducted].includes(total(paid)))) return [];
  const left = [
    ...billed.map(asked),
    ...credited.map(asked).map((one) => ({ ...one, value: `−${one.value}` })),
  ];
  const right = remitted.map(({ of, amount }): Stated => ({ of, pointer: 'remitted', value: show(amount) }));
  const [a, b] = [
    statedTogether(left, wire(due, currency)),
    statedTogether(right, wire(total(paid), currency)),
  ];
  return a && b ? [finding('REMITTED_DIFFERS', a, b)] : [];
}

function areThere(named: ReadonlySet<string>, among: readonly Billed[]): boolean {
  const there = new Set(among.map(({ key }) => key));
  return [...named].every((key) => there.has(key));
}

/** What a line takes off beside credit notes: a bank's fee. */
function deductionOf({ credit, references }: UblLine, currency: string): UblAmount[] {
  if (!credit || credit.currency !== currency || citedIn(references, 'CreditNote').size > 0) return [];
  return [credit];
}
