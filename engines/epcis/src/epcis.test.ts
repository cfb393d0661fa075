import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalValue,
  checkEpcisEvent,
  commissioned,
  type EpcisEvent,
  epcisDocument,
  eventHashId,
  eventKeys,
  gone,
  gtinUri,
  instantOf,
  makeSscc,
  matchesQuery,
  OBSERVED_STEPS,
  type ObservedStep,
  type Occurrence,
  observed,
  packed,
  readEpcisDocument,
  readEventQuery,
  ssccUri,
  vocabularyValues,
} from './index.ts';

const occurrence: Occurrence = {
  eventID: 'urn:uuid:01890000-0000-7000-8000-000000000001',
  eventTime: '2026-03-01T08:30:00.000Z',
  eventTimeZoneOffset: '+08:00',
  readPoint: { id: 'geo:29.87,121.55' },
  bizTransactionList: [{ type: 'bol', bizTransaction: 'urn:example:bol:4711' }],
};
const sscc = ssccUri(makeSscc('9521234', 1n));
const shipping = observed('shipping', { epcs: [sscc] }, occurrence);
const codes = (value: unknown) =>
  readEpcisDocument(value).problems.map(({ code, place }) => `${code} ${place}`);
const documented = (event: object) => epcisDocument([event as EpcisEvent], '2026-03-01T08:31:00Z');

describe('own events', () => {
  it('EPCIS-4: are sound, each step, each constructor', () => {
    const events: EpcisEvent[] = [
      ...(['destroyed', 'stolen', 'unknown'] as const).map((fate) =>
        gone(fate, { epcs: [sscc] }, occurrence),
      ),
      ...(Object.keys(OBSERVED_STEPS) as ObservedStep[]).map((step) =>
        observed(step, { epcs: [sscc] }, occurrence),
      ),
      commissioned(
        { quantities: [{ epcClass: gtinUri('09521234000013', 'L1'), quantity: 12.5, uom: 'KGM' }] },
        occurrence,
        {
          'cbvmda:countryOfOrigin': 'CN',
        },
      ),
      packed(sscc, { quantities: [{ epcClass: gtinUri('09521234000013'), quantity: 24 }] }, occurrence),
      packed('urn:example:container:MSCU1234566', { epcs: [sscc] }, occurrence, 'loading'),
    ];
    for (const event of events) expect(checkEpcisEvent(event)).toEqual([]);
    const read = readEpcisDocument(
      JSON.parse(
        JSON.stringify(
          epcisDocument(
            events.map((event, index) => ({ ...event, eventID: `urn:example:event:${index}` })),
            '2026-03-01T08:31:00Z',
            { example: 'https://example.com/ns/' },
          ),
        ),
      ),
    );
    expect(read.problems).toEqual([]);
    expect(read.events).toHaveLength(events.length);
  });
});

