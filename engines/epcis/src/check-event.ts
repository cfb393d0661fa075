import {
  boolean,
  type Check,
  checkObject,
  either,
  excerpt,
  type Fields,
  hex,
  isObject,
  list,
  nameOrUri,
  number,
  object,
  offset,
  own,
  type Report,
  text,
  time,
  unit,
  uri,
  vocabulary,
} from './check-fields.ts';
import { ACTIONS, EVENT_TYPES, type EventType } from './event.ts';

const quantityElement = object('quantityElement', { epcClass: uri, quantity: number, uom: unit }, [
  'epcClass',
]);
const location = (of: string) => object(of, { id: uri }, ['id']);

const sensorMetadata = object('sensorMetadata', {
  time,
  startTime: time,
  endTime: time,
  deviceID: uri,
  deviceMetadata: uri,
  rawData: uri,
  dataProcessingMethod: uri,
  bizRules: uri,
});

const sensorReport = object('sensorReport', {
  type: nameOrUri,
  exception: nameOrUri,
  deviceID: uri,
  deviceMetadata: uri,
  rawData: uri,
  dataProcessingMethod: uri,
  bizRules: uri,
  time,
  microorganism: uri,
  chemicalSubstance: uri,
  value: number,
  component: nameOrUri,
  stringValue: text,
  booleanValue: boolean,
  hexBinaryValue: hex,
  uriValue: uri,
  minValue: number,
  maxValue: number,
  meanValue: number,
  percRank: number,
  percValue: number,
  sDev: number,
  uom: text,
  coordinateReferenceSystem: uri,
});

const action: Check = (value, place, report) => {
  if (!ACTIONS.some((known) => known === value)) {
    report.add('EPCIS_ACTION_UNKNOWN', place, { value: excerpt(value) });
  }
};

/** Fields that every event may have (EPCIS 2.0, section 7.4.1). */
const COMMON: Fields = {
  '@context': own,
  type: text,
  eventID: uri,
  eventTime: time,
  recordTime: time,
  eventTimeZoneOffset: offset,
  errorDeclaration: object(
    'errorDeclaration',
    { declarationTime: time, reason: vocabulary('errorReason'), correctiveEventIDs: list(uri) },
    ['declarationTime'],
  ),
  certificationInfo: either(list(uri, 100), uri, Array.isArray),
  bizStep: vocabulary('bizStep'),
  disposition: vocabulary('disposition'),
  persistentDisposition: object('persistentDisposition', {
    set: list(vocabulary('disposition'), 100),
    unset: list(vocabulary('disposition'), 100),
  }),
  readPoint: location('readPoint'),
  bizLocation: location('bizLocation'),
  bizTransactionList: list(
    object('bizTransaction', { type: vocabulary('bizTransactionType'), bizTransaction: uri }, [
      'bizTransaction',
    ]),
    1_000,
  ),
  sourceList: list(
    object('source', { type: vocabulary('sourceDestinationType'), source: uri }, ['type', 'source']),
    1_000,
  ),
  destinationList: list(
    object('destination', { type: vocabulary('sourceDestinationType'), destination: uri }, [
      'type',
      'destination',
    ]),
    1_000,
  ),
  sensorElementList: list(
    object('sensorElement', { sensorMetadata, sensorReport: list(sensorReport) }, ['sensorReport']),
  ),
};

const epcs = list(uri);
const quantities = list(quantityElement);
const grouping: Fields = { action, parentID: uri, childEPCs: epcs, childQuantityList: quantities };

type Shape = {
  readonly fields: Fields;
  readonly required: readonly string[];
  /** Fields of which at least one must say what the event is about, per place they are said in. */
  readonly about: readonly (readonly string[])[];
};

