import { all, at, type Cursor, date, present, text, texts } from './cursor.ts';
import type { UblCarriage, UblCarriageEvent } from './model.ts';
import { readLocation } from './read-party.ts';

const STAGES = ['Consignment/MainCarriageShipmentStage', 'ShipmentStage'];
const stage = (path: string) => STAGES.map((one) => `Shipment/${one}/${path}`).join('|');

/** What a transport document says beside its goods, parties and ports: of itself, and of what the carrier did. */
export function readCarriage(root: Cursor): UblCarriage {
  const [charter] = [contractType(root)].filter((type) => type && /charter/i.test(type));
  return present<UblCarriage>({
    title: text(root, 'Name', 'carriage/title'),
    originals: text(root, 'DocumentDistribution/MaximumOriginalsNumeric', 'carriage/originals'),
    capacity: text(root, 'Signature/ReasonCode', 'carriage/capacity'),
    onBoard: event(root, stage('LoadingTransportEvent'), 'carriage/onBoard'),
    takenOver: event(
      root,
      `${stage('TakeoverTransportEvent')}|${stage('AcceptanceTransportEvent')}`,
      'carriage/takenOver',
    ),
    placeOfReceipt: readLocation(
      root,
      ['Actual', 'Planned']
        .map((one) => `Shipment/Consignment/${one}PickupTransportEvent/Location`)
        .join('|'),
      'carriage/placeOfReceipt',
    ),
    placeOfDelivery: readLocation(
      root,
      ['Planned', 'Requested']
        .map((one) => `Shipment/Consignment/${one}DeliveryTransportEvent/Location`)
        .join('|'),
      'carriage/placeOfDelivery',
    ),
    transshipment: readLocation(root, stage('TransshipPortLocation'), 'carriage/transshipment'),
    freight: freight(root),
    terms: text(root, 'Shipment/Consignment/TransportContract/ID', 'carriage/terms'),
    charterParty: charter === undefined ? undefined : true,
    clauses: [
      ...texts(root, 'Shipment/Consignment/Remarks', 'carriage/clauses'),
      ...all(root, 'Shipment/Consignment/TransportHandlingUnit', 'carriage/units').flatMap((unit) =>
        texts(unit, 'DamageRemarks', 'damage'),
      ),
    ],
    instructions: texts(root, 'Shipment/Consignment/HandlingInstructions', 'carriage/instructions'),
  });
}

function contractType(root: Cursor): string | undefined {
  return text(
    root,
    'Shipment/Consignment/TransportContract/ContractTypeCode|Shipment/Consignment/TransportContract/ContractType',
    'carriage/charterParty',
  );
}

function freight(root: Cursor): UblCarriage['freight'] {
  const terms = (name: string) => at(root, `Shipment/Consignment/${name}PaymentTerms`, 'carriage/freight');
  const prepaid = terms('Prepaid');
  const found = prepaid ?? terms('Collect');
  if (!found) return undefined;
  text(found, 'ID|Note', 'stated');
  return prepaid ? 'prepaid' : 'collect';
}

function event(root: Cursor, paths: string, field: string): UblCarriageEvent | undefined {
  const found = at(root, paths, field);
  return (
    found &&
    present<UblCarriageEvent>({
      date: date(found, 'OccurrenceDate', 'date'),
      time: text(found, 'OccurrenceTime', 'time'),
      words: texts(found, 'Description', 'words'),
      location: readLocation(found, 'Location', 'location'),
    })
  );
}
