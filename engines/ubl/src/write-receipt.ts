import { type Difference, type DifferenceReason, type Localised, NOT_ARRIVED } from '@tongshang/trade-facts';
import type { UblNode, UblWritten } from './serialise.ts';
import { placeOfBusiness } from './time-of-issue.ts';
import type { DeliveredInput, DocumentInput } from './trade-input.ts';
import { orderReference } from './write-commercial.ts';
import { consignment, shipmentId } from './write-consignment.ts';
import {
  item,
  lineNumber,
  lineUuid,
  localised,
  occurrence,
  partyWithRole,
  references,
  sumOf,
} from './write-parts.ts';

/** What became of goods that were not accepted. */
const REASONS: Readonly<Record<DifferenceReason, Localised>> = {
  'lost-on-the-way': { en: 'lost on the way', 'zh-CN': '途中灭失' },
  'damaged-on-the-way': { en: 'damaged on the way', 'zh-CN': '途中损坏' },
  'short-from-start': { en: 'never shipped (short from the start)', 'zh-CN': '发货时即短少' },
  'not-conforming': { en: 'not as agreed', 'zh-CN': '与约定不符' },
  'wrong-goods': { en: 'wrong goods', 'zh-CN': '货物错误' },
};

/** A difference in words: how much, why, and what its writer adds. */
function told({ quantity, reason, note }: Difference): UblWritten[] {
  const words = REASONS[reason];
  const added = (mark: string) => (note === undefined ? '' : `${mark}${note}`);
  return localised({
    en: `${quantity}: ${words.en}${added('. ')}`,
    'zh-CN': `${quantity}：${words['zh-CN']}${added('。')}`,
  });
}

/** What arrived, what of it was rejected, what is missing and why. */
export function receiptAdvice(input: DocumentInput, details: DeliveredInput): UblNode {
  const { trade } = input;
  const [, despatched] = references(input, 'BillOfLading', 'Waybill');
  const { OccurrenceDate: date, OccurrenceTime: time } = occurrence(
    details.receivedAt,
    input.destination ?? placeOfBusiness(trade, 'buyer'),
  );
  return {
    LineCountNumeric: String(details.lines.length),
    OrderReference: orderReference(input),
    DespatchDocumentReference: despatched,
    AdditionalDocumentReference: references(input),
    DeliveryCustomerParty: { Party: partyWithRole(trade, 'buyer') },
    DespatchSupplierParty: { Party: partyWithRole(trade, 'seller') },
    Shipment: { ID: shipmentId(input), Consignment: consignment(input, shipmentId(input)) },
    ReceiptLine: details.lines.map((received) => {
      const line = trade.lines.find((one) => one.lineId === received.lineId);
      const unit = line?.quantity.unit ?? 'C62';
      const { differences = [] } = received;
      const short = differences
        .filter(({ reason }) => NOT_ARRIVED.includes(reason))
        .map(({ quantity }) => quantity);
      return {
        ID: lineNumber(trade.lines, received.lineId),
        UUID: lineUuid(received.lineId),
        Note: [...(received.note === undefined ? [] : [{ _: received.note }]), ...differences.flatMap(told)],
        // UBL counts what is rejected among what is received.
        ReceivedQuantity: { _: sumOf([received.received, received.rejected]), unitCode: unit },
        ShortQuantity: short.length > 0 ? { _: sumOf(short), unitCode: unit } : undefined,
        RejectedQuantity: { _: received.rejected, unitCode: unit },
        ReceivedDate: date,
        ReceivedTime: time,
        OrderLineReference: { LineID: lineNumber(trade.lines, received.lineId) },
        Item: line && item(line),
      };
    }),
  };
}
