import type { Contact } from '@tongshang/contact';
import { guestPrincipal } from '@tongshang/identity';
import { FACT_RULES, type SentLink, type TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordOf } from './progress.ts';
import { followingFromStated, mayContest, requireHarmless, requireTellable } from './reports.ts';
import { ORGANISATIONS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

const CUSTOMER: Contact = {
  ...{ contactId: '0199c0de-0000-7000-8000-000000000001', keeperOrganisationId: ORGANISATIONS.seller },
  ...{ name: { en: 'Mesa' }, kinds: ['trader'], country: 'GB', address: { city: 'Leeds', country: 'GB' } },
  ...{ taxId: null, legalId: null, eoris: [], isArchived: false },
};
const { seller, buyer } = ORGANISATIONS;
const LINK: SentLink = { sentTo: 'a…@mesa.example', enteredBy: seller };
const confirmedBy = (by: string, link: SentLink = LINK) =>
  ({ grade: 'confirmed', evidence: [], by, link }) as const;
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'fine';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

let world: World;
beforeAll(async () => {
  world = await createWorld({ contacts: [CUSTOMER] });
});
afterAll(() => world.close());

describe('TRADE-39: what is confirmed by a link', () => {
  /** Every fact, said by a contact of either side in each role that may state it, its address verified or not. */
  const cases = FACT_RULES.flatMap((rule) =>
    (['seller', 'buyer'] as const).flatMap((keeper) =>
      [undefined, ORGANISATIONS.bank].map((verifiedBy) => ({ rule, keeper, verifiedBy })),
    ),
  );

  it('releases no money that is held here, whichever fact it is, also where its sender would lose by it', () => {
    const contact = '0199c0de-0000-7000-8000-000000000009';
    const releases = (keeper: 'seller' | 'buyer', fact: string, word: object) => {
      const parties = [
        { role: 'seller', organisationId: seller },
        { role: 'buyer', organisationId: buyer },
        { role: 'warehouse', organisationId: contact, keptBy: ORGANISATIONS[keeper] },
      ];
      const trade = { parties, facts: [], terms: { incoterm: 'FOB', payment: [] }, lines: [] };
      const stated = { fact, byRole: 'warehouse', word };
      return followingFromStated(trade as never, stated as never).includes('payment-released');
    };
    const released = cases.filter(({ rule, keeper, verifiedBy }) =>
      releases(
        keeper,
        rule.fact,
        confirmedBy(ORGANISATIONS[keeper], { ...LINK, ...(verifiedBy ? { verifiedBy } : {}) }),
      ),
    );
    expect(released).toEqual([]);
    // Told with its paper, the receipt at a buyer’s own shed does: the keeper itself is held to that.
    expect(releases('buyer', 'delivered', { grade: 'reported', evidence: ['a'], by: buyer })).toBe(true);
  });

  it('is refused where a side on the platform would be robbed by it', () => {
    const trade = (keptBy: string | undefined) =>
      ({ parties: [{ role: 'buyer', organisationId: buyer, ...(keptBy ? { keptBy } : {}) }] }) as never;
    for (const { fact } of FACT_RULES) {
      const word = wordOf(fact, { terms: { incoterm: 'FOB' } } as never);
      const refused = codeOf(() => requireHarmless(trade(undefined), word, fact));
      expect([fact, refused]).toEqual([fact, word.protects === 'buyer' ? 'LINK_MOVES_MONEY' : 'fine']);
      expect(codeOf(() => requireHarmless(trade(seller), word, fact))).toBe('fine');
    }
  });

  it('undoes no contest: a link shows nothing', () => {
    const carrier = { role: 'carrier', organisationId: 'line', keptBy: seller };
    const report = {
      ...{ fact: 'shipped', entryId: 'e1', byRole: 'carrier', byOrganisationId: 'line' },
      ...{ at: '2026-03-03T08:00:00Z', details: { shipmentId: 's' } },
      word: { grade: 'reported', evidence: ['a'], by: seller },
    };
    const contest = { fact: 'contested', byRole: 'buyer', details: { entryId: 'e1', isUpheld: true } };
    const spoken = { fact: 'shipped', organisationId: 'line', roles: ['carrier'], at: '' } as const;
    const tell = (facts: readonly object[], evidence: readonly string[] = []) =>
      codeOf(() =>
        requireTellable(
          { parties: [carrier], facts, lines: [], terms: { incoterm: 'FOB', payment: [] } } as never,
          spoken,
          { ...confirmedBy(seller), evidence },
          's',
        ),
      );
    expect([tell([]), tell([report, contest]), tell([report, contest], ['b'])]).toEqual([
      ...['fine', 'EVIDENCE_CONTESTED', 'fine'],
    ]);
  });

  it('is contested by the other side as a report is', () => {
    const stated = {
      ...{ fact: 'shipped', entryId: 'e', byRole: 'carrier', byOrganisationId: 'line' },
      ...{ at: '2026-03-03T08:00:00Z', details: { shipmentId: 's' }, word: confirmedBy(seller) },
    };
    const parties = [
      { role: 'seller', organisationId: seller },
      { role: 'buyer', organisationId: buyer },
      { role: 'carrier', organisationId: 'line', keptBy: seller },
    ];
    const may = (role: 'seller' | 'buyer') =>
      mayContest(
        { parties, facts: [stated], terms: { incoterm: 'FOB' } } as never,
        stated as never,
        { role, organisationId: role === 'buyer' ? buyer : seller },
        Temporal.Instant.from('2026-03-04T08:00:00Z'),
      );
    expect([may('buyer'), may('seller')]).toEqual([true, false]);
  });

  it('is spoken by a contact of whoever sent the link, in an open trade, by nobody else', async () => {
    const quotation = {
      buyerOrganisationId: CUSTOMER.contactId,
      lines: [
        {
          ...{ name: { en: 'Cup' }, quantity: { value: '1', unit: 'EA' } },
          unitPrice: { amount: '2', currency: 'USD' },
        },
      ],
      terms: {
        ...{ incoterm: 'FOB', place: { name: 'Ningbo', country: 'CN' }, modeOfTransport: 'sea' },
        ...{ currency: 'USD', partialShipments: false, leadTimeDays: 3 },
        payment: [{ instalmentId: '1', method: 'outside', due: { event: 'shipment' } }],
      },
      validUntil: '2026-04-01',
    };
    const { body } = await world.as.seller.send('POST', '/api/v1/trades/quotations', quotation);
    const { tradeId } = body as { tradeId: string };
    const speak = (keeper: TradeRole, contactId: string) => {
      const guest = guestPrincipal(ORGANISATIONS[keeper], 'trade:write', null);
      return world.database
        .transaction({ organisationId: ORGANISATIONS[keeper], personId: null }, (tx) =>
          world.trade.speakerByLink(tx, guest, tradeId, contactId, LINK),
        )
        .catch((error: { code?: string }) => error.code);
    };
    expect(await speak('seller', CUSTOMER.contactId)).toMatchObject({
      ...{
        organisationId: CUSTOMER.contactId,
        via: 'link',
        personId: null,
        scopes: new Set(['trade:write']),
      },
      told: confirmedBy(seller),
    });
    expect(await speak('seller', seller)).toBe('CONTACT_NOT_YOURS');
    expect(await speak('buyer', CUSTOMER.contactId)).toBe('TRADE_NOT_FOUND');
    await world.as.seller.send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'none left' });
    expect(await speak('seller', CUSTOMER.contactId)).toBe('TRADE_CANCELLED');
  });
});
