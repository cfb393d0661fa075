import { admitToFile } from '@tongshang/database';
import { expectIsolation } from '@tongshang/database/testing';
import { checkEpcisEvent, type EpcisEvent, readEpcisDocument, ssccUri } from '@tongshang/epcis';
import { accessHoles, testPrincipal } from '@tongshang/http/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containerCheckDigit } from './identifiers.ts';
import { CAPTURE_BYTES_MAX } from './read-events.ts';
import {
  BILL,
  consignment,
  felixstowe,
  shanghai,
  type TracedTrade,
  type TraceFixture,
  traceFixture,
  WAREHOUSE,
} from './testing/trace.ts';

let t: TraceFixture;
beforeAll(async () => {
  t = await traceFixture();
});
afterAll(() => t.close());

type Item = { event: EpcisEvent; eventId: string; organisationId: string; observed: boolean };
const eventsOf = async (trade: TracedTrade): Promise<Item[]> =>
  (await trade.as('buyer').get(`/api/v1/trades/${trade.tradeId}/events?limit=100`)).body.items;
const ship = (trade: TracedTrade, change: Record<string, unknown> = {}) =>
  trade.as('carrier').send('POST', `/api/v1/trades/${trade.tradeId}/consignment`, consignment(change));

describe('the goods of a trade in events', () => {
  it('TRACE-1: from production to receipt, nobody stating anything twice, all sound and all in the journal', async () => {
    const trade = await t.trade();
    const before = t.entries.length;
    await trade.state('seller', 'produced', {
      lines: [{ lineId: '1', quantity: '100', warehouseId: WAREHOUSE, batch: 'B1' }],
      inspected: { result: 'accepted', sampleSize: 8 },
    });
    await trade.pack();
    expect((await ship(trade)).status).toBe(201);
    const arriving = await trade.as('carrier').send('POST', `/api/v1/trades/${trade.tradeId}/events`, {
      bizStep: 'arriving',
      readPoint: felixstowe,
      condition: { temperatureCelsius: '21.5' },
      note: 'Berth 9',
    });
    expect(arriving.status).toBe(201);
    await trade.state('buyer', 'delivered', {
      receiptNumber: 'GR-1',
      warehouseId: WAREHOUSE,
      receivedAt: '2026-03-01T08:00:00Z',
      shipmentId: trade.shipmentId,
      lines: [
        { lineId: '1', received: '99', rejected: '1' },
        { lineId: '2', received: '0', rejected: '0' },
      ],
    });
    const items = await eventsOf(trade);
    expect(items.every(({ observed }) => observed)).toBe(true);
    const steps = items.map(({ event }) => event.bizStep);
    expect(steps.toSorted()).toEqual([
      'arriving',
      'commissioning',
      'departing',
      'inspecting',
      'packing',
      'packing',
      'packing',
      'receiving',
      'shipping',
    ]);
    for (const { event } of items) expect(checkEpcisEvent(event)).toEqual([]);
    const entries = t.entries.slice(before).filter(({ kind }) => kind === 'trace.observed');
    expect(entries.map(({ private: disclosed }) => disclosed?.event)).toEqual(
      expect.arrayContaining(items.map(({ event }) => event)),
    );
    expect(entries).toHaveLength(items.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        file: { fileId: trade.tradeId, kind: 'trade' },
        causedBy: expect.stringMatching(/-/),
        public: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      expect(Object.keys(entry.public ?? {})).toEqual(['eventType', 'sha256']);
    }
    const by = (step: string) =>
      items.filter(({ event }) => event.bizStep === step).map(({ event }) => event);
    expect(by('packing')[0]).toMatchObject({
      parentID: ssccUri(trade.ssccs[0] ?? ''),
      childQuantityList: [{ epcClass: `urn:tongshang:trade:${trade.tradeId}:line:1`, quantity: 60 }],
    });
    expect(by('packing')[2]).toMatchObject({ childQuantityList: [{ quantity: 12.5, uom: 'KGM' }] });
    expect(by('commissioning')[0]).toMatchObject({
      eventTimeZoneOffset: '+08:00',
      readPoint: { id: 'geo:31.2,121.5' },
    });
    expect(by('shipping')[0]).toMatchObject({
      epcList: trade.ssccs.map(ssccUri),
      readPoint: { id: 'geo:31.23,121.47', 'tongshang:unlocode': 'CNSHA' },
    });
    expect(by('arriving')[0]).toMatchObject({
      'tongshang:note': 'Berth 9',
      sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 21.5, uom: 'CEL' }] }],
    });
    expect(by('receiving')[0]).toMatchObject({
      epcList: trade.ssccs.map(ssccUri),
      quantityList: [{ quantity: 99 }],
      'tongshang:rejected': [{ lineId: '1', quantity: '1' }],
    });
    const fact = trade.facts().find((one) => one.fact === 'in-transit');
    expect(fact?.details).toMatchObject({
      bizStep: 'arriving',
      readPoint: { unlocode: 'GBFXT', timeZone: 'Europe/London' },
    });
    const { eventId } = (fact?.details ?? {}) as { eventId?: string };
    expect(arriving.body.eventId).toBe(`urn:uuid:${eventId}`);
  });

  it('a trade’s events come in pages, each once', async () => {
    const trade = await t.trade();
    await trade.pack();
    await ship(trade);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await trade
        .as('seller')
        .get(`/api/v1/trades/${trade.tradeId}/events?limit=2${cursor}`);
      seen.push(...body.items.map(({ eventId }: Item) => eventId));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor !== '');
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });
});

