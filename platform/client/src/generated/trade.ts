// Generated from openapi/trade.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller finds by a text or a number on a paper: trades, papers, declarations, contacts, products */
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, exceptions first, and its numbers */
        get: operations["readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trades that ask the caller to take part, the newest first */
        get: operations["listTradeInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of the list of trades that the caller has saved, by name */
        get: operations["listTradeViews"];
        /**
         * Save a view of the list of trades under a name; one of that name is replaced
         * @description Refusals: `VIEWS_TOO_MANY`.
         */
        put: operations["saveTradeView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a saved view of one’s own
         * @description Refusals: `VIEW_NOT_FOUND`.
         */
        delete: operations["deleteTradeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller’s trades, the newest first or sorted, as far as the filters let them through
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listTrades"];
        put?: never;
        /**
         * Ask a seller for a quotation: begins a trade
         * @description Refusals: `PLACE_UNUSUAL`, `COVER_BELOW_RULE`, `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_ARCHIVED`, `PARTY_UNSUITABLE`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`.
         */
        post: operations["enquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A trade as the caller may see it, with what it can do next and what is to come
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["readTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All amendments proposed, the latest first
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`.
         */
        get: operations["listAmendments"];
        put?: never;
        /**
         * Propose a change of what was agreed
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NOT_ORDERED`, `AMENDMENT_PENDING`, `AMENDMENT_EMPTY`, `PLACE_UNUSUAL`, `COVER_BELOW_RULE`, `AMENDMENT_TOO_LATE`, `AMENDMENT_BELOW_PACKED`, `AMENDMENT_RAISES_FUNDED`, `AMENDMENT_CLAIMED`.
         */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/amendments/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject the other side’s amendment, or withdraw one’s own
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `AMENDMENT_NOT_PENDING`, `AMENDMENT_TOO_LATE`, `AMENDMENT_BELOW_PACKED`, `AMENDMENT_RAISES_FUNDED`, `AMENDMENT_CLAIMED`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["answerAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the trade, or ask the other side to agree where one side no longer may alone
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `CANCELLATION_TOO_LATE`, `CANCELLATION_PENDING`.
         */
        post: operations["cancelTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/cancellation/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject the other side’s wish to cancel, or withdraw one’s own
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `CANCELLATION_NOT_PENDING`, `CANCELLATION_TOO_LATE`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["answerCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a settled trade and seal its journal with the count of its entries
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `FACT_NOT_READY`.
         */
        post: operations["closeTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that what another party reported is not so, or take that back; a contested report does not count
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `CONTEST_UNFOUNDED`, `CONTEST_TOO_LATE`.
         */
        post: operations["contestReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal entries of the trade, with what of them is disclosed to the caller
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Supply what the order did not say and later facts need: HS codes, origin, weights, ports
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `LINE_UNKNOWN`, `FACT_KNOWN`, `WEIGHTS_CONTRADICT`, `NOTHING_SUPPLIED`.
         */
        post: operations["supplyFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one trade asks the caller: who asks, in which role, for which goods and way
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["readTradeInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the offer that stands: this is the order
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `OFFER_REPLACED`, `OFFER_IS_YOUR_OWN`, `QUOTATION_EXPIRED`, `ORDER_NUMBER_OF_BUYER`, `ORDER_NUMBER_TAKEN`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a further organisation take part
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `PARTY_NOT_FOUND`, `PARTY_ARCHIVED`, `PARTY_UNSUITABLE`, `PARTY_ALREADY_PRESENT`.
         */
        post: operations["addTradeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/parties/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether the word of another party counts where it moves one’s own money (buyer, seller)
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `PARTY_ABSENT`, `ACCEPTANCE_UNCHANGED`.
         */
        post: operations["acceptTradeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/parties/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether one takes part in a trade that has named one
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `INVITATION_ANSWERED`.
         */
        post: operations["answerTradeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/product-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the seller’s products say today of the lines, as a start for data that the trade lacks
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["readProductData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All offers of both sides, the latest first
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`.
         */
        get: operations["listOffers"];
        put?: never;
        /**
         * Quote as the seller, or make a counter-offer as the buyer; replaces the offer that stands
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `QUOTATION_EXPIRED`, `VALIDITY_PAST`, `ORDER_NUMBER_OF_BUYER`, `PLACE_UNUSUAL`, `COVER_BELOW_RULE`, `PRODUCT_NOT_LISTED`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/quotations/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline the offer that stands
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `OFFER_REPLACED`, `OFFER_IS_YOUR_OWN`, `QUOTATION_EXPIRED`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["declineOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells of every new journal entry of the trade, so that a page can read again
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["followTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/vat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How VAT treats the trade, by which law and facts, what it comes to, and whether what is stated differs
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `VAT_NUMBER_MALFORMED`, `VAT_NUMBER_CHECK_DIGIT`.
         */
        get: operations["assessVat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark trades, or say who of the caller’s firm answers for them; only the firm itself sees it
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_OF_YOUR_FIRM`.
         */
        post: operations["handleTrades"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a seller a purchase order without enquiry: begins a trade that waits for its confirmation
         * @description Refusals: `ORDER_NUMBER_TAKEN`, `PRODUCT_NOT_LISTED`, `PLACE_UNUSUAL`, `COVER_BELOW_RULE`, `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_ARCHIVED`, `PARTY_UNSUITABLE`.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote to a buyer that asked or ordered outside the platform: begins a trade that waits for its answer
         * @description Refusals: `PRODUCT_NOT_LISTED`, `PLACE_UNUSUAL`, `COVER_BELOW_RULE`, `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_ARCHIVED`, `PARTY_UNSUITABLE`, `LEAD_TIME_MISSING`, `VALIDITY_PAST`, `CONTACT_HOLDS_NOTHING`.
         */
        post: operations["quoteToBuyer"];
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
        /** Address */
        Address: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            localised?: components["schemas"]["Localised"];
            postalCode?: string;
            street?: string;
            subdivision?: string;
        };
        /** @constant */
        AgreedCover: shared["schemas"]["AgreedCover"];
        /** AllowanceCharge */
        AllowanceCharge: {
            amount: components["schemas"]["Money"];
            base?: components["schemas"]["Money"];
            /**
             * @description A charge adds, an allowance takes
             * @enum {string}
             */
            kind: "charge" | "allowance";
            /** @description Per cent of the base */
            percent?: string;
            reason?: string;
            /** @description UN/EDIFACT 7161 or 5189 */
            reasonCode?: string;
            tax?: components["schemas"]["TaxCategory"];
        };
        /** Amendment */
        Amendment: {
            /** @description Why it was answered so */
            answerReason?: string;
            changes: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId?: string;
            lines: components["schemas"]["TradeLine"][];
            number: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            proposedAt: string;
            /** @enum {string} */
            proposedBy: "seller" | "buyer";
            reason: string;
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "withdrawn";
            sums?: components["schemas"]["TradeSums"];
            terms: components["schemas"]["TradeTerms"];
            total: components["schemas"]["Money"];
        };
        /** AmendmentAnswered */
        AmendmentAnswered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            version: number;
        };
        /** AmendmentProposed */
        AmendmentProposed: {
            changes: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            number: number;
        };
        /** CancellationResult */
        CancellationResult: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description False: the other side is asked to agree */
            isCancelled: boolean;
        };
        /** ColumnValue */
        ColumnValue: {
            /** @constant */
            kind: "text";
            text: string;
        } | {
            area: string;
            code: string;
            /** @constant */
            kind: "code";
        } | {
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            day: string;
            /** @constant */
            kind: "day";
        };
        /**
         * DangerousGoods
         * @description UN Model Regulations
         */
        DangerousGoods: {
            additionalInformation?: string;
            /** @description Class or division */
            hazardClass?: string;
            packingGroup?: string;
            technicalName?: string;
            /** @description UN number, four digits */
            unNumber?: string;
        };
        /** DeliveryAddress */
        DeliveryAddress: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country?: string;
            name?: string;
            postalCode?: string;
            street?: string;
            subdivision?: string;
            /** @description UN/LOCODE without a space */
            unlocode?: string;
        };
        /** DeliveryWish */
        DeliveryWish: {
            address?: components["schemas"]["DeliveryAddress"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            from?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            until?: string;
        };
        /** EnquiryLine */
        EnquiryLine: {
            buyerSku?: string;
            classifications?: {
                code: string;
                /** @description UN/EDIFACT 7143 */
                list: string;
            }[];
            dangerousGoods?: components["schemas"]["DangerousGoods"][];
            delivery?: components["schemas"]["DeliveryWish"];
            /** @description Text by BCP 47 language tag */
            description?: {
                [key: string]: string;
            };
            /** @description With a right check digit (GS1 General Specifications 7.9) */
            gtin?: string;
            lineId?: string;
            lots?: string[];
            manufacturerSku?: string;
            marks?: string[];
            name: components["schemas"]["Localised"];
            notes?: components["schemas"]["Remark"][];
            packing?: components["schemas"]["LinePacking"];
            partialDelivery?: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            properties?: {
                name: string;
                value: string;
            }[];
            quantity: components["schemas"]["Quantity"];
            serialNumbers?: string[];
            sku?: string;
        };
        /** Entered */
        Entered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** ExpectedFact */
        ExpectedFact: {
            /** @enum {string} */
            basis: "validity" | "lead-time" | "latest-shipment" | "estimated-arrival" | "payment-term" | "usual";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            expectedOn: string;
            fact: components["schemas"]["Fact"];
            late: boolean;
            responsible: components["schemas"]["TradeRole"][];
        };
        /**
         * Fact
         * @enum {string}
         */
        Fact: "enquired" | "quoted" | "ordered" | "remitted" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "insured" | "export-declared" | "export-released" | "shipped" | "in-transit" | "lost" | "import-declared" | "import-released" | "delivered" | "contested" | "claimed" | "remedy-dispatched" | "remedy-declared" | "remedy-released" | "remedy-received" | "claim-resolved" | "repaid" | "settled" | "closed" | "cancelled";
        /** FactsSupplied */
        FactsSupplied: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            supplied: string[];
        };
        /** Finding */
        Finding: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @description `trade`, `paper`, `declaration`, `contact`, `product` */
            kind: string;
            name: components["schemas"]["Localised"];
            number: string | null;
            /** @description Whose it is: the other side of a trade */
            of: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            /** @description Type of a paper, state of a trade or declaration */
            type: string | null;
        };
        /** Home */
        Home: {
            numbers: {
                cancelled: number;
                closed: number;
                open: number;
                openValue: components["schemas"]["Money"][];
                waiting: number;
            };
            /** @description Exceptions first, then by the day until which, then the oldest */
            waiting: components["schemas"]["WaitingItem"][];
        };
        /** IncotermConsequences */
        IncotermConsequences: {
            /** @enum {string} */
            carriageBy: "seller" | "buyer";
            costs: {
                /** @enum {string} */
                "export-clearance": "seller" | "buyer";
                /** @enum {string} */
                "import-clearance": "seller" | "buyer";
                /** @enum {string} */
                "import-duties": "seller" | "buyer";
                /** @enum {string} */
                insurance: "seller" | "buyer";
                /** @enum {string} */
                loading: "seller" | "buyer";
                /** @enum {string} */
                "main-carriage": "seller" | "buyer";
                /** @enum {string} */
                "on-carriage": "seller" | "buyer";
                /** @enum {string} */
                "pre-carriage": "seller" | "buyer";
                /** @enum {string} */
                unloading: "seller" | "buyer";
            };
            /** @enum {string|null} */
            dutyPayer: "seller" | "buyer" | null;
            /** @enum {string|null} */
            exportDeclarant: "seller" | "buyer" | null;
            /** @enum {string|null} */
            importDeclarant: "seller" | "buyer" | null;
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /** @enum {string|null} */
            insuranceBy: "seller" | "buyer" | null;
        };
        /** @constant */
        Instalment: shared["schemas"]["Instalment"];
        /** LegalBasis */
        LegalBasis: {
            act: string;
            at: string;
        };
        /**
         * LinePacking
         * @description What a full carton holds in the line’s unit, weighs and measures
         */
        LinePacking: {
            /** @description Outer measures in centimetres */
            dimensionsCm?: {
                /** @description Decimal number as text */
                height: string;
                /** @description Decimal number as text */
                length: string;
                /** @description Decimal number as text */
                width: string;
            };
            /**
             * @description Taken from the seller’s product
             * @constant
             */
            from?: "product";
            /** @description Decimal number as text */
            grossWeightKg?: string;
            innerPacks?: number;
            /** @description Decimal number as text */
            netWeightKg?: string;
            /** @description Decimal number as text */
            quantityEach: string;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** Missing */
        Missing: {
            /** @enum {string} */
            code: "fact" | "data" | "party" | "joining" | "acceptance" | "offer" | "consequence";
            /** @description What must follow from it, and cannot */
            consequence?: string;
            fact?: components["schemas"]["Fact"];
            instalmentId?: string;
            /** @description `lines/1/hsCode`, `terms/portOfLoading` */
            place?: string;
            role?: components["schemas"]["TradeRole"];
            says?: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            suppliers?: components["schemas"]["TradeRole"][];
        };
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** NextAction */
        NextAction: {
            /** @enum {string} */
            action: "quote" | "counter" | "accept-offer" | "decline-offer" | "confirm-order" | "decline-order" | "answer-amendment" | "withdraw-amendment" | "propose-amendment" | "answer-cancellation" | "withdraw-cancellation" | "cancel" | "supply-facts" | "add-party" | "join-trade" | "accept-party" | "state-fact" | "report-fact" | "contest-report" | "withdraw-contest";
            /** @description The trade waits for the caller to do it */
            awaited: boolean;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            dueOn?: string;
            fact?: components["schemas"]["Fact"];
            /** @description The instalment it is about */
            instalmentId?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            inTheNameOf?: string;
            /** @description The first of them */
            missing: components["schemas"]["Missing"][];
            missingCount: number;
            ready: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            subject?: string;
        };
        /** Offer */
        Offer: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId?: string;
            expired?: boolean;
            lines: components["schemas"]["TradeLine"][];
            note?: string;
            number: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            offeredAt: string;
            /** @enum {string} */
            offeredBy: "seller" | "buyer";
            orderNumber?: string;
            sequence: number;
            /** @enum {string} */
            status: "standing" | "superseded" | "accepted" | "declined";
            sums?: components["schemas"]["TradeSums"];
            terms: components["schemas"]["TradeTerms"];
            total: components["schemas"]["Money"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validUntil: string;
        };
        /**
         * OfferLine
         * @description Name, price and facts may be left out where the seller’s catalogue knows the product (productId or sku)
         */
        OfferLine: {
            buyerSku?: string;
            charges?: components["schemas"]["AllowanceCharge"][];
            classifications?: {
                code: string;
                /** @description UN/EDIFACT 7143 */
                list: string;
            }[];
            dangerousGoods?: components["schemas"]["DangerousGoods"][];
            delivery?: components["schemas"]["DeliveryWish"];
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            /** @description Text by BCP 47 language tag */
            description?: {
                [key: string]: string;
            };
            /** @description Decimal number as text */
            grossWeightKg?: string;
            /** @description With a right check digit (GS1 General Specifications 7.9) */
            gtin?: string;
            /** @description HS 2022, six digits or a national extension */
            hsCode?: string;
            lineId?: string;
            /** @description As stated: kept where it is a rounding away, else refused */
            lineTotal?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            lots?: string[];
            manufacturerSku?: string;
            marks?: string[];
            name?: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            netWeightKg?: string;
            notes?: components["schemas"]["Remark"][];
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            packing?: components["schemas"]["LinePacking"];
            partialDelivery?: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            properties?: {
                name: string;
                value: string;
            }[];
            quantity: components["schemas"]["Quantity"];
            serialNumbers?: string[];
            sku?: string;
            tax?: components["schemas"]["TaxCategory"];
            unitPrice?: components["schemas"]["UnitPrice"];
        };
        /** OfferMade */
        OfferMade: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            number: string;
            sequence: number;
            total: components["schemas"]["Money"];
        };
        /** Ordered */
        Ordered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            orderNumber: string;
        };
        /** OrderParticulars */
        OrderParticulars: {
            deliverTo?: components["schemas"]["DeliveryAddress"];
            deliveryTerms?: components["schemas"]["Remark"][];
            marks?: string[];
            notes?: components["schemas"]["Remark"][];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            orderDate?: string;
            paymentTerms?: components["schemas"]["Remark"][];
            references?: {
                id: string;
                /** @description UBL’s element: `Contract`, `CustomerReference` */
                kind: string;
                type?: string;
            }[];
            requestedDelivery?: {
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                from?: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                until?: string;
            };
        };
        /** OrderPlaced */
        OrderPlaced: {
            number: string;
            orderNumber: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** @constant */
        Place: shared["schemas"]["Place"];
        /**
         * Predecessor
         * @description The contact whose place it took over: what was stated before names that id
         */
        Predecessor: {
            address: components["schemas"]["Address"];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description EORI numbers */
            eoris?: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            keptBy: string;
            legalId?: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            taxId?: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /**
         * ProductData
         * @description Weights are of the whole line
         */
        ProductData: {
            /** @description Decimal number as text */
            grossWeightKg?: string;
            /** @description HS 2022, six digits or a national extension */
            hsCode?: string;
            lineId: string;
            /** @description Decimal number as text */
            netWeightKg?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            packing?: components["schemas"]["LinePacking"];
            sku: string;
        };
        /** @constant */
        Quantity: shared["schemas"]["Quantity"];
        /** QuotationBegun */
        QuotationBegun: {
            number: string;
            quotationNumber: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /**
         * Remark
         * @description A text as it was written; its language only where its writer says it
         */
        Remark: {
            /** @description BCP 47, where its writer says it */
            language?: string;
            text: string;
        };
        /**
         * ReportStanding
         * @description How a report stands: it counts while nobody contests it
         */
        ReportStanding: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            contestableUntil: string;
            contestedBy?: components["schemas"]["TradeRole"];
            /**
             * Format: uuid
             * @description UUID
             */
            supersededBy?: string;
        };
        /**
         * SavedView
         * @description A view of the list of trades; of one person in one organisation
         */
        SavedView: {
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            savedAt: string;
            /** @description What stands in the address of the list: filters, order, columns */
            search: {
                [key: string]: string | boolean;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            viewId: string;
        };
        /**
         * SentLink
         * @description Of what a contact confirmed by a link: where it went, and who vouches for the address
         */
        SentLink: {
            /**
             * Format: uuid
             * @description UUID
             */
            enteredBy: string;
            /**
             * @description Said by the link that stood in the mail alone; absent: by one that was handed over
             * @constant
             */
            mailed?: true;
            sentTo?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            verifiedAt?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            verifiedBy?: string;
        };
        /**
         * StatedTax
         * @description As the document states it; nothing is reckoned
         */
        StatedTax: {
            amount: components["schemas"]["Money"];
            base?: components["schemas"]["Money"];
            /** @description UN/EDIFACT 5305 */
            category?: string;
            exemption?: components["schemas"]["TaxExemption"];
            /** @description Decimal number as text */
            percent?: string;
            scheme?: string;
        };
        /** SumsInput */
        SumsInput: {
            charges?: components["schemas"]["AllowanceCharge"][];
            /** @description The total they are said to lead to: refused where it differs */
            payable?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            prepaid?: components["schemas"]["Money"];
            /** @description May be negative */
            rounding?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            taxes?: components["schemas"]["StatedTax"][];
        };
        /** TaxCategory */
        TaxCategory: {
            /** @description UN/EDIFACT 5305 */
            category: string;
            exemption?: components["schemas"]["TaxExemption"];
            /** @description Decimal number as text */
            percent?: string;
            scheme?: string;
        };
        /**
         * TaxExemption
         * @description Why no tax is charged
         */
        TaxExemption: {
            /** @description VATEX */
            code?: string;
            reason?: components["schemas"]["Localised"];
        };
        /** @constant */
        Told: shared["schemas"]["Told"];
        /** Trade */
        Trade: {
            amendment: {
                /** @description Why it was answered so */
                answerReason?: string;
                changes: string[];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                lines: components["schemas"]["TradeLine"][];
                number: number;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                proposedAt: string;
                /** @enum {string} */
                proposedBy: "seller" | "buyer";
                reason: string;
                /** @enum {string} */
                status: "pending" | "accepted" | "rejected" | "withdrawn";
                sums?: components["schemas"]["TradeSums"];
                terms: components["schemas"]["TradeTerms"];
                total: components["schemas"]["Money"];
            } | null;
            cancellation: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                reason: string;
                /** @enum {string} */
                requestedBy: "seller" | "buyer";
            } | null;
            cancelling: {
                consentNeeded: boolean;
                consequences: ("papers-issued" | "goods-observed" | "stock-moved" | "differences-claimed" | "payment-released" | "claims-lapsed" | "held-money-returned" | "packing-undone" | "goods-back-to-stock" | "invoice-void" | "certificate-void" | "packing-list-void" | "declaration-withdrawn" | "duties-met" | "needless-declaration-withdrawn")[];
            } | null;
            consequences: components["schemas"]["IncotermConsequences"];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            demonstration: boolean;
            /** @description No customs border lies between seller and buyer: nothing is declared. VAT goes by countries. */
            domestic: boolean;
            expected: components["schemas"]["ExpectedFact"][];
            facts: components["schemas"]["TradeFact"][];
            lines: components["schemas"]["TradeLine"][];
            nextActions: components["schemas"]["NextAction"][];
            number: string;
            offer: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                expired?: boolean;
                lines: components["schemas"]["TradeLine"][];
                note?: string;
                number: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                offeredAt: string;
                /** @enum {string} */
                offeredBy: "seller" | "buyer";
                orderNumber?: string;
                sequence: number;
                /** @enum {string} */
                status: "standing" | "superseded" | "accepted" | "declined";
                sums?: components["schemas"]["TradeSums"];
                terms: components["schemas"]["TradeTerms"];
                total: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                validUntil: string;
            } | null;
            orderNumber?: string;
            particulars?: components["schemas"]["OrderParticulars"];
            parties: components["schemas"]["TradeParty"][];
            /** @description Of the caller in this trade */
            roles: components["schemas"]["TradeRole"][];
            status: components["schemas"]["TradeStatus"];
            sums?: components["schemas"]["TradeSums"];
            terms: components["schemas"]["TradeTerms"];
            total?: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @description 0 until ordered, then one more with each accepted amendment */
            version: number;
            /** @description Others that the trade waits for, the most urgent first */
            waits: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                role: components["schemas"]["TradeRole"];
                /** @description An action or a fact */
                waitingFor: string;
            }[];
        };
        /** TradeBegun */
        TradeBegun: {
            number: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** TradeClosed */
        TradeClosed: {
            entries: number;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** TradeEntry */
        TradeEntry: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /** @description The text that is hashed */
            canonical: string;
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            disclosures: {
                [key: string]: {
                    salt: string;
                    value: unknown;
                };
            };
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            kind: string;
            /** @description Base64 */
            leafHash: string;
            /** @description Null until the log has taken it in */
            leafIndex: number | null;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
            sequence: number;
            word: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                by: string;
                evidence: string[];
                /** @enum {string} */
                grade: "stated" | "confirmed" | "reported";
            } | null;
        };
        /** TradeFact */
        TradeFact: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             */
            byOrganisationId: string;
            byRole?: components["schemas"]["TradeRole"];
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy?: string;
            /** @description By kind of fact; null for roles that do not see it */
            details: unknown;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            fact: components["schemas"]["Fact"];
            report?: components["schemas"]["ReportStanding"];
            /**
             * Format: uuid
             * @description UUID
             */
            supersedes?: string;
            /** @description Where another told it than whoever did it; absent: its own word */
            word?: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                by?: string;
                evidence: string[];
                /** @enum {string} */
                grade: "reported" | "confirmed";
                link?: components["schemas"]["SentLink"];
            };
        };
        /** TradeInvitation */
        TradeInvitation: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            askedAt: string;
            askedBy: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: components["schemas"]["Localised"];
                /** @enum {string} */
                side: "seller" | "buyer";
            }[];
            demonstration: boolean;
            /** @description Names of the first goods */
            goods: components["schemas"]["Localised"][];
            goodsCount: number;
            role: components["schemas"]["TradeRole"];
            route: {
                /** @description ISO 3166-1 alpha-2 country code */
                from: string | null;
                /** @enum {string} */
                modeOfTransport: "sea" | "air" | "road" | "rail" | "post";
                portOfDischarge: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    name: string;
                    /** @description UN/LOCODE */
                    unlocode?: string;
                } | null;
                portOfLoading: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    name: string;
                    /** @description UN/LOCODE */
                    unlocode?: string;
                } | null;
                /** @description ISO 3166-1 alpha-2 country code */
                to: string | null;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /**
         * TradeLine
         * @description Prices only for roles that see them
         */
        TradeLine: {
            buyerSku?: string;
            charges?: components["schemas"]["AllowanceCharge"][];
            classifications?: {
                code: string;
                /** @description UN/EDIFACT 7143 */
                list: string;
            }[];
            dangerousGoods?: components["schemas"]["DangerousGoods"][];
            delivery?: components["schemas"]["DeliveryWish"];
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            /** @description Text by BCP 47 language tag */
            description?: {
                [key: string]: string;
            };
            /** @description Decimal number as text */
            grossWeightKg?: string;
            /** @description With a right check digit (GS1 General Specifications 7.9) */
            gtin?: string;
            /** @description HS 2022, six digits or a national extension */
            hsCode?: string;
            lineId: string;
            lineTotal?: components["schemas"]["Money"];
            lots?: string[];
            manufacturerSku?: string;
            marks?: string[];
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            netWeightKg?: string;
            notes?: components["schemas"]["Remark"][];
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            packing?: components["schemas"]["LinePacking"];
            partialDelivery?: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            properties?: {
                name: string;
                value: string;
            }[];
            quantity: components["schemas"]["Quantity"];
            serialNumbers?: string[];
            sku?: string;
            tax?: components["schemas"]["TaxCategory"];
            unitPrice?: components["schemas"]["UnitPrice"];
        };
        /** TradeListItem */
        TradeListItem: {
            /**
             * Format: date
             * @description What the carrier had announced before, where it changed
             */
            arrivalWas: string | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            arrivesOn: string | null;
            /**
             * Format: uuid
             * @description Who answers for it in the caller’s firm
             */
            assignedTo: string | null;
            buyer: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /** @description What the columns asked for say */
            columns?: {
                [key: string]: components["schemas"]["ColumnValue"];
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            demonstration: boolean;
            /** @description Name of the first goods */
            goods: {
                [key: string]: string;
            };
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            isMarked: boolean;
            /** @description The next step was expected before today */
            late: boolean;
            /** @enum {string|null} */
            latestFact: "enquired" | "quoted" | "ordered" | "remitted" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "insured" | "export-declared" | "export-released" | "shipped" | "in-transit" | "lost" | "import-declared" | "import-released" | "delivered" | "contested" | "claimed" | "remedy-dispatched" | "remedy-declared" | "remedy-released" | "remedy-received" | "claim-resolved" | "repaid" | "settled" | "closed" | "cancelled" | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            latestShipmentOn: string | null;
            lines: number;
            /** @enum {string|null} */
            nextFact: "enquired" | "quoted" | "ordered" | "remitted" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "insured" | "export-declared" | "export-released" | "shipped" | "in-transit" | "lost" | "import-declared" | "import-released" | "delivered" | "contested" | "claimed" | "remedy-dispatched" | "remedy-declared" | "remedy-released" | "remedy-received" | "claim-resolved" | "repaid" | "settled" | "closed" | "cancelled" | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            nextOn: string | null;
            number: string;
            orderNumber: string | null;
            place: components["schemas"]["Place"];
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
                /** @description UN/LOCODE */
                unlocode?: string;
            } | null;
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
                /** @description UN/LOCODE */
                unlocode?: string;
            } | null;
            roles: components["schemas"]["TradeRole"][];
            seller: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            status: components["schemas"]["TradeStatus"];
            /** @description Amount in major units as decimal text */
            total: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @description An action, or the fact to state */
            waitingFor: string | null;
            /** @description The contact of the caller in whose name it is to be told */
            waitingOf: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            } | null;
            /** @description The part of the trade where it is done, where it is none of its own steps */
            waitingPart: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            waitingSince: string | null;
        };
        /** TradeParty */
        TradeParty: {
            /** @description Against these sides its word counts, also where it moves their money */
            acceptedBy?: ("seller" | "buyer")[];
            address: components["schemas"]["Address"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: date-time
             * @description When it said that it does not
             */
            declinedAt?: string;
            /** @description EORI numbers */
            eoris?: string[];
            /**
             * Format: date-time
             * @description When it said that it takes part
             */
            joinedAt?: string;
            /**
             * Format: uuid
             * @description It is a contact of this party and no organisation of the platform
             */
            keptBy?: string;
            legalId?: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            role: components["schemas"]["TradeRole"];
            succeeds?: components["schemas"]["Predecessor"];
            taxId?: string;
        };
        /**
         * TradeRole
         * @enum {string}
         */
        TradeRole: "seller" | "buyer" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator";
        /**
         * TradeStatus
         * @enum {string}
         */
        TradeStatus: "open" | "cancelled" | "closed";
        /**
         * TradeSums
         * @description `vat`: what was said when the law reckoned the taxes
         */
        TradeSums: {
            charges?: components["schemas"]["AllowanceCharge"][];
            prepaid?: components["schemas"]["Money"];
            /** @description May be negative */
            rounding?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            taxes?: components["schemas"]["StatedTax"][];
            vat?: components["schemas"]["VatInput"];
        };
        /** @constant */
        TradeTerms: shared["schemas"]["TradeTerms"];
        /** UnitPrice */
        UnitPrice: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Decimal number as text */
            gross?: string;
            /** @description Quantity the price is for */
            per?: string;
        };
        /**
         * VatAnswer
         * @description Facts that decided, that would change it, or that are missing
         */
        VatAnswer: {
            because?: {
                en: string;
                "zh-CN": string;
            };
            changes?: ("sellerCountry" | "sellerVatNumber" | "buyerVatNumber" | "goodsFrom" | "goodsTo" | "importer" | "exportProof" | "rating" | "lowValue" | "buyerOwes")[];
            exemption?: components["schemas"]["VatExemption"];
            /** @enum {string} */
            is: "known" | "unknown";
            law?: components["schemas"]["LegalBasis"][];
            missing?: ("sellerCountry" | "sellerVatNumber" | "buyerVatNumber" | "goodsFrom" | "goodsTo" | "importer" | "exportProof" | "rating" | "lowValue" | "buyerOwes")[];
            tax?: {
                category: string;
                percent?: string;
            };
            used: ("sellerCountry" | "sellerVatNumber" | "buyerVatNumber" | "goodsFrom" | "goodsTo" | "importer" | "exportProof" | "rating" | "lowValue" | "buyerOwes")[];
        };
        /** VatAssessment */
        VatAssessment: {
            answer: components["schemas"]["VatAnswer"];
            breakdown?: components["schemas"]["StatedTax"][];
            stated?: {
                /** @description Whether that is another sum; absent where what the law comes to is not known */
                differs?: boolean;
                taxes?: components["schemas"]["StatedTax"][];
            };
        };
        /** VatExemption */
        VatExemption: {
            code?: string;
            reason: {
                en: string;
                "zh-CN": string;
            };
        };
        /**
         * VatInput
         * @description VAT is reckoned by the law; what the trade does not show is said here
         */
        VatInput: {
            /** @description The law makes the buyer owe the tax */
            buyerOwes?: boolean;
            /** @description With the prefix of its country; an empty text says that there is none */
            buyerVatNumber?: string;
            /** @description The seller has the proof that the goods left */
            exportProof?: boolean;
            /** @description ISO 3166-1 alpha-2, `XI` for Northern Ireland */
            goodsFrom?: string;
            /** @description ISO 3166-1 alpha-2, `XI` for Northern Ireland */
            goodsTo?: string;
            /** @enum {string} */
            importer?: "seller" | "buyer";
            /** @description Goods for Great Britain: each consignment is worth no more than GBP 135 and holds no excise goods (VATA 1994, s. 7(5B), 7AA); by the price where that is in pounds */
            lowValue?: boolean;
            rating?: ("standard" | "zero" | "exempt") | {
                /** @description Decimal number as text */
                percent: string;
            };
            /** @description With the prefix of its country; an empty text says that there is none */
            sellerVatNumber?: string;
        };
        /** WaitingItem */
        WaitingItem: {
            /**
             * Format: date
             * @description What the carrier had announced before, where it changed
             */
            arrivalWas: string | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            arrivesOn: string | null;
            /**
             * Format: uuid
             * @description Who answers for it in the caller’s firm
             */
            assignedTo: string | null;
            buyer: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /** @description What the columns asked for say */
            columns?: {
                [key: string]: components["schemas"]["ColumnValue"];
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            demonstration: boolean;
            /**
             * @description Why it comes first: held by an authority, a duty that is due, a step of one’s own or of another that is late, another arrival than was announced
             * @enum {string|null}
             */
            exception: "held" | "duty" | "late" | "arrival" | "late-other" | null;
            /** @description Name of the first goods */
            goods: {
                [key: string]: string;
            };
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            isMarked: boolean;
            /** @description The next step was expected before today */
            late: boolean;
            /** @enum {string|null} */
            latestFact: "enquired" | "quoted" | "ordered" | "remitted" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "insured" | "export-declared" | "export-released" | "shipped" | "in-transit" | "lost" | "import-declared" | "import-released" | "delivered" | "contested" | "claimed" | "remedy-dispatched" | "remedy-declared" | "remedy-released" | "remedy-received" | "claim-resolved" | "repaid" | "settled" | "closed" | "cancelled" | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            latestShipmentOn: string | null;
            lines: number;
            /** @enum {string|null} */
            nextFact: "enquired" | "quoted" | "ordered" | "remitted" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "insured" | "export-declared" | "export-released" | "shipped" | "in-transit" | "lost" | "import-declared" | "import-released" | "delivered" | "contested" | "claimed" | "remedy-dispatched" | "remedy-declared" | "remedy-released" | "remedy-received" | "claim-resolved" | "repaid" | "settled" | "closed" | "cancelled" | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            nextOn: string | null;
            number: string;
            orderNumber: string | null;
            place: components["schemas"]["Place"];
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
                /** @description UN/LOCODE */
                unlocode?: string;
            } | null;
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
                /** @description UN/LOCODE */
                unlocode?: string;
            } | null;
            /** @description As whoever brought it about wrote */
            reason: string | null;
            roles: components["schemas"]["TradeRole"][];
            seller: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            status: components["schemas"]["TradeStatus"];
            /** @description Amount in major units as decimal text */
            total: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            until: string | null;
            /** @description An action, or the fact to state */
            waitingFor: string | null;
            /** @description The contact of the caller in whose name it is to be told */
            waitingOf: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            } | null;
            /** @description The part of the trade where it is done, where it is none of its own steps */
            waitingPart: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            waitingSince: string | null;
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
    find: {
        parameters: {
            query: {
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
                    "application/json": {
                        items: components["schemas"]["Finding"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readHome: {
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
                    "application/json": components["schemas"]["Home"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeInvitations: {
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
                    "application/json": {
                        items: components["schemas"]["TradeInvitation"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeViews: {
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
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveTradeView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What stands in the address of the list: filters, order, columns */
                    search: {
                        [key: string]: string | boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteTradeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                viewId: string;
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
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        viewId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTrades: {
        parameters: {
            query?: {
                arrivesFrom?: string;
                arrivesUntil?: string;
                /** @description UUID */
                assignedTo?: string;
                /** @description Columns of other modules that are wanted, with commas: `invoice`, `transportDocument`, `declaration`, `declarationNumber` */
                columns?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Its next step was expected before today */
                late?: boolean;
                limit?: number;
                marked?: boolean;
                milestone?: components["schemas"]["Fact"];
                openedFrom?: string;
                openedUntil?: string;
                /** @description The organisation or contact on the other side */
                partner?: string;
                /** @description UN/LOCODE of the port of loading or of discharge */
                port?: string;
                role?: components["schemas"]["TradeRole"];
                /** @description The newest first unless stated; with a minus the last first. Sorted are the newest 2000 of a role and status */
                sort?: "changed" | "-changed" | "next" | "-next" | "arrival" | "-arrival" | "latest-shipment" | "-latest-shipment" | "partner" | "-partner" | "value" | "-value" | "opened" | "-opened";
                status?: components["schemas"]["TradeStatus"];
                step?: components["schemas"]["Fact"];
                text?: string;
                waitingForMe?: boolean;
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
                    "application/json": {
                        items: components["schemas"]["TradeListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enquire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    destination: components["schemas"]["Place"];
                    lines: components["schemas"]["EnquiryLine"][];
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    note?: string;
                    particulars?: components["schemas"]["OrderParticulars"];
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        role: components["schemas"]["TradeRole"];
                    }[];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    requestedDeliveryDate?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    sellerOrganisationId: string;
                    terms: components["schemas"]["TradeTerms"];
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
                    "application/json": components["schemas"]["TradeBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrade: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Trade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAmendments: {
        parameters: {
            query?: never;
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
                        items: components["schemas"]["Amendment"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeAmendment: {
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
                    changes: {
                        lines?: {
                            /** @description HS 2022, six digits or a national extension */
                            hsCode?: string;
                            lineId: string;
                            /** @description ISO 3166-1 alpha-2 country code */
                            originCountry?: string;
                            /** @description Decimal number as text */
                            quantity?: string;
                            /** @description Decimal number as text */
                            unitPrice?: string;
                        }[];
                        terms?: {
                            /**
                             * @description Incoterms 2020
                             * @enum {string}
                             */
                            incoterm?: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
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
                            modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
                            partialShipments?: boolean;
                            /** @description In the order in which they pay for the goods: what is earned first, the first pays. Empty for roles that do not see prices */
                            payment?: components["schemas"]["Instalment"][];
                            place?: components["schemas"]["Place"];
                            portOfDischarge?: components["schemas"]["Place"];
                            portOfLoading?: components["schemas"]["Place"];
                        };
                    };
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    reason: string;
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
                    "application/json": components["schemas"]["AmendmentProposed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accepted" | "rejected" | "withdrawn";
                    /** @description Why; a refusal’s stands on its paper */
                    reason?: string;
                    told?: components["schemas"]["Told"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentAnswered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelTrade: {
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
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerCancellation: {
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
                    /** @enum {string} */
                    answer: "accepted" | "rejected" | "withdrawn";
                    /** @description Why; a refusal’s stands on its paper */
                    reason?: string;
                    told?: components["schemas"]["Told"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeTrade: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["TradeClosed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contestReport: {
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
                     * Format: uuid
                     * @description UUID
                     */
                    entryId: string;
                    /** @description False takes back what one has contested */
                    isUpheld: boolean;
                    reason: string;
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
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeEntries: {
        parameters: {
            query?: never;
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
                        items: components["schemas"]["TradeEntry"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    supplyFacts: {
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
                    /** @description The values are made up, and shown so */
                    demonstration?: boolean;
                    lines?: {
                        /** @description Decimal number as text */
                        grossWeightKg?: string;
                        /** @description HS 2022, six digits or a national extension */
                        hsCode?: string;
                        lineId: string;
                        /** @description Decimal number as text */
                        netWeightKg?: string;
                        /** @description ISO 3166-1 alpha-2 country code */
                        originCountry?: string;
                    }[];
                    terms?: {
                        portOfDischarge?: components["schemas"]["Place"];
                        portOfLoading?: components["schemas"]["Place"];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsSupplied"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTradeInvitations: {
        parameters: {
            query?: never;
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
                        items: components["schemas"]["TradeInvitation"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptOffer: {
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
                    orderNumber?: string;
                    particulars?: components["schemas"]["OrderParticulars"];
                    /** @description The offer that is meant: `offer.number` */
                    quotationNumber: string;
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
                    "application/json": components["schemas"]["Ordered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTradeParty: {
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
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                    role: components["schemas"]["TradeRole"];
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
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptTradeParty: {
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
                    isAccepted: boolean;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                    role: components["schemas"]["TradeRole"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerTradeInvitation: {
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
                    /** @enum {string} */
                    answer: "join" | "decline";
                    role: components["schemas"]["TradeRole"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProductData: {
        parameters: {
            query?: never;
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
                        items: components["schemas"]["ProductData"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOffers: {
        parameters: {
            query?: never;
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
                        items: components["schemas"]["Offer"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quote: {
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
                    lines: components["schemas"]["OfferLine"][];
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    note?: string;
                    orderNumber?: string;
                    sums?: components["schemas"]["SumsInput"];
                    /**
                     * @description With `sums`: their taxes by the rates of the offer that is answered
                     * @constant
                     */
                    taxes?: "as-before";
                    terms: components["schemas"]["TradeTerms"];
                    told?: components["schemas"]["Told"];
                    /**
                     * Format: date
                     * @description ISO 8601; without it thirty days from the day where the offering side is
                     */
                    validUntil?: string;
                    vat?: components["schemas"]["VatInput"];
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
                    "application/json": components["schemas"]["OfferMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineOffer: {
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
                    quotationNumber: string;
                    reason?: string;
                    told?: components["schemas"]["Told"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followTrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assessVat: {
        parameters: {
            query?: {
                /** @description The law makes the buyer owe the tax */
                buyerOwes?: boolean;
                /** @description With the prefix of its country; an empty text says that there is none */
                buyerVatNumber?: string;
                /** @description The seller has the proof that the goods left */
                exportProof?: boolean;
                /** @description ISO 3166-1 alpha-2, `XI` for Northern Ireland */
                goodsFrom?: string;
                /** @description ISO 3166-1 alpha-2, `XI` for Northern Ireland */
                goodsTo?: string;
                importer?: "seller" | "buyer";
                /** @description Goods for Great Britain: each consignment is worth no more than GBP 135 and holds no excise goods (VATA 1994, s. 7(5B), 7AA); by the price where that is in pounds */
                lowValue?: boolean;
                /** @description Or the rate, per cent */
                rating?: string;
                /** @description With the prefix of its country; an empty text says that there is none */
                sellerVatNumber?: string;
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
                    "application/json": components["schemas"]["VatAssessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handleTrades: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A person of the firm; null for nobody
                     */
                    assignedTo?: string | null;
                    isMarked?: boolean;
                    tradeIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handled: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: components["schemas"]["OfferLine"][];
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    note?: string;
                    orderNumber?: string;
                    particulars?: components["schemas"]["OrderParticulars"];
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        role: components["schemas"]["TradeRole"];
                    }[];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    sellerOrganisationId: string;
                    sums?: components["schemas"]["SumsInput"];
                    terms: components["schemas"]["TradeTerms"];
                    /**
                     * Format: date
                     * @description ISO 8601; without it thirty days from the day where the offering side is
                     */
                    validUntil?: string;
                    vat?: components["schemas"]["VatInput"];
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
                    "application/json": components["schemas"]["OrderPlaced"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quoteToBuyer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    buyerOrganisationId: string;
                    lines: components["schemas"]["OfferLine"][];
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    note?: string;
                    orderNumber?: string;
                    particulars?: components["schemas"]["OrderParticulars"];
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        role: components["schemas"]["TradeRole"];
                    }[];
                    sums?: components["schemas"]["SumsInput"];
                    terms: components["schemas"]["TradeTerms"];
                    /**
                     * Format: date
                     * @description ISO 8601; without it thirty days from the day where the offering side is
                     */
                    validUntil?: string;
                    vat?: components["schemas"]["VatInput"];
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
                    "application/json": components["schemas"]["QuotationBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
