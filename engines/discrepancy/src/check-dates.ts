import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, stated } from './finding.ts';
import type { RuleCode } from './rules.ts';
import { shipmentsOf } from './shipments.ts';

/** @param whole with what a change has replaced: what was changed was ordered before, and is no later than papers of then */
export function checkDates(set: DocumentSet, whole: DocumentSet): Finding[] {
  const orders = set.of('Order', 'OrderResponse');
  const transport = set.of('BillOfLading', 'Waybill');
  const issue = (document: CheckedDocument) =>
    moment(stated(document, 'issueDate', document.document.issueDate), document.document.issueTime);
  const loaded = (document: CheckedDocument) =>
    moment(
      stated(document, 'shipment/loadedDate', document.document.shipment?.loadedDate),
      document.document.carriage?.onBoard?.time,
    );
  /** Against a day that was agreed: as the calendar of the place has it. */
  const after = (left: Stated, right: Stated) => right.value > left.value;
  const later = (left: Moment, right: Moment) => isEarlier(left, right);
  const before = (left: Moment, right: Moment) => isEarlier(right, left);
  const latest = first(orders, (one) => stated(one, 'latestShipmentDate', one.document.latestShipmentDate));
  const wanted = first(orders, (one) =>
    stated(one, 'requestedDelivery/end', one.document.requestedDelivery?.end),
  );
  const ordered = first(whole.of('Order').filter(isOrder), issue);
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
      // Of an arrival that a demonstration made up nobody has said that it is late.
      transport
        .filter(hasStatedArrival)
        .map((one) =>
          stated(one, 'shipment/estimatedArrivalDate', one.document.shipment?.estimatedArrivalDate),
        ),
      after,
    ),
    ...checkValidity(whole, issue),
    ...against(
      'DATED_BEFORE_ORDER',
      ordered,
      set.of('OrderResponse', 'Invoice', 'PackingList', 'BillOfLading', 'Waybill').map(issue),
      before,
    ),
    ...shipmentsOf(set).groups.flatMap((group) => {
      const of = (...types: readonly string[]) => group.filter((one) => types.includes(one.document.type));
      const onBoard = first(of('BillOfLading', 'Waybill'), loaded);
      return [
        ...against('LOADED_BEFORE_PACKING', onBoard, of('PackingList').map(issue), later),
        ...against('DECLARED_AFTER_LOADING', onBoard, of('ExportCustomsDeclaration').map(issue), later),
        ...against('RECEIVED_BEFORE_LOADING', onBoard, of('ReceiptAdvice').flatMap(receivedDates), before),
      ];
    }),
  ];
}

const hasStatedArrival = ({ document }: CheckedDocument): boolean =>
  !document.demonstration.includes('transport/estimatedArrival');

const isOrder = ({ document }: CheckedDocument) => document.type === 'Order';

function first<Of extends Stated>(
  documents: readonly CheckedDocument[],
  read: (document: CheckedDocument) => Of | undefined,
): Of | undefined {
  return documents.flatMap((one) => read(one) ?? [])[0];
}

/** A date, with the time of day and its offset from UTC where the document states both. */
type Moment = Stated & { readonly time?: string | undefined };

function moment(at: Stated | undefined, time: string | undefined): Moment | undefined {
  return at && (time !== undefined && /(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? { ...at, time } : at);
}

/**
 * Whether one is before the other. Two moments are compared as such; dates of different places, where a time is not known, differ for
 * certain only when they are more than a day apart.
 */
function isEarlier(one: Moment, other: Moment): boolean {
  const [a, b] = [one, other].map(({ value, time }) => (time ? Date.parse(`${value}T${time}`) : Number.NaN));
  if (a !== undefined && b !== undefined && !Number.isNaN(a) && !Number.isNaN(b)) return a < b;
  const apart = (Date.parse(other.value) - Date.parse(one.value)) / 86_400_000;
  return apart > (one.time || other.time ? 1 : 0);
}

function against<Of extends Moment>(
  rule: RuleCode,
  left: Of | undefined,
  rights: readonly (Of | undefined)[],
  wrong: (left: Of, right: Of) => boolean,
): Finding[] {
  if (!left) return [];
  return rights.flatMap((right) => {
    if (!right || !wrong(left, right)) return [];
    // Where the days alone would not tell which came first, the times do.
    const days = wrong({ ...left, time: undefined }, { ...right, time: undefined });
    return [days ? finding(rule, left, right) : finding(rule, withTime(left), withTime(right))];
  });
}

const withTime = (moment: Moment): Stated => ({
  ...moment,
  value: moment.time ? `${moment.value} ${moment.time}` : moment.value,
});

/** Each order against the quotation it names. */
function checkValidity(
  set: DocumentSet,
  issue: (document: CheckedDocument) => Stated | undefined,
): Finding[] {
  return set.all.filter(isOrder).flatMap((order) => {
    const named = order.document.references.find((one) => one.kind === 'QuotationDocumentReference');
    const quotation = set.of('Quotation').find((one) => !named || one.document.id === named.id);
    const until = quotation && stated(quotation, 'validity/end', quotation.document.validity?.end);
    return against('ORDER_AFTER_VALIDITY', until, [issue(order)], (left, right) => right.value > left.value);
  });
}

function receivedDates(receipt: CheckedDocument): Moment[] {
  const dates = receipt.document.lines.flatMap(
    (line, index) =>
      moment(stated(receipt, `lines/${index}/receivedDate`, line.receivedDate), line.receivedTime) ?? [],
  );
  const [earliest] = dates.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return earliest ? [earliest] : [];
}
