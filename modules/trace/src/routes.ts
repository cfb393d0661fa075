import { EPCIS_CONTEXT, type EpcisEvent } from '@tongshang/epcis';
import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { tellable } from '@tongshang/trade';
import { type Capture, captureDocument, readCapture } from './capture-document.ts';
import { readEventsWork } from './capture-work.ts';
import * as contract from './contract.ts';
import type { TraceDeps } from './dependencies.ts';
import { type StoredEvent, selectEventsOfTrade } from './event-store.ts';
import { findPlaces } from './places.ts';
import { queryEvents, readEvent } from './query-events.ts';
import { CAPTURE_BYTES_MAX, CAPTURE_EVENTS_MAX } from './read-events.ts';
import { refuse } from './refusals.ts';
import { reportEvent } from './report-event.ts';
import { reportShipment } from './report-shipment.ts';
import { shipConsignment } from './ship-consignment.ts';

const tags = ['trace'];
const write = { scope: 'trace:write' } as const;
const read = { scope: 'trade:read' } as const;
const factRefusals = [
  'TRADE_NOT_FOUND',
  'NOT_YOUR_PART',
  'FACT_NOT_READY',
  'SHIPMENT_AMBIGUOUS',
  'MOMENTS_OUT_OF_ORDER',
];
const timeRefusals = ['TRACE_TIME_IN_FUTURE', 'TRACE_TIME_TOO_EARLY', 'TRACE_PLACE_DIFFERS'];

export function traceRoutes(app: HttpApp, deps: TraceDeps): void {
  tradeRoutes(app, deps);
  reportRoutes(app, deps);
  captureRoutes(app, deps);
  queryRoutes(app);
  placeRoutes(app);
}

function tradeRoutes(app: HttpApp, deps: TraceDeps): void {
  tellable(app, deps.trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/consignment',
    operationId: 'shipConsignment',
    summary: 'Take a shipment on board: transport document, means of transport, ports, containers',
    tags,
    access: write,
    params: contract.TradeParams,
    body: contract.ConsignmentBody,
    status: 201,
    response: contract.Shipped,
    refusals: [
      ...factRefusals,
      ...timeRefusals,
      'BILL_FORM_UNFIT',
      'BILL_ORDER_PARTY_MISSING',
      'BILL_ORDER_PARTY_UNFIT',
      'RAIL_RULES_UNFIT',
      'CONSIGNMENT_DOCUMENT_UNFIT',
      'TRANSPORT_DOCUMENT_NUMBER_TAKEN',
      'CONSIGNMENT_PORTS_SAME',
      'CONSIGNMENT_ARRIVES_BEFORE',
      'EQUIPMENT_NUMBER_WRONG',
      'EQUIPMENT_REPEATED',
      'EQUIPMENT_SSCC_UNKNOWN',
      'EQUIPMENT_INCOMPLETE',
    ],
    handler: async ({ tx, principal, params, body }) => {
      const shipped = await shipConsignment(deps, tx, principal, params.tradeId, body);
      return { ...shipped, shipmentId: shipped.shipmentId ?? null, eventIds: [...shipped.eventIds] };
    },
  });

  tellable(app, deps.trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/events',
    operationId: 'reportEvent',
    summary: 'Report where a shipment is and what happens to it',
    tags,
    access: write,
    params: contract.TradeParams,
    body: contract.EventBody,
    status: 201,
    response: contract.EventReported,
    refusals: [...factRefusals, ...timeRefusals],
    handler: async ({ tx, principal, params, body }) => {
      const reported = await reportEvent(deps, tx, principal, params.tradeId, body);
      return { ...reported, shipmentId: reported.shipmentId ?? null };
    },
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/events',
    operationId: 'listTradeEvents',
    summary: 'Events of the goods of a trade, as they happened',
    tags,
    access: read,
    params: contract.TradeParams,
    querystring: contract.ListQuery,
    response: contract.TradeEventPage,
    refusals: ['TRADE_NOT_FOUND', 'CURSOR_INVALID'],
    handler: async ({ tx, params, query: { limit, cursor } }) => {
      await deps.trades.readTrade(tx, params.tradeId);
      const [eventTime, number] = decodeCursor(cursor, ['instant', 'integer']) ?? [];
      const after = eventTime === undefined || number === undefined ? undefined : { eventTime, number };
      const found = await selectEventsOfTrade(tx, params.tradeId, after, limit + 1);
      return pageOf(found, limit, (event) => [event.eventTime, event.number]);
    },
  });
}