const SHAPES: Readonly<Record<EventType, Shape>> = {
  ObjectEvent: {
    fields: { action, epcList: epcs, quantityList: quantities, ilmd: own },
    required: ['action'],
    about: [['epcList', 'quantityList', 'sensorElementList']],
  },
  AggregationEvent: {
    fields: grouping,
    required: ['action'],
    about: [['childEPCs', 'childQuantityList']],
  },
  AssociationEvent: {
    fields: grouping,
    required: ['action', 'parentID'],
    about: [['childEPCs', 'childQuantityList']],
  },
  TransactionEvent: {
    fields: { action, parentID: uri, epcList: epcs, quantityList: quantities },
    required: ['action', 'bizTransactionList'],
    about: [['epcList', 'quantityList', 'parentID']],
  },
  TransformationEvent: {
    fields: {
      inputEPCList: epcs,
      inputQuantityList: quantities,
      outputEPCList: epcs,
      outputQuantityList: quantities,
      transformationID: uri,
      ilmd: own,
    },
    required: [],
    about: [
      ['inputEPCList', 'inputQuantityList'],
      ['outputEPCList', 'outputQuantityList'],
    ],
  },
};

/** Checks one event of EPCIS 2.0 (section 7.4) in its JSON-LD form; what is wrong goes into the report. */
export function checkEvent(value: unknown, place: string, report: Report): void {
  if (!isObject(value)) {
    report.add('EPCIS_FIELD_TYPE', place, { expected: 'object' });
    return;
  }
  const at = (field: string) => (place === '' ? field : `${place}/${field}`);
  const type = EVENT_TYPES.find((known) => known === value.type);
  if (!type) {
    if (value.type === undefined) report.add('EPCIS_FIELD_MISSING', at('type'), { field: 'type' });
    else {
      const params = { value: excerpt(value.type), known: EVENT_TYPES.join(', ') };
      report.add('EPCIS_TYPE_UNKNOWN', at('type'), params);
    }
    return;
  }
  const shape = SHAPES[type];
  const fields = { ...COMMON, ...shape.fields };
  const required = ['eventTime', 'eventTimeZoneOffset', ...shape.required];
  if (!checkObject(value, place, report, { of: type, fields, required })) return;
  checkAbout(value, type, shape, place, report);
  if (type === 'ObjectEvent' && value.ilmd !== undefined && value.action !== 'ADD') {
    report.add('EPCIS_ILMD_NOT_ALLOWED', at('ilmd'));
  }
  if (
    type === 'TransactionEvent' &&
    Array.isArray(value.bizTransactionList) &&
    value.bizTransactionList.length === 0
  ) {
    report.add('EPCIS_OBJECT_MISSING', at('bizTransactionList'), { fields: 'bizTransactionList' });
  }
}

/** An event says what it is about, except where the standard lets it: taking everything out, or one side of a process. */
function checkAbout(
  value: Record<string, unknown>,
  type: EventType,
  shape: Shape,
  place: string,
  report: Report,
): void {
  const says = (field: string) => {
    const content = value[field];
    return Array.isArray(content) ? content.length > 0 : content !== undefined;
  };
  if (type === 'AggregationEvent' || type === 'AssociationEvent') {
    if (value.action !== 'OBSERVE' && value.parentID === undefined && type === 'AggregationEvent') {
      report.add('EPCIS_FIELD_MISSING', place === '' ? 'parentID' : `${place}/parentID`, {
        field: 'parentID',
      });
    }
    if (value.action === 'DELETE') return;
  }
  // An event that only reports what sensors saw at a place lists no objects (section 7.4.2).
  if (
    type === 'ObjectEvent' &&
    Array.isArray(value.epcList) &&
    value.epcList.length === 0 &&
    says('readPoint')
  )
    return;
  const missing = shape.about.filter((fields) => !fields.some(says));
  const enough = type === 'TransformationEvent' && says('transformationID') ? shape.about.length - 1 : 0;
  if (missing.length <= enough) return;
  for (const fields of missing) report.add('EPCIS_OBJECT_MISSING', place, { fields: fields.join(', ') });
}
