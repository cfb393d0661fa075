import type { DocumentInput } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';

type Declaration = Extract<DocumentInput, { type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration' }>;

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

it('a declaration names who makes it for its importer, by what number, and in whose name, in either form', () => {
  const representative = {
    name: 'Thames Clearance Ltd',
    number: 'GB123456789000',
    representation: 'indirect',
  };
  const input = inputOf('sea-cif', 'ImportCustomsDeclaration') as Declaration;
  const document = read({ ...input, details: { ...input.details, representative } } as DocumentInput);
  expect(document.parties.representative?.identifiers).toEqual([{ scheme: 'EORI', value: 'GB123456789000' }]);
  expect(document.representation).toBe('indirect');
  expect(printed(document).boxes.Representative).toEqual([
    ...['Thames Clearance Ltd', 'EORI GB123456789000', 'indirect representation'],
  ]);
  const leaving = inputOf('sea-cif', 'ExportCustomsDeclaration') as Declaration;
  const agent = { name: 'Ningbo Port Brokers', number: '330296000X', representation: 'direct' };
  const chinese = read({
    ...leaving,
    details: { ...leaving.details, representative: agent },
  } as DocumentInput);
  expect(printed(chinese).boxes.Representative).toEqual([
    ...['Ningbo Port Brokers', '330296000X', 'direct representation'],
  ]);
  expect(printed(read(input)).boxes.Representative).toBeUndefined();
});

it('the importer number of the United States stands beside the importer', () => {
  const { document } = box('ImportCustomsDeclaration', 'Importer');
  const input = inputOf('sea-cif', 'ImportCustomsDeclaration') as Declaration;
  const known = read({
    ...input,
    details: { ...input.details, importerNumber: '12-345678900' },
  } as DocumentInput);
  expect(printed(known).boxes.Importer).toContain('Importer no. 12-345678900');
  expect(document.parties.importer?.identifiers).toHaveLength(1);
});