describe('readEpcisDocument', () => {
  it.each<[string, object, string]>([
    [
      'EPCIS-3: a GTIN with a wrong check digit',
      {
        ...shipping,
        epcList: undefined,
        quantityList: [{ epcClass: 'https://id.gs1.org/01/04012345111225/10/L1', quantity: 1 }],
      },
      'GS1_CHECK_DIGIT epcisBody/eventList/0/quantityList/0/epcClass',
    ],
    [
      'a number that no longer is the one that was sent',
      {
        ...shipping,
        quantityList: [{ epcClass: gtinUri('09521234000013', 'L1'), quantity: 12345678901234568, uom: 'EA' }],
      },
      'EPCIS_NUMBER_INEXACT epcisBody/eventList/0/quantityList/0/quantity',
    ],
    [
      'a missing time',
      { ...shipping, eventTime: undefined },
      'EPCIS_FIELD_MISSING epcisBody/eventList/0/eventTime',
    ],
    [
      'a time without zone',
      { ...shipping, eventTime: '2026-03-01T08:30:00' },
      'EPCIS_TIME_INVALID epcisBody/eventList/0/eventTime',
    ],
    [
      'a day that is none',
      { ...shipping, eventTime: '2026-02-30T08:30:00Z' },
      'EPCIS_TIME_INVALID epcisBody/eventList/0/eventTime',
    ],
    [
      'an offset beyond the earth',
      { ...shipping, eventTimeZoneOffset: '+15:00' },
      'EPCIS_OFFSET_INVALID epcisBody/eventList/0/eventTimeZoneOffset',
    ],
    [
      'an unknown step',
      { ...shipping, bizStep: 'teleporting' },
      'EPCIS_VALUE_UNKNOWN epcisBody/eventList/0/bizStep',
    ],
    [
      'an unknown step under the GS1 namespace',
      { ...shipping, bizStep: 'https://ref.gs1.org/cbv/BizStep-teleporting' },
      'EPCIS_VALUE_UNKNOWN epcisBody/eventList/0/bizStep',
    ],
    [
      'an unknown disposition',
      { ...shipping, disposition: 'in_transport' },
      'EPCIS_VALUE_UNKNOWN epcisBody/eventList/0/disposition',
    ],
    [
      'a misspelt field',
      { ...shipping, readpoint: {} },
      'EPCIS_FIELD_UNKNOWN epcisBody/eventList/0/readpoint',
    ],
    [
      'an identifier that is no URI',
      { ...shipping, epcList: ['sscc 1'] },
      'EPCIS_URI_INVALID epcisBody/eventList/0/epcList/0',
    ],
    ['no objects', { ...shipping, epcList: undefined }, 'EPCIS_OBJECT_MISSING epcisBody/eventList/0'],
    [
      'master data when only seen',
      { ...shipping, ilmd: {} },
      'EPCIS_ILMD_NOT_ALLOWED epcisBody/eventList/0/ilmd',
    ],
    [
      'an action that is none',
      { ...shipping, action: 'CREATE' },
      'EPCIS_ACTION_UNKNOWN epcisBody/eventList/0/action',
    ],
    [
      'a quantity in text',
      { ...shipping, quantityList: [{ epcClass: 'urn:x:y', quantity: '5' }] },
      'EPCIS_FIELD_TYPE epcisBody/eventList/0/quantityList/0/quantity',
    ],
    [
      'packing into nothing',
      { ...packed(sscc, { epcs: [sscc] }, occurrence), parentID: undefined },
      'EPCIS_FIELD_MISSING epcisBody/eventList/0/parentID',
    ],
    [
      'a transaction of none',
      { ...shipping, type: 'TransactionEvent', bizTransactionList: [] },
      'EPCIS_OBJECT_MISSING epcisBody/eventList/0/bizTransactionList',
    ],
    ['an unknown type', { ...shipping, type: 'MagicEvent' }, 'EPCIS_TYPE_UNKNOWN epcisBody/eventList/0/type'],
  ])('names %s', (_, event, expected) => {
    expect(codes(documented(event))).toContain(expected);
    expect(readEpcisDocument(documented(event)).events).toEqual([]);
  });

  it('names everything wrong in every event at once', () => {
    const document = epcisDocument(
      [
        { ...shipping, bizStep: 'x' },
        { ...shipping, eventTime: 'y', disposition: 'z' },
      ] as EpcisEvent[],
      'yesterday',
    );
    expect(codes(document)).toEqual([
      'EPCIS_TIME_INVALID creationDate',
      'EPCIS_VALUE_UNKNOWN epcisBody/eventList/0/bizStep',
      'EPCIS_TIME_INVALID epcisBody/eventList/1/eventTime',
      'EPCIS_VALUE_UNKNOWN epcisBody/eventList/1/disposition',
    ]);
  });

  it('EPCIS-5: is bounded: events, problems, depth of fields of one’s own', () => {
    const many = epcisDocument(
      Array.from({ length: 30 }, () => ({ ...shipping, bizStep: 'x' })) as EpcisEvent[],
      '2026-03-01T08:31:00Z',
    );
    expect(readEpcisDocument(many, { events: 29 }).problems).toMatchObject([
      { code: 'EPCIS_TOO_MUCH', place: 'epcisBody/eventList', params: { found: '30', limit: '29' } },
    ]);
    expect(readEpcisDocument(many, { problems: 7 }).problems).toHaveLength(7);
    let deep: unknown = 'x';
    for (let level = 0; level < 40; level++) deep = { a: deep };
    expect(codes(documented({ ...shipping, 'example:deep': deep })).join()).toContain('EPCIS_TOO_MUCH');
  });

  it('EPCIS-1: never throws and never lets an event through that it found wrong', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readEpcisDocument(value).problems.length).toBeGreaterThan(0);
      }),
    );
    const field = fc.constantFrom(...Object.keys(shipping), 'ilmd', 'parentID', '__proto__', 'constructor');
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, content) => {
        const event = JSON.parse(
          `${JSON.stringify(shipping).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(content)}}`,
        );
        const read = readEpcisDocument(documented(event));
        expect(read.events.length).toBe(read.problems.length === 0 ? 1 : 0);
      }),
      // An object whose own `toString` is no function was once thrown at.
      {
        examples: [
          ['type', [{ toString: null }]],
          ['action', [{ toString: null }]],
          ['eventTimeZoneOffset', [{ toString: null }]],
        ],
      },
    );
  });
});

