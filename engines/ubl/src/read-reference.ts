import { at, type Cursor, date, moved, present, text } from './cursor.ts';
import { isUblDocumentType } from './document-types.ts';
import type { UblReference } from './model.ts';
import type { XmlElement } from './xml.ts';

/** Elements that name another document: `OrderReference`, `…DocumentReference`, a billing reference's inner ones. */
const REFERENCE =
  /(?:^OrderReference|DocumentReference|^CatalogueReference|^ProjectReference|^PreviousCustomsDeclaration|^Contract)$/;

const CONTAINERS = new Set([
  'BillingReference',
  'Contract',
  'CustomsDeclaration',
  'CertificateOfOriginApplication',
]);

/** The documents an element refers to, in file order of their kinds. */
export function readReferences(cursor: Cursor): UblReference[] {
  const read: UblReference[] = [];
  for (const elements of byPath(cursor.element)) {
    for (const element of elements) {
      // Without an id it refers to nothing that could be named.
      if (!element.children.some((child) => child.name === 'ID' && child.text.trim() !== '')) continue;
      const one = moved(cursor, element, `references/${read.length}`);
      const id = text(one, 'ID', 'id') ?? '';
      const reference = present<UblReference>({
        kind: element.name,
        id,
        uuid: text(one, 'UUID', 'uuid'),
        issueDate: date(one, 'IssueDate', 'issueDate'),
        ...typeOf(one),
        attachment: readAttachment(one),
      });
      read.push(reference);
    }
  }
  return read;
}

/** What it is: one of the types here beside its code, else whichever is written. */
function typeOf(one: Cursor): Record<'type' | 'typeCode', string | undefined> {
  const named = text(one, 'DocumentType', 'type');
  const typeCode = text(one, 'DocumentTypeCode', 'typeCode');
  if (named !== undefined && typeCode !== undefined && isUblDocumentType(named)) {
    return { type: named, typeCode };
  }
  return { type: text(one, 'DocumentTypeCode|DocumentType|ContractType', 'type'), typeCode: undefined };
}

/** What is attached, by name; its bytes are not read. */
function readAttachment(reference: Cursor): UblReference['attachment'] {
  const embedded = at(reference, 'Attachment/EmbeddedDocumentBinaryObject', 'attachment/fileName');
  const external = at(reference, 'Attachment/ExternalReference', 'attachment');
  if (!embedded && !external) return undefined;
  return present<NonNullable<UblReference['attachment']>>({
    uri: external && text(external, 'URI', 'uri'),
    fileName: embedded && (embedded.element.attributes.get('filename') ?? ''),
    mimeCode: embedded?.element.attributes.get('mimeCode'),
  });
}

/** Elements that refer, by their path, in one walk: as many kinds as a file likes to make up cost no more than few. */
function byPath(element: XmlElement): Iterable<XmlElement[]> {
  const direct = new Map<string, XmlElement[]>();
  const nested = new Map<string, XmlElement[]>();
  const add = (to: Map<string, XmlElement[]>, path: string, found: XmlElement) => {
    const known = to.get(path);
    if (known) known.push(found);
    else to.set(path, [found]);
  };
  for (const child of element.children) {
    if (REFERENCE.test(child.name)) add(direct, child.name, child);
    if (!CONTAINERS.has(child.name)) continue;
    for (const inner of child.children) {
      if (REFERENCE.test(inner.name)) add(nested, `${child.name}/${inner.name}`, inner);
    }
  }
  return [...direct.values(), ...nested.values()];
}
