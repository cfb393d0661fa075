import { checkDigit, KEY_DIGITS } from './gs1-keys.ts';

const WEB = 'https://id.gs1.org';

/** GS1 Digital Link URI of an SSCC (application identifier 00). */
export function ssccUri(sscc: string): string {
  return `${WEB}/00/${sscc}`;
}

/** GS1 Digital Link URI of a class of goods: a GTIN of 14 digits (01), with a batch or lot (10). */
export function gtinUri(gtin: string, batch?: string): string {
  const product = `${WEB}/01/${gtin.padStart(14, '0')}`;
  return batch === undefined ? product : `${product}/10/${encodeURIComponent(batch)}`;
}

/** GS1 Digital Link URI of a place (414), or of a party (417). */
export function glnUri(gln: string, of: 'place' | 'party' = 'place'): string {
  return `${WEB}/${of === 'place' ? '414' : '417'}/${gln}`;
}

/** A geographic position as a URI (RFC 5870), as CBV 2.0 allows for read points; degrees, WGS 84. */
export function geoUri(latitude: number, longitude: number): string {
  return `geo:${latitude},${longitude}`;
}

/** EPC schemes (EPC Tag Data Standard, section 6.3) whose parts go into application identifiers of a Digital Link. */
const SCHEMES: Readonly<Record<string, (parts: string[]) => string | undefined>> = {
  sgtin: ([prefix = '', item = '', serial]) => withSerial(`/01/${gtinOf(prefix, item)}`, '21', serial),
  lgtin: ([prefix = '', item = '', lot]) => withSerial(`/01/${gtinOf(prefix, item)}`, '10', lot),
  upui: ([prefix = '', item = '', third]) => withSerial(`/01/${gtinOf(prefix, item)}`, '235', third),
  itip: ([prefix = '', item = '', piece = '', total = '', serial]) =>
    withSerial(`/8006/${gtinOf(prefix, item)}${piece}${total}`, '21', serial),
  sscc: ([prefix = '', serial = '']) => `/00/${checked(serial.slice(0, 1) + prefix + serial.slice(1))}`,
  sgln: ([prefix = '', location = '', extension]) =>
    withSerial(`/414/${checked(prefix + location)}`, '254', extension === '0' ? undefined : extension),
  pgln: ([prefix = '', party = '']) => `/417/${checked(prefix + party)}`,
  grai: ([prefix = '', type = '', serial]) => `/8003/0${checked(prefix + type)}${plain(serial)}`,
  giai: ([prefix = '', reference = '']) => `/8004/${prefix}${reference}`,
  gsrn: ([prefix = '', reference = '']) => `/8018/${checked(prefix + reference)}`,
  gsrnp: ([prefix = '', reference = '']) => `/8017/${checked(prefix + reference)}`,
  gdti: ([prefix = '', type = '', serial]) => `/253/${checked(prefix + type)}${plain(serial)}`,
  cpi: ([prefix = '', part = '', serial]) => withSerial(`/8010/${prefix}${part}`, '8011', serial),
  sgcn: ([prefix = '', coupon = '', serial]) => `/255/${checked(prefix + coupon)}${plain(serial)}`,
  ginc: ([prefix = '', reference = '']) => `/401/${prefix}${reference}`,
  gsin: ([prefix = '', reference = '']) => `/402/${checked(prefix + reference)}`,
};

/** Short names of application identifiers that older Digital Links use. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  sscc: '00',
  gtin: '01',
  lot: '10',
  ser: '21',
  gdti: '253',
  glnx: '254',
  gcn: '255',
  ginc: '401',
  gsin: '402',
  gln: '414',
  party: '417',
  grai: '8003',
  giai: '8004',
  itip: '8006',
  cpid: '8010',
  cpsn: '8011',
  gsrnp: '8017',
  gsrn: '8018',
};

const PRIMARY_KEY =
  /^https?:\/\/[^/]+(?:\/[^?#]*?)?(\/(?:00|01|253|255|401|402|414|417|8003|8004|8006|8010|8017|8018|sscc|gtin|gdti|gcn|ginc|gsin|gln|party|grai|giai|itip|cpid|gsrnp|gsrn)\/[^?#]+)/;

/**
 * One spelling per identifier: EPC URNs (`urn:epc:id:…`, `urn:epc:class:…`, `urn:epc:idpat:….*`) as GS1 Digital Link, a
 * Digital Link of any domain under id.gs1.org, every other URI as it is. So an event is found whichever form the question
 * or the event uses.
 */
export function canonicalIdentifier(uri: string): string {
  const urn = /^urn:epc:(?:id|class|idpat):([a-z]+):(.+)$/.exec(uri);
  if (urn) {
    const [, scheme = '', rest = ''] = urn;
    const path = SCHEMES[scheme]?.(splitParts(scheme, rest).map(escaped));
    return path === undefined ? uri : WEB + path;
  }
  const link = PRIMARY_KEY.exec(uri)?.[1];
  if (link === undefined) return uri;
  return (
    WEB +
    link
      .replace(/\/$/, '')
      .replace(/\/([a-z]+)(?=\/)/g, (whole, name) => (name in SHORT_NAMES ? `/${SHORT_NAMES[name]}` : whole))
  );
}

/** Characters that a URN may have bare and the path of a Digital Link may not (GS1 Digital Link URI Syntax, section 4.5). */
function escaped(part: string): string {
  if (part === '*') return part;
  return part.replace(
    /[!()*+,:;=]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The last part may contain dots of its own. */
function splitParts(scheme: string, rest: string): string[] {
  const parts = rest.split('.');
  const count = scheme === 'itip' ? 5 : 3;
  if (parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join('.')];
}

function gtinOf(prefix: string, item: string): string {
  return checked(item.slice(0, 1) + prefix + item.slice(1));
}

function checked(digits: string): string {
  return digits + checkDigit(digits);
}

function plain(serial: string | undefined): string {
  return serial === undefined || serial === '*' ? '' : serial;
}

function withSerial(path: string, identifier: string, serial: string | undefined): string {
  return serial === undefined || serial === '*' ? path : `${path}/${identifier}/${serial}`;
}

/**
 * Primary keys of Digital Links whose check digit is checked: the keys that are made here. Those of other keys (GRAI, GDTI, …) are often
 * written without their leading zero, so that the digit stands elsewhere.
 */
const CHECKED_KEYS: Readonly<Record<string, readonly [key: string, digits: number]>> = {
  '00': ['SSCC', KEY_DIGITS.SSCC],
  '01': ['GTIN', KEY_DIGITS.GTIN],
  '414': ['GLN', KEY_DIGITS.GLN],
  '417': ['GLN', KEY_DIGITS.GLN],
};

/** What is wrong with the check digit of a Digital Link; undefined where it is right or the identifier has none (an EPC URN, another URI). */
export function wrongCheckDigit(
  uri: string,
): { readonly key: string; readonly value: string; readonly expected: string } | undefined {
  const [, identifier = '', value = ''] =
    /^https:\/\/id\.gs1\.org\/(\d+)\/(\d+)/.exec(canonicalIdentifier(uri)) ?? [];
  const [key, digits] = CHECKED_KEYS[identifier] ?? [];
  if (!key || !digits || value.length < digits || uri.startsWith('urn:')) return undefined;
  const expected = checkDigit(value.slice(0, digits - 1));
  return value[digits - 1] === expected ? undefined : { key, value: value.slice(0, digits), expected };
}
