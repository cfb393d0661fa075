import { type OrderParty, type PurchaseOrder, registeredNumber } from '@tongshang/purchase-order';
import { invariant, type Language, type Refusal, refusalText } from '@tongshang/refusal';
import { type Api, createApi } from './api.ts';
import { table } from './refusals.ts';

/** Roles played by the demonstration parties that every trade shares. */
const SHARED_ROLES = ['carrier', 'warehouse', 'customs', 'quality', 'tax', 'bank', 'operator'] as const;
type SharedRole = (typeof SHARED_ROLES)[number];

/** One organisation that acts in the walk. */
export type Actor = { readonly organisationId: string; readonly api: Api };

/** How programs reach a demonstration platform: its address and a key per demonstration party. */
export type Access = {
  readonly address: string;
  readonly parties: Readonly<Record<string, { readonly organisationId: string; readonly apiKey: string }>>;
};

export type Company = {
  readonly shared: Readonly<Record<SharedRole, Actor>>;
  /** A refusal of the walk's own in the language it speaks. */
  say(refusal: Refusal): string;
  /**
   * Who plays seller and buyer. `stand-ins`: organisations founded for the names in the order, the same ones for the same names;
   * `cast`: the demonstration's own.
   */
  sides(order: PurchaseOrder, countries: Countries, by: SidesBy): Promise<Sides>;
};

export type SidesBy = 'stand-ins' | 'cast';
type Sides = { readonly seller: Actor; readonly buyer: Actor };
type Countries = { readonly seller: string; readonly buyer: string };

/** The demonstration parties of a platform, and stand-ins founded for the parties that orders name. */
export function createCompany(access: Access, language: Language): Company {
  const actorOf = ({ organisationId, apiKey }: { organisationId: string; apiKey: string }): Actor => ({
    organisationId,
    api: createApi(access.address, apiKey, language),
  });
  const partyOf = (role: string): Actor => {
    const party = access.parties[role];
    invariant(party, `the demonstration has no ${role}`);
    return actorOf(party);
  };
  const shared = Object.fromEntries(SHARED_ROLES.map((role) => [role, partyOf(role)])) as Record<
    SharedRole,
    Actor
  >;
  const known = new Map<string, Promise<Actor>>();

  function standIn(party: OrderParty, country: string): Promise<Actor> {
    const key = JSON.stringify([party.name, party.identifier ?? null, country]);
    const actor = known.get(key) ?? found(party, country);
    known.set(key, actor);
    return actor;
  }

  async function found(party: OrderParty, country: string): Promise<Actor> {
    const { name, taxId, address = {} } = party;
    const legalId = registeredNumber(party);
    const { street, city, postalCode, subdivision } = address;
    const body = {
      // The order does not say which language a name is in.
      name: { und: name },
      country,
      address: { ...some({ street, city, postalCode, subdivision }) },
      ...some({ taxId, legalId }),
    };
    const { api } = shared.operator;
    return actorOf(await api.post('/api/v1/demonstration/parties', { body }));
  }

  return {
    shared,
    say: ({ code, params }) => refusalText(table[code as keyof typeof table], language, params),
    async sides({ buyer, seller }, countries, by) {
      if (by === 'cast') return { buyer: partyOf('buyer'), seller: partyOf('seller') };
      const [buying, selling] = await Promise.all([
        standIn(buyer, countries.buyer),
        seller ? standIn(seller, countries.seller) : partyOf('seller'),
      ]);
      return { buyer: buying, seller: selling };
    },
  };
}

function some(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
