import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblAmount, UblLocation } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding } from './finding.ts';
import {
  type CargoClauses,
  INSURANCE_RULES,
  type InsuranceAsked,
  type InsuranceContext,
  type InsuranceRuleCode,
} from './insurance-rules.ts';
import { type Shipments, shipmentsOf } from './shipments.ts';

/** The least cover that the seller buys, by Incoterm (Incoterms 2020, A5). */
const ASKED: Readonly<Record<string, CargoClauses>> = { CIF: 'C', CIP: 'A' };

/**
 * Each insurance document by UCP 600, article 28; and each transport document that stands beside an invoice of goods
 * which the seller insures, and nobody shows to be insured.
 */
export function checkInsurance(set: DocumentSet, asked: InsuranceAsked = {}): Finding[] {
  const shipments = shipmentsOf(set);
  const insured = set.of('InsuranceCertificate');
  const terms = set
    .of('Order', 'OrderResponse', 'Invoice', 'BillOfLading', 'Waybill', 'InsuranceCertificate')
    .find(({ document }) => document.deliveryTerms?.code !== undefined);
  const code = terms?.document.deliveryTerms?.code ?? '';
  return [
    ...insured.flatMap((of) => examine(of, contextOf(set, shipments, of, code, asked))),
    ...(terms && ASKED[code] ? uninsured(set, shipments, terms) : []),
  ];
}

function examine(of: CheckedDocument, context: InsuranceContext): Finding[] {
  return (Object.keys(INSURANCE_RULES) as InsuranceRuleCode[]).flatMap((code) => {
    const { article, refused } = INSURANCE_RULES[code];
    const found = refused(of.document, context);
    if (found === undefined) return [];
    const whole = { of, pointer: '', value: of.document.type };
    return [finding(code, whole, { of, ...found }, { article: `UCP 600 ${article}` })];
  });
}

/** Whether a paper is of the goods that another covers: one of them covers the whole trade, or both the same shipment. */
function concerns(shipments: Shipments, one: CheckedDocument, other: CheckedDocument): boolean {
  const [a, b] = [shipments.of(one), shipments.of(other)];
  return a === undefined || b === undefined || a === b;
}

function contextOf(
  set: DocumentSet,
  shipments: Shipments,
  of: CheckedDocument,
  code: string,
  asked: InsuranceAsked,
): InsuranceContext {
  const transport = set.of('BillOfLading', 'Waybill').filter((one) => concerns(shipments, of, one));
  const invoices = set.of('Invoice').filter((one) => concerns(shipments, of, one));
  const [shippedOn] = transport.flatMap((one) => shipped(one) ?? []).toSorted();
  const clauses = asked.clauses ?? ASKED[code];
  return {
    ...asked,
    ...(clauses ? { clauses } : {}),
    shippedOn,
    value: billed(invoices),
    from: places(transport, 'placeOfReceipt', 'portOfLoading'),
    to: places(transport, 'placeOfDelivery', 'portOfDischarge'),
  };
}

function shipped({ document: { carriage, shipment, issueDate } }: CheckedDocument): string | undefined {
  return carriage?.onBoard?.date ?? shipment?.loadedDate ?? carriage?.takenOver?.date ?? issueDate;
}

function places(
  transport: readonly CheckedDocument[],
  inland: 'placeOfReceipt' | 'placeOfDelivery',
  port: 'portOfLoading' | 'portOfDischarge',
): UblLocation[] {
  return transport.flatMap(({ document: { carriage, shipment } }) =>
    [carriage?.[inland], shipment?.[port]].filter((one) => one !== undefined),
  );
}

/** What invoices of one currency bill together, before tax and before what was paid in advance. */
function billed(invoices: readonly CheckedDocument[]): UblAmount | undefined {
  const amounts = invoices.flatMap(
    ({ document: { totals } }) => totals?.taxExclusive ?? totals?.payable ?? [],
  );
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  const sum = amounts.map(({ amount }) => parseDecimal(amount)).reduce((a, b) => addDecimals(a, b));
  return { ...first, amount: formatDecimal(sum) };
}

function uninsured(set: DocumentSet, shipments: Shipments, terms: CheckedDocument): Finding[] {
  const [insured, invoices] = [set.of('InsuranceCertificate'), set.of('Invoice')];
  const left = { of: terms, pointer: 'deliveryTerms/code', value: terms.document.deliveryTerms?.code ?? '' };
  return set
    .of('BillOfLading', 'Waybill')
    .filter((one) => invoices.some((other) => concerns(shipments, one, other)))
    .filter((one) => !insured.some((other) => concerns(shipments, one, other)))
    .map((of) => finding('INSURANCE_MISSING', left, { of, pointer: 'id', value: of.document.id ?? '' }));
}