/** What a carrier did that takes no part here. */
function reportRoutes(app: HttpApp, deps: TraceDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/consignment/reported',
    operationId: 'reportShipment',
    summary:
      'Report that a carrier outside has loaded a shipment, with a copy of its transport document (seller)',
    tags,
    access: write,
    params: contract.TradeParams,
    body: contract.ReportedShipmentBody,
    status: 201,
    response: contract.ShipmentReported,
    refusals: [
      ...factRefusals,
      ...timeRefusals,
      'DOER_ON_BOARD',
      'EVIDENCE_CONTESTED',
      'TRANSPORT_PAPER_NOT_BROUGHT',
      'CONSIGNMENT_DOCUMENT_UNFIT',
      'CONSIGNMENT_PORTS_SAME',
      'CONSIGNMENT_ARRIVES_BEFORE',
    ],
    handler: async ({ tx, principal, params, body }) => {
      const reported = await reportShipment(deps, tx, principal, params.tradeId, body);
      return { ...reported, shipmentId: reported.shipmentId ?? null };
    },
  });
}

function captureRoutes(app: HttpApp, deps: TraceDeps): void {
  command(app, {
    method: 'POST',
    url: '/epcis/v2/capture',
    operationId: 'captureEvents',
    summary: `Capture an EPCIS 2.0 document (JSON-LD, ${CAPTURE_EVENTS_MAX} events at most) as a whole or not at all`,
    description:
      'Each event goes into the trade that its `bizTransactionList` names (`urn:tongshang:trade:ID`), or whose goods or papers it is about. The same event sent again is kept once.',
    tags,
    access: write,
    idempotency: 'natural',
    querystring: contract.CaptureQuery,
    body: contract.AnyDocument,
    bodyBytesMax: CAPTURE_BYTES_MAX,
    status: 202,
    response: contract.Capture,
    refusals: [
      'EPCIS_FIELD_MISSING',
      'EPCIS_FIELD_UNKNOWN',
      'EPCIS_FIELD_TYPE',
      'EPCIS_TIME_INVALID',
      'EPCIS_URI_INVALID',
      'EPCIS_VALUE_UNKNOWN',
      'EPCIS_TOO_MUCH',
      'CAPTURE_KIND_WRONG',
      'CAPTURE_BEHAVIOUR_UNSUPPORTED',
      'EVENT_TRADE_UNKNOWN',
      'EVENT_TRADE_AMBIGUOUS',
      'EVENT_ID_TAKEN',
      'TRACE_TIME_IN_FUTURE',
      'NOT_YOUR_PART',
      'WORK_TOO_SLOW',
      'WORK_QUEUE_FULL',
    ],
    prepare: async ({ principal: { organisationId }, body, exchange }) => {
      const behaviour = exchange.header('gs1-capture-error-behaviour') ?? 'rollback';
      if (behaviour !== 'rollback') {
        throw refuse('CAPTURE_BEHAVIOUR_UNSUPPORTED', { behaviour: behaviour.slice(0, 40) });
      }
      const length = exchange.header('content-length');
      const input = { document: body, bytes: length === undefined ? undefined : Number(length) };
      return deps.workers.run(readEventsWork, input, { organisationId, signal: exchange.gone });
    },
    handler: async ({ tx, principal, query: { tradeId }, exchange, prepared }) => {
      const capture = await captureDocument(deps, tx, principal, prepared, tradeId);
      exchange.setHeader('location', `/epcis/v2/capture/${capture.captureId}`);
      return captureJob(capture);
    },
  });

  query(app, {
    url: '/epcis/v2/capture/:captureId',
    operationId: 'readCapture',
    summary: 'What became of a captured document',
    tags,
    access: { scope: 'trade:read' },
    params: contract.CaptureParams,
    response: contract.Capture,
    refusals: ['CAPTURE_NOT_FOUND'],
    handler: async ({ tx, params }) => captureJob(await readCapture(tx, params.captureId)),
  });
}

