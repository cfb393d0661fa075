import { contactModule } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import { type TestReply, testPrincipal } from '@tongshang/http/testing';
import type { Scope } from '@tongshang/identity';
import type { NewAct } from '@tongshang/journal';
import { openStage, type Stage, standIn } from '@tongshang/module/testing';
import type { Organisation, PartyCapability } from '@tongshang/party';
import { tradeModule } from '@tongshang/trade';
import { successionModule } from '../module.ts';
import { takeOver } from '../take-over.ts';

const id = (number: number) => `0199c0de-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;

export const FIRMS = {
  ...{ seller: id(1), mesa: id(2), thief: id(3), line: id(4), demo: id(5), far: id(6), spoke: id(7) },
  ...{ later: id(8), left: id(9), shop: id(10), right: id(11) },
} as const;
export type Firm = keyof typeof FIRMS;
export const PERSON = id(40);

const RECORDS: Readonly<Record<Firm, Partial<Organisation>>> = {
  seller: { name: { en: 'Harbour Ltd' } },
  mesa: { name: { en: 'MESA Ltd.' }, country: 'GB', taxId: 'GB 980780684' },
  thief: { name: { en: 'Thief Ltd' }, country: 'GB' },
  line: { name: { en: 'Blue Water Lines' }, kinds: ['carrier'] },
  demo: { name: { en: 'Mesa Ltd' }, country: 'GB', demonstration: true },
  far: { name: { en: 'Far Ltd' }, country: 'BR' },
  spoke: { name: { en: 'Spoke Ltd' }, country: 'GB' },
  later: { name: { en: 'Later Ltd' }, country: 'GB' },
  left: { name: { en: 'Left Ltd' }, country: 'GB', kinds: ['trader', 'warehouse'] },
  shop: { name: { en: 'Shop Ltd' }, country: 'CN' },
  right: { name: { en: 'Two Ltd' }, country: 'GB' },
};
const recordOf = (firm: Firm): Organisation => {
  const country = RECORDS[firm].country ?? 'CN';
  return {
    ...{ organisationId: FIRMS[firm], kinds: ['trader'], country, address: { city: 'Leeds', country } },
    ...{ taxId: null, legalId: null, eoris: [], jurisdictions: [], joinsAtOnce: false, demonstration: false },
    createdAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    name: {},
    ...RECORDS[firm],
  };
};

const LEEDS = { name: 'Leeds', country: 'GB' };
export const TERMS = {
  ...{ incoterm: 'FCA', place: LEEDS, modeOfTransport: 'road', currency: 'USD', leadTimeDays: 20 },
  payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
  partialShipments: false,
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
type Any = any;

type Given = {
  readonly records: Map<string, Organisation>;
  readonly entries: NewAct[];
  readonly performed: string[];
  /** Letters to owners. */
  readonly told: string[];
  readonly ends: Parameters<PartyCapability['whenRightsEnd']>[0][];
  scopes(): readonly Scope[];
  now(): Temporal.Instant;
};

const stageWith = ({ records, entries, performed, told, ends, scopes, now }: Given) =>
  openStage({
    modules: [
      standIn('party', {
        readOrganisations: async (_tx: Tx, ids) => ids.flatMap((one) => records.get(one) ?? []),
        readScopes: async () => new Set(scopes()),
        readNames: async () => new Map([[PERSON, 'Chen Li']]),
        readMailboxes: async () => ['chen@harbour.example'],
        whenRightsEnd: (end) => void ends.push(end),
        noticeOwners: async (tx, written, organisationId = tx.organisationId ?? '') =>
          void told.push(JSON.stringify({ to: organisationId, ...written({ language: 'en' }) })),
      }),
      contactModule,
      standIn('catalogue', {
        productParticulars: async (_tx, _seller, _currency, asked) => asked.map(() => undefined),
      }),
      tradeModule,
      successionModule,
    ],
    clock: now,
    perform: async (consequence) => void performed.push(consequence),
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
      appendConsequence(tx, act) {
        entries.push(act);
        return journal.appendConsequence(tx, act);
      },
    }),
  });

/** Real trades and a real address book, with stand-ins for organisations and people; its clock is moved by hand. */
export async function successionDesk() {
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  let scopes: readonly Scope[] = ['contact:write', 'contact:read'];
  const records = new Map(
    (Object.keys(FIRMS) as Firm[]).map((firm) => [FIRMS[firm] as string, recordOf(firm)]),
  );
  const given: Given = {
    records,
    entries: [],
    performed: [],
    told: [],
    ends: [],
    scopes: () => scopes,
    now: () => now,
  };
  const { entries, performed, told, ends } = given;
  const stage = await stageWith(given);
  const acts = actsOn(stage);
  return {
    ...{ ...stage, ...acts, entries, performed, told, records },
    wait(hours: number) {
      now = now.add({ hours });
    },
    /** What the keeper's person may do from now on, as the removal of a member says it. */
    async lose() {
      scopes = ['contact:read'];
      await acts.inDatabase('seller', async (tx) => {
        for (const end of ends) await end(tx, PERSON, new Set(scopes));
      });
    },
  };
}

/** What firms do on a stage. */
function actsOn(stage: Stage) {
  const as = (firm: Firm, more: object = {}) =>
    stage.http.as(
      testPrincipal({ organisationId: FIRMS[firm], personId: PERSON, kinds: ['trader'], ...more }),
    );
  const post = (firm: Firm, path: string, body: object = {}): Promise<TestReply> =>
    as(firm).send('POST', `/api/v1${path}`, body);
  const done = async (reply: Promise<TestReply>): Promise<Any> => {
    const { status, text, body } = await reply;
    if (status >= 300) throw new Error(text);
    return body;
  };
  const inDatabase = <T>(firm: Firm, work: (tx: Tx) => Promise<T>) =>
    stage.database.transaction({ organisationId: FIRMS[firm], personId: null }, work);
  const quote = (buyerOrganisationId: string, change: object = {}) =>
    post('seller', '/trades/quotations', {
      buyerOrganisationId,
      lines: [
        {
          ...{ name: { en: 'Cup' }, quantity: { value: '100', unit: 'C62' } },
          unitPrice: { amount: '2.5', currency: 'USD' },
          ...{ hsCode: '691110', originCountry: 'CN', netWeightKg: '100', grossWeightKg: '110' },
        },
      ],
      ...{ terms: TERMS, meant: ['place'], validUntil: '2026-05-01' },
      ...change,
    });
  const contactOf = async (contact: object = {}): Promise<string> =>
    (
      await done(
        post('seller', '/contacts', {
          ...{ name: { en: 'Mesa Ltd' }, country: 'GB', kinds: ['trader'] },
          ...{ email: 'ada@mesa.example', ids: { vat: 'GB980780684' } },
          ...contact,
        }),
      )
    ).contactId;
  const succession = async (contactId: string, firm: Firm = 'seller'): Promise<Any> =>
    (await as(firm).get(`/api/v1/contacts/${contactId}/succession`)).body;
  return {
    ...{ as, post, contactOf, succession, inDatabase },
    /** A quotation of the seller to its customer, accepted as the seller tells it. */
    quote,
    async trade(
      buyerId: string,
      change: object = {},
      orderNumber?: string,
      by: Firm = 'seller',
    ): Promise<string> {
      const { tradeId, quotationNumber } = await done(quote(buyerId, change));
      const told = { organisationId: buyerId, evidence: ['a'.repeat(64)] };
      await done(
        post(by, `/trades/${tradeId}/order`, {
          ...{ quotationNumber, orderNumber: orderNumber ?? `PO-${tradeId}` },
          ...(by === 'seller' ? { told } : {}),
        }),
      );
      return tradeId;
    },
    async invited(contactId: string, more: object = {}): Promise<{ invitationId: string; token: string }> {
      const { invitationId, url } = await done(
        post('seller', `/contacts/${contactId}/succession-invitations`, { language: 'en', ...more }),
      );
      return { invitationId, token: String(url).split('#')[1] ?? '' };
    },
    follow: (firm: Firm, act: 'opening' | 'claim' | 'refusal', token: string) =>
      post(firm, `/succession/${act}`, { token }),
    /** What the keeper confirms, as it is shown. */
    async confirm(contactId: string, invitationId: string): Promise<TestReply> {
      const { items } = await succession(contactId);
      const { claim } = items.find((one: Any) => one.invitationId === invitationId);
      return post('seller', `/succession-invitations/${invitationId}/confirmation`, {
        seen: claim?.seen ?? '0'.repeat(64),
      });
    },
    /** What the job does that follows a confirmation. */
    takeOver: (contactId: string, invitationId: string, firm: Firm = 'mesa') =>
      takeOver({ ...stage.capabilities, ...stage, trades: stage.capabilities.trade } as never, {
        invitationId,
        contactId,
        keeperId: FIRMS.seller,
        organisationId: FIRMS[firm],
      }),
    read: async (firm: Firm, tradeId: string): Promise<Any> =>
      (await as(firm).get(`/api/v1/trades/${tradeId}`)).body,
  };
}
export type SuccessionDesk = Awaited<ReturnType<typeof successionDesk>>;
