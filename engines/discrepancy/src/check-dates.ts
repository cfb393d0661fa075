import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, stated } from './finding.ts';
import type { RuleCode } from './rules.ts';

export function checkDates(set: DocumentSet): Finding[] {
  const orders = set.of('Order', 'OrderResponse');
  const transport = set.of('BillOfLading', 'Waybill');
  const issue = (document: CheckedDocument) => stated(document, 'issueDate', document.document.issueDate);
  const loaded = (document: CheckedDocument) =>
    stated(document, 'shipment/loadedDate', document.document.shipment?.loadedDate);
  const after = (left: Stated, right: Stated) => right.value > left.value;
  const before = (left: Stated, right: Stated) => right.value < left.value;
  const latest = first(orders, (one) => stated(one, 'latestShipmentDate', one.document.latestShipmentDate));
  const wanted = first(orders, (one) =>
    stated(one, 'requestedDelivery/end', one.document.requestedDelivery?.end),
  );
  const ordered = first(set.of('Order'), issue);
  const onBoard = first(transport, loaded);
  return [
    ...against(
      'LATE_SHIPMENT',
      latest,
      transport.map((one) => loaded(one) ?? issue(one)),
      after,
    ),
    ...against(
      'LATE_ARRIVAL',
      wanted,
      transport.map((one) =>
        stated(one, 'shipment/estimatedArrivalDate', one.document.shipment?.estimatedArrivalDate),
      ),
      after,
    ),
    ...checkValidity(set, issue),
    ...against(
      'DATED_BEFORE_ORDER',
      ordered,
      set.of('OrderResponse', 'Invoice', 'PackingList', 'BillOfLading', 'Waybill').map(issue),
      before,
    ),
    ...against('DECLARED_AFTER_LOADING', onBoard, set.of('ExportCustomsDeclaration').map(issue), after),
    ...against('RECEIVED_BEFORE_LOADING', onBoard, set.of('ReceiptAdvice').flatMap(receivedDates), before),
  ];
}

function first(
  documents: readonly CheckedDocument[],
  read: (document: CheckedDocument) => Stated | undefined,
): Stated | undefined {
  return documents.flatMap((one) => read(one) ?? [])[0];
}

function against(
  rule: RuleCode,
  left: Stated | undefined,
  rights: readonly (Stated | undefined)[],
  wrong: (left: Stated, right: Stated) => boolean,
): Finding[] {
  if (!left) return [];
  return rights.flatMap((right) => (right && wrong(left, right) ? [finding(rule, left, right)] : []));
}

/** Each order against the quotation it names. */
function checkValidity(
  set: DocumentSet,
  issue: (document: CheckedDocument) => Stated | undefined,
): Finding[] {
  return set.of('Order').flatMap((order) => {
    const named = order.document.references.find((one) => one.kind === 'QuotationDocumentReference');
    const quotation = set.of('Quotation').find((one) => !named || one.document.id === named.id);
    const until = quotation && stated(quotation, 'validity/end', quotation.document.validity?.end);
    return against('ORDER_AFTER_VALIDITY', until, [issue(order)], (left, right) => right.value > left.value);
  });
}

function receivedDates(receipt: CheckedDocument): Stated[] {
  const dates = receipt.document.lines.flatMap(
    (line, index) => stated(receipt, `lines/${index}/receivedDate`, line.receivedDate) ?? [],
  );
  const [earliest] = dates.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return earliest ? [earliest] : [];
}
