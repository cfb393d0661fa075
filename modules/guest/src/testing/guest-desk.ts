import type { Contact } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { IssuedPaper, PaperToEnclose } from '@tongshang/document';
import { documentStandIn } from '@tongshang/document/testing';
import { type TestReply, testPrincipal } from '@tongshang/http/testing';
import type { SmtpSettings } from '@tongshang/mail';
import { openStage, standIn } from '@tongshang/module/testing';
import type { Organisation, PartyCapability } from '@tongshang/party';
import { stockModule } from '@tongshang/stock';
import { traceModule } from '@tongshang/trace';
import { type Speaker, tradeModule } from '@tongshang/trade';
import { guestModule } from '../module.ts';

const id = (number: number) => `0199c0de-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;

export const FIRMS = { seller: id(1), buyer: id(2), stranger: id(3), bank: id(4) } as const;
export type Firm = keyof typeof FIRMS;
export const MAKER = id(40);
/** Of the buyer, and of the seller as well. */
export const TWO_HATS = id(41);
/** Of the buyer alone. */
export const PAYER = id(42);

const contactOf = (number: number, keeper: Firm, kind: Contact['kinds'][number], name: string): Contact => ({
  contactId: id(number),
  keeperOrganisationId: FIRMS[keeper],
  name: { en: name },
  kinds: [kind],
  country: 'CN',
  address: { city: 'Xiamen', country: 'CN' },
  ...{ taxId: null, legalId: null, eoris: [], isArchived: false },
});
export const CUSTOMER = contactOf(11, 'seller', 'trader', 'Mesa Ltd');
export const LINE = contactOf(12, 'seller', 'carrier', 'Blue Water Lines');
export const SHED = contactOf(13, 'seller', 'warehouse', 'Dock Shed');
export const BUYERS_LINE = contactOf(14, 'buyer', 'carrier', 'Red Star Line');
const CONTACTS = [CUSTOMER, LINE, SHED, BUYERS_LINE];

const organisations = (Object.keys(FIRMS) as Firm[]).map((firm): Organisation => {
  const country = firm === 'buyer' ? 'GB' : 'CN';
  return {
    ...{
      organisationId: FIRMS[firm],
      name: { en: `The ${firm}` },
      kinds: [firm === 'bank' ? 'bank' : 'trader'],
      country,
    },
    address: { street: '1 Harbour Road', city: 'Somewhere', country },
    ...{ taxId: null, legalId: null, eoris: [], jurisdictions: [], joinsAtOnce: true, demonstration: false },
    createdAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  };
});

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const XIAMEN = { name: 'Xiamen', country: 'CN', unlocode: 'CNXMG' };

const SCOPES = [
  'trade:read',
  'trade:write',
  'stock:write',
  'trace:write',
  'document:write',
  'guest:write',
] as const;
type TestScope = (typeof SCOPES)[number];

type Given = {
  readonly onWhenRightsEnd: PartyCapability['whenRightsEnd'];
  readonly enclosed: { readonly speaker: Speaker; readonly paper: PaperToEnclose }[];
  readonly performed: string[];
  readonly archived: ReadonlySet<string>;
  /** Of the seller’s people. */
  readonly mailboxes: string[];
  readonly papers: IssuedPaper[];
  readonly smtp?: SmtpSettings;
  now(): Temporal.Instant;
  scopes(): readonly TestScope[];
};

/** Real trades, goods and transport; people, address book and papers as the test has them. */
function stageWith(given: Given) {
  return openStage({
    modules: [
      standIn('party', {
        readOrganisations: async (_tx: Tx, ids) =>
          organisations.filter(({ organisationId }) => ids.includes(organisationId)),
        readScopes: async (tx, personId) =>
          new Set(
            personId === MAKER || (personId === TWO_HATS && tx.organisationId === FIRMS.seller)
              ? given.scopes()
              : [],
          ),
        readMailboxes: async (tx) =>
          tx.organisationId === FIRMS.seller ? given.mailboxes : ['cfo@harbour.example'],
        readNames: async () => new Map([[MAKER, 'Chen Li']]),
        whenRightsEnd: given.onWhenRightsEnd,
      }),
      standIn('contact', {
        readContacts: async (tx, ids) =>
          CONTACTS.filter(
            (one) => ids.includes(one.contactId) && one.keeperOrganisationId === tx.organisationId,
          ).map((one) => ({ ...one, isArchived: given.archived.has(one.contactId) })),
      }),
      standIn('catalogue', {
        productParticulars: async (_tx, _seller, _currency, asked) => asked.map(() => undefined),
      }),
      tradeModule,
      documentStandIn(async (_tx, _trade, named) => named.map(({ sha256 }) => sha256), {
        async enclosePaper(_tx, speaker, _tradeId, paper) {
          given.enclosed.push({ speaker, paper });
          return { documentId: id(77), entryId: id(78) };
        },
        listIssued: async (_tx, _tradeId, types, _role) =>
          given.papers.filter(({ type }) => (types as readonly string[]).includes(type)),
        readPage: async () => ({ language: 'en', bytes: new TextEncoder().encode('%PDF-1.4 page') }),
      }),
      stockModule,
      traceModule,
      guestModule,
    ],
    clock: given.now,
    ...(given.smtp ? { smtp: given.smtp } : {}),
    perform: async (consequence) => void given.performed.push(consequence),
  });
}

const TERMS = {
  ...{ incoterm: 'FOB', place: NINGBO, modeOfTransport: 'sea', currency: 'USD', leadTimeDays: 20 },
  ...{ portOfLoading: NINGBO, portOfDischarge: XIAMEN, partialShipments: false },
  payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
};
/** An offer to the buyer on the platform, by which the seller names the carrier. */
export const TO_BUYER = {
  buyerOrganisationId: FIRMS.buyer,
  terms: { ...TERMS, incoterm: 'CFR', place: XIAMEN },
  meant: ['place'],
};

/** What the seller offers its customer, by the carrier that it keeps as a contact. */
const offer = (change: object) => ({
  buyerOrganisationId: CUSTOMER.contactId,
  lines: [
    {
      ...{ name: { en: 'Cup' }, quantity: { value: '100', unit: 'C62' } },
      unitPrice: { amount: '2.5', currency: 'USD' },
      ...{ hsCode: '691110', originCountry: 'CN', netWeightKg: '100', grossWeightKg: '110' },
    },
  ],
  terms: TERMS,
  validUntil: '2026-05-01',
  parties: [{ organisationId: LINE.contactId, role: 'carrier' }],
  ...change,
});

/** The module over real trades, goods and transport, with stand-ins for people, address book and papers; its clock is moved by hand. */
export async function guestDesk({ smtp }: { readonly smtp?: SmtpSettings } = {}) {
  const mailboxes = ['chen@harbour-cn.example', 'chen.li@gmail.com'];
  const papers: IssuedPaper[] = [];
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  /** What the maker of links may do; nothing once it is gone. */
  let scopes: readonly TestScope[] = SCOPES;
  const archived = new Set<string>();
  const enclosed: Given['enclosed'] = [];
  const performed: string[] = [];
  const ends: Parameters<PartyCapability['whenRightsEnd']>[0][] = [];
  const onWhenRightsEnd = (end: (typeof ends)[number]) => void ends.push(end);
  const stage = await stageWith({
    onWhenRightsEnd,
    enclosed,
    performed,
    archived,
    ...{ mailboxes, papers, ...(smtp ? { smtp } : {}) },
    now: () => now,
    scopes: () => scopes,
  });
  const as = (firm: Firm, more: object = {}) =>
    stage.http.as(
      testPrincipal({ organisationId: FIRMS[firm], personId: MAKER, kinds: ['trader'], ...more }),
    );
  const call = (firm: Firm, path: string, body: object = {}): Promise<TestReply> =>
    as(firm).send('POST', `/api/v1/trades${path}`, body);
  const guest = (path: string, body: object, headers: Record<string, string> = {}): Promise<TestReply> =>
    stage.http.as(null).send('POST', `/api/v1/guest/${path}`, body, headers);

  /** A quotation of the seller to its customer, or to the buyer on the platform. */
  async function quoted(change: object = {}): Promise<{ tradeId: string; quotationNumber: string }> {
    const reply = await call('seller', '/quotations', offer(change));
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body;
  }
  /** The same, ordered by the customer as the seller tells it, made and packed. */
  async function packed(change: object = {}): Promise<string> {
    const { tradeId, quotationNumber } = await quoted(change);
    const told = { organisationId: CUSTOMER.contactId, evidence: ['a'.repeat(64)] };
    const done = [
      await call('seller', `/${tradeId}/order`, { quotationNumber, told }),
      await call('seller', `/${tradeId}/production`, {
        lines: [{ lineId: '1', quantity: '100', source: 'made' }],
      }),
      await call('seller', `/${tradeId}/packing`, { cartons: [{ lineId: '1', quantityEach: '50' }] }),
    ];
    const refused = done.find(({ status }) => status !== 201);
    if (refused) throw new Error(refused.text);
    return tradeId;
  }
  async function link(tradeId: string, body: object, firm: Firm = 'seller') {
    const reply = await call(firm, `/${tradeId}/guest-links`, { language: 'en', ...body });
    const token = String(reply.body?.url ?? '').split('#')[1] ?? '';
    return { reply, token, linkId: reply.body?.linkId as string };
  }
  return {
    ...stage,
    ...{ as, call, guest, quoted, packed, link, enclosed, performed, archived, papers, mailboxes },
    open: (token: string) => guest('opening', { token }),
    act: (token: string, said: object) => guest('act', { token, said }),
    links: async (tradeId: string, firm: Firm = 'seller') =>
      (await as(firm).get(`/api/v1/trades/${tradeId}/guest-links`)).body as never as {
        items: readonly Record<string, unknown>[];
        possible: readonly { contactId: string; acts: string[] }[];
      },
    trade: async (tradeId: string, firm: Firm = 'seller') =>
      // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
      (await as(firm).get(`/api/v1/trades/${tradeId}`)).body as any,
    /** The maker loses, in one transaction, all but these. */
    async lower(left: readonly TestScope[]) {
      await stage.database.transaction({ organisationId: FIRMS.seller, personId: null }, async (tx) => {
        for (const end of ends) await end(tx, MAKER, new Set(left) as never);
      });
    },
    allow(kept: readonly TestScope[]) {
      scopes = kept;
    },
    setNow(instant: string) {
      now = Temporal.Instant.from(instant);
    },
  };
}
export type GuestDesk = Awaited<ReturnType<typeof guestDesk>>;
