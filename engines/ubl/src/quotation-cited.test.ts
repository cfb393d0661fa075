import { expect, it } from 'vitest';
import { type DocumentInput, readUbl, writeUbl } from './index.ts';
import { LANES, laneDocuments } from './testing/index.ts';

const [lane] = LANES;
const papers = lane ? laneDocuments(lane) : [];

/** The numbers of quotations that the paper cites, of two that were made. */
function cited(type: 'ProformaInvoice' | 'Order', accepted?: string, orderDate?: string): readonly string[] {
  const [input, quotation] = [type, 'Quotation'].map((one) => papers.find((paper) => paper.type === one));
  const made = input?.issued.find((one) => one.type === 'Quotation');
  if (!input || !quotation || !made) throw new Error(`no ${type}`);
  const issued = [...input.issued, { ...made, number: 'Q-LATER' }];
  const ordered = {
    fact: 'ordered',
    details: { orderNumber: 'PO', quotationNumber: accepted, total: input.trade.total, lines: 1 },
  };
  const details = type === 'Order' ? { ...input.details, quotationNumber: accepted } : input.details;
  const facts = type === 'Order' || accepted === undefined ? [] : [ordered];
  const told = {
    ...input,
    issued,
    details,
    trade: { ...input.trade, facts, ...(orderDate ? { particulars: { orderDate } } : {}) },
  } as unknown as DocumentInput;
  const reading = readUbl(new TextEncoder().encode(writeUbl(told)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const numbers = [made.number, 'Q-LATER', 'PO-OF-BUYER'];
  return reading.document.references.map(({ id }) => id).filter((id) => numbers.includes(id));
}

it('order and proforma cite the quotation that was accepted, not one made later', () => {
  const number = papers.find(({ type }) => type === 'Quotation')?.number ?? '';
  expect([cited('ProformaInvoice', number), cited('Order', number)]).toEqual([[number], [number]]);
  // Nothing is accepted yet.
  expect(cited('ProformaInvoice')).toEqual(['Q-LATER']);
  // An offer of the buyer was accepted: no quotation.
  expect(cited('ProformaInvoice', 'PO-OF-BUYER')).toEqual([]);
});

it('an order that came with a date of its own cites no quotation that was made out after it', () => {
  const quotation = papers.find(({ type }) => type === 'Quotation');
  const made = papers.find(({ type }) => type === 'Order')?.issued.find(({ type }) => type === 'Quotation');
  if (!quotation || !made) throw new Error('no quotation');
  const before = Temporal.PlainDate.from(made.issueDate).subtract({ days: 1 }).toString();
  expect([cited('Order', made.number, made.issueDate), cited('Order', made.number, before)]).toEqual([
    [made.number],
    [],
  ]);
});