describe('consignments', () => {
  const container = `MSKU123456${containerCheckDigit('MSKU1234560')}`;

  it.each([
    ['MSKU1234565', '5'],
    ['CSQU3054383', '3'],
    ['TEXU3070079', '9'],
  ])('the check digit of %s is %s', (number, digit) => {
    expect(containerCheckDigit(number)).toBe(digit);
  });

  it('are made out as the carrier says, and only as their kind of document can be', async () => {
    const trade = await t.trade();
    await trade.pack();
    const bank = { name: { en: 'Thames Merchant Bank' }, address: { country: 'GB' } };
    const code = async (change: Record<string, unknown>) => {
      const { body } = await ship(trade, change);
      return [body.code, body.errors[0]?.field];
    };
    const waybill = { transportDocumentType: 'Waybill', madeOut: 'to-order' };
    expect(await code(waybill)).toEqual(['BILL_FORM_UNFIT', '/madeOut']);
    expect(await code({ madeOut: 'to-order-of-party' })).toEqual(['BILL_ORDER_PARTY_MISSING', '/orderParty']);
    expect(await code({ madeOut: 'straight', orderParty: bank })).toEqual([
      'BILL_ORDER_PARTY_UNFIT',
      '/orderParty',
    ]);
    expect(await code({ railRules: 'CIM' })).toEqual(['RAIL_RULES_UNFIT', '/railRules']);
    const elsewhere = { placeOfDelivery: { name: 'Felixstowe', country: 'FR', unlocode: 'GBFXT' } };
    expect(await code(elsewhere)).toEqual(['TRACE_PLACE_DIFFERS', '/placeOfDelivery/country']);
    const stated = { madeOut: 'to-order-of-party', orderParty: bank, originals: 3, freight: 'prepaid' };
    expect((await ship(trade, stated)).status).toBe(201);
    const shipped = trade.facts().find((one) => one.fact === 'shipped');
    expect(shipped?.details).toMatchObject({ consignment: stated });
  });

  it('of a carrier outside are reported with a copy of its document; nobody here has seen the goods', async () => {
    const trade = await t.trade();
    await trade.pack();
    const events = t.entries.length;
    const body = {
      ...{
        carrierName: 'Hapag-Lloyd AG',
        transportDocumentType: 'BillOfLading',
        transportDocumentNumber: 'HLCU1',
      },
      ...{ meansOfTransport: 'MV Elbe', voyage: '12E', loadedAt: Temporal.Now.instant().toString() },
      ...{ portOfLoading: shanghai, portOfDischarge: felixstowe, documentIds: [BILL] },
    };
    const report = async (change: object) =>
      (
        await trade
          .as('seller')
          .send('POST', `/api/v1/trades/${trade.tradeId}/consignment/reported`, { ...body, ...change })
      ).body;
    const code = async (change: object) => {
      const problem = await report(change);
      return [problem.code, problem.errors[0]?.field];
    };
    expect(await code({ documentIds: [WAREHOUSE] })).toEqual([
      'TRANSPORT_PAPER_NOT_BROUGHT',
      '/documentIds/0',
    ]);
    expect(await code({ transportDocumentType: 'Waybill' })).toEqual([
      'TRANSPORT_PAPER_NOT_BROUGHT',
      '/documentIds/0',
    ]);
    expect(await code({ portOfDischarge: shanghai })).toEqual(['CONSIGNMENT_PORTS_SAME', '/portOfDischarge']);
    expect(await code({ loadedAt: '2999-01-01T00:00:00Z' })).toEqual(['TRACE_TIME_IN_FUTURE', '/loadedAt']);
    expect(await code({ estimatedArrival: '2020-01-01T00:00:00Z' })).toEqual([
      'CONSIGNMENT_ARRIVES_BEFORE',
      '/estimatedArrival',
    ]);
    expect(t.reported).toEqual([]);
    expect(await report({})).toMatchObject({ shipmentId: trade.shipmentId });
    const [said] = t.reported;
    expect(said).toMatchObject({
      evidence: ['b'.repeat(64)],
      details: {
        consignment: { carrierName: 'Hapag-Lloyd AG', transportDocumentNumber: 'HLCU1', equipment: [] },
      },
    });
    expect(JSON.stringify(said?.details)).not.toContain('carrierOrganisationId');
    expect(t.entries.slice(events).map(({ kind }) => kind)).toEqual(['trade.shipped']);
  });

  it('load handling units into containers, each once', async () => {
    const trade = await t.trade();
    await trade.pack();
    const [one = '', two = '', three = ''] = trade.ssccs;
    const load = (...equipment: { number: string; ssccs: string[] }[]) => ship(trade, { equipment });
    const code = async (...equipment: { number: string; ssccs: string[] }[]) =>
      (await load(...equipment)).body.code;
    expect(await code({ number: 'MSKU1234560', ssccs: [] })).toBe('EQUIPMENT_NUMBER_WRONG');
    expect(await code({ number: container, ssccs: [] }, { number: container, ssccs: [] })).toBe(
      'EQUIPMENT_REPEATED',
    );
    expect(await code({ number: container, ssccs: ['000000000000000000'] })).toBe('EQUIPMENT_SSCC_UNKNOWN');
    expect(await code({ number: container, ssccs: [one, one, two, three] })).toBe('EQUIPMENT_SSCC_UNKNOWN');
    expect(await code({ number: container, ssccs: [one] })).toBe('EQUIPMENT_INCOMPLETE');
    const done = await load({ number: container, ssccs: [one, two] }, { number: 'TRUCK-7', ssccs: [three] });
    expect(done.status).toBe(201);
    const loading = (await eventsOf(trade))
      .filter(({ event }) => event.bizStep === 'loading')
      .map(({ event }) => event);
    expect(loading).toMatchObject([
      { parentID: `urn:epc:id:bic:${container}`, childEPCs: [ssccUri(one), ssccUri(two)] },
      { parentID: `urn:tongshang:trade:${trade.tradeId}:equipment:TRUCK-7`, childEPCs: [ssccUri(three)] },
    ]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a bill of lading for the air',
      { modeOfTransport: 'air' },
      'CONSIGNMENT_DOCUMENT_UNFIT',
      '/transportDocumentType',
    ],
    [
      'a voyage to where it begins',
      { portOfDischarge: { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' } },
      'CONSIGNMENT_PORTS_SAME',
      '/portOfDischarge',
    ],
    [
      'an arrival before the loading',
      { loadedAt: '2026-03-02T00:00:00Z', estimatedArrival: '2026-03-01T00:00:00Z' },
      'CONSIGNMENT_ARRIVES_BEFORE',
      '/estimatedArrival',
    ],
    ['loading in the future', { loadedAt: '2999-01-01T00:00:00Z' }, 'TRACE_TIME_IN_FUTURE', '/loadedAt'],
    ['loading before the trade', { loadedAt: '2020-01-01T00:00:00Z' }, 'TRACE_TIME_TOO_EARLY', '/loadedAt'],
    [
      'a port in another country',
      { portOfLoading: { name: 'Shanghai', country: 'GB', unlocode: 'CNSHA' } },
      'TRACE_PLACE_DIFFERS',
      '/portOfLoading/country',
    ],
  ])('refuse %s', async (_, change, code, field) => {
    const trade = await t.trade();
    await trade.pack();
    const reply = await ship(trade, change);
    expect([reply.body.code, reply.body.errors[0]?.field]).toEqual([code, field]);
    expect(await eventsOf(trade)).toHaveLength(3);
  });

  it('are numbered by the carrier where they have no number', async () => {
    const trade = await t.trade();
    await trade.pack();
    const { transportDocumentNumber: _, ...body } = consignment();
    const reply = await trade.as('carrier').send('POST', `/api/v1/trades/${trade.tradeId}/consignment`, body);
    expect(reply.body.transportDocumentNumber).toBe('BL-000001');
  });

  it('TRACE-10: two documents of one carrier never have one number, in whichever trade and however it is written', async () => {
    const [first, second] = [await t.trade(), await t.trade()];
    for (const trade of [first, second]) await trade.pack();
    const send = (trade: TracedTrade, body: object) =>
      t.http
        .as({ ...trade.principals.carrier, organisationId: first.principals.carrier.organisationId })
        .send('POST', `/api/v1/trades/${trade.tradeId}/consignment`, body);
    await t.database.system('one carrier in both trades', (tx) =>
      admitToFile(tx, second.tradeId, [
        { organisationId: first.principals.carrier.organisationId, role: 'carrier' },
      ]),
    );
    expect((await send(first, consignment({ transportDocumentNumber: 'MBL 991' }))).status).toBe(201);
    for (const transportDocumentNumber of ['MBL 991', 'mbl991']) {
      const { status, body } = await send(second, consignment({ transportDocumentNumber }));
      expect([status, body.code, body.errors[0]?.field]).toEqual([
        ...[409, 'TRANSPORT_DOCUMENT_NUMBER_TAKEN', '/transportDocumentNumber'],
      ]);
    }
    expect(second.facts().map(({ fact }) => fact)).toEqual(['packed']);
  });

  it('TRACE-10: another carrier may have the same number, and one’s own next is one not used yet', async () => {
    const [mine, other] = [await t.trade(), await t.trade()];
    for (const trade of [mine, other]) await trade.pack();
    expect((await ship(other, { transportDocumentNumber: 'BL-000001' })).status).toBe(201);
    expect((await ship(mine, { transportDocumentNumber: 'BL-000001' })).status).toBe(201);
    const { transportDocumentNumber: _, ...body } = consignment();
    const reply = await mine.as('carrier').send('POST', `/api/v1/trades/${mine.tradeId}/consignment`, body);
    expect(reply.body.transportDocumentNumber).toBe('BL-000002');
  });
});

describe('capture and query', () => {
  const base = {
    '@context': [
      'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
      { example: 'https://example.com/ns/' },
    ],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: '2026-02-01T10:00:00Z',
  };
  const seen = (change: Record<string, unknown> = {}) => ({
    type: 'ObjectEvent',
    eventTime: '2026-02-01T09:00:00+08:00',
    eventTimeZoneOffset: '+08:00',
    action: 'OBSERVE',
    bizStep: 'storing',
    readPoint: { id: 'geo:30.0,120.0' },
    'example:colour': 'red',
    ...change,
  });
  const document = (...eventList: object[]) => ({ ...base, epcisBody: { eventList } });
  const capture = (trade: TracedTrade, body: object, query = '', role: 'carrier' | 'bank' = 'carrier') =>
    trade.as(role).send('POST', `/epcis/v2/capture${query}`, body, { 'content-type': 'application/ld+json' });
  const query = async (
    trade: TracedTrade,
    parameters: Record<string, string>,
    role: 'buyer' | 'seller' = 'buyer',
  ) => trade.as(role).get(`/epcis/v2/events?${new URLSearchParams(parameters)}`);
  const listOf = (reply: {
    body: { epcisBody: { queryResults: { resultsBody: { eventList: EpcisEvent[] } } } };
  }) => reply.body.epcisBody.queryResults.resultsBody.eventList;

  it('TRACE-2: an event finds its trade by what it names or by goods known there, and comes back as stated', async () => {
    const trade = await t.trade();
    await trade.pack();
    const urn = `urn:epc:id:sscc:9521234.${(trade.ssccs[0] ?? '').slice(0, 1)}${(trade.ssccs[0] ?? '').slice(8, 17)}`;
    const reply = await capture(
      trade,
      document(
        seen({ epcList: [urn] }),
        seen({
          bizTransactionList: [{ bizTransaction: `urn:tongshang:trade:${trade.tradeId}` }],
          epcList: ['urn:example:pallet:1'],
          bizStep: 'loading',
        }),
      ),
    );
    expect([reply.status, reply.body.events, reply.body.repeated]).toEqual([202, 2, 0]);
    const job = await trade.as('carrier').get(reply.headers.location as string);
    expect(job.body).toEqual(reply.body);
    const found = await query(trade, {
      MATCH_epc: ssccUri(trade.ssccs[0] ?? ''),
      EQ_bizStep: 'https://ref.gs1.org/cbv/BizStep-storing',
    });
    expect(found.body.type).toBe('EPCISQueryDocument');
    expect(readEpcisDocument(found.body).problems).toEqual([]);
    expect(listOf(found)).toMatchObject([
      {
        '@context': [{ example: 'https://example.com/ns/' }],
        epcList: [urn],
        'example:colour': 'red',
        recordTime: expect.any(String),
      },
    ]);
    const one = await trade
      .as('buyer')
      .get(`/epcis/v2/events/${encodeURIComponent(listOf(found)[0]?.eventID ?? '')}`);
    expect(one.body).toMatchObject({
      epcList: [urn],
      '@context': [expect.stringContaining('epcis-context'), { example: 'https://example.com/ns/' }],
    });
  });

  it('TRACE-3: the same document again adds nothing; another event under the same id is refused', async () => {
    const trade = await t.trade();
    const where = `?tradeId=${trade.tradeId}`;
    const event = seen({ eventID: 'urn:example:event:1', epcList: ['urn:example:pallet:9'] });
    expect(
      (await capture(trade, document(event, seen({ epcList: ['urn:example:pallet:8'] })), where)).status,
    ).toBe(202);
    const again = await capture(trade, document(event, seen({ epcList: ['urn:example:pallet:8'] })), where);
    expect([again.status, again.body.repeated]).toEqual([202, 2]);
    const captured = (await eventsOf(trade)).filter(({ observed }) => !observed);
    expect(captured).toMatchObject([
      { event: { epcList: ['urn:example:pallet:9'] } },
      { event: { epcList: ['urn:example:pallet:8'] } },
    ]);
    const other = await capture(trade, document({ ...event, bizStep: 'loading' }), where);
    expect([other.body.code, other.body.errors[0].field]).toEqual([
      'EVENT_ID_TAKEN',
      '/epcisBody/eventList/0/eventID',
    ]);
    const correction = {
      ...event,
      errorDeclaration: { declarationTime: '2026-02-02T00:00:00Z', reason: 'incorrect_data' },
    };
    expect((await capture(trade, document(correction), where)).body.repeated).toBe(0);
    expect(await eventsOf(trade)).toHaveLength(3);
    expect(listOf(await query(trade, { EXISTS_errorDeclaration: '' }))).toHaveLength(1);
  });

  it('TRACE-3: the same event in another spelling is the same event', async () => {
    const trade = await t.trade();
    const where = `?tradeId=${trade.tradeId}`;
    const urn = seen({
      eventTime: '2026-02-01T23:03:56.000Z',
      eventTimeZoneOffset: '+02:00',
      bizStep: 'shipping',
      epcList: ['urn:epc:id:sgtin:4012345.011122.25'],
    });
    const link = {
      ...urn,
      eventTime: '2026-02-02T01:03:56+02:00',
      bizStep: 'https://ref.gs1.org/cbv/BizStep-shipping',
      epcList: ['https://id.gs1.org/01/04012345111224/21/25'],
    };
    expect((await capture(trade, document(urn), where)).body.repeated).toBe(0);
    const again = await capture(trade, document(link), where);
    expect([again.status, again.body.repeated]).toEqual([202, 1]);
  });

  it('TRACE-4: all problems are named and nothing of the document is kept', async () => {
    const trade = await t.trade();
    const wrong = document(
      seen({ epcList: ['urn:example:pallet:1'] }),
      seen({ bizStep: 'teleporting', epcList: ['no uri'] }),
      seen({ eventTime: 'yesterday', epcList: ['urn:example:pallet:2'] }),
    );
    const reply = await capture(trade, wrong, `?tradeId=${trade.tradeId}`);
    expect([reply.status, reply.body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      [
        '/epcisBody/eventList/1/bizStep',
        '/epcisBody/eventList/1/epcList/0',
        '/epcisBody/eventList/2/eventTime',
      ],
    ]);
    expect(await eventsOf(trade)).toEqual([]);
    const lost = document(
      seen({ epcList: ['urn:example:pallet:unknown'] }),
      seen({ epcList: ['urn:example:pallet:lost'] }),
    );
    const nowhere = await capture(trade, lost);
    expect([nowhere.body.code, nowhere.body.errors]).toMatchObject(['EVENT_TRADE_UNKNOWN', [{}, {}]]);
    const future = await capture(
      trade,
      document(seen({ eventTime: '2999-01-01T00:00:00Z', epcList: ['urn:x:y'] })),
      `?tradeId=${trade.tradeId}`,
    );
    expect(future.body.code).toBe('TRACE_TIME_IN_FUTURE');
    const single = { ...seen({ epcList: ['urn:x:y'] }), '@context': base['@context'] };
    expect((await capture(trade, single)).body.code).toBe('CAPTURE_KIND_WRONG');
    expect((await capture(trade, [] as object)).body.code).toBe('INPUT_INVALID');
    const pit = Buffer.from(`{"@context":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect(await capture(trade, pit)).toMatchObject({ status: 413, body: { code: 'BODY_TOO_DEEP' } });
    const { body: tooLarge } = await capture(trade, Buffer.alloc(CAPTURE_BYTES_MAX + 1, ' '));
    expect(tooLarge.detail).toBe('The body is larger than is accepted here (4,194,304 bytes).');
    const proceed = await trade
      .as('carrier')
      .send('POST', '/epcis/v2/capture', document(), { 'gs1-capture-error-behaviour': 'proceed' });
    expect(proceed.body.code).toBe('CAPTURE_BEHAVIOUR_UNSUPPORTED');
  });

  it('goods known in two trades name none by themselves', async () => {
    const trade = await t.trade();
    const other = await t.trade({ parties: [] });
    await t.database.system('the carrier takes part in both', (tx) =>
      admitToFile(tx, other.tradeId, [
        { organisationId: trade.principals.carrier.organisationId, role: 'carrier' },
      ]),
    );
    const both = seen({ epcList: ['urn:example:pallet:both'] });
    await capture(trade, document(both), `?tradeId=${trade.tradeId}`);
    expect((await capture(other, document(both), `?tradeId=${other.tradeId}`)).body.code).toBe(
      'NOT_YOUR_PART',
    );
    const shared = {
      bizTransactionList: [trade, other].map(({ tradeId }) => ({
        bizTransaction: `urn:tongshang:trade:${tradeId}`,
      })),
    };
    expect((await capture(trade, document({ ...both, ...shared }))).body.code).toBe('EVENT_TRADE_AMBIGUOUS');
  });

  it('TRACE-5: nobody outside a trade sees or states its events; the bank sees and states none', async () => {
    const [trade, other] = [await t.trade(), await t.trade()];
    await trade.pack();
    const urn = `urn:tongshang:trade:${trade.tradeId}`;
    expect(listOf(await query(trade, { EQ_bizTransaction: urn }))).toHaveLength(3);
    expect(listOf(await query(other, { EQ_bizTransaction: urn }))).toEqual([]);
    expect(listOf(await query(other, { MATCH_anyEPC: trade.ssccs.map(ssccUri).join('|') }))).toEqual([]);
    const foreign = document(seen({ epcList: ['urn:x:y'], bizTransactionList: [{ bizTransaction: urn }] }));
    expect((await capture(other, foreign)).body.code).toBe('NOT_YOUR_PART');
    expect((await capture(trade, foreign, '', 'bank')).body.code).toBe('NOT_YOUR_PART');
    const [event] = await eventsOf(trade);
    expect(
      (await other.as('seller').get(`/epcis/v2/events/${encodeURIComponent(event?.eventId ?? '')}`)).body
        .code,
    ).toBe('EVENT_NOT_FOUND');
  });

  it('pages through a query in either order and keeps to its limits', async () => {
    const trade = await t.trade();
    const at = (index: number) => `2026-02-01T0${index}:00:00Z`;
    const events = [0, 1, 2, 3, 4, 5, 6].map((index) =>
      seen({ eventTime: at(index), epcList: [`urn:example:piece:${index}`] }),
    );
    await capture(trade, document(...events), `?tradeId=${trade.tradeId}`);
    const walk = async (parameters: Record<string, string>) => {
      const times: string[] = [];
      let reply = await query(trade, { perPage: '2', ...parameters });
      for (;;) {
        times.push(...listOf(reply).map(({ eventTime }) => eventTime));
        const link = /^<(.*)>; rel="next"$/.exec(String(reply.headers.link ?? ''))?.[1];
        if (link === undefined) return times;
        reply = await trade.as('buyer').get(link);
      }
    };
    expect(await walk({})).toEqual([6, 5, 4, 3, 2, 1, 0].map(at));
    expect(await walk({ orderDirection: 'ASC', GE_eventTime: at(2), LT_eventTime: at(6) })).toEqual(
      [2, 3, 4, 5].map(at),
    );
    expect(await walk({ eventCountLimit: '3' })).toEqual([6, 5, 4].map(at));
    expect(await walk({ eventType: 'AggregationEvent' })).toEqual([]);
    expect((await query(trade, { maxEventCount: '6' })).body.code).toBe('QUERY_TOO_LARGE');
    expect((await query(trade, { maxEventCount: '7' })).status).toBe(200);
  });

  it('answers what it cannot read with each parameter named', async () => {
    const trade = await t.trade();
    const bad = await query(trade, { WD_readPoint: 'urn:x:y', GE_eventTime: 'soon', colour: 'red' });
    expect(bad.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'query/WD_readPoint',
      'query/GE_eventTime',
      'query/colour',
    ]);
    expect((await query(trade, { WD_readPoint: 'urn:x:y' })).status).toBe(501);
    expect((await query(trade, { nextPageToken: 'x' })).body.code).toBe('CURSOR_INVALID');
  });
});

describe('places', () => {
  it('are found by code and by name in both languages, best first', async () => {
    const find = async (text: string, more = '') =>
      (await t.http.as(null).get(`/api/v1/places?text=${encodeURIComponent(text)}${more}`)).body.items.map(
        ({ unlocode }: { unlocode: string }) => unlocode,
      );
    expect((await find('shanghai'))[0]).toBe('CNSHA');
    expect((await find('上海'))[0]).toBe('CNSHA');
    expect(await find('GBFXT')).toEqual(['GBFXT']);
    expect(await find('费利')).toEqual(['GBFXT']);
    expect(await find('xian')).toContain('CNXIY');
    expect(await find('gdansk')).toEqual(['PLGDN']);
    expect(await find('港', '&country=CN&mode=air')).toEqual([]);
    expect(await find('nowhere at all')).toEqual([]);
  });
});

describe('access', () => {
  it('every endpoint refuses those it must', async () => {
    expect(await accessHoles(t.http)).toEqual([]);
  });
  it('a viewer reads and states nothing', async () => {
    const trade = await t.trade();
    const viewer = t.http.as(
      testPrincipal({ organisationId: trade.principals.carrier.organisationId, scopes: ['trade:read'] }),
    );
    expect((await viewer.get('/epcis/v2/events')).status).toBe(200);
    expect(
      (await viewer.send('POST', `/api/v1/trades/${trade.tradeId}/consignment`, consignment())).body.code,
    ).toBe('SCOPE_NEEDED');
  });
  it('TRACE-5: rows of a trade are its parties’ alone', async () => {
    await expectIsolation(t.database, { schemas: ['trace'] });
  });
});
