// Generated from openapi/openapi.json by platform/client/scripts/generate.ts; do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Action */
        Action: {
            /** @description Name of the command */
            action: string;
            /** @description The resource waits for the caller to do it */
            awaited: boolean;
            /** @description Codes of the refusals that stand in its way */
            lacks: string[];
            /** @description Whether it can be done now */
            ready: boolean;
            /** @description What of the resource it is about, where that is not all of it */
            subject?: string;
        };
        /**
         * AgreedCover
         * @description Under CIF and CIP, where another cover is agreed than the rule asks (Incoterms 2020, A5)
         */
        AgreedCover: {
            /**
             * @description Institute Cargo Clauses, or wider
             * @enum {string}
             */
            clauses: "A" | "B" | "C";
            /** @description Of the price, at least; 110 without another agreement */
            percent: number;
        };
        /**
         * Instalment
         * @description A share, an amount, or with neither the rest of the total
         */
        Instalment: {
            amount?: components["schemas"]["Money"];
            due: {
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                date?: string;
                days?: number;
                /** @enum {string} */
                event: "order" | "production" | "shipment" | "documents" | "bill-of-lading" | "invoice" | "receipt" | "date";
            };
            instalmentId: string;
            /**
             * @description `escrow`: held by the trade’s bank until the goods are received; `transfer`: through that bank at once; `outside`: by a bank outside the platform, confirmed by the seller; `credit`: vouched for by the bank
             * @enum {string}
             */
            method: "escrow" | "transfer" | "outside" | "credit";
            /** @description Per cent of the total */
            share?: string;
        };
        /**
         * Localised
         * @description Text by BCP 47 language tag
         */
        Localised: {
            [key: string]: string;
        };
        /**
         * Money
         * @description Amount in major units as decimal text
         */
        Money: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
        };
        /** Place */
        Place: {
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
            /** @description UN/LOCODE */
            unlocode?: string;
        };
        /**
         * Problem
         * @description RFC 9457 problem details
         */
        Problem: {
            /** @description Literal code; programs decide by it */
            code: string;
            /** @description In the caller's language */
            detail: string;
            errors: components["schemas"]["ProblemError"][];
            requestId: string;
            status: number;
            title: string;
            /** @description Address of the explanation of this kind of problem */
            type: string;
        };
        /** ProblemError */
        ProblemError: {
            /** @description JSON pointer into the body, or `query/…`, `path/…`, `row 14` */
            field: string;
            text: string;
        };
        /** Quantity */
        Quantity: {
            /** @description UN/ECE Recommendation 20 code */
            unit: string;
            /** @description Decimal number as text */
            value: string;
        };
        /**
         * Told
         * @description The act is that of a contact of the caller (a party of the trade that is not on the platform); `evidence` names files brought into the trade by their SHA-256, hexadecimal
         */
        Told: {
            evidence: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
        };
        /** TradeTerms */
        TradeTerms: {
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /**
             * @description Where another edition was agreed: kept and named as such
             * @constant
             */
            incotermsEdition?: "2010";
            insurance?: components["schemas"]["AgreedCover"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            latestShipmentDate?: string;
            leadTimeDays?: number;
            /** @enum {string} */
            modeOfTransport: "sea" | "air" | "road" | "rail" | "post";
            partialShipments: boolean;
            /** @description In the order in which they pay for the goods: what is earned first, the first pays. Empty for roles that do not see prices */
            payment: components["schemas"]["Instalment"][];
            place: components["schemas"]["Place"];
            portOfDischarge?: components["schemas"]["Place"];
            portOfLoading?: components["schemas"]["Place"];
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
export type operations = Record<string, never>;
