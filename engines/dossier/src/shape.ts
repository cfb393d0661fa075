import type { WitnessPolicy } from '@tongshang/merkle-log';
import type {
  DossierDocument,
  DossierEntry,
  DossierOrganisation,
  DossierTrust,
  Epoch,
  Manifest,
} from './content.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(is);
const isTexts = isListOf(isText);

export const isTrust = (value: unknown): value is WitnessPolicy =>
  isObject(value) &&
  isText(value.logKey) &&
  isTexts(value.witnesses) &&
  isCount(value.threshold) &&
  (value.operators === undefined || isTexts(value.operators));

const isEpoch = (value: unknown): value is Epoch =>
  isObject(value) &&
  isCount(value.number) &&
  isObject(value.follows) &&
  isText(value.follows.origin) &&
  isText(value.follows.logKey) &&
  isCount(value.follows.size) &&
  isText(value.follows.root);

/** As `isTrust`, and the epoch where one is named. */
const isDossierTrust = (value: unknown): value is DossierTrust =>
  isTrust(value) && (!('epoch' in value) || value.epoch === undefined || isEpoch(value.epoch));

const isFile = (value: unknown): value is Manifest['files'][number] =>
  isObject(value) && isText(value.path) && isText(value.sha256) && isCount(value.bytes);

export const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  isText(value.format) &&
  isCount(value.version) &&
  isText(value.tradeId) &&
  isText(value.number) &&
  ['open', 'cancelled', 'closed'].includes(value.status as string) &&
  typeof value.demonstration === 'boolean' &&
  isObject(value.madeFor) &&
  isText(value.madeFor.organisationId) &&
  isTexts(value.madeFor.roles) &&
  isDossierTrust(value.trust) &&
  isListOf(isFile)(value.files);

const isEntry = (value: unknown): value is DossierEntry =>
  isObject(value) &&
  isText(value.text) &&
  isCount(value.leafIndex) &&
  isTexts(value.proof) &&
  isObject(value.disclosures) &&
  Object.values(value.disclosures).every((one) => isObject(one) && isText(one.salt) && 'value' in one);

const isPart = (value: unknown): value is DossierDocument['parts'][number] =>
  isObject(value) && isText(value.part) && isText(value.path) && isText(value.signaturePath);

const isDocument = (value: unknown): value is DossierDocument =>
  isObject(value) &&
  isText(value.documentId) &&
  isText(value.type) &&
  isText(value.number) &&
  isListOf(isPart)(value.parts) &&
  (value.pending === undefined || isTexts(value.pending));

const isOrganisation = (value: unknown): value is DossierOrganisation =>
  isObject(value) &&
  isText(value.organisationId) &&
  isObject(value.name) &&
  Object.values(value.name).every(isText) &&
  isText(value.country) &&
  isTexts(value.roles);

export const isEntries = isListOf(isEntry);
export const isDocuments = isListOf(isDocument);
export const isOrganisations = isListOf(isOrganisation);