/** A document is captured within its request, so a job is always a finished one. */
function captureJob({ captureId, createdAt, events, repeated }: Capture) {
  return {
    captureID: captureId,
    createdAt,
    finishedAt: createdAt,
    running: false,
    success: true,
    captureErrorBehaviour: 'rollback' as const,
    errors: [],
    events,
    repeated,
  };
}

function queryRoutes(app: HttpApp): void {
  query(app, {
    url: '/epcis/v2/events',
    operationId: 'queryEvents',
    summary: 'Simple event query of EPCIS 2.0 over the trades of one’s own organisation',
    tags,
    access: read,
    querystring: contract.EventQuery,
    response: contract.AnyReply,
    refusals: [
      'EPCIS_QUERY_PARAMETER_UNKNOWN',
      'EPCIS_QUERY_PARAMETER_UNSUPPORTED',
      'EPCIS_QUERY_VALUE_INVALID',
      'QUERY_TOO_LARGE',
      'CURSOR_INVALID',
    ],
    handler: async ({ tx, query: parameters, exchange }) => {
      const { events, nextPageToken } = await queryEvents(tx, parameters as Record<string, unknown>);
      if (nextPageToken !== null) {
        const next = new URLSearchParams(
          Object.entries({ ...parameters, nextPageToken }).map(([name, value]) => [name, String(value)]),
        );
        exchange.setHeader('link', `</epcis/v2/events?${next}>; rel="next"`);
      }
      return queryDocument(events, tx.now.toString());
    },
  });

  query(app, {
    url: '/epcis/v2/events/:eventId',
    operationId: 'readEvent',
    summary: 'Read one event by its EPCIS eventID',
    tags,
    access: read,
    params: contract.EventParams,
    response: contract.AnyReply,
    refusals: ['EVENT_NOT_FOUND'],
    handler: async ({ tx, params }) => {
      const { event, recordTime } = await readEvent(tx, params.eventId);
      return withRecordTime(event, recordTime, [EPCIS_CONTEXT]);
    },
  });
}

/** The answer of a query as an EPCISQueryDocument; each event keeps the context of its own prefixes. */
function queryDocument(events: readonly StoredEvent[], creationDate: string) {
  return {
    '@context': [EPCIS_CONTEXT],
    type: 'EPCISQueryDocument',
    schemaVersion: '2.0',
    creationDate,
    epcisBody: {
      queryResults: {
        queryName: 'SimpleEventQuery',
        resultsBody: {
          eventList: events.map(({ event, recordTime }) => withRecordTime(event, recordTime, [])),
        },
      },
    },
  };
}

function withRecordTime(event: EpcisEvent, recordTime: string, context: readonly string[]) {
  const own = event['@context'] === undefined ? [] : [event['@context']].flat();
  const all = [...context, ...own];
  return { ...(all.length > 0 ? { '@context': all } : {}), ...without(event), recordTime };
}

function without({ '@context': _context, recordTime: _recordTime, ...event }: EpcisEvent) {
  return event;
}

function placeRoutes(app: HttpApp): void {
  query(app, {
    url: '/api/v1/places',
    operationId: 'findPlaces',
    summary: 'Find ports, airports and rail terminals by UN/LOCODE or name, in English or Chinese',
    tags,
    access: 'public',
    querystring: contract.PlaceQuery,
    response: contract.Places,
    handler: async ({ query: { text, limit, ...filter } }) => ({
      items: findPlaces(text, filter, limit).map((place) => ({ ...place, modes: [...place.modes] })),
    }),
  });
}
