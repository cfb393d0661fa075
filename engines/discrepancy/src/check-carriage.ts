import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblDocumentType, UblLocation, UblShipment } from '@tongshang/ubl';
import { compareWithFirst, type DocumentSet, PRECEDENCE } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, stated } from './finding.ts';
import { compareNumbers, locationsAgree, locationText, plain, sameNumber } from './likeness.ts';
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
    ...set.of('PackingList', 'BillOfLading', 'Waybill').flatMap(checkPackages),
    ...comparePlaces(set, 'PORT_OF_LOADING_DIFFERS', 'shipment/portOfLoading', (one) => one.portOfLoading),
    ...comparePlaces(
      set,
      'PORT_OF_DISCHARGE_DIFFERS',
      'shipment/portOfDischarge',
      (one) => one.portOfDischarge,
    ),
    ...checkTerms(set),
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
  return shipmentsOf(set).groups.flatMap((group) =>
    compareWithFirst(
      {
        ...set,
        of: (...types) => types.flatMap((type) => group.filter((one) => one.document.type === type)),
      },
      rule,
      CARRIED,
      (document) => stated(document, `shipment/${field}`, document.document.shipment?.[field]),
      (left, right) => agree(left.value, right.value),
    ),
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
