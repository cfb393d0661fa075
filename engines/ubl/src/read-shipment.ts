import type { LineId } from '@tongshang/identifier';
import {
  all,
  amount,
  type Cursor,
  date,
  indicator,
  kilograms,
  present,
  quantity,
  text,
  texts,
} from './cursor.ts';
import type {
  UblDeclaredCharge,
  UblEquipment,
  UblHandlingUnit,
  UblQuantity,
  UblShipment,
  UblTransportEvent,
} from './model.ts';
import { readLine } from './read-line.ts';
import { readLocation } from './read-party.ts';

const GOODS_RULES = { id: false, item: false, positiveQuantity: false };

/** Documents differ in how deep they put the goods; the first place that has any counts. */
const GOODS_ITEMS = [
  'GoodsItem',
  'Consignment/ConsolidatedShipment/GoodsItem',
  'Consignment/TransportHandlingUnit/GoodsItem',
  'TransportHandlingUnit/GoodsItem',
  'Consignment/TransportHandlingUnit/Package/GoodsItem',
].join('|');

const stage = (path: string) => `ShipmentStage/${path}|Consignment/MainCarriageShipmentStage/${path}`;

const MEANS = stage('TransportMeans');
const means = (leaf: string) =>
  MEANS.split('|')
    .map((path) => `${path}/${leaf}`)
    .join('|');

/**
 * Reads a `Shipment`, or a document that carries its `Consignment` directly. `UNCL 6313` codes tell the weights of
 * handling units apart: `AAA` net, `AAB` gross.
 */
export function readShipment(root: Cursor, shipment: Cursor): UblShipment {
  return present<UblShipment>({ ...measures(shipment), ...carriage(root, shipment) });
}

function measures(shipment: Cursor) {
  const either = (name: string) => `${name}|Consignment/${name}`;
  return {
    id: text(shipment, either('ID'), 'id'),
    netWeightKg: kilograms(shipment, either('NetWeightMeasure'), 'netWeightKg'),
    grossWeightKg: kilograms(shipment, either('GrossWeightMeasure'), 'grossWeightKg'),
    volume: quantity(shipment, either('GrossVolumeMeasure'), 'volume'),
    goodsItems: count(shipment, either('TotalGoodsItemQuantity'), 'goodsItems'),
    packages: count(
      shipment,
      `${either('TotalTransportHandlingUnitQuantity')}|Consignment/TotalPackagesQuantity`,
      'packages',
    ),
    charges: all(shipment, 'Consignment/FreightAllowanceCharge', 'charges').flatMap(
      (one) => readDeclaredCharge(one) ?? [],
    ),
    invoiceAmount: amount(shipment, 'Consignment/TotalInvoiceAmount', 'invoiceAmount'),
    customsValue: amount(shipment, either('DeclaredCustomsValueAmount'), 'customsValue'),
    insuredAmount: amount(shipment, either('InsuranceValueAmount'), 'insuredAmount'),
    lines: all(shipment, GOODS_ITEMS, 'lines').map((one) => readLine(one, GOODS_RULES)),
    handlingUnits: all(shipment, either('TransportHandlingUnit'), 'handlingUnits').map(readHandlingUnit),
    equipment: readEquipment(shipment),
  };
}

function readDeclaredCharge(one: Cursor): UblDeclaredCharge | undefined {
  const charged = amount(one, 'Amount', 'amount');
  const [reason, name] = texts(one, 'AllowanceChargeReason', 'reason');
  return (
    charged &&
    present<UblDeclaredCharge>({
      charge: indicator(one, 'ChargeIndicator', 'charge') ?? true,
      reason: reason?.text,
      reasonCode: text(one, 'AllowanceChargeReasonCode', 'reasonCode'),
      name: name?.text,
      amount: charged,
    })
  );
}

