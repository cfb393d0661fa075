import { readUbl } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { type CheckedDocument, findDiscrepancies, findingText } from './index.ts';

const terms = (notes: readonly string[]) =>
  notes.map((note) => `<a:PaymentTerms><b:Note languageID="en">${note}</b:Note></a:PaymentTerms>`).join('');
const party = (side: string) =>
  `<a:${side}><a:Party><a:PartyName><b:Name>X</b:Name></a:PartyName></a:Party></a:${side}>`;
const NAMES =
  'xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';

/** A paper with these terms of payment, as a stranger writes it. */
function paper(type: 'Order' | 'Invoice', notes: readonly string[]): CheckedDocument {
  const parties =
    type === 'Order'
      ? `${party('BuyerCustomerParty')}${party('SellerSupplierParty')}`
      : `${party('AccountingSupplierParty')}${party('AccountingCustomerParty')}`;
  const total =
    '<a:LegalMonetaryTotal><b:PayableAmount currencyID="USD">10.00</b:PayableAmount></a:LegalMonetaryTotal>';
  const line =
    type === 'Order'
      ? '<a:OrderLine><a:LineItem><b:ID>1</b:ID><b:Quantity unitCode="C62">1</b:Quantity><a:Item><b:Name>Cup</b:Name></a:Item></a:LineItem></a:OrderLine>'
      : '<a:InvoiceLine><b:ID>1</b:ID><b:InvoicedQuantity unitCode="C62">1</b:InvoicedQuantity><b:LineExtensionAmount currencyID="USD">10.00</b:LineExtensionAmount><a:Item><b:Name>Cup</b:Name></a:Item></a:InvoiceLine>';
  const reading = readUbl(
    new TextEncoder().encode(
      `<${type} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${type}-2" ${NAMES}><b:ID>${type}</b:ID><b:IssueDate>2026-05-01</b:IssueDate>${parties}${terms(notes)}${type === 'Order' ? '' : total}${line}</${type}>`,
    ),
  );
  if (!reading.ok) throw new TypeError(JSON.stringify(reading.problems));
  return { name: type, document: reading.document, placeOf: reading.placeOf };
}

const told = (ordered: readonly string[], invoiced: readonly string[]) =>
  findDiscrepancies([paper('Order', ordered), paper('Invoice', invoiced)]).filter(
    ({ rule }) => rule === 'PAYMENT_TERMS_DIFFER',
  );

const OURS = '30 % by bank transfer (T/T), at order; the rest by bank transfer (T/T), before shipment.';

describe('terms of payment', () => {
  it.each<[string, string[], string[]]>([
    ['other shares', [OURS], ['50% T/T deposit, 50% before shipment']],
    ['one share for two', [OURS], ['100 % T/T in advance']],
    ['other days', ['100% T/T 30 days after invoice'], ['Net 60 days']],
    ['in Chinese', ['30%定金，70%发货前电汇'], ['50%定金，50%发货前电汇']],
  ])('that differ are told: %s', (_, ordered, invoiced) => {
    const [found, ...others] = told(ordered, invoiced);
    expect(others).toEqual([]);
    expect([found?.left.value, found?.right.value]).toEqual([ordered[0], invoiced[0]]);
    expect(found?.right.path).toBe('/Invoice/cac:PaymentTerms/cbc:Note');
  });

  it.each<[string, string[], string[]]>([
    ['in other words', [OURS], ['30% deposit T/T, balance 70% against copy of B/L']],
    [
      'a text for each instalment',
      [OURS],
      ['30 % by bank transfer (T/T), at order.', 'the rest by bank transfer (T/T), before shipment.'],
    ],
    ['the buyer’s own words beside ours', [OURS, '30% T/T deposit, 70% T/T before shipment'], [OURS]],
    [
      'with the day on which that is',
      ['100 % on credit, 30 days after receipt.'],
      ['100 % on credit, 30 days after receipt (due 23 June 2026).'],
    ],
    ['with a discount for early payment', ['100% T/T 30 days after invoice'], ['2% discount within 10 days']],
    ['by amounts', [OURS], ['USD 1,000.00 at order; the rest before shipment.']],
    ['shares with decimals', ['33.33% and 66.67% T/T'], ['66,67 % balance, 33,33 % deposit']],
    ['by words without figures', [OURS], ['As agreed']],
    ['not at all', [OURS], []],
  ])('that agree are not: %s', (_, ordered, invoiced) => {
    expect(told(ordered, invoiced)).toEqual([]);
  });

  it('are told in both languages', () => {
    const [found] = told([OURS], ['50% deposit, 50% balance']);
    expect(found && findingText(found, 'zh-CN')).toContain('而发票 Invoice 中为“50% deposit, 50% balance”');
  });
});