describe('vocabulary', () => {
  it('EPCIS-2: reads every spelling of a value as the same, and nothing else', () => {
    for (const value of vocabularyValues('bizStep')) {
      for (const written of [
        value,
        `cbv:BizStep-${value}`,
        `https://ref.gs1.org/cbv/BizStep-${value}`,
        `urn:epcglobal:cbv:bizstep:${value}`,
      ]) {
        expect(canonicalValue('bizStep', written)).toBe(value);
      }
    }
    expect(canonicalValue('bizStep', 'https://example.com/step/polishing')).toBe(
      'https://example.com/step/polishing',
    );
    for (const wrong of ['Shipping', '', 'cbv:BizStep-', 'in_transit', 'a b:c']) {
      expect(canonicalValue('bizStep', wrong)).toBeUndefined();
    }
  });
  it('reads times with their zone only', () => {
    expect(instantOf('2005-04-03T20:33:31.116-06:00')).toBe(Date.UTC(2005, 3, 4, 2, 33, 31, 116));
    for (const wrong of [
      '2005-04-03',
      '2005-04-03T20:33:31',
      '2005-04-31T20:33:31Z',
      '2005-04-03T24:00:00Z',
      '03/04/2005',
    ]) {
      expect(instantOf(wrong)).toBeUndefined();
    }
  });
});

const ask = (parameters: Record<string, unknown>) => readEventQuery(parameters);

describe('event queries', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['nothing', {}, true],
    ['the type', { eventType: 'ObjectEvent' }, true],
    ['another type', { eventType: ['AggregationEvent'] }, false],
    ['one of two steps', { EQ_bizStep: 'receiving|shipping' }, true],
    ['the step as URI', { EQ_bizStep: 'https://ref.gs1.org/cbv/BizStep-shipping' }, true],
    ['another step', { EQ_bizStep: 'receiving' }, false],
    ['from the very instant, in another zone', { GE_eventTime: '2026-03-01T16:30:00+08:00' }, true],
    ['before that instant', { LT_eventTime: '2026-03-01T08:30:00Z' }, false],
    ['the SSCC as URN', { MATCH_epc: 'urn:epc:id:sscc:9521234.0000000001' }, true],
    ['any EPC', { MATCH_anyEPC: sscc }, true],
    ['the parent', { MATCH_parentID: sscc }, false],
    ['the bill of lading', { EQ_bizTransaction_bol: 'urn:example:bol:4711' }, true],
    ['it as another paper', { EQ_bizTransaction_po: 'urn:example:bol:4711' }, false],
    ['the place', { EQ_readPoint: 'geo:29.87,121.55' }, true],
    ['two that hold', { EQ_action: 'OBSERVE', EQ_disposition: 'in_transit' }, true],
    ['two of which one does not', { EQ_action: 'ADD', EQ_disposition: 'in_transit' }, false],
    ['an error', { EXISTS_errorDeclaration: null }, false],
    ['the id', { EQ_eventID: occurrence.eventID }, true],
    ['a quantity', { GE_quantity: 1 }, false],
  ])('finds shipping by %s: %j', (_, parameters, found) => {
    const { query, problems } = ask(parameters);
    expect(problems).toEqual([]);
    expect(matchesQuery(shipping, query)).toBe(found);
  });

  it('finds quantities by bound and unit, and classes by pattern', () => {
    const event = commissioned(
      { quantities: [{ epcClass: 'urn:epc:class:lgtin:4054739.099914.L1', quantity: 12, uom: 'KGM' }] },
      occurrence,
    );
    const finds = (parameters: Record<string, unknown>) => matchesQuery(event, ask(parameters).query);
    expect(finds({ GE_quantity_KGM: 12, LT_quantity_KGM: 13 })).toBe(true);
    expect(finds({ GT_quantity_KGM: '12' })).toBe(false);
    expect(finds({ GE_quantity: 12 })).toBe(false);
    expect(finds({ MATCH_epcClass: 'urn:epc:idpat:sgtin:4054739.099914.*' })).toBe(true);
    expect(finds({ MATCH_epcClass: 'https://id.gs1.org/01/04054739999148' })).toBe(false);
    expect(finds({ MATCH_anyEPCClass: 'https://id.gs1.org/01/04054739999148/10/L1' })).toBe(true);
  });

  it('names each parameter that is unknown, unsupported or of a wrong value', () => {
    const { problems } = ask({
      GE_eventDate: '2026-01-01T00:00:00Z',
      WD_readPoint: 'urn:x:y',
      EQ_type: 'Temperature',
      'EQ_INNER_ILMD_https://example.com/x': 'y',
      GE_eventTime: 'not-a-date',
      EQ_action: ['SHIPPED'],
      perPage: '0',
      EQ_bizTransaction_bill: 'urn:x:y',
      eventType: {},
    });
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'EPCIS_QUERY_PARAMETER_UNKNOWN GE_eventDate',
      'EPCIS_QUERY_PARAMETER_UNSUPPORTED WD_readPoint',
      'EPCIS_QUERY_PARAMETER_UNSUPPORTED EQ_type',
      'EPCIS_QUERY_PARAMETER_UNSUPPORTED EQ_INNER_ILMD_https://example.com/x',
      'EPCIS_QUERY_VALUE_INVALID GE_eventTime',
      'EPCIS_QUERY_VALUE_INVALID EQ_action',
      'EPCIS_QUERY_VALUE_INVALID perPage',
      'EPCIS_QUERY_PARAMETER_UNKNOWN EQ_bizTransaction_bill',
      'EPCIS_QUERY_VALUE_INVALID eventType',
    ]);
  });

  it('EPCIS-6: an event is found by each of its own keys', () => {
    const parameterOf: Record<string, string> = {
      epc: 'MATCH_epc',
      parentID: 'MATCH_parentID',
      epcClass: 'MATCH_epcClass',
    };
    const events = [
      shipping,
      packed(sscc, { quantities: [{ epcClass: gtinUri('09521234000013'), quantity: 3 }] }, occurrence),
    ];
    for (const event of events) {
      for (const { kind, value } of eventKeys(event)) {
        const parameter = parameterOf[kind] ?? `EQ_${kind.replace(':', '_')}`;
        const { query, problems } = ask({ [parameter]: [value] });
        expect([parameter, problems, matchesQuery(event, query)]).toEqual([parameter, [], true]);
      }
    }
  });
});

