import type { OrganisationId } from '@tongshang/identifier';
import type { Trade, TradeParty, TradeRole } from '@tongshang/trade-facts';
import { isStated } from './progress.ts';

/**
 * How far a trade has come, as far as it decides what its parties must know of each other: `talks` until an offer stands or is ordered, `order`
 * from the first offer or purchase order, `journey` from the first packing or declaration of goods.
 */
export type Step = 'talks' | 'order' | 'journey';

/**
 * What is kept of a party beside its name, country and town, which all who take part see; `legalId` stands for the numbers that register it, EORI
 * among them.
 */
type Field = 'street' | 'taxId' | 'legalId';

const ALL: readonly Field[] = ['street', 'taxId', 'legalId'];
const NONE: readonly Field[] = [];

/** Whose record it is, to a reader: a side of the trade, or anybody else who takes part. */
type Whose = 'sides' | 'others';

/** What one role sees of other parties, step by step. */
type Sight = Readonly<Record<Whose, Readonly<Record<Step, readonly Field[]>>>>;

const never = { talks: NONE, order: NONE, journey: NONE };
const fromOrder = (fields: readonly Field[]) => ({ talks: NONE, order: fields, journey: fields });
const fromJourney = (fields: readonly Field[]) => ({ talks: NONE, order: NONE, journey: fields });

/** Their quotation and order name each other in full; of others they need where these are, and what to write on papers. */
const SIDE: Sight = { sides: fromOrder(ALL), others: fromOrder(['street', 'legalId']) };
/** Whoever carries or keeps goods: where to fetch and bring them; numbers once a manifest is made (shipper's and consignee's enterprise codes). */
const KEEPER: Sight = {
  sides: { talks: NONE, order: ['street'], journey: ALL },
  others: fromOrder(['street']),
};
/** A declaration names both sides in full. */
const AUTHORITY: Sight = { sides: fromJourney(ALL), others: fromJourney(['street', 'legalId']) };

/** What a role sees, by whose record it is and how far the trade has come. */
const SIGHT: Readonly<Record<TradeRole, Sight>> = {
  seller: SIDE,
  buyer: SIDE,
  carrier: KEEPER,
  warehouse: KEEPER,
  // It makes goods for the seller; who buys them, and where that one lives, is not its business.
  manufacturer: { sides: never, others: never },
  // Whom it pays and for whom, it must identify; taxes are others' business.
  bank: { sides: fromOrder(['street', 'legalId']), others: never },
  customs: AUTHORITY,
  tax: AUTHORITY,
  quality: { sides: fromJourney(['street', 'legalId']), others: never },
  operator: { sides: never, others: never },
};

export function stepOf(trade: Trade, hasOffer: boolean): Step {
  if ((['packed', 'export-declared', 'import-declared'] as const).some((fact) => isStated(trade, fact)))
    return 'journey';
  return hasOffer || isStated(trade, 'ordered') ? 'order' : 'talks';
}

/** The parties of a trade as one organisation may see them: its own record and those of contacts it keeps whole, others by role and step. */
export function seenParties(
  { parties }: Pick<Trade, 'parties'>,
  reader: { readonly organisationId: OrganisationId; readonly roles: readonly TradeRole[] },
  step: Step,
): readonly TradeParty[] {
  return parties.map((party) => {
    const { organisationId, keptBy, succeeds, role } = party;
    const isOwn = [organisationId, keptBy, succeeds?.keptBy].includes(reader.organisationId);
    if (isOwn) return party;
    const whose: Whose = role === 'seller' || role === 'buyer' ? 'sides' : 'others';
    const fields = new Set(reader.roles.flatMap((one) => SIGHT[one][whose][step]));
    const seen = limited(party, fields);
    return succeeds ? { ...seen, succeeds: limited(succeeds, fields) } : seen;
  });
}

type Details = Pick<TradeParty, 'address' | 'taxId' | 'legalId' | 'eoris'>;

/** A record without what is not in the fields; of its address country, region and town stay. */
function limited<R extends Details>(record: R, fields: ReadonlySet<Field>): R {
  const { taxId, legalId, eoris, address, ...rest } = record;
  const { street, postalCode, localised, ...area } = address;
  const seen = {
    ...rest,
    address: fields.has('street') ? address : area,
    ...(taxId !== undefined && fields.has('taxId') ? { taxId } : {}),
    ...(legalId !== undefined && fields.has('legalId') ? { legalId } : {}),
    ...(eoris !== undefined && fields.has('legalId') ? { eoris } : {}),
  };
  return seen as unknown as R;
}
