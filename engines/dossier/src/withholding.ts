import type { Json } from '@tongshang/canonical-json';
import { placesOf } from './paper-files.ts';
import type { PaperTrail } from './paper-trail.ts';
import { evidenceIdsOf, type ReadEntry } from './read-entries.ts';
import { refuse } from './refusals.ts';
import { isObject, isText } from './shape.ts';
import type { Told } from './told.ts';
import type { Parts } from './zip.ts';

/** What an excerpt can be made of. */
export interface Holding {
  readonly read: readonly ReadEntry[];
  readonly trails: ReadonlyMap<string, PaperTrail>;
  readonly parts: Parts;
  readonly told: Told;
}

/** What one word asks to have taken out: fields of entries as they stand disclosed, and papers with all their pages. */
export interface Withholding {
  readonly takes: (one: ReadEntry, field: string, value: Json) => boolean;
  readonly takesPaper: (trail: PaperTrail) => boolean;
  /** Files that lie under their hash alone: nobody can tell what stands in them. */
  readonly takesLoose?: true;
}

const NO_FIELD = () => false;

/**
 * Reads one word of what is to be withheld; what cannot be read for sure goes with it. The smallest unit is one field of one entry, because each has one commitment, and one paper
 * with its pages.
 * @throws DOSSIER_WITHHOLD_UNKNOWN
 */
export function withholdingOf(word: string, holding: Holding): Withholding {
  const [kind, field] = /^([a-z-]+\.[a-z-]+):([A-Za-z0-9]+)$/.exec(word)?.slice(1) ?? [];
  if (kind !== undefined && field !== undefined) {
    return { takes: ({ entry }, name) => entry.kind === kind && name === field, takesPaper: () => false };
  }
  switch (word) {
    case 'prices':
      return { takes: statesMoney, takesPaper: (trail) => isMoneyPaper(trail, holding), takesLoose: true };
    case 'parties':
      return naming(holding, () => true);
    case 'papers':
      return { takes: NO_FIELD, takesPaper: () => true, takesLoose: true };
    case 'evidence': {
      const named = new Set(holding.read.flatMap(evidenceIdsOf));
      const isEvidence = ({ documentId, type }: PaperTrail) => named.has(documentId) || type === 'Evidence';
      return { takes: NO_FIELD, takesPaper: isEvidence, takesLoose: true };
    }
  }
  if (holding.told.organisations.some(({ roles }) => roles.includes(word)))
    return naming(holding, (roles) => roles.includes(word));
  const isMeant = (trail: PaperTrail) =>
    trail.type === word || placesOf(trail).some(({ path }) => path === word);
  if ([...holding.trails.values()].some(isMeant)) return { takes: NO_FIELD, takesPaper: isMeant };
  throw refuse('DOSSIER_WITHHOLD_UNKNOWN', { what: word }, word);
}

/** Everything that `settlement` and `claims` enter is about money, in words as well; elsewhere a value says so by a currency, or by its name. */
function statesMoney(one: ReadEntry, _: string, value: Json): boolean {
  return /^(settlement|claims)\./.test(one.entry.kind) || isFreeText(one) || hasMoney(value);
}

/** Of what people write to each other nobody can tell what stands in it. */
const isFreeText = ({ entry }: ReadEntry): boolean => entry.kind === 'conversation.said';

const MONEY_NAME = /price|amount|total|cost|dut(y|ies)|tax|charge|allowance|discount|freight|premium/i;
const VALUE_NAME = /[a-z]Value$/;

function hasMoney(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasMoney);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([name, inner]) =>
      name === 'currency' || MONEY_NAME.test(name) || VALUE_NAME.test(name) || hasMoney(inner as Json),
  );
}

/** A paper whose data names a currency; of what is no data, nobody can tell. */
function isMoneyPaper(trail: PaperTrail, { parts }: Holding): boolean {
  const xml = dataOf(trail, parts);
  return xml === undefined || /currencyID\s*=|CurrencyCode>/.test(xml);
}

function dataOf({ path }: PaperTrail, parts: Parts): string | undefined {
  const bytes = path.endsWith('.xml') ? parts.get(path) : undefined;
  return bytes && new TextDecoder().decode(bytes);
}

/** Fields and papers in which these parties are named, by any of their names; papers that are no data with them. */
function naming({ told, parts }: Holding, isMeant: (roles: readonly string[]) => boolean): Withholding {
  const meant = told.organisations.filter(({ roles }) => isMeant(roles));
  const names = meant.flatMap(({ name }) => Object.values(name)).filter((name) => name.length > 1);
  const ids = new Set(meant.map(({ organisationId }) => organisationId));
  const isNamedIn = (value: Json): boolean => {
    if (isText(value)) return names.some((name) => value.includes(name));
    if (Array.isArray(value)) return value.some(isNamedIn);
    if (!isObject(value)) return false;
    const isParty = isText(value.organisationId) && ids.has(value.organisationId) && 'name' in value;
    return isParty || Object.values(value).some((inner) => isNamedIn(inner as Json));
  };
  return {
    takesLoose: true,
    takes: (one, _field, value) => isFreeText(one) || isNamedIn(value),
    takesPaper: (trail) => {
      const xml = dataOf(trail, parts);
      return xml === undefined || names.some((name) => xml.includes(escaped(name)) || xml.includes(name));
    },
  };
}

const escaped = (name: string) =>
  name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
