import type { CatalogueCapability } from '@tongshang/catalogue';
import type { Contact } from '@tongshang/contact';
import type { Database, Tx } from '@tongshang/database';
import { type TestHttp, testPrincipal } from '@tongshang/http/testing';
import type { OrganisationKind, Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { openStage, standIn } from '@tongshang/module/testing';
import type { Organisation } from '@tongshang/party';
import type { TradeRole } from '@tongshang/trade-facts';
import type { TradeCapability } from '../capability.ts';
import type { TradeOccasion } from '../context.ts';
import { tradeModule } from '../module.ts';
import { ORGANISATIONS } from './sample-file.ts';

/** A database with the trade module over it, one organisation per role, and a caller for each. */
export type World = {
  readonly database: Database;
  readonly journal: Journal;
  readonly trade: TradeCapability;
  /** Performs every consequence; replaced by tests that want to hear of them. */
  perform(consequence: string, tx: Tx, occasion: TradeOccasion): Promise<void>;
  readonly http: TestHttp;
  readonly as: Readonly<Record<TradeRole, ReturnType<TestHttp['as']>>>;
  readonly principals: Readonly<Record<TradeRole, Principal>>;
  /** Moves the clock. */
  setNow(instant: string): void;
  close(): Promise<void>;
};

/** Organisations of China, the buyer of Britain unless `domestic`. */
export function organisationsOf(
  buyerCountry = 'GB',
  asked: readonly string[] = ['warehouse'],
): readonly Organisation[] {
  return Object.entries(ORGANISATIONS).map(([role, organisationId]) => {
    const kind = role === 'seller' || role === 'buyer' ? 'trader' : (role as OrganisationKind);
    const country = role === 'buyer' ? buyerCountry : 'CN';
    return {
      organisationId,
      name: { en: `The ${role}`, 'zh-CN': `${role} 公司` },
      kinds: [kind],
      country,
      address: { street: '1 Harbour Road', city: 'Somewhere', country },
      taxId: role === 'seller' ? '91310000MA1FL0000X' : null,
      legalId: null,
      eoris: [],
      jurisdictions: [],
      joinsAtOnce: !asked.includes(role),
      createdAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
      demonstration: false,
    };
  });
}

/** A catalogue that knows no product. */
const EMPTY: CatalogueCapability['productParticulars'] = async (_tx, _seller, _currency, references) =>
  references.map(() => undefined);

export async function createWorld(
  change: {
    buyerCountry?: string;
    /** Who is asked each time; the warehouse unless said otherwise. */
    asked?: readonly TradeRole[];
    contacts?: readonly Contact[];
    productParticulars?: CatalogueCapability['productParticulars'];
  } = {},
): Promise<World> {
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const organisations = organisationsOf(change.buyerCountry, change.asked);
  const readOrganisations = async (_tx: Tx, ids: readonly string[]) =>
    organisations.filter(({ organisationId }) => ids.includes(organisationId));
  // Whoever asks is the only one of its firm.
  const readNames = async (tx: Tx, ids: readonly string[]) =>
    new Map(ids.filter((id) => id === tx.personId).map((id) => [id, 'Clerk'] as const));
  const stage = await openStage({
    modules: [
      standIn('party', { readOrganisations, readNames }),
      standIn('contact', {
        readContacts: async (tx, ids) =>
          (change.contacts ?? []).filter(
            (one) => ids.includes(one.contactId) && one.keeperOrganisationId === tx.organisationId,
          ),
      }),
      standIn('catalogue', { productParticulars: change.productParticulars ?? EMPTY }),
      tradeModule,
    ],
    clock: () => now,
    perform: (consequence, tx, occasion) => world.perform(consequence, tx, occasion as TradeOccasion),
  });
  const { database, journal, http } = stage;
  const perRole = <T>(make: (role: TradeRole) => T) =>
    Object.fromEntries(Object.keys(ORGANISATIONS).map((role) => [role, make(role as TradeRole)])) as Record<
      TradeRole,
      T
    >;
  const principals = perRole((role) => testPrincipal({ organisationId: ORGANISATIONS[role] }));
  const world: World = {
    async perform() {},
    ...{ database, journal, http, principals },
    trade: stage.capabilities.trade,
    as: perRole((role) => http.as(principals[role])),
    setNow(instant) {
      now = Temporal.Instant.from(instant);
    },
    close: () => stage.close(),
  };
  return world;
}
