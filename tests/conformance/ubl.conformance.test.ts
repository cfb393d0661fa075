import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  isUblDocumentType,
  readUbl,
  readXml,
  rootOf,
  UBL_DOCUMENT_TYPES,
  writeEInvoice,
  writeUbl,
} from '@tongshang/ubl';
import { AGGREGATES, arbitraryDocuments, DOCUMENTS, ELEMENTS, sampleDocuments } from '@tongshang/ubl/testing';
import fc from 'fast-check';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

xmlRegisterFsInputProviders();

const isXml = (name: string) => name.endsWith('.xml') && !name.includes('/');
const NAMESPACES = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  xsd: 'http://www.w3.org/2001/XMLSchema',
};

function texts(document: XmlDocument, path: string): string[] {
  return document.find(path, NAMESPACES).map((node) => node.content.trim());
}

/** What a second parser finds in the file, against what the model says. */
function checkSample({ path, name }: DataFile): ConformanceCase {
  const bytes = readFileSync(path);
  using document = XmlDocument.fromBuffer(bytes);
  const type = document.root.name;
  if (!isUblDocumentType(type)) return { name, setAside: `${type} is not a document of a trade here` };
  const lines = texts(document, '/*/*[substring-after(name(), "cac:") = concat(name(/*), "Line")]').length;
  const expected = {
    id: texts(document, '/*/cbc:ID')[0],
    issueDate: texts(document, '/*/cbc:IssueDate')[0],
    payable: texts(document, '/*/cac:*[contains(name(), "MonetaryTotal")]/cbc:PayableAmount')[0],
    itemNames: texts(document, '/*/cac:*[contains(name(), "Line")]//cac:Item[1]/cbc:Name'),
    parties: texts(document, '/*/cac:BuyerCustomerParty/cac:Party/cac:PartyName/cbc:Name'),
  };
  return {
    name,
    check: () => {
      const reading = readUbl(bytes);
      if (!reading.ok) return expect.fail(JSON.stringify(reading.problems));
      const { document: read } = reading;
      expect(read.type).toBe(type);
      if (lines > 0) expect(read.lines).toHaveLength(lines);
      expect({
        id: read.id,
        issueDate: read.issueDate,
        payable: read.totals?.payable?.amount,
        itemNames: read.lines.flatMap((line) => line.item?.names.map((one) => one.text) ?? []),
        parties: read.parties.buyer?.names.map((one) => one.text) ?? [],
      }).toEqual(expected);
    },
  };
}

conformanceSuite('UBL samples read', dataFiles('ubl', isXml), (file) => [checkSample(file)]);

function validatorOf(path: string): XsdValidator {
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return XsdValidator.fromDoc(schema);
}

const RUNS = 60;
const written = [
  ...sampleDocuments(),
  ...fc.sample(arbitraryDocuments, { numRuns: RUNS, seed: 24 }).flat(),
].flatMap((input) => {
  const xml = writeUbl(input);
  const isBill = ['Invoice', 'CreditNote', 'DebitNote'].includes(input.type);
  const type = rootOf(input.type);
  return [{ type, xml }, ...(isBill ? [{ type, xml: asEInvoice(xml) }] : [])];
});
/** Root elements of UBL that documents of a trade are written as. */
const ROOTS = [...new Set(UBL_DOCUMENT_TYPES.map(rootOf))];

function asEInvoice(xml: string): string {
  return writeEInvoice(readXml(Buffer.from(xml)), { specification: 'urn:cen.eu:en16931:2017', process: 'P' });
}

function checkWritten({ path, name }: DataFile): readonly ConformanceCase[] {
  const type = basename(name).split('-')[1] ?? '';
  if (!(ROOTS as readonly string[]).includes(type)) {
    return [{ name, setAside: 'document types that a trade does not issue' }];
  }
  const validator = validatorOf(path);
  const validate = (xml: string) => {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
  };
  const version = '<cbc:UBLVersionID>2.4</cbc:UBLVersionID>';
  const [first] = written.filter((one) => one.type === type);
  const misplaced = first?.xml.replace(version, '').replace('</cbc:ID>', `</cbc:ID>${version}`) ?? '';
  const unordered: ConformanceCase = {
    name: `${type} with its elements out of order is not`,
    check: () => expect(() => validate(misplaced)).toThrow('UBLVersionID'),
  };
  const valid = written
    .filter((one) => one.type === type)
    .map(({ xml }, index) => ({
      name: `${type} ${index + 1} is valid`,
      check: () => expect(() => validate(xml)).not.toThrow(),
    }));
  return [...valid, unordered];
}

const schemas = dataFiles('ubl/xsd-2.4/maindoc', (name) => name.endsWith('.xsd'));
conformanceSuite('UBL 2.4 documents written', schemas, checkWritten);

/** Children of a type as `cac:Party`, in the order of its schema. */
function sequenceOf(type: XmlElement): string[] {
  return type.find('.//xsd:element', NAMESPACES).map((node) => (node as XmlElement).attr('ref')?.value ?? '');
}

function checkRow(name: string, row: string, type: XmlElement | null): ConformanceCase {
  const sequence = type ? sequenceOf(type).map((one) => one.replace(/^c[ab]c:/, '')) : [];
  const expected = sequence.filter((one) => row.split(' ').includes(one)).join(' ');
  return { name: `${name}: children in schema order`, check: () => expect(row).toBe(expected) };
}

function checkSchemaTable({ path }: DataFile): readonly ConformanceCase[] {
  using components = XmlDocument.fromBuffer(readFileSync(path));
  const find = (xpath: string) => components.get(xpath, NAMESPACES) as XmlElement | null;
  const rows = Object.entries(AGGREGATES).map(([type, row]) =>
    checkRow(type, row, find(`/*/xsd:complexType[@name="${type}Type"]`)),
  );
  const documents = ROOTS.map((type) => {
    const main = join(dirname(path), '../maindoc', `UBL-${type}-2.4.xsd`);
    using schema = XmlDocument.fromBuffer(readFileSync(main));
    return checkRow(type, DOCUMENTS[type], schema.get('/*/xsd:complexType', NAMESPACES) as XmlElement | null);
  });
  const elements = Object.entries(ELEMENTS).flatMap(([type, names]) =>
    names.split(' ').map((name): ConformanceCase => {
      const stated = find(`/*/xsd:element[@name="${name}"]`)?.attr('type')?.value;
      return { name: `${name} is of ${type}`, check: () => expect(stated).toBe(`${type}Type`) };
    }),
  );
  return [...rows, ...documents, ...elements];
}

conformanceSuite(
  'UBL 2.4 schema table',
  dataFiles('ubl/xsd-2.4/common', (name) => name.includes('CommonAggregateComponents')),
  checkSchemaTable,
);
