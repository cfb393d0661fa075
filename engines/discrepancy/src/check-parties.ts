import type { UblParty, UblPartyRole } from '@tongshang/ubl';
import { type DocumentSet, PRECEDENCE } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import { plain, plainName, scriptOf } from './likeness.ts';
import type { RuleCode } from './rules.ts';

/** A party of the trade with the roles it has under its own name and those another may take for it. */
type Kind = {
  readonly party: 'seller' | 'buyer' | 'carrier';
  readonly roles: readonly (readonly [UblPartyRole, RuleCode])[];
};

const KINDS: readonly Kind[] = [
  {
    party: 'seller',
    roles: [
      ['seller', 'SELLER_DIFFERS'],
      ['accountingSupplier', 'SELLER_DIFFERS'],
      ['consignor', 'SHIPPER_NOT_SELLER'],
      ['exporter', 'SHIPPER_NOT_SELLER'],
    ],
  },
  {
    party: 'buyer',
    roles: [
      ['buyer', 'BUYER_DIFFERS'],
      ['accountingCustomer', 'BUYER_DIFFERS'],
      ['consignee', 'CONSIGNEE_NOT_BUYER'],
      ['importer', 'CONSIGNEE_NOT_BUYER'],
    ],
  },
  { party: 'carrier', roles: [['carrier', 'CARRIER_DIFFERS']] },
];

/** Under some delivery terms the seller imports, or the buyer exports: of record may be either. */
const MAY_BE_EITHER: readonly UblPartyRole[] = ['exporter', 'importer'];

/** Whether the party is the seller or the buyer of some document. */
function isEither(set: DocumentSet, { party }: Met): boolean {
  return set.of(...PRECEDENCE).some(({ document: { parties } }) =>
    (['seller', 'buyer', 'accountingSupplier', 'accountingCustomer'] as const).some((role) => {
      const other = parties[role];
      return other !== undefined && alike(other, party);
    }),
  );
}

/** Whether two are one party by an identifier or a name that both give. */
export function alike(left: UblParty, right: UblParty): boolean {
  const identifiers = new Set(left.identifiers.map(identifierKey));
  const names = new Set(namesIn(left).map(plainName));
  return (
    right.identifiers.some((one) => identifiers.has(identifierKey(one))) ||
    namesIn(right).some((one) => names.has(plainName(one)))
  );
}

type Met = {
  readonly in: CheckedDocument;
  readonly role: UblPartyRole;
  readonly rule: RuleCode;
  readonly party: UblParty;
};

export function checkParties(set: DocumentSet): Finding[] {
  return KINDS.flatMap(({ party, roles }) => {
    const met = set
      .of(...PRECEDENCE)
      .flatMap((document) => roles.flatMap(([role, rule]) => partyIn(document, role, rule) ?? []));
    const [first, ...others] = met;
    if (!first) return [];
    const known = knownOf(first);
    return others
      .filter((other) => !(MAY_BE_EITHER.includes(other.role) && isEither(set, other)))
      .flatMap((other) => compare(party, known, other));
  });
}

function partyIn(document: CheckedDocument, role: UblPartyRole, rule: RuleCode): Met | undefined {
  const party = document.document.parties[role];
  // Of a bill to order the consignee is whose order it is to, not who gets the goods.
  if (role === 'consignee' && document.document.toOrder === true) return undefined;
  return party && party.names.length > 0 ? { in: document, role, rule, party } : undefined;
}

/** What the others are compared with, looked at once. */
type Known = {
  readonly first: Met;
  readonly identifiers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
};

const namesIn = (party: UblParty) => [
  ...party.names.map((one) => one.text),
  ...(party.legalName ? [party.legalName] : []),
];
const identifierKey = ({ scheme, value }: UblParty['identifiers'][number]) => `${scheme ?? ''}:${value}`;

function knownOf(first: Met): Known {
  return {
    first,
    identifiers: new Set(first.party.identifiers.map(identifierKey)),
    names: new Set(namesIn(first.party).map(plainName)),
    scripts: new Set(first.party.names.map(scriptOf)),
  };
}

function compare(kind: Kind['party'], known: Known, other: Met): Finding[] {
  const { first } = known;
  const b = other.party;
  const sameId = b.identifiers.some((one) => known.identifiers.has(identifierKey(one)));
  // An identifier both give outweighs the spelling; names in different scripts cannot be compared.
  const differ =
    !sameId &&
    !namesIn(b).some((one) => known.names.has(plainName(one))) &&
    b.names.some((one) => known.scripts.has(scriptOf(one)));
  if (differ) return [finding(other.rule, nameOf(first), nameOf(other), { party: kind })];
  return [
    differing('PARTY_COUNTRY_DIFFERS', kind, first, other, 'address/country', (one) => one.address?.country),
    differing('PARTY_ID_DIFFERS', kind, first, other, 'taxId', (one) => one.taxId),
    differing('PARTY_ID_DIFFERS', kind, first, other, 'legalId', (one) => one.legalId),
  ].flatMap((one) => one ?? []);
}

function nameOf(met: Met): Stated {
  const value = met.party.names[0]?.text ?? '';
  return { of: met.in, pointer: `parties/${met.role}/names/0`, value };
}

function differing(
  rule: RuleCode,
  kind: Kind['party'],
  first: Met,
  other: Met,
  field: string,
  read: (party: UblParty) => string | undefined,
): Finding | undefined {
  const [left, right] = [read(first.party), read(other.party)];
  if (left === undefined || right === undefined || plain(left) === plain(right)) return undefined;
  return finding(
    rule,
    { of: first.in, pointer: `parties/${first.role}/${field}`, value: left },
    { of: other.in, pointer: `parties/${other.role}/${field}`, value: right },
    { party: kind },
  );
}
