import {
  type ChainHead,
  type DossierEntry,
  type DossierTrust,
  type Epoch,
  FORMAT,
  FORMAT_VERSION,
  type Manifest,
} from './content.ts';

type Fields = Record<string, unknown>;

/** An object; with a list of names, one that has no others. */
export const isObject = (value: unknown, names?: readonly string[]): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (names === undefined || Object.keys(value).every((name) => names.includes(name)));
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
export const isListOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(is);
export const isTexts = isListOf(isText);
const matches = (value: unknown, pattern: RegExp): value is string => isText(value) && pattern.test(value);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
/** 32 bytes in canonical base64. */
const HASH_TEXT = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const FILE_KIND = /^[a-z][a-z-]*$/;

const isEpoch = (value: unknown): value is Epoch =>
  isObject(value, ['number', 'follows']) &&
  isCount(value.number) &&
  isObject(value.follows, ['origin', 'logKey', 'size', 'root']) &&
  isText(value.follows.origin) &&
  isText(value.follows.logKey) &&
  isCount(value.follows.size) &&
  isText(value.follows.root);

/** Whether a value is a trust file: whom to believe. Whether its keys are keys is for the verification to say. */
export const isTrust = (value: unknown): value is DossierTrust =>
  isObject(value, ['logKey', 'witnesses', 'threshold', 'operators', 'epoch']) &&
  isText(value.logKey) &&
  isTexts(value.witnesses) &&
  isCount(value.threshold) &&
  (value.operators === undefined || isTexts(value.operators)) &&
  (value.epoch === undefined || isEpoch(value.epoch));

const isChain = (value: unknown): value is ChainHead =>
  isObject(value, ['fileId', 'kind', 'count', 'last']) &&
  matches(value.fileId, UUID) &&
  matches(value.kind, FILE_KIND) &&
  isCount(value.count) &&
  matches(value.last, HASH_TEXT);

export const isManifest = (value: unknown): value is Manifest =>
  isObject(value, [
    'format',
    'version',
    'tradeId',
    'logKey',
    'epoch',
    'treeSize',
    'made',
    'operators',
    'chains',
  ]) &&
  value.format === FORMAT &&
  value.version === FORMAT_VERSION &&
  matches(value.tradeId, UUID) &&
  isText(value.logKey) &&
  isCount(value.epoch) &&
  value.epoch >= 1 &&
  isCount(value.treeSize) &&
  isObject(value.made, ['at', 'for']) &&
  matches(value.made.at, INSTANT) &&
  matches(value.made.for, UUID) &&
  (value.operators === undefined || isTexts(value.operators)) &&
  isListOf(isChain)(value.chains);

/** As far as needed to tell which format a manifest is of. */
export const isVersioned = (value: unknown): value is { readonly format: string; readonly version: number } =>
  isObject(value) && isText(value.format) && isCount(value.version);

const isEntry = (value: unknown): value is DossierEntry =>
  isObject(value, ['text', 'leafIndex', 'proof', 'disclosures']) &&
  isText(value.text) &&
  isCount(value.leafIndex) &&
  isTexts(value.proof) &&
  isObject(value.disclosures) &&
  Object.values(value.disclosures).every(
    (one) => isObject(one, ['salt', 'value']) && isText(one.salt) && 'value' in one,
  );

export const isEntries = isListOf(isEntry);
