import type { DocumentInput } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';

/** The lines of a box of a declaration that knows who declares by that number. */
function box(type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration', label: string, eori?: string) {
  const input = inputOf('sea-cif', type) as Extract<DocumentInput, { type: typeof type }>;
  const document = read({
    ...input,
    details: { ...input.details, ...(eori ? { eori } : {}) },
  } as DocumentInput);
  return { document, lines: printed(document).boxes[label] };
}

it('a declaration names its importer by the EORI number, behind its own id', () => {
  const { document, lines } = box('ImportCustomsDeclaration', 'Importer', 'GB123456789000');
  expect(lines).toContain('EORI GB123456789000');
  expect(document.parties.importer?.identifiers.map(({ scheme }) => scheme)).toEqual(['UUID', 'EORI']);
  expect(document.parties.consignor?.identifiers.map(({ scheme }) => scheme)).toEqual(['UUID']);
});

it('so does one of the exporter; without a number none is made up', () => {
  const { document } = box('ExportCustomsDeclaration', 'Exporter', 'DE123456789');
  expect(document.parties.exporter?.identifiers.at(-1)).toMatchObject({
    scheme: 'EORI',
    value: 'DE123456789',
  });
  const without = box('ImportCustomsDeclaration', 'Importer');
  expect(without.lines?.join(' ')).not.toContain('EORI');
});
