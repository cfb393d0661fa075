import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblDocumentType, UblLocation, UblShipment } from '@tongshang/ubl';
import { inBaseUnit } from './check-goods.ts';
import { compareWithFirst, type DocumentSet, PRECEDENCE } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, stated } from './finding.ts';
import {
  compareNumbers,
  locationsAgree,
  locationText,
  plain,
  quantityText,
  sameNumber,
  unitsAgree,
} from './likeness.ts';
import type { RuleCode } from './rules.ts';
import { shipmentsOf } from './shipments.ts';

/** Documents that describe one shipment as it is packed and carried. */
const CARRIED: readonly UblDocumentType[] = [
  'PackingList',
  'BillOfLading',
  'Waybill',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'CertificateOfOrigin',
  'TransportationStatus',
];

export function checkCarriage(set: DocumentSet): Finding[] {
  return [
    ...set.all.flatMap(checkWeights),
    ...set.all.flatMap(checkWeightSums),
    ...compareShipments(set, 'NET_WEIGHT_DIFFERS', 'netWeightKg', sameNumber),
    ...compareShipments(set, 'GROSS_WEIGHT_DIFFERS', 'grossWeightKg', sameNumber),
    ...compareShipments(set, 'PACKAGES_DIFFER', 'packages', sameNumber),
    ...compareVolumes(set),
    ...set.of('PackingList', 'BillOfLading', 'Waybill').flatMap(checkPackages),
    ...comparePlaces(set, 'PORT_OF_LOADING_DIFFERS', 'shipment/portOfLoading', (one) => one.portOfLoading),
    ...comparePlaces(
      set,
      'PORT_OF_DISCHARGE_DIFFERS',
      'shipment/portOfDischarge',
      (one) => one.portOfDischarge,
    ),
    ...checkTerms(set),
    ...checkNamedPlace(set),
    ...compareWithFirst(set, 'MODE_OF_TRANSPORT_DIFFERS', PRECEDENCE, (document) =>
      stated(document, 'shipment/modeOfTransport', document.document.shipment?.modeOfTransport),
    ),
    ...compareWithFirst(
      set,
      'MEANS_OF_TRANSPORT_DIFFERS',
      [
        'BillOfLading',
        'Waybill',
        'TransportationStatus',
        'ExportCustomsDeclaration',
        'ImportCustomsDeclaration',
      ],
      (document) =>
        stated(document, 'shipment/meansOfTransport', document.document.shipment?.meansOfTransport),
      (left, right) => plain(left.value) === plain(right.value),
    ),
  ];
}

function checkWeights(document: CheckedDocument): Finding[] {
  const { shipment } = document.document;
  const weighed = [
    { pointer: 'shipment', of: shipment },
    ...(shipment?.lines ?? []).map((line, index) => ({ pointer: `shipment/lines/${index}`, of: line })),
    ...(shipment?.handlingUnits ?? []).map((unit, index) => ({
      pointer: `shipment/handlingUnits/${index}`,
      of: unit,
    })),
  ];
  return weighed.flatMap(({ pointer, of }) => {
    const { netWeightKg: net, grossWeightKg: gross } = of ?? {};
    if (net === undefined || gross === undefined || compareNumbers(net, gross) <= 0) return [];
    const left: Stated = { of: document, pointer: `${pointer}/netWeightKg`, value: net };
    return [
      finding('NET_ABOVE_GROSS', left, { of: document, pointer: `${pointer}/grossWeightKg`, value: gross }),
    ];
  });
}

/** The weights of the goods of a document together against the weight it states for all. */
function checkWeightSums(document: CheckedDocument): Finding[] {
  const { shipment } = document.document;
  return (['netWeightKg', 'grossWeightKg'] as const).flatMap((field) => {
    const total = shipment?.[field];
    const weights = (shipment?.lines ?? []).flatMap((line) => line[field] ?? []);
    if (!total || weights.length === 0 || weights.length !== shipment?.lines.length) return [];
    const sum = formatDecimal(weights.map((one) => parseDecimal(one)).reduce(addDecimals));
    if (sameNumber(sum, total)) return [];
    const left: Stated = { of: document, pointer: `shipment/lines/0/${field}`, value: sum };
    const right: Stated = { of: document, pointer: `shipment/${field}`, value: total };
    return [finding('WEIGHT_SUM_WRONG', left, right, { weight: field === 'netWeightKg' ? 'net' : 'gross' })];
  });
}

/** Compares the documents of one shipment. */
function compareShipments(
  set: DocumentSet,
  rule: RuleCode,
  field: 'netWeightKg' | 'grossWeightKg' | 'packages',
  agree: (left: string, right: string) => boolean,
): Finding[] {
  return compareOfShipment(
    set,
    rule,
    (document) => stated(document, `shipment/${field}`, document.document.shipment?.[field]),
    (left, right) => agree(left.value, right.value),
  );
}