function carriage(root: Cursor, shipment: Cursor) {
  const names = ['MaritimeTransport/VesselName', 'AirTransport/AircraftID', 'RailTransport/TrainID'];
  const numbers = ['RoadTransport/LicensePlateID', 'MaritimeTransport/VesselID'];
  const destination = 'Consignment/FinalDestinationCountry/IdentificationCode';
  return {
    modeOfTransport: text(shipment, stage('TransportModeCode'), 'modeOfTransport'),
    meansOfTransport: text(shipment, [...names, ...numbers].map(means).join('|'), 'meansOfTransport'),
    voyage: text(shipment, means('JourneyID'), 'voyage'),
    portOfLoading: readLocation(
      shipment,
      `${stage('LoadingPortLocation')}|LastExitPortLocation|Consignment/LastExitPortLocation`,
      'portOfLoading',
    ),
    portOfDischarge: readLocation(
      shipment,
      `${stage('UnloadingPortLocation')}|FirstArrivalPortLocation|Consignment/FirstArrivalPortLocation`,
      'portOfDischarge',
    ),
    loadedDate: date(shipment, stage('LoadingTransportEvent/OccurrenceDate'), 'loadedDate'),
    estimatedArrivalDate: date(
      shipment,
      `${stage('EstimatedArrivalTransportEvent/OccurrenceDate')}|${stage('EstimatedDeliveryDate')}`,
      'estimatedArrivalDate',
    ),
    departureCountry: text(
      shipment,
      'Consignment/OriginalDepartureCountry/IdentificationCode|ExportCountry/IdentificationCode',
      'departureCountry',
    ),
    destinationCountry:
      text(shipment, destination, 'destinationCountry') ??
      text(root, 'DestinationCountry/IdentificationCode', 'destinationCountry'),
  };
}

function count(cursor: Cursor, paths: string, field: string): string | undefined {
  return quantity(cursor, paths, field)?.value;
}

/** Containers stand under the consignment's units, or beside them. */
function readEquipment(shipment: Cursor): UblEquipment[] {
  const paths =
    'Consignment/TransportHandlingUnit/TransportEquipment|TransportHandlingUnit/TransportEquipment';
  const read = new Map<string, UblEquipment>();
  for (const one of all(shipment, paths, 'equipment')) {
    const equipment = present<UblEquipment>({
      id: text(one, 'ID', 'id'),
      typeCode: text(one, 'TransportEquipmentTypeCode|SizeTypeCode', 'typeCode'),
      seals: texts(one, 'TransportEquipmentSeal/ID', 'seals').map((seal) => seal.text),
    });
    const key = equipment.id ?? `${read.size}`;
    if (!read.has(key)) read.set(key, equipment);
  }
  return [...read.values()];
}

function readHandlingUnit(unit: Cursor): UblHandlingUnit {
  const weights = new Map<string, string>();
  const sizes: { -readonly [size in Size]?: UblQuantity } = {};
  for (const one of all(unit, 'MeasurementDimension|Package/MeasurementDimension', 'measures')) {
    const attribute = text(one, 'AttributeID', 'attribute') ?? '';
    const weight = WEIGHTS[attribute] && kilograms(one, 'Measure', 'measure');
    if (weight) weights.set(WEIGHTS[attribute] ?? '', weight);
    const size = SIZES[attribute];
    const measured = size && quantity(one, 'Measure', 'measure');
    if (size && measured) sizes[size] = measured;
  }
  return present<UblHandlingUnit>({
    id: text(unit, 'ID', 'id'),
    packageType: text(unit, 'TransportHandlingUnitTypeCode|Package/PackagingTypeCode', 'packageType'),
    netWeightKg: weights.get('net'),
    grossWeightKg: weights.get('gross'),
    contents: all(unit, 'GoodsItem|Package/GoodsItem', 'contents').map((one) =>
      present<{ lineId?: LineId; quantity?: UblQuantity }>({
        lineId: text(one, 'ID', 'lineId'),
        quantity: quantity(one, 'Quantity', 'quantity'),
      }),
    ),
    equipment: text(unit, 'TransportEquipment/ID', 'equipment'),
    marks: texts(unit, 'ShippingMarks', 'marks').map((one) => one.text),
    volume: sizes.volume,
    length: sizes.length,
    width: sizes.width,
    height: sizes.height,
  });
}

/** Attribute of a measurement → weight (UNCL 6313, and the names OASIS's samples use). */
const WEIGHTS: Readonly<Record<string, 'net' | 'gross'>> = {
  AAA: 'net',
  NetWeight: 'net',
  AAB: 'gross',
  GrossWeight: 'gross',
};

type Size = 'volume' | 'length' | 'width' | 'height';

/** UNCL 6313. */
const SIZES: Readonly<Record<string, Size>> = { AAW: 'volume', LN: 'length', WD: 'width', HT: 'height' };

export function readEvent(event: Cursor): UblTransportEvent {
  return present<UblTransportEvent>({
    id: text(event, 'IdentificationID', 'id'),
    date: date(event, 'OccurrenceDate', 'date'),
    time: text(event, 'OccurrenceTime', 'time'),
    type: text(event, 'TransportEventTypeCode', 'type'),
    descriptions: texts(event, 'Description', 'descriptions'),
    location: readLocation(event, 'Location', 'location'),
  });
}
