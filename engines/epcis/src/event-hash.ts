import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isObject } from './check-fields.ts';
import type { EpcisEvent } from './event.ts';
import { canonicalIdentifier } from './identifiers.ts';
import { canonicalValue, type Vocabulary } from './vocabulary.ts';

/** Prefixes that the standard context gives (epcis-context.jsonld 2.0.0). */
const STANDARD_PREFIXES: Readonly<Record<string, string>> = {
  cbv: 'https://ref.gs1.org/cbv/',
  cbvmda: 'urn:epcglobal:cbv:mda:',
  epcis: 'https://ref.gs1.org/epcis/',
  gs1: 'https://gs1.org/voc/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const GS1_VOCABULARY = 'https://gs1.org/voc/';
const CBV_VOCABULARY = 'https://ref.gs1.org/cbv/';

type HashOptions = {
  /** `@context` of the document; that of the event is read by itself. */
  readonly context?: unknown;
  /** Names of fields of one's own that do not count, as written. */
  readonly ignore?: readonly string[];
};

/**
 * The identifier of an event by what it says (CBV 2.0, section 8.9.2): `ni:///sha-256;…?ver=CBV2.0`. The same whichever way
 * identifiers, times and standard values are spelled and in whichever order lists stand; record time, event id, an error
 * declaration and comments do not count.
 */
export function eventHashId(event: EpcisEvent, options: HashOptions = {}): string {
  const digest = sha256(new TextEncoder().encode(eventPreHash(event, options)));
  return `ni:///sha-256;${bytesToHex(digest)}?ver=CBV2.0`;
}

type Scope = { readonly prefixes: Readonly<Record<string, string>>; readonly ignore: ReadonlySet<string> };
type Render = (value: unknown, scope: Scope) => string;

/** The text that is hashed: fields in the order of the standard, lists sorted, fields of one's own last. */
function eventPreHash(event: EpcisEvent, { context, ignore = [] }: HashOptions = {}): string {
  const prefixes = { ...STANDARD_PREFIXES, ...prefixesOf(context), ...prefixesOf(event['@context']) };
  const scope: Scope = { prefixes, ignore: new Set(['rdfs:comment', ...ignore]) };
  return renderFields(event, EVENT_FIELDS, scope);
}

function prefixesOf(context: unknown): Record<string, string> {
  const parts = (Array.isArray(context) ? context : [context]).filter(isObject);
  const entries = parts.flatMap((part) => Object.entries(part));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function renderFields(
  value: object,
  fields: readonly (readonly [name: string, render: Render])[],
  scope: Scope,
): string {
  const content = value as Readonly<Record<string, unknown>>;
  const known = fields.map(([name, render]) =>
    content[name] === undefined ? '' : render(content[name], scope),
  );
  return known.join('') + ownFields(content, scope);
}

/** Fields of one's own, sorted: `{namespace}name=value`, objects and lists below their name. */
function ownFields(content: Readonly<Record<string, unknown>>, scope: Scope): string {
  return Object.entries(content)
    .filter(([name]) => name.includes(':') && !scope.ignore.has(name))
    .map(([name, value]) => renderOwn(ownName(name, scope), value, scope))
    .toSorted(byCodeUnits)
    .join('');
}

function renderOwn(name: string, value: unknown, scope: Scope): string {
  if (Array.isArray(value)) {
    return value
      .map((item) => renderOwn(name, item, scope))
      .toSorted(byCodeUnits)
      .join('');
  }
  return isObject(value) ? `${name}${ownFields(value, scope)}` : `${name}=${scalar(value)}`;
}

function ownName(name: string, { prefixes }: Scope): string {
  const at = name.indexOf(':');
  const namespace = prefixes[name.slice(0, at)];
  return namespace === undefined ? name : `{${namespace}}${name.slice(at + 1)}`;
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? instantText(value) : String(value);
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const plain =
  (name: string): Render =>
  (value) =>
    `${name}=${String(value)}`;

const time =
  (name: string): Render =>
  (value) =>
    `${name}=${instantText(String(value))}`;

/** A time in UTC with milliseconds, halves rounded up; any other text as it is. */
function instantText(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!match) return text;
  const [, seconds = '', fraction = '', zone = ''] = match;
  const milliseconds = Math.floor((Number(fraction.slice(0, 4).padEnd(4, '0')) + 5) / 10);
  const at = Date.parse(`${seconds}${zone}`);
  return Number.isNaN(at) ? text : new Date(at + milliseconds).toISOString();
}

const identifier =
  (name: string): Render =>
  (value) =>
    `${name}=${canonicalIdentifier(String(value))}`;

const word =
  (name: string, vocabulary: Vocabulary, prefix: string): Render =>
  (value) => {
    const canonical = canonicalValue(vocabulary, String(value)) ?? String(value);
    return `${name}=${canonical.includes(':') ? canonical : `${CBV_VOCABULARY}${prefix}${canonical}`}`;
  };

/** A short name of a vocabulary, a prefixed name, or a URI, as the URI it stands for. */
const term =
  (name: string, vocabulary: string): Render =>
  (value, { prefixes }) => {
    const written = String(value);
    const at = written.indexOf(':');
    if (at < 0) return `${name}=${vocabulary}${written}`;
    const namespace = prefixes[written.slice(0, at)];
    return `${name}=${namespace === undefined ? written : namespace + written.slice(at + 1)}`;
  };

const sorted =
  (heading: string, item: Render): Render =>
  (value, scope) =>
    heading +
    (Array.isArray(value) ? value : [value])
      .map((one) => item(one, scope))
      .toSorted(byCodeUnits)
      .join('');

/** As `sorted`, and an empty list is as good as none. */
const list = (heading: string, item: Render): Render => {
  const render = sorted(heading, item);
  return (value, scope) => (Array.isArray(value) && value.length === 0 ? '' : render(value, scope));
};

const structure =
  (heading: string, fields: readonly (readonly [string, Render])[]): Render =>
  (value, scope) =>
    heading + (isObject(value) ? renderFields(value, fields, scope) : '');

const epcs = (name: string): readonly [string, Render] => [name, list(name, identifier('epc'))];

const quantityElement = structure('quantityElement', [
  ['epcClass', identifier('epcClass')],
  ['quantity', plain('quantity')],
  ['uom', plain('uom')],
]);
const quantities = (name: string): readonly [string, Render] => [name, list(name, quantityElement)];

const typed = (name: string, typeName: Vocabulary, prefix: string): Render =>
  structure('', [
    ['type', word('type', typeName, prefix)],
    [name, identifier(name)],
  ]);

const place = (name: string): readonly [string, Render] => [
  name,
  structure(name, [['id', identifier('id')]]),
];

const sensorReport = structure('sensorReport', [
  ['type', term('type', GS1_VOCABULARY)],
  ['exception', term('exception', GS1_VOCABULARY)],
  ['deviceID', identifier('deviceID')],
  ['deviceMetadata', identifier('deviceMetadata')],
  ['rawData', identifier('rawData')],
  ['dataProcessingMethod', identifier('dataProcessingMethod')],
  ['time', time('time')],
  ['microorganism', plain('microorganism')],
  ['chemicalSubstance', plain('chemicalSubstance')],
  ['value', plain('value')],
  ['component', term('component', `${CBV_VOCABULARY}Comp-`)],
  ['stringValue', plain('stringValue')],
  ['booleanValue', plain('booleanValue')],
  ['hexBinaryValue', plain('hexBinaryValue')],
  ['uriValue', identifier('uriValue')],
  ['minValue', plain('minValue')],
  ['maxValue', plain('maxValue')],
  ['meanValue', plain('meanValue')],
  ['sDev', plain('sDev')],
  ['percRank', plain('percRank')],
  ['percValue', plain('percValue')],
  ['uom', plain('uom')],
  ['coordinateReferenceSystem', plain('coordinateReferenceSystem')],
]);

const sensorElement = structure('sensorElement', [
  [
    'sensorMetadata',
    structure('sensorMetadata', [
      ['time', time('time')],
      ['startTime', time('startTime')],
      ['endTime', time('endTime')],
      ['deviceID', identifier('deviceID')],
      ['deviceMetadata', identifier('deviceMetadata')],
      ['rawData', identifier('rawData')],
      ['dataProcessingMethod', identifier('dataProcessingMethod')],
      ['bizRules', identifier('bizRules')],
    ]),
  ],
  ['sensorReport', list('', sensorReport)],
]);

const EVENT_FIELDS: readonly (readonly [string, Render])[] = [
  ['type', plain('eventType')],
  ['eventTime', time('eventTime')],
  ['eventTimeZoneOffset', plain('eventTimeZoneOffset')],
  ['certificationInfo', list('', plain('certificationInfo'))],
  epcs('epcList'),
  ['parentID', identifier('parentID')],
  epcs('inputEPCList'),
  epcs('childEPCs'),
  quantities('quantityList'),
  quantities('childQuantityList'),
  quantities('inputQuantityList'),
  epcs('outputEPCList'),
  quantities('outputQuantityList'),
  ['action', plain('action')],
  ['transformationID', identifier('transformationID')],
  ['bizStep', word('bizStep', 'bizStep', 'BizStep-')],
  ['disposition', word('disposition', 'disposition', 'Disp-')],
  [
    'persistentDisposition',
    structure('persistentDisposition', [
      ['set', list('', word('set', 'disposition', 'Disp-'))],
      ['unset', list('', word('unset', 'disposition', 'Disp-'))],
    ]),
  ],
  place('readPoint'),
  place('bizLocation'),
  ['bizTransactionList', list('bizTransactionList', typed('bizTransaction', 'bizTransactionType', 'BTT-'))],
  ['destinationList', list('destinationList', typed('destination', 'sourceDestinationType', 'SDT-'))],
  ['sourceList', list('sourceList', typed('source', 'sourceDestinationType', 'SDT-'))],
  ['sensorElementList', list('sensorElementList', sensorElement)],
  ['ilmd', structure('ilmd', [])],
];
