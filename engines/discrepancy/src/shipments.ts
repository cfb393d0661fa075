import type { UblDocumentType } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import type { CheckedDocument } from './finding.ts';
import { goodsOf } from './goods.ts';
import { plain, sameNumber } from './likeness.ts';

/** Documents that say which shipment there is; the others belong to one of these, or to the whole trade. */
const NAMING: readonly UblDocumentType[] = ['PackingList', 'BillOfLading', 'Waybill'];

/** Documents that may cover one shipment or the whole trade. */
const COVERING: readonly UblDocumentType[] = [
  ...NAMING,
  'Invoice',
  'CertificateOfOrigin',
  'InsuranceCertificate',
  'InspectionCertificate',
  'BeneficiaryCertificate',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'TransportationStatus',
  'ReceiptAdvice',
];

/** The documents of each shipment, and which shipment a document covers; undefined: the whole trade, or nobody can tell. */
export type Shipments = {
  readonly groups: readonly (readonly CheckedDocument[])[];
  readonly of: (document: CheckedDocument) => string | undefined;
};

/**
 * Puts documents to their shipments: by the shipment they name, else by the packing list, transport document or invoice they refer to.
 * Where there is one shipment only, everything belongs to it but what states itself to cover a trade of which it is a part.
 */
export function shipmentsOf(set: DocumentSet): Shipments {
  const naming = set.of(...NAMING);
  const several = set.of('PackingList').length > 1 || set.of('BillOfLading', 'Waybill').length > 1;
  const keyOf = several ? keysOfSeveral(set, naming) : keyOfOne(set);
  const keys = new Map(set.of(...COVERING).map((one) => [one, keyOf(one)]));
  const groups = Map.groupBy(
    [...keys].filter(([, key]) => key !== undefined),
    ([, key]) => key,
  );
  return {
    groups: [...groups.values()].map((members) => members.map(([document]) => document)),
    of: (document) => keys.get(document),
  };
}

function keyOfOne(set: DocumentSet): (one: CheckedDocument) => string | undefined {
  const [list] = set.of('PackingList');
  const [order] = set.of('Order', 'OrderResponse');
  const isPart = list !== undefined && order !== undefined && !sameQuantities(list, order);
  return (one) => (isPart && coversTrade(one) ? undefined : '');
}

/** Documents written here name the trade file itself where they cover all of it. */
function coversTrade({ document }: CheckedDocument): boolean {
  const file = document.references.find((one) => one.type === 'TradeFile');
  return file !== undefined && document.shipment?.id === file.id;
}

function sameQuantities(left: CheckedDocument, right: CheckedDocument): boolean {
  const quantities = (of: CheckedDocument) =>
    new Map(goodsOf(of).map(({ line }) => [line.id, line.quantity?.value ?? '0']));
  const [a, b] = [quantities(left), quantities(right)];
  return a.size === b.size && [...a].every(([id, value]) => sameNumber(value, b.get(id) ?? '0'));
}

function keysOfSeveral(
  set: DocumentSet,
  naming: readonly CheckedDocument[],
): (one: CheckedDocument) => string | undefined {
  const known = new Set(naming.flatMap((one) => one.document.shipment?.id ?? []));
  const own = ({ document }: CheckedDocument) =>
    document.shipment?.id !== undefined && known.has(document.shipment.id) ? document.shipment.id : undefined;
  const referable = new Map<string, string>();
  for (const one of set.of(...NAMING, 'Invoice')) {
    const key = own(one);
    if (key !== undefined && one.document.id) referable.set(plain(one.document.id), key);
  }
  return (one) => {
    const stated = own(one);
    if (stated !== undefined || coversTrade(one)) return stated;
    const found = new Set(one.document.references.flatMap(({ id }) => referable.get(plain(id)) ?? []));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
}