function compareOfShipment<Of extends Stated>(
  set: DocumentSet,
  rule: RuleCode,
  stateOf: (document: CheckedDocument) => Of | undefined,
  agree: (left: Of, right: Of) => boolean,
): Finding[] {
  return shipmentsOf(set).groups.flatMap((group) => {
    const [first, ...others] = CARRIED.flatMap((type) =>
      group.filter((one) => one.document.type === type).flatMap((one) => stateOf(one) ?? []),
    );
    return first
      ? others.filter((other) => !agree(first, other)).map((other) => finding(rule, first, other))
      : [];
  });
}

/** The volume as packed, as carried, as declared; in different units by what they measure. */
function compareVolumes(set: DocumentSet): Finding[] {
  const volumeOf = (document: CheckedDocument) => {
    const volume = document.document.shipment?.volume;
    const at = volume && stated(document, 'shipment/volume', quantityText(volume));
    return at && { ...at, volume };
  };
  return compareOfShipment(set, 'VOLUME_DIFFERS', volumeOf, ({ volume: left }, { volume: right }) =>
    unitsAgree(left, right) ? sameNumber(inBaseUnit(left), inBaseUnit(right)) : true,
  );
}

/** The number of packages stated against those listed. */
function checkPackages(document: CheckedDocument): Finding[] {
  const { shipment } = document.document;
  const listed = (shipment?.handlingUnits ?? []).filter((one) => one.id !== undefined).length;
  if (!shipment?.packages || listed === 0 || sameNumber(shipment.packages, String(listed))) return [];
  return [
    finding(
      'PACKAGES_DIFFER',
      { of: document, pointer: 'shipment/packages', value: shipment.packages },
      { of: document, pointer: 'shipment/handlingUnits/0', value: String(listed) },
    ),
  ];
}

function comparePlaces(
  set: DocumentSet,
  rule: RuleCode,
  pointer: string,
  read: (shipment: UblShipment) => UblLocation | undefined,
): Finding[] {
  const placed = set.of(...PRECEDENCE).flatMap((document) => {
    const { shipment } = document.document;
    const place = shipment && read(shipment);
    return place ? [{ place, at: { of: document, pointer, value: locationText(place) } }] : [];
  });
  const [first, ...others] = placed;
  if (!first) return [];
  return others
    .filter((other) => !locationsAgree(first.place, other.place))
    .map((other) => finding(rule, first.at, other.at));
}

/** What the place of each rule is that ends or begins the carriage which the seller arranges (Incoterms 2020). */
const NAMED: Readonly<Record<string, 'loading' | 'discharge' | 'delivery'>> = {
  ...{ FAS: 'loading', FOB: 'loading', CFR: 'discharge', CIF: 'discharge', CPT: 'delivery', CIP: 'delivery' },
};

/** The place that the contract names after its delivery term against where the transport documents load and take the goods. */
function checkNamedPlace(set: DocumentSet): Finding[] {
  const agreed = set.of(...PRECEDENCE).find(({ document }) => document.deliveryTerms?.place);
  const { code = '', place } = agreed?.document.deliveryTerms ?? {};
  const incoterm = code.trim().toUpperCase();
  const named = NAMED[incoterm];
  if (!agreed || !place || !named) return [];
  const left: Stated = { of: agreed, pointer: 'deliveryTerms/place', value: locationText(place) };
  return set.of('BillOfLading', 'Waybill').flatMap((of) => {
    const { shipment, carriage } = of.document;
    const at = (pointer: string, where: UblLocation | undefined) => (where ? [{ pointer, where }] : []);
    const loading = at('shipment/portOfLoading', shipment?.portOfLoading);
    const discharge = at('shipment/portOfDischarge', shipment?.portOfDischarge);
    const delivery = at('carriage/placeOfDelivery', carriage?.placeOfDelivery);
    const reached = { loading, discharge, delivery: [...delivery, ...discharge] }[named];
    const [first] = reached;
    if (!first || reached.some(({ where }) => locationsAgree(place, where))) return [];
    const right: Stated = { of, pointer: first.pointer, value: locationText(first.where) };
    const rule = named === 'loading' ? 'INCOTERM_PORT_NOT_LOADED_AT' : 'INCOTERM_PLACE_NOT_REACHED';
    return [finding(rule, left, right, { incoterm })];
  });
}

function checkTerms(set: DocumentSet): Finding[] {
  const codes = compareWithFirst(
    set,
    'INCOTERM_DIFFERS',
    PRECEDENCE,
    (document) => stated(document, 'deliveryTerms/code', document.document.deliveryTerms?.code),
    (left, right) => plain(left.value) === plain(right.value),
  );
  const placed = set.of(...PRECEDENCE).flatMap((document) => {
    const place = document.document.deliveryTerms?.place;
    return place
      ? [{ place, at: { of: document, pointer: 'deliveryTerms/place', value: locationText(place) } }]
      : [];
  });
  const [first, ...others] = placed;
  const places = first
    ? others
        .filter((other) => !locationsAgree(first.place, other.place))
        .map((other) => finding('INCOTERM_PLACE_DIFFERS', first.at, other.at))
    : [];
  return [...codes, ...places];
}
