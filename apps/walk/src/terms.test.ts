import type { PurchaseOrder } from '@tongshang/purchase-order';
import { inFull } from '@tongshang/trade';
import { describe, expect, it } from 'vitest';
import type { FactsFile } from './facts-file.ts';
import { countriesOf, termsOf } from './terms.ts';

const KNOWN = [
  { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' },
  { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  { name: 'Hull', country: 'GB', unlocode: 'GBHUL' },
];
const find = async (name: string) => KNOWN.filter((place) => place.name.toLowerCase() === name.toLowerCase());

type Said = { readonly partial?: true } & Partial<
  Pick<PurchaseOrder, 'deliveryTerms' | 'deliverTo' | 'paymentTerms' | 'taxes' | 'latestShipmentDate'>
>;

/** The terms of an order that is paid through escrow. */
function found(said: Said, facts: FactsFile = {}, demonstration = false) {
  return termsOfOrder({ ...said, paymentTerm: 'escrow' }, facts, demonstration);
}

function termsOfOrder(
  { partial, ...said }: Said & Pick<PurchaseOrder, 'paymentTerm'>,
  facts: FactsFile = {},
  demonstration = false,
) {
  const order: PurchaseOrder = {
    orderNumber: 'W-1',
    issueDate: '2026-02-03',
    currency: 'EUR',
    buyer: { name: 'Birch Hospital', country: 'GB' },
    seller: { name: 'Jade River Works', country: 'CN' },
    lines: [
      {
        lineId: '1',
        name: 'Widget',
        quantity: { value: '1', unit: 'EA' },
        unitPrice: { amount: '1', currency: 'EUR' },
        ...(partial ? { partialDelivery: true } : {}),
      },
    ],
    ...said,
  };
  return termsOf(order, facts, { demonstration, countries: countriesOf(order, facts, 'CN'), find });
}

describe('the place of an Incoterm', () => {
  it.each<[string, Said, object]>([
    [
      'words that hold rule and place',
      { deliveryTerms: { text: 'FOB Shanghai' } },
      { incoterm: 'FOB', place: KNOWN[0] },
    ],
    [
      'a place with its country',
      { deliveryTerms: { incoterm: 'CIF', place: { name: 'Hull, GB' } } },
      { incoterm: 'CIF', place: { name: 'Hull', country: 'GB' } },
    ],
    [
      'the buyer’s door, where the seller delivers to it',
      { deliveryTerms: { incoterm: 'DAP' }, deliverTo: { street: 'Dock 1', city: 'Hull', country: 'GB' } },
      { incoterm: 'DAP', place: { name: 'Hull', country: 'GB' } },
    ],
  ])('is understood from %s', async (_, said, expected) => {
    expect(await found(said)).toMatchObject({ terms: expected });
  });

  it.each<[string, Said, string, string | undefined]>([
    ['an order silent about it', { deliveryTerms: { incoterm: 'FOB' } }, 'terms/place', undefined],
    [
      'a delivery address, where goods are handed over at home',
      { deliveryTerms: { incoterm: 'FOB' }, deliverTo: { city: 'Hull', country: 'GB' } },
      'terms/place',
      undefined,
    ],
    [
      'a place at the other end',
      { deliveryTerms: { incoterm: 'FOB', place: { name: 'Felixstowe' } } },
      'terms/place',
      'WALK_PLACE_UNSUITABLE',
    ],
    [
      'a place nobody knows the country of',
      { deliveryTerms: { incoterm: 'CIF', place: { name: 'Little Snoring' } } },
      'terms/place',
      'WALK_PLACE_UNKNOWN',
    ],
    [
      'a rule that is none today',
      { deliveryTerms: { text: 'DDU Hamburg' } },
      'terms/incoterm',
      'WALK_TERM_UNREAD',
    ],
  ])('is asked for of %s', async (_, said, missing, code) => {
    const asked = await found(said);
    expect(asked).toMatchObject({ missing: expect.arrayContaining([missing]) });
    expect('asked' in asked ? asked.asked.map((one) => one.code) : []).toEqual(code ? [code] : []);
  });

  it('that is stated and not understood is not replaced by a stand-in; the facts answer', async () => {
    const felixstowe = { deliveryTerms: { incoterm: 'FOB', place: { name: 'Felixstowe' } } };
    expect(await found(felixstowe, {}, true)).toMatchObject({ missing: ['terms/place'] });
    const place = { name: 'Yantian', country: 'CN' };
    expect(await found(felixstowe, { terms: { place } })).toMatchObject({ terms: { place } });
  });

  it.each([
    ['place', { place: { name: 'Ningbo', country: 'CN' } }],
    ['portOfLoading', { portOfLoading: { name: 'Ningbo', country: 'CN' } }],
  ])('that the order names is not replaced by the facts’ %s', async (field, given) => {
    const stated = { deliveryTerms: { text: 'FOB Shanghai' } };
    expect(await found(stated, { terms: given }, true)).toMatchObject({
      missing: [`terms/${field}`],
      asked: [
        {
          code: 'WALK_FACTS_CONTRADICT',
          params: { place: `terms.${field}`, stated: 'Shanghai, CN', given: 'Ningbo, CN' },
        },
      ],
    });
    const same = { place: KNOWN[0], portOfLoading: KNOWN[0] } as never;
    expect(await found(stated, { terms: same })).toMatchObject({ terms: { portOfLoading: KNOWN[0] } });
  });

  it.each([
    [{ incoterm: 'CIF', text: 'CIF Incoterms 2010', place: { name: 'Hull' } }, '2010'],
    [{ incoterm: 'CIF', text: 'CIF Hull' }, undefined],
  ] as const)('and the edition stand in words beside the code: %j', async (deliveryTerms, edition) => {
    const known = await found({ deliveryTerms });
    expect('terms' in known && [known.terms.incotermsEdition, known.terms.place.name]).toEqual([
      edition,
      'Hull',
    ]);
  });

  it.each([
    { incoterm: 'CIF', text: 'FOB Shanghai' },
    { incoterm: 'CIF', text: 'Incoterms 2000' },
  ])('is asked about where the words beside the code mean another rule: %j', async (deliveryTerms) => {
    const asked = await found({ deliveryTerms });
    expect('asked' in asked && asked.asked.map(({ code }) => code)).toContain('WALK_TERM_UNREAD');
  });

  it.each([
    ['FOB', 'Shanghai', { portOfLoading: KNOWN[0] }],
    ['FAS', 'Shanghai', { portOfLoading: KNOWN[0] }],
    ['CFR', 'Hull', { portOfDischarge: KNOWN[2] }],
    ['CIF', 'Hull', { portOfDischarge: KNOWN[2] }],
    ['CIP', 'Hull', {}],
  ])('is the port itself where the rule names one: %s %s', async (incoterm, name, ports) => {
    const { terms } = (await found({ deliveryTerms: { text: `${incoterm} ${name}` } })) as { terms: object };
    const named = Object.fromEntries(Object.entries(terms).filter(([field]) => field.startsWith('port')));
    expect(named).toEqual(ports);
  });

  it('that is made up lies at the end its rule names, and is marked', async () => {
    expect(await found({ deliveryTerms: { incoterm: 'FOB' } }, {}, true)).toMatchObject({
      terms: { place: { country: 'CN' }, demonstration: ['place', 'portOfLoading', 'partialShipments'] },
    });
    expect(await found({}, {}, true)).toMatchObject({
      terms: {
        incoterm: 'DAP',
        place: { country: 'GB' },
        demonstration: ['incoterm', 'place', 'modeOfTransport', 'partialShipments'],
      },
    });
  });
});

describe('payment', () => {
  const FOB = { deliveryTerms: { text: 'FOB Shanghai' } };
  const words = '60 days net from invoice date, no letter of credit, no escrow';

  it('in words is asked about with the words, also where stand-ins are wanted', async () => {
    const said = { ...FOB, paymentTerms: [{ text: words }] };
    for (const demonstration of [false, true]) {
      const asked = await termsOfOrder(said, {}, demonstration);
      expect(asked).toMatchObject({
        missing: ['terms/payment'],
        asked: [{ code: 'WALK_TERM_UNREAD', params: { field: 'terms.payment', written: words } }],
      });
    }
    // Open account is the seller's own credit: no bank vouches for it, and the order says what its days are counted from.
    const facts = { terms: { paymentTerm: 'open-account', openAccountDays: 60 } } as const;
    expect(await termsOfOrder(said, facts)).toMatchObject({
      terms: { payment: inFull('outside', { event: 'invoice', days: 60 }) },
    });
    expect(await termsOfOrder(said, { terms: { payment: '100% T/T 60 days after invoice' } })).toMatchObject({
      terms: { payment: inFull('outside', { event: 'invoice', days: 60 }) },
    });
  });

  it('on open account of which nobody says what its days are counted from is asked about; a stand-in is marked', async () => {
    const facts = { terms: { paymentTerm: 'open-account', openAccountDays: 45 } } as const;
    expect(await termsOfOrder(FOB, facts)).toMatchObject({
      missing: ['terms/payment'],
      asked: [{ code: 'WALK_CREDIT_OPEN', params: { written: 'open account, 45 days' } }],
    });
    expect(await termsOfOrder(FOB, facts, true)).toMatchObject({
      terms: {
        payment: inFull('outside', { event: 'invoice', days: 45 }),
        demonstration: ['paymentDue', 'partialShipments'],
      },
      assumed: [{ place: 'terms/paymentDue', question: { code: 'WALK_CREDIT_OPEN' } }],
    });
  });

  it.each([
    [
      'an understood text by another form',
      '30% T/T deposit, 70% T/T before shipment',
      { paymentTerm: 'escrow' },
    ],
    [
      'days of credit by others',
      '60 days net from invoice date',
      { payment: '100% T/T 30 days after invoice' },
    ],
  ] as const)('is not replaced: %s', async (_, text, given) => {
    const said = { ...FOB, paymentTerms: [{ text }] };
    expect(await termsOfOrder(said, { terms: given })).toMatchObject({
      missing: ['terms/payment'],
      asked: [{ code: 'WALK_FACTS_CONTRADICT' }],
    });
  });

  it('in words that do not say when is asked about with what they may mean; each of those is an answer', async () => {
    const said = { ...FOB, paymentTerms: [{ text: '30/70 T/T' }] };
    const asked = await termsOfOrder(said);
    const [one, other] = ['30/70 T/T against copy of B/L', '30/70 T/T before shipment'];
    expect(asked).toMatchObject({
      missing: ['terms/payment'],
      asked: [{ code: 'WALK_PAYMENT_READINGS', params: { written: '30/70 T/T', one, other } }],
    });
    for (const payment of [one, other])
      expect(await termsOfOrder(said, { terms: { payment } })).toMatchObject({
        terms: { payment: [{ share: '30' }, { share: '70' }] },
      });
  });

  it('in words is taken where the facts say the same otherwise', async () => {
    const said = { ...FOB, paymentTerms: [{ text: '30% T/T deposit, balance T/T before shipment' }] };
    const facts = { terms: { payment: '30% T/T deposit, 70% T/T before shipment' } };
    expect(await termsOfOrder(said, facts)).toMatchObject({ terms: { payment: [{ share: '30' }, {}] } });
  });

  it('that nobody states is missing; a stand-in is marked', async () => {
    expect(await termsOfOrder(FOB)).toMatchObject({ missing: ['terms/payment'] });
    expect(await termsOfOrder(FOB, {}, true)).toMatchObject({
      terms: { payment: inFull('escrow'), demonstration: ['payment', 'partialShipments'] },
    });
  });

  it('and rule of the order are not replaced by the facts', async () => {
    const facts = { terms: { incoterm: 'EXW', paymentTerm: 'advance' } } as const;
    expect(await found(FOB, facts)).toMatchObject({
      missing: ['incoterm', 'payment'].map((name) => `terms/${name}`),
      asked: [{ code: 'WALK_FACTS_CONTRADICT' }, { code: 'WALK_FACTS_CONTRADICT' }],
    });
  });
});

describe('VAT', () => {
  const amount = { amount: '0.20', currency: 'EUR' };
  const order: Said = {
    deliveryTerms: { text: 'FOB Shanghai' },
    taxes: [{ amount, category: 'S', percent: '20' }],
  };

  it('other than the law’s is asked about with both figures, until the facts say that it stands', async () => {
    const asked = await found(order);
    expect(asked).toMatchObject({ missing: ['vat'] });
    expect('asked' in asked ? asked.asked.map(({ code, params }) => [code, params]) : []).toEqual([
      ['WALK_VAT_DIFFERS', { stated: '0.20 EUR (S 20 %)', reckoned: '0.00 EUR (O)' }],
    ]);
    expect(await found(order, { vat: 'as-stated' })).toMatchObject({ assumed: [] });
  });

  it('WALK-25: a demonstration goes on as stated, marks it and tells the question that nobody answered', async () => {
    expect(await found(order, {}, true)).toMatchObject({
      terms: { demonstration: expect.arrayContaining(['vat']) },
      assumed: [{ place: 'terms/vat', question: { code: 'WALK_VAT_DIFFERS' } }],
    });
    expect(await found({ deliveryTerms: { text: 'FOB Shanghai' } }, {}, true)).toMatchObject({ assumed: [] });
  });
});

describe('what an order states of its shipment', () => {
  it('is not replaced by facts: another last day is asked about, the same or none is taken', async () => {
    const order = { deliveryTerms: { text: 'FOB Shanghai' }, latestShipmentDate: '2026-05-01' };
    const other = await found(order, { terms: { latestShipmentDate: '2026-06-01' } });
    expect('missing' in other && [other.missing, other.asked[0]?.code]).toEqual([
      ['terms/latestShipmentDate'],
      'WALK_FACTS_CONTRADICT',
    ]);
    const parts = await found({ ...order, partial: true }, { terms: { partialShipments: false } });
    expect('missing' in parts && parts.missing).toEqual(['terms/partialShipments']);
    const same = await found(order, { terms: { partialShipments: true } });
    expect('terms' in same && same.terms.partialShipments).toBe(true);
    expect('terms' in same && same.terms.latestShipmentDate).toBe('2026-05-01');
  });
});

it('another cover than the rule asks comes from the facts', async () => {
  const insurance = { percent: 100, clauses: 'C' } as const;
  const place = { name: 'Hull', country: 'GB' };
  const answer = await found({ deliveryTerms: { incoterm: 'CIF', place } }, { terms: { insurance } }, true);
  expect('terms' in answer && answer.terms.insurance).toEqual(insurance);
});
