import { all, type Cursor, date, present, text } from './cursor.ts';
import type { UblReference } from './model.ts';

/** Elements that name another document: `OrderReference`, `…DocumentReference`, a billing reference's inner ones. */
const REFERENCE = /(?:^OrderReference|DocumentReference|^PreviousCustomsDeclaration|^Contract)$/;

const CONTAINERS = new Set([
  'BillingReference',
  'Contract',
  'CustomsDeclaration',
  'CertificateOfOriginApplication',
]);

/** The documents an element refers to, in file order. */
export function readReferences(cursor: Cursor): UblReference[] {
  const kinds = new Set(
    cursor.element.children.map((child) => child.name).filter((name) => REFERENCE.test(name)),
  );
  const direct = [...kinds].map((kind) => ({ kind, path: kind }));
  const nested = cursor.element.children
    .filter((child) => CONTAINERS.has(child.name))
    .flatMap((child) =>
      child.children
        .filter((inner) => REFERENCE.test(inner.name))
        .map((inner) => ({ kind: inner.name, path: `${child.name}/${inner.name}` })),
    );
  const read: UblReference[] = [];
  const seen = new Set<string>();
  for (const { kind, path } of [...direct, ...nested]) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const one of all(cursor, path, `references/${path}`)) {
      const id = text(one, 'ID', 'id');
      if (id === undefined) continue;
      const reference = present<UblReference>({
        kind,
        id,
        uuid: text(one, 'UUID', 'uuid'),
        issueDate: date(one, 'IssueDate', 'issueDate'),
        type: text(one, 'DocumentTypeCode|DocumentType|ContractType', 'type'),
      });
      one.reading.places.set(placeKey(cursor.pointer, read.length), one.element);
      read.push(reference);
    }
  }
  return read;
}

function placeKey(pointer: string, index: number): string {
  return `${pointer ? `${pointer}/` : ''}references/${index}`;
}
