import { type Refusal, refusalText } from '@tongshang/refusal';
import type { TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unmeantTable } from './meant-refusals.ts';
import { requireMeant } from './terms.ts';
import { FELIXSTOWE, ORGANISATIONS, SHANGHAI, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const LINES = [
  {
    name: { en: 'Cup' },
    quantity: { value: '100', unit: 'EA' },
    unitPrice: { amount: '2.5', currency: 'USD' },
    hsCode: '691200',
  },
];
const AT_OWN_PORT = { ...TERMS, incoterm: 'CIF', place: SHANGHAI };
const UNDERINSURED = {
  ...{ ...TERMS, incoterm: 'CIF', place: FELIXSTOWE },
  insurance: { percent: 100, clauses: 'C' },
};
const OTHER_PORT = { place: { name: 'Ningbo', country: 'CN' } };
const toSeller = { sellerOrganisationId: ORGANISATIONS.seller, lines: LINES };

async function sent(role: TradeRole, path: string, body: object) {
  const reply = await world.as[role].send('POST', `/api/v1/trades${path}`, body);
  return { ...reply, said: reply.body.code ? [reply.body.code, reply.body.errors[0]?.field] : reply.status };
}

const DOORS: Readonly<Record<string, (terms: object, meant?: readonly string[]) => ReturnType<typeof sent>>> =
  {
    enquiry: (terms, meant) =>
      sent('buyer', '', {
        ...{ sellerOrganisationId: ORGANISATIONS.seller, destination: FELIXSTOWE, terms, meant },
        lines: LINES.map(({ name, quantity }) => ({ name, quantity })),
      }),
    'purchase order': (terms, meant) => sent('buyer', '/orders', { ...toSeller, terms, meant }),
    'quotation to a buyer': (terms, meant) =>
      sent('seller', '/quotations', {
        ...{ buyerOrganisationId: ORGANISATIONS.buyer, lines: LINES, terms, meant },
      }),
    'counter-offer': async (terms, meant) => {
      const { body } = await sent('seller', '/quotations', {
        ...{ buyerOrganisationId: ORGANISATIONS.buyer, lines: LINES, terms: TERMS },
      });
      return sent('buyer', `/${body.tradeId}/quotations`, { lines: LINES, terms, meant });
    },
    amendment: async (terms, meant) => {
      const { body } = await sent('buyer', '/orders', { ...toSeller, terms: TERMS });
      await sent('seller', `/${body.tradeId}/order`, { quotationNumber: body.orderNumber });
      const { incoterm, place, insurance } = terms as typeof UNDERINSURED;
      const changes = { terms: { incoterm, place, ...(insurance ? { insurance } : {}) } };
      return sent('seller', `/${body.tradeId}/amendments`, { reason: 'Other terms', changes, meant });
    },
  };

describe.each(Object.entries(DOORS))('TRADE-44: unusual terms in a %s', (_name, offer) => {
  it('are a question that names the field: the seller’s own port under CIF', async () => {
    expect((await offer(AT_OWN_PORT)).said).toEqual(['PLACE_UNUSUAL', '/terms/place']);
    expect((await offer(AT_OWN_PORT, ['insurance'])).said).toEqual(['PLACE_UNUSUAL', '/terms/place']);
    expect((await offer(AT_OWN_PORT, ['place'])).said).toBe(201);
  });

  it('are a question that names the field: less cover than the rule asks', async () => {
    expect((await offer(UNDERINSURED)).said).toEqual(['COVER_BELOW_RULE', '/terms/insurance']);
    expect((await offer(UNDERINSURED, ['insurance'])).said).toBe(201);
    expect((await offer({ ...UNDERINSURED, insurance: { percent: 110, clauses: 'A' } })).said).toBe(201);
  });
});

it('TRADE-44: the question names the place in the reader’s language', () => {
  const parties = [
    { role: 'seller', country: 'CN' },
    { role: 'buyer', country: 'GB' },
  ] as never;
  const asked = (() => {
    try {
      requireMeant(AT_OWN_PORT as never, parties);
    } catch (error) {
      return error as Refusal;
    }
    throw new Error('not asked');
  })();
  const text = unmeantTable.PLACE_UNUSUAL;
  expect(refusalText(text, 'zh-CN', asked.params)).toContain('而 上海 位于中国');
  expect(refusalText(text, 'en', asked.params)).toContain('but Shanghai lies in China');
});

describe('TRADE-44: what stays as it was', () => {
  it('is not asked about again; what becomes less is, and so is a rule that makes the place unusual', async () => {
    const quotation = { buyerOrganisationId: ORGANISATIONS.buyer, lines: LINES, terms: UNDERINSURED };
    const { body } = await sent('seller', '/quotations', { ...quotation, meant: ['insurance'] });
    const counter = (terms: object) =>
      sent('buyer', `/${body.tradeId}/quotations`, { lines: LINES, terms }).then(({ said }) => said);
    expect(await counter({ ...UNDERINSURED, leadTimeDays: 10 })).toBe(201);
    expect(await counter({ ...UNDERINSURED, insurance: { percent: 99, clauses: 'C' } })).toEqual([
      ...['COVER_BELOW_RULE', '/terms/insurance'],
    ]);
    expect(await counter({ ...TERMS, incoterm: 'CFR', ...OTHER_PORT })).toEqual([
      ...['PLACE_UNUSUAL', '/terms/place'],
    ]);
  });
});
