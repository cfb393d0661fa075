import type { Tx } from '@tongshang/database';
import type { OriginalOrder } from '@tongshang/document';
import { testPrincipal } from '@tongshang/http/testing';
import { openStage, standIn } from '@tongshang/module/testing';
import type { MeantOrganisation, Organisation } from '@tongshang/party';
import { tradeModule } from '@tongshang/trade';
import { orderImportModule } from '../module.ts';

export const FIRMS = {
  seller: '0190a000-0000-7000-8000-000000000001',
  buyer: '0190a000-0000-7000-8000-000000000002',
  stranger: '0190a000-0000-7000-8000-000000000003',
  carrier: '0190a000-0000-7000-8000-000000000004',
} as const;
export type Firm = keyof typeof FIRMS;

/** The seller's only contact. */
export const CONTACT = {
  contactId: '0190a000-0000-7000-8000-0000000000c1',
  name: { en: 'Mesa Trading' },
  country: 'BR',
  kinds: [],
} as const;

const NAMES: Readonly<Record<Firm, string>> = {
  seller: 'Jade River Works',
  buyer: 'Birch Hospital',
  stranger: 'Another Firm',
  carrier: 'Slow Boats',
};

function organisationOf(firm: Firm): Organisation {
  const country = firm === 'buyer' ? 'GB' : 'CN';
  return {
    ...{ organisationId: FIRMS[firm], name: { en: NAMES[firm] }, country },
    kinds: [firm === 'carrier' ? 'carrier' : 'trader'],
    address: { street: '1 Harbour Road', city: 'Somewhere', country },
    ...{ taxId: null, legalId: null, eoris: [], jurisdictions: [], joinsAtOnce: true, demonstration: false },
    createdAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  };
}
const ORGANISATIONS = (Object.keys(FIRMS) as Firm[]).map(organisationOf);

const meant = (name: string): MeantOrganisation[] =>
  ORGANISATIONS.filter((one) => one.name.en === name).map((one) => ({ ...one, by: 'name' }));

type Kept = OriginalOrder & { readonly tradeId: string };

/** The module over a real trade module, with stand-ins for what else it needs. */
export async function importDesk() {
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const kept: Kept[] = [];
  const stage = await openStage({
    modules: [
      standIn('party', {
        readOrganisations: async (_tx: Tx, ids) =>
          ORGANISATIONS.filter(({ organisationId }) => ids.includes(organisationId)),
        findMeant: async (_tx, { name }) => meant(name),
      }),
      standIn('catalogue', {
        productParticulars: async (_tx, _seller, _currency, asked) => asked.map(() => undefined),
      }),
      standIn('contact', {
        readContacts: async (tx, ids) =>
          ids.includes(CONTACT.contactId) && tx.organisationId === FIRMS.seller
            ? [
                {
                  ...CONTACT,
                  keeperOrganisationId: FIRMS.seller,
                  address: { country: 'BR' },
                  ...{ taxId: null, legalId: null, eoris: [], isArchived: false },
                },
              ]
            : [],
        findMeant: async (tx, { name, country }) =>
          name === CONTACT.name.en && country === CONTACT.country && tx.organisationId === FIRMS.seller
            ? [{ ...CONTACT, by: 'name' }]
            : [],
      }),
      tradeModule,
      standIn('document', {
        async encloseOrder(_tx, _principal, tradeId, original) {
          kept.push({ tradeId, ...original });
        },
      }),
      orderImportModule,
    ],
    clock: () => now,
  });
  const as = (firm: Firm) =>
    stage.http.as(
      testPrincipal({
        organisationId: FIRMS[firm],
        kinds: [firm === 'carrier' ? 'carrier' : 'trader'],
      }),
    );
  return {
    ...stage,
    as,
    kept,
    bring: (firm: Firm, content: string | Uint8Array, contentType = 'text/csv') => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return as(firm).send('POST', '/api/v1/order-files', bytes, { 'content-type': contentType });
    },
    setNow(instant: string) {
      now = Temporal.Instant.from(instant);
    },
  };
}
export type ImportDesk = Awaited<ReturnType<typeof importDesk>>;
