import type { DocumentInput } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';

/** The seller's box of an invoice, and its number in the file, by what it is registered under. */
function seller(legalId: string) {
  const input = inputOf('sea-cif', 'Invoice');
  const parties = input.trade.parties.map((one) => (one.role === 'seller' ? { ...one, legalId } : one));
  const document = read({ ...input, trade: { ...input.trade, parties } } as DocumentInput);
  const { legalId: value, legalIdScheme: scheme } = document.parties.accountingSupplier ?? {};
  return { number: [value, scheme], lines: printed(document).boxes.Seller };
}

it('a number of a firm is called by who issued it, and stands with that in the file', () => {
  const told = seller('0088:7300010000001');
  expect(told.number).toEqual(['7300010000001', '0088']);
  expect(told.lines).toContain('GLN 7300010000001');
  expect(seller('0060:123456789').lines).toContain('D-U-N-S no. 123456789');
  // Registers of firms have one word.
  expect(seller('0192:987654325').lines).toContain('Registration no. 987654325');
  expect(seller('HRB 4711')).toMatchObject({
    number: ['HRB 4711', undefined],
    lines: expect.arrayContaining(['Registration no. HRB 4711']),
  });
});
