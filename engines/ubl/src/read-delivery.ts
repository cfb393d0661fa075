import { all, at, type Cursor, date, period, present, text, texts } from './cursor.ts';
import type { UblDelivery } from './model.ts';
import { readLocation, readParty } from './read-party.ts';

/** Deliveries, of a document or of a line. */
export function readDeliveries(cursor: Cursor, path: string, field: string): UblDelivery[] {
  return all(cursor, path, field).map(readDelivery);
}

export function readDelivery(delivery: Cursor): UblDelivery {
  const party = at(delivery, 'DeliveryParty', 'party');
  return present<UblDelivery>({
    id: text(delivery, 'ID', 'id'),
    location: readLocation(delivery, 'DeliveryLocation|DeliveryAddress', 'location'),
    requested: period(delivery, 'RequestedDeliveryPeriod', 'requested'),
    party: party && readParty(party),
    despatchDate: date(delivery, 'Despatch/RequestedDespatchDate', 'despatchDate'),
    despatchTime: text(delivery, 'Despatch/RequestedDespatchTime', 'despatchTime'),
    shipmentId: text(delivery, 'Shipment/ID', 'shipmentId'),
    priority: text(delivery, 'Shipment/ShippingPriorityLevelCode', 'priority'),
    marks: texts(delivery, 'Shipment/TransportHandlingUnit/ShippingMarks', 'marks').map((one) => one.text),
  });
}
