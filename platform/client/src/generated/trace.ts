// Generated from openapi/trace.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find ports, airports and rail terminals by UN/LOCODE or name, in English or Chinese */
        get: operations["findPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/consignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a shipment on board: transport document, means of transport, ports, containers
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `SHIPMENT_AMBIGUOUS`, `MOMENTS_OUT_OF_ORDER`, `TRACE_TIME_IN_FUTURE`, `TRACE_TIME_TOO_EARLY`, `TRACE_PLACE_DIFFERS`, `BILL_FORM_UNFIT`, `BILL_ORDER_PARTY_MISSING`, `BILL_ORDER_PARTY_UNFIT`, `RAIL_RULES_UNFIT`, `CONSIGNMENT_DOCUMENT_UNFIT`, `TRANSPORT_DOCUMENT_NUMBER_TAKEN`, `CONSIGNMENT_PORTS_SAME`, `CONSIGNMENT_ARRIVES_BEFORE`, `EQUIPMENT_NUMBER_WRONG`, `EQUIPMENT_REPEATED`, `EQUIPMENT_SSCC_UNKNOWN`, `EQUIPMENT_INCOMPLETE`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["shipConsignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/consignment/reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a carrier outside has loaded a shipment, with a copy of its transport document (seller)
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `SHIPMENT_AMBIGUOUS`, `MOMENTS_OUT_OF_ORDER`, `TRACE_TIME_IN_FUTURE`, `TRACE_TIME_TOO_EARLY`, `TRACE_PLACE_DIFFERS`, `DOER_ON_BOARD`, `EVIDENCE_CONTESTED`, `TRANSPORT_PAPER_NOT_BROUGHT`, `CONSIGNMENT_DOCUMENT_UNFIT`, `CONSIGNMENT_PORTS_SAME`, `CONSIGNMENT_ARRIVES_BEFORE`.
         */
        post: operations["reportShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of the goods of a trade, as they happened
         * @description Refusals: `TRADE_NOT_FOUND`, `CURSOR_INVALID`.
         */
        get: operations["listTradeEvents"];
        put?: never;
        /**
         * Report where a shipment is and what happens to it
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `SHIPMENT_AMBIGUOUS`, `MOMENTS_OUT_OF_ORDER`, `TRACE_TIME_IN_FUTURE`, `TRACE_TIME_TOO_EARLY`, `TRACE_PLACE_DIFFERS`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["reportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an EPCIS 2.0 document (JSON-LD, 1000 events at most) as a whole or not at all
         * @description Each event goes into the trade that its `bizTransactionList` names (`urn:tongshang:trade:ID`), or whose goods or papers it is about. The same event sent again is kept once.
         *
         *     Refusals: `EPCIS_FIELD_MISSING`, `EPCIS_FIELD_UNKNOWN`, `EPCIS_FIELD_TYPE`, `EPCIS_TIME_INVALID`, `EPCIS_URI_INVALID`, `EPCIS_VALUE_UNKNOWN`, `EPCIS_TOO_MUCH`, `CAPTURE_KIND_WRONG`, `CAPTURE_BEHAVIOUR_UNSUPPORTED`, `EVENT_TRADE_UNKNOWN`, `EVENT_TRADE_AMBIGUOUS`, `EVENT_ID_TAKEN`, `TRACE_TIME_IN_FUTURE`, `NOT_YOUR_PART`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["captureEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/capture/{captureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a captured document
         * @description Refusals: `CAPTURE_NOT_FOUND`.
         */
        get: operations["readCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Simple event query of EPCIS 2.0 over the trades of one’s own organisation
         * @description Refusals: `EPCIS_QUERY_PARAMETER_UNKNOWN`, `EPCIS_QUERY_PARAMETER_UNSUPPORTED`, `EPCIS_QUERY_VALUE_INVALID`, `QUERY_TOO_LARGE`, `CURSOR_INVALID`.
         */
        get: operations["queryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one event by its EPCIS eventID
         * @description Refusals: `EVENT_NOT_FOUND`.
         */
        get: operations["readEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** ConsignmentShipped */
        ConsignmentShipped: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            eventIds: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            transportDocumentNumber: string;
        };
        /** EpcisCapture */
        EpcisCapture: {
            /** @constant */
            captureErrorBehaviour: "rollback";
            /**
             * Format: uuid
             * @description UUID
             */
            captureID: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            errors: unknown[];
            events: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            finishedAt: string;
            /** @description Events that were known already */
            repeated: number;
            running: boolean;
            success: boolean;
        };
        /** EventReported */
        EventReported: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            eventId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
        };
        /** KnownPlace */
        KnownPlace: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            latitude: number;
            longitude: number;
            modes: ("sea" | "air" | "rail")[];
            name: {
                en: string;
                "zh-CN": string;
            };
            timeZone: string;
            unlocode: string;
        };
        /** KnownPlaces */
        KnownPlaces: {
            items: components["schemas"]["KnownPlace"][];
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** ShipmentReported */
        ShipmentReported: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
        };
        /** @constant */
        Told: shared["schemas"]["Told"];
        /** TradeEvent */
        TradeEvent: {
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description The event in JSON-LD of EPCIS 2.0 */
            event: unknown;
            /** @description EPCIS eventID */
            eventId: string;
            /** @description The platform saw it in what its cause states; false for what somebody reported or captured */
            observed: boolean;
            /**
             * Format: uuid
             * @description Who stated it
             */
            organisationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            recordTime: string;
        };
    };
    responses: {
        /** @description RFC 9457 problem details */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findPlaces: {
        parameters: {
            query: {
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                limit?: number;
                mode?: "sea" | "air" | "rail";
                /** @description UN/LOCODE or name, in English or Chinese */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownPlaces"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    shipConsignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clauses?: string[];
                    consignee?: {
                        address: {
                            city?: string;
                            /** @description ISO 3166-1 alpha-2 country code */
                            country: string;
                            postalCode?: string;
                            street?: string;
                            subdivision?: string;
                        };
                        /** @description BCP 47 language → name */
                        name: {
                            [key: string]: string;
                        };
                        taxId?: string;
                    };
                    /** @description Fields whose value is made up for a demonstration */
                    demonstration?: ("meansOfTransport" | "voyage" | "estimatedArrival")[];
                    equipment?: {
                        number: string;
                        seal?: string;
                        /** @description Numbers of the packages in it: SSCCs, as a rule */
                        ssccs: string[];
                        /** @description ISO 6346 size and type */
                        typeCode?: string;
                    }[];
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    estimatedArrival?: string;
                    /** @enum {string} */
                    freight?: "prepaid" | "collect";
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    loadedAt?: string;
                    /**
                     * @description Of a bill of lading; to the order of the shipper by default
                     * @enum {string}
                     */
                    madeOut?: "to-order" | "to-order-of-shipper" | "to-order-of-party" | "straight";
                    meansOfTransport: string;
                    /** @enum {string} */
                    modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
                    notifyParty?: {
                        address: {
                            city?: string;
                            /** @description ISO 3166-1 alpha-2 country code */
                            country: string;
                            postalCode?: string;
                            street?: string;
                            subdivision?: string;
                        };
                        /** @description BCP 47 language → name */
                        name: {
                            [key: string]: string;
                        };
                        taxId?: string;
                    };
                    orderParty?: {
                        address: {
                            city?: string;
                            /** @description ISO 3166-1 alpha-2 country code */
                            country: string;
                            postalCode?: string;
                            street?: string;
                            subdivision?: string;
                        };
                        /** @description BCP 47 language → name */
                        name: {
                            [key: string]: string;
                        };
                        taxId?: string;
                    };
                    originals?: number;
                    placeOfDelivery?: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    placeOfReceipt?: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    portOfDischarge: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    portOfLoading: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    /** @enum {string} */
                    railRules?: "CIM" | "SMGS" | "CIM/SMGS";
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    signed?: {
                        /** @enum {string} */
                        capacity: "carrier" | "carrier-agent" | "master" | "master-agent";
                        name: string;
                    };
                    termsOfCarriage?: string;
                    told?: components["schemas"]["Told"];
                    transportDocumentNumber?: string;
                    /** @enum {string} */
                    transportDocumentType: "BillOfLading" | "Waybill";
                    /** @description Decimal number as text */
                    volumeM3?: string;
                    voyage: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentShipped"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carrierName: string;
                    /** @description Copies of the document that a party brought into the trade */
                    documentIds: string[];
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    estimatedArrival?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    loadedAt: string;
                    meansOfTransport: string;
                    portOfDischarge: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    portOfLoading: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    transportDocumentNumber: string;
                    /** @enum {string} */
                    transportDocumentType: "BillOfLading" | "Waybill";
                    voyage: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentReported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeEvents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TradeEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    at?: string;
                    /**
                     * @description CBV 2.0 business step
                     * @enum {string}
                     */
                    bizStep: "inspecting" | "storing" | "picking" | "staging_outbound" | "loading" | "shipping" | "departing" | "transporting" | "arriving" | "unloading" | "receiving" | "accepting";
                    condition?: {
                        /** @description Decimal number as text */
                        relativeHumidityPercent?: string;
                        /** @description Decimal number as text */
                        temperatureCelsius?: string;
                    };
                    /** @description Fields whose value is made up for a demonstration */
                    demonstration?: "at"[];
                    note?: string;
                    readPoint: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    told?: components["schemas"]["Told"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    captureEvents: {
        parameters: {
            query?: {
                /** @description The trade of all events; else each tells by its goods and papers */
                tradeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpcisCapture"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                captureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpcisCapture"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