describe('eventHashId', () => {
  const original: EpcisEvent = {
    ...shipping,
    epcList: [sscc, ssccUri(makeSscc('9521234', 2n))],
    bizTransactionList: [
      { type: 'po', bizTransaction: 'urn:example:po:1' },
      { type: 'bol', bizTransaction: 'urn:example:bol:4711' },
    ],
    'example:colour': ['red', 'blue'],
  };
  const context = { example: 'https://example.com/ns/' };

  it('EPCIS-7: spelling and order do not count, nor when and under which id it was recorded', () => {
    const respelled: EpcisEvent = {
      ...original,
      '@context': [{ own: 'https://example.com/ns/' }],
      eventID: 'urn:example:other',
      recordTime: '2027-01-01T00:00:00Z',
      eventTime: '2026-03-01T16:30:00.0001+08:00',
      bizStep: 'https://ref.gs1.org/cbv/BizStep-shipping',
      disposition: 'urn:epcglobal:cbv:disp:in_transit',
      epcList: ['urn:epc:id:sscc:9521234.0000000002', 'https://example.com/00/095212340000000013'],
      bizTransactionList: original.bizTransactionList?.toReversed() ?? [],
      'rdfs:comment': 'seen at the gate',
    };
    const { 'example:colour': _, ...bare } = respelled;
    const own = { ...bare, 'own:colour': ['blue', 'red'] } as EpcisEvent;
    expect(eventHashId(own)).toBe(eventHashId(original, { context }));
  });

  it('EPCIS-7: what it says counts', () => {
    const changes: Partial<Record<string, unknown>>[] = [
      { bizStep: 'departing' },
      { eventTime: '2026-03-01T08:30:00.001Z' },
      { eventTimeZoneOffset: '+09:00' },
      { epcList: [sscc] },
      { readPoint: { id: 'geo:29.87,121.56' } },
      { 'example:colour': ['red'] },
      { 'example:size': 1 },
    ];
    const hashes = changes.map((change) =>
      eventHashId({ ...original, ...change } as EpcisEvent, { context }),
    );
    expect(new Set([...hashes, eventHashId(original, { context })]).size).toBe(changes.length + 1);
    const ignoring = eventHashId({ ...original, 'example:size': 1 } as EpcisEvent, {
      context,
      ignore: ['example:size'],
    });
    expect(ignoring).toBe(eventHashId(original, { context }));
  });
});

describe('a context', () => {
  it('EPCIS-5: is bounded, for it goes along with every event', () => {
    const sound = documented(shipping) as object;
    const prefixes = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`p${index}`, 'https://example.com/ns/']),
      );
    expect(codes({ ...sound, '@context': [prefixes(100)] })).toEqual([]);
    expect(codes({ ...sound, '@context': [prefixes(1_000)] })).toEqual(['EPCIS_TOO_MUCH @context']);
    let deep: unknown = {};
    for (let level = 0; level < 100; level += 1) deep = [deep];
    expect(codes({ ...sound, '@context': deep })).toContain('EPCIS_TOO_MUCH @context');
  });
});
