import type { DocumentId, EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import { linkOf } from '@tongshang/journal-entry';
import type { ChangeStanding } from './change-standing.ts';
import { type DossierOrganisation, textsOf } from './format-1.ts';
import type { PaperTrail } from './paper-trail.ts';
import { evidenceCount, ofKind, type ReadEntry, SUCCEEDED, saidIn, textIn } from './read-entries.ts';
import { isObject, isText } from './shape.ts';

/** Where a link went, and who vouches for the address. */
type ToldLink = {
  readonly sentTo?: string;
  /** Whether the word was given by the link that stood in the mail alone. */
  readonly isMailed: boolean;
  readonly enteredBy: string;
  readonly verifiedBy?: string;
  readonly verifiedAt?: string;
};

/** One entry of the trade, as its reader is shown it. */
export interface Statement {
  readonly entryId: EntryId;
  readonly kind: string;
  readonly at: string;
  /** Place in the chain of its file. */
  readonly sequence: number;
  /** Whether it stands in the case that names the trade, after its closing. */
  readonly isOfCase: boolean;
  /** Whose word it is; null where the platform performs what follows. */
  readonly by: string | null;
  /** How the word was given: `stated`, `confirmed`, `reported`; absent in entries of the platform and of format 1. */
  readonly grade?: string;
  /** Of an act confirmed by a link: where that went, and who vouches for the address. */
  readonly link?: ToldLink;
  /** In which role the act is told, where another tells it than whoever did it. */
  readonly actedAs?: string;
  /** How many files support it. */
  readonly evidence: number;
  /** What it commits to that is not disclosed to whom the file was made for. */
  readonly withheld: readonly string[];
}

interface ToldPaper {
  readonly documentId: DocumentId;
  readonly origin: 'issued' | 'received';
  readonly type: string;
  readonly number?: string;
  /** What the file was called by whoever brought it from outside. */
  readonly fileName?: string;
  /** Who issued it, or brought it from outside. */
  readonly organisationId: OrganisationId | null;
  readonly isVoid: boolean;
  /** Of a paper of a change: the change, and how it stands as of the checkpoint. */
  readonly change?: ChangeStanding;
  readonly isWithheld: boolean;
}

/** Everything of a dossier that can be shown: from its entries, and from nothing else. */
export interface Told {
  readonly tradeId: TradeId;
  /** The trade's number; absent where no entry here discloses it. */
  readonly number?: string;
  readonly orderNumber?: string;
  /** Whether parties or values in it are made up; absent where no entry says. */
  readonly demonstration?: boolean;
  /** By the name that each bore when it came into the trade. */
  readonly organisations: readonly DossierOrganisation[];
  readonly papers: readonly ToldPaper[];
  readonly statements: readonly Statement[];
}

/** The entries that name the parties, and the field that does: a list of all, or one. */
const NAMING: Readonly<Record<string, 'parties' | 'party'>> = {
  'trade.begun': 'parties',
  'trade.enquired': 'parties',
  'trade.order-placed': 'parties',
  'trade.ordered': 'parties',
  'trade.party-added': 'party',
  [SUCCEEDED]: 'party',
};

/** The entry that gives a trade its number; the platform's own, for everybody who takes part. */
const BEGUN = 'trade.begun';

/** Reads what the entries tell. Whatever stands in them, it never throws: odd data of a counterparty spoils nothing but itself. */
export function tell(
  tradeId: TradeId,
  read: readonly ReadEntry[],
  trails: ReadonlyMap<string, PaperTrail>,
): Told {
  const [begun] = ofKind(read, BEGUN);
  const [ordered] = ofKind(read, 'trade.ordered');
  const details = ordered && saidIn(ordered, 'details');
  const number = begun && textIn(begun, 'number');
  const demonstration = begun && saidIn(begun, 'demonstration');
  const fileNames = new Map(
    [...ofKind(read, 'document.received'), ...ofKind(read, 'conversation.attached')].map((one) => [
      String(one.entry.public.documentId),
      textIn(one, 'fileName'),
    ]),
  );
  return {
    tradeId,
    ...(number === undefined ? {} : { number }),
    ...(isObject(details) && isText(details.orderNumber) ? { orderNumber: details.orderNumber } : {}),
    ...(typeof demonstration === 'boolean' ? { demonstration } : {}),
    organisations: organisationsIn(read),
    papers: [...trails.values()].map((trail) => paperOf(trail, fileNames.get(trail.documentId))),
    statements: read.flatMap((one) => statementOf(tradeId, one)),
  };
}

function paperOf(
  { documentId, origin, type, number, organisationId, isVoid, change, isWithheld }: PaperTrail,
  fileName: string | undefined,
): ToldPaper {
  return {
    ...{ documentId, origin, type, organisationId, isVoid, isWithheld },
    ...(number === undefined ? {} : { number }),
    ...(change === undefined ? {} : { change }),
    ...(fileName === undefined ? {} : { fileName }),
  };
}

function statementOf(tradeId: TradeId, one: ReadEntry): readonly Statement[] {
  const { entry, source } = one;
  const { entryId, kind, at, word, file } = entry;
  if (!file) return [];
  const withheld = Object.keys(entry.commitments).filter(
    (field) => !Object.hasOwn(source.disclosures, field),
  );
  return [
    {
      ...{ entryId, kind, at, withheld },
      sequence: linkOf(entry, 'file')?.sequence ?? 0,
      isOfCase: file.fileId !== tradeId,
      by: word?.by ?? entry.organisationId,
      ...(word ? { grade: word.grade } : {}),
      ...actedAs(one),
      ...linkIn(one),
      evidence: evidenceCount(one),
    },
  ];
}

/** The role that a report names: of who did what is told, or confirmed by a link. */
function actedAs(one: ReadEntry): Pick<Statement, 'actedAs'> {
  const role = saidIn(one, 'byRole');
  const { grade = 'stated' } = one.entry.word ?? {};
  return grade !== 'stated' && isText(role) && ROLE.test(role) ? { actedAs: role } : {};
}

/** The link by which somebody outside gave its word, as far as the entry discloses it. */
function linkIn(one: ReadEntry): Pick<Statement, 'link'> {
  const said = one.entry.word?.grade === 'confirmed' ? saidIn(one, 'link') : undefined;
  if (!isObject(said) || !isText(said.enteredBy)) return {};
  const { sentTo, mailed, enteredBy, verifiedBy, verifiedAt } = said;
  return {
    link: {
      enteredBy,
      isMailed: mailed === true,
      ...(isText(sentTo) ? { sentTo } : {}),
      ...(isText(verifiedBy) ? { verifiedBy } : {}),
      ...(isText(verifiedAt) && INSTANT.test(verifiedAt) ? { verifiedAt } : {}),
    },
  };
}

/** By organisation, each with its roles; of several names the first, which is the one that it came with. */
function organisationsIn(read: readonly ReadEntry[]): readonly DossierOrganisation[] {
  const found = new Map<string, Named>();
  for (const one of read) {
    const field = NAMING[one.entry.kind];
    if (field === undefined) continue;
    const said = saidIn(one, field);
    for (const party of Array.isArray(said) ? said : [said]) addParty(found, party);
    if (one.entry.kind === SUCCEEDED) addSuccession(found, one);
  }
  return [...found].map(([organisationId, { name, country, roles, keptBy, succeeds }]) => {
    const standing = { ...(keptBy ? { keptBy } : {}), ...(succeeds ? { succeeds } : {}) };
    return { organisationId, name, country, roles: [...roles], ...standing };
  });
}

const COUNTRY = /^[A-Z]{2}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z$/;
const ROLE = /^[a-z][a-z-]{0,40}$/;

type Named = {
  readonly name: Record<string, string>;
  readonly country: string;
  readonly roles: Set<string>;
  readonly keptBy?: string;
  readonly succeeds?: string;
};

/** Whoever took over the place of a contact, with that; the contact stays named, as what was told of it names it. */
function addSuccession(found: Map<string, Named>, { entry }: ReadEntry): void {
  const known = found.get(entry.subject ?? '');
  const { contactId } = entry.public;
  if (known && isText(contactId)) found.set(entry.subject ?? '', { ...known, succeeds: contactId });
}

function addParty(found: Map<string, Named>, party: unknown): void {
  if (!isObject(party) || !isText(party.organisationId)) return;
  const country = isText(party.country) && COUNTRY.test(party.country) ? party.country : '';
  const keptBy = isText(party.keptBy) ? { keptBy: party.keptBy } : {};
  const known: Named = found.get(party.organisationId) ?? {
    ...{ name: textsOf(party.name), country, roles: new Set(), ...keptBy },
  };
  if (isText(party.role) && ROLE.test(party.role)) known.roles.add(party.role);
  found.set(party.organisationId, known);
}
