// Generated from openapi/clearance.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations the caller may see, newest first; with waiting=me what waits for it, oldest first */
        get: operations["listDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A declaration, as far as the caller’s mandate reaches
         * @description Refusals: `DECLARATION_NOT_FOUND`.
         */
        get: operations["readDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the authorities of the country sit on a declaration that was stated from outside
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_PART`, `AUTHORITY_ON_BOARD`, `AUTHORITY_MISSING`.
         */
        post: operations["callAuthorities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint one inspection for all authorities that hold the goods
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `NOTHING_HELD`, `INSPECTION_ALREADY_APPOINTED`, `APPOINTMENT_PAST`.
         */
        post: operations["appointInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/inspection/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the joint inspection found; each authority then votes anew
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `INSPECTION_NOT_APPOINTED`.
         */
        post: operations["recordInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that an authority outside released, held or refused the goods, with its paper
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_PART`, `AUTHORITY_ON_BOARD`, `HOLD_NEEDS_REASON`, `FACT_NOT_READY`, `PAPER_NOT_BROUGHT`, `PAPER_OF_ANOTHER_KIND`, `OUTSIDE_DATE_AHEAD`, `BROKER_UNNAMED`.
         */
        post: operations["stateOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/outside-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that what was assessed was paid, deferred or postponed outside, with papers that show it
         * @description Refusals: `DECLARATION_NOT_FOUND`, `NOT_YOURS_TO_STATE_PAID`, `DECLARATION_CLOSED`, `NOTHING_TO_PAY`, `PAYMENT_ALREADY_STATED`, `PAID_CURRENCY_DIFFERS`, `PAID_PART_EMPTY`, `PAID_SUM_DIFFERS`, `POSTPONED_NOT_THERE`, `POSTPONED_BEYOND_VAT`, `PAYING_BROKER_UNNAMED`, `OUTSIDE_DATE_AHEAD`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["stateOutsidePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/outside-payment/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authority that duties are owed to says whether what was stated came
         * @description Refusals: `DECLARATION_NOT_FOUND`, `NOT_YOUR_MANDATE`, `DECLARATION_CLOSED`, `PAYMENT_NOT_STATED`, `PAYMENT_STATED_ANEW`, `PAYMENT_NOT_ASKED`, `PAYMENT_REFUSAL_NEEDS_REASON`.
         */
        post: operations["answerOutsidePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/outside-payment/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was stated of a payment outside
         * @description Refusals: `DECLARATION_NOT_FOUND`, `NOT_YOURS_TO_STATE_PAID`, `PAYMENT_NOT_STATED`, `PAYMENT_STATED_ANEW`.
         */
        post: operations["takeBackOutsidePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay or guarantee what was assessed; the Incoterm says who
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_THE_PAYER`, `NOT_THE_PAYER_OF_RETURN`, `NOTHING_TO_PAY`, `PAYMENT_ALREADY_STATED`, `CLEARANCE_BANK_MISSING`, `CLEARANCE_ACCOUNT_MISSING`, `BALANCE_TOO_LOW`.
         */
        post: operations["payDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authority releases the goods or holds them with its reason
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `ALREADY_VOTED`, `VOTED_MEANWHILE`, `HOLD_NEEDS_REASON`, `INSPECTION_OUTSTANDING`.
         */
        post: operations["voteOnDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange rates as banks and customs authorities stated them for any trade, newest first */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * State an exchange rate for a day, for any trade or for one; customs values are computed with it
         * @description Refusals: `RATES_SET_BY_BANKS`, `RATE_ALREADY_STATED`, `RATE_DATE_INVALID`, `CURRENCY_UNKNOWN`, `RATE_NOT_OF_TRADE`, `TRADE_NOT_FOUND`.
         */
        post: operations["stateExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a trade between two countries will need: computed here, done on board, or stated from outside */
        get: operations["checkLane"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tariff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goods of an HS code bear on import, the reason first; with a value, what that comes to
         * @description Refusals: `HS_CODE_MALFORMED`, `HS_CHAPTER_UNKNOWN`, `HS_CODE_DIGITS`, `DUTY_QUANTITY_MISSING`.
         */
        get: operations["lookUpTariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The declarations of a trade that the caller may see
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeDeclarations"];
        put?: never;
        /**
         * Declare the goods of a trade, of one shipment, or of a claim, for export or import
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `DECLARATION_NOT_NEEDED`, `DECLARATION_FACTS_MISSING`, `TARIFF_NOT_HELD`, `DEMONSTRATION_ONLY`, `AUTHORITY_MISSING`, `AUTHORITY_UNSUITABLE`, `EORI_UNSUITABLE`, `IMPORTER_NUMBER_UNSUITABLE`, `DUTY_HEADING_MISSING`, `DUTY_CODE_NOT_PRECISE`, `NATIONAL_CODE_LENGTH`, `ALREADY_DECLARED`, `DECLARATION_PER_BILL`, `DECLARED_SHIPMENT_NOT_PACKED`, `CHARGE_UNUSUAL`, `MOVEMENT_NOT_SENT`, `MOVEMENT_NOT_OWED`, `MOVEMENT_IS_OF_A_SHIPMENT`, `CLAIM_NOT_OPEN`, `FACT_NOT_READY`.
         */
        post: operations["declareGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/declarations/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State a declaration as an authority outside took and assessed it, with its paper
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `DECLARATION_NOT_NEEDED`, `ALREADY_DECLARED`, `DECLARED_SHIPMENT_NOT_PACKED`, `LINE_NOT_DECLARED`, `ASSESSMENT_LINE_MISSING`, `ASSESSMENT_LINE_TWICE`, `ASSESSMENT_SUM_DIFFERS`, `ASSESSMENT_CURRENCY_DIFFERS`, `AUTHORITY_UNSUITABLE`, `EORI_UNSUITABLE`, `IMPORTER_NUMBER_UNSUITABLE`, `FACT_NOT_READY`, `PAPER_NOT_BROUGHT`, `PAPER_OF_ANOTHER_KIND`, `OUTSIDE_DATE_AHEAD`, `BROKER_UNNAMED`, `MOVEMENT_NOT_SENT`, `MOVEMENT_NOT_OWED`, `MOVEMENT_IS_OF_A_SHIPMENT`, `CLAIM_NOT_OPEN`.
         */
        post: operations["declareOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange rates that the bank of a trade stated for it alone, with who stated them and what shows them
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeExchangeRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a trade will need on its lane, as its terms and lines stand
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["checkTradeLane"];
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
        /** @constant */
        Action: shared["schemas"]["Action"];
        /**
         * AssessedDutyTaxFee
         * @description WCO Data Model DutyTaxFee
         */
        AssessedDutyTaxFee: {
            amount: components["schemas"]["Money"];
            base?: components["schemas"]["Money"];
            baseQuantity?: components["schemas"]["Quantity"];
            demonstration?: boolean;
            measureId: string;
            note?: {
                en: string;
                "zh-CN": string;
            };
            /** @description As published: `5.4 % + 0.008 USD / C62` */
            rate: string;
            source: components["schemas"]["TariffSource"];
            /** @description The country’s own code */
            taxTypeCode?: string;
            /** @description customs-duty, additional-duty, excise, vat, or the name of a fee */
            type: string;
        };
        /** Declaration */
        Declaration: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            agencies: {
                /** @enum {string} */
                agency: "customs" | "quality" | "tax";
                /** @enum {string|null} */
                decision: "release" | "hold" | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                reason: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                votedAt: string | null;
            }[];
            assessment?: components["schemas"]["DutyAssessment"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarantOrganisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            declaredAt: string;
            demonstration: boolean;
            /** @enum {string} */
            direction: "export" | "import";
            inspections: {
                agencies: ("customs" | "quality" | "tax")[];
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                appointedFor: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                inspectionId: string;
                note: string | null;
                place: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                recordedAt: string | null;
                /** @enum {string|null} */
                result: "conforms" | "differs" | null;
            }[];
            /** @description WCO Data Model GovernmentAgencyGoodsItem */
            items: {
                commodityCode: string;
                customsValue?: components["schemas"]["Money"];
                dutyTaxFees?: components["schemas"]["AssessedDutyTaxFee"][];
                goodsDescription: components["schemas"]["Localised"];
                /** @description Decimal number as text */
                grossWeightKg?: string;
                hsCode: string;
                lineId: string;
                /** @description Decimal number as text */
                netWeightKg?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry: string;
                quantity: components["schemas"]["Quantity"];
                sequence: number;
            }[];
            /** @description Goods of a claim: they go back, or are sent anew */
            movement?: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                claimId: string;
                dutyToReclaim?: {
                    amount: components["schemas"]["Money"];
                    declarationNumber: string;
                    /**
                     * @description It was paid to an authority outside, as its payer says
                     * @constant
                     */
                    isStated?: true;
                    law: components["schemas"]["Localised"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    payerOrganisationId: string;
                };
                /**
                 * Format: uuid
                 * @description UUID
                 */
                movementId: string;
                /** @description Of the claim */
                number: string;
                /** @description By which law nothing is levied */
                relief?: {
                    [key: string]: string;
                };
                /** @enum {string} */
                remedy: "return" | "replacement";
            };
            number: string;
            /** @description What an authority outside did with the goods, as the declarant states with papers */
            outcome?: {
                broker?: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                date: string;
                /** @enum {string} */
                decision: "release" | "hold" | "refuse";
                /** @description Papers that a party brought into the trade and that show it */
                documentIds: string[];
                note?: string;
                /** @description The office that did it, as its paper names it */
                office: string;
                /** @enum {string} */
                paperBy: "authority" | "broker";
                reason?: string;
            };
            outside?: components["schemas"]["StatedOutside"];
            outsidePayments?: components["schemas"]["OutsidePayment"][];
            /**
             * Format: uuid
             * @description UUID
             */
            payerOrganisationId: string;
            /** @enum {string} */
            payment: "none" | "due" | "guaranteed" | "paid" | "outside" | "paid-outside" | "deferred";
            procedure: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            releasedAt: string | null;
            /** @description Whose mandate decides what of the declaration is shown */
            seenAs: "sides" | ("customs" | "quality" | "tax");
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            /** @enum {string} */
            state: "declared" | "held" | "inspection" | "payment-due" | "refused" | "released" | "withdrawn";
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** DeclarationSummary */
        DeclarationSummary: {
            /** @enum {string|null} */
            agency: "customs" | "quality" | "tax" | null;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            declaredAt: string;
            demonstration: boolean;
            /** @enum {string} */
            direction: "export" | "import";
            number: string;
            /** @enum {string} */
            payment: "none" | "due" | "guaranteed" | "paid" | "outside" | "paid-outside" | "deferred";
            /** @enum {string} */
            state: "declared" | "held" | "inspection" | "payment-due" | "refused" | "released" | "withdrawn";
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @enum {string|null} */
            waitingFor: "vote" | "appoint-inspection" | "record-inspection" | "pay" | "answer-payment" | null;
        };
        /** DutiesPaid */
        DutiesPaid: {
            amount: components["schemas"]["Money"];
            declaration: components["schemas"]["Declaration"];
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** DutyAssessment */
        DutyAssessment: {
            /** @description ISO 4217 currency code */
            currency: string;
            customsValue: components["schemas"]["Money"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            date: string;
            /** @description SHA-256 of the canonical input (RFC 8785); of the authority’s paper where it was assessed outside */
            inputsHash: string;
            /** @description Kinds of measures the edition does not hold */
            leavesOut: {
                en: string;
                "zh-CN": string;
            }[];
            notices: {
                code: string;
                subject: string;
                text: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            tariffVersion: string;
            total: components["schemas"]["Money"];
            totals: {
                amount: components["schemas"]["Money"];
                type: string;
            }[];
            /** @description Every step of the calculation */
            trace: {
                from: {
                    [key: string]: string;
                };
                lineId?: string;
                rule: string;
                step: string;
                to: string;
            }[];
        };
        /**
         * ExchangeRate
         * @description One unit of `from` is worth `rate` units of `to`
         */
        ExchangeRate: {
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            date: string;
            evidence: string[];
            /** @description ISO 4217 currency code */
            from: string;
            /** @description Decimal number as text */
            rate: string;
            /**
             * Format: uuid
             * @description UUID
             */
            rateId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            setBy: string;
            source: string;
            /** @description ISO 4217 currency code */
            to: string;
            /**
             * Format: uuid
             * @description The one trade that it is for
             */
            tradeId: string | null;
        };
        /**
         * Lane
         * @description What a trade on this lane will need; no lane is refused
         */
        Lane: {
            /** @description No customs border lies between: nothing is declared */
            domestic: boolean;
            /** @description ISO 3166-1 alpha-2 country code */
            from: string;
            /** @enum {string} */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /** @description What to know before the order: where a side is named to declare that the country does not let declare */
            notices: {
                en: string;
                "zh-CN": string;
            }[];
            steps: {
                /** @enum {string} */
                by: "seller" | "buyer" | "customs" | "carrier";
                /**
                 * @description Computed here, done by whoever has a seat here, or stated from outside
                 * @enum {string}
                 */
                how: "computed" | "on-board" | "outside";
                /** @description Lines that cannot be assessed here as they stand */
                lacking: {
                    /** @description National codes to choose from */
                    candidates: string[];
                    lineId: string;
                    /** @enum {string} */
                    why: "imprecise" | "unknown" | "no-code";
                }[];
                /** @description That will be wanted */
                papers: string[];
                says: {
                    en: string;
                    "zh-CN": string;
                };
                /** @enum {string} */
                step: "origin" | "export-assessment" | "export-release" | "carriage" | "landed-price" | "import-assessment" | "import-release";
            }[];
            /** @description ISO 3166-1 alpha-2 country code */
            to: string;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Money: shared["schemas"]["Money"];
        /**
         * OutsidePayment
         * @description How duties were met outside, as stated, and what became of that
         */
        OutsidePayment: {
            /** @description Authorities that it is owed to and that have not answered; nobody where none takes part */
            awaits: ("customs" | "tax")[];
            broker?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            endedAt: string | null;
            /** @description Files that lie in the trade and that customs and tax may read */
            evidence: string[];
            note?: string;
            /** @description They come to what was assessed */
            parts: {
                amount: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                date: string;
                /**
                 * @description `own-account` and `broker-account`: paid; `deferment`: on a deferment account, to be paid later; `postponed-vat`: import VAT accounted for in the VAT return
                 * @enum {string}
                 */
                means: "own-account" | "broker-account" | "deferment" | "postponed-vat";
                /** @description Number of the receipt or statement */
                reference: string;
            }[];
            /**
             * Format: uuid
             * @description UUID
             */
            paymentId: string;
            reason: string | null;
            /** @enum {string} */
            state: "stated" | "confirmed" | "refused" | "taken-back";
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            statedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            statedBy: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** @constant */
        Quantity: shared["schemas"]["Quantity"];
        /**
         * StatedOutside
         * @description It was assessed outside, as the declarant states with papers
         */
        StatedOutside: {
            broker?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            date: string;
            /** @description Papers that a party brought into the trade and that show it */
            documentIds: string[];
            note?: string;
            /** @description The office that did it, as its paper names it */
            office: string;
            /**
             * Format: date
             * @description When it was paid to the authority; never booked here
             */
            paidOn?: string;
            /** @enum {string} */
            paperBy: "authority" | "broker";
        };
        /** TariffAnswer */
        TariffAnswer: {
            assessment?: components["schemas"]["DutyAssessment"];
            candidates: {
                code: string;
                description: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            code: string;
            commodityCode?: string;
            /** @description ISO 4217 currency code */
            currency?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            date: string;
            description?: {
                en: string;
                "zh-CN": string;
            };
            dutyTaxFees?: components["schemas"]["AssessedDutyTaxFee"][];
            /** @description ISO 3166-1 alpha-2 country code */
            from: string;
            /** @description Whether the edition held here says what these goods bear */
            held: boolean;
            leavesOut: {
                en: string;
                "zh-CN": string;
            }[];
            measures: {
                base: string[];
                measureId: string;
                note?: {
                    en: string;
                    "zh-CN": string;
                };
                rate: string;
                source: components["schemas"]["TariffSource"];
                taxTypeCode?: string;
                type: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                validTo?: string;
            }[];
            /** @description The answer in a sentence */
            reason: {
                en: string;
                "zh-CN": string;
            };
            tariffVersion?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            to: string;
            /** @enum {string} */
            valueBasis?: "CIF" | "FOB";
        };
        /**
         * TariffSource
         * @description Who published the fact, where, and the date of the edition read
         */
        TariffSource: {
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            date: string;
            reference: string;
            title: string;
        };
        /** TradeExchangeRates */
        TradeExchangeRates: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            items: components["schemas"]["ExchangeRate"][];
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
    listDeclarations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                waiting?: "me";
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
                        items: components["schemas"]["DeclarationSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callAuthorities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
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
                    appointedFor: string;
                    place: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /** @enum {string} */
                    result: "conforms" | "differs";
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    broker?: string;
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    date: string;
                    /** @enum {string} */
                    decision: "release" | "hold" | "refuse";
                    /** @description Papers that a party brought into the trade and that show it */
                    documentIds: string[];
                    note?: string;
                    /** @description The office that did it, as its paper names it */
                    office: string;
                    /** @enum {string} */
                    paperBy: "authority" | "broker";
                    reason?: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateOutsidePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    broker?: string;
                    /** @description Files that lie in the trade and that customs and tax may read */
                    evidence: string[];
                    note?: string;
                    /** @description They come to what was assessed */
                    parts: {
                        amount: components["schemas"]["Money"];
                        /**
                         * Format: date
                         * @description ISO 8601 calendar date from 1900 to 2999
                         */
                        date: string;
                        /**
                         * @description `own-account` and `broker-account`: paid; `deferment`: on a deferment account, to be paid later; `postponed-vat`: import VAT accounted for in the VAT return
                         * @enum {string}
                         */
                        means: "own-account" | "broker-account" | "deferment" | "postponed-vat";
                        /** @description Number of the receipt or statement */
                        reference: string;
                    }[];
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerOutsidePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "confirmed" | "refused";
                    /**
                     * Format: uuid
                     * @description Of the statement that was read
                     */
                    paymentId: string;
                    /** @description Needed where it did not come */
                    reason?: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeBackOutsidePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of the statement that was read
                     */
                    paymentId: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    payDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "pay" | "guarantee";
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
                    "application/json": components["schemas"]["DutiesPaid"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    voteOnDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description `votedAt` of the seat as its person saw it
                     */
                    after?: string | null;
                    /** @enum {string} */
                    agency?: "customs" | "quality" | "tax";
                    /** @enum {string} */
                    decision: "release" | "hold";
                    reason?: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description ISO 4217 currency code */
                from?: string;
                limit?: number;
                /** @description ISO 4217 currency code */
                to?: string;
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
                        items: components["schemas"]["ExchangeRate"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateExchangeRate: {
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
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    date: string;
                    /** @description Files of that trade that show the rate */
                    evidence?: string[];
                    /** @description ISO 4217 currency code */
                    from: string;
                    /** @description Decimal number as text, not negative */
                    rate: string;
                    source: string;
                    /** @description ISO 4217 currency code */
                    to: string;
                    /**
                     * Format: uuid
                     * @description For this trade alone: only its bank states it, once a day
                     */
                    tradeId?: string;
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
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkLane: {
        parameters: {
            query: {
                /** @description A carrier will take part, or will be a contact of a side that tells what it does */
                carrier?: "named" | "contact";
                /** @description ISO 8601 calendar date from 1900 to 2999 */
                date?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                from: string;
                /** @description HS codes of the goods, separated by commas; a line each */
                hs?: string;
                incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
                modeOfTransport: "sea" | "air" | "road" | "rail" | "post";
                /** @description ISO 3166-1 alpha-2 country code */
                origin?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                to: string;
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
                    "application/json": components["schemas"]["Lane"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lookUpTariff: {
        parameters: {
            query: {
                /** @description ISO 8601 calendar date from 1900 to 2999 */
                date?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                from: string;
                /** @description HS code, 6 to 10 digits */
                hs: string;
                /** @description Decimal number as text, not negative */
                netWeightKg?: string;
                /** @description Decimal number as text, not negative */
                quantity?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                to: string;
                /** @description UN/ECE Recommendation 20 */
                unit?: string;
                /** @description Decimal number as text, not negative */
                value?: string;
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
                    "application/json": components["schemas"]["TariffAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeDeclarations: {
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
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["Declaration"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declareGoods: {
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
                    agencies?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        customs?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        quality?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        tax?: string;
                    };
                    commodityCodes?: {
                        /** @description HS code, 6 to 10 digits */
                        commodityCode: string;
                        lineId: string;
                    }[];
                    /** @description Charges made up for a demonstration; marked on the papers, and all that follows from them */
                    demonstrationCharges?: ("freight" | "insurance" | "originCharges" | "onwardCharges" | "dutiesInPrice")[];
                    demonstrationExchangeRates?: {
                        /** @description ISO 4217 currency code */
                        from: string;
                        /** @description Decimal number as text, not negative */
                        rate: string;
                        /** @description ISO 4217 currency code */
                        to: string;
                    }[];
                    demonstrationRates?: {
                        /** @description ISO 4217 currency code */
                        currency: string;
                        /** @description Percentage as text: `6.5` is 6.5 % */
                        customsDuty: string;
                        /** @enum {string} */
                        valueBasis: "CIF" | "FOB";
                        /** @description Percentage as text: `6.5` is 6.5 % */
                        vat: string;
                    };
                    /** @enum {string} */
                    direction: "export" | "import";
                    dutiesInPrice?: components["schemas"]["Money"];
                    /** @description EORI number of the exporter, or importer, of record; without it the one that the trade knows (European Union, Great Britain) */
                    eori?: string;
                    freight?: components["schemas"]["Money"];
                    /** @description Importer number of the importer of record into the United States (19 CFR 24.5) */
                    importerNumber?: string;
                    insurance?: components["schemas"]["Money"];
                    /** @description Goods that go back come in as they left: asks for the relief of returned goods */
                    isUnaltered?: boolean;
                    /** @description Charges that are meant as stated: more than the goods are billed at, insurance more than a tenth of it. Without it they are refused */
                    meant?: ("freight" | "insurance" | "originCharges" | "onwardCharges" | "dutiesInPrice")[];
                    /**
                     * Format: uuid
                     * @description Goods of a claim that go back or are sent anew, in place of those of a shipment
                     */
                    movementId?: string;
                    onwardCharges?: components["schemas"]["Money"];
                    originCharges?: components["schemas"]["Money"];
                    /** @description Who makes the declaration for the exporter, or importer, of record */
                    representative?: {
                        name: string;
                        /** @description EORI number in the European Union and Great Britain, elsewhere as customs know it */
                        number?: string;
                        /**
                         * @description In the name of the exporter or importer, or in its own (Regulation (EU) No 952/2013, article 18)
                         * @enum {string}
                         */
                        representation: "direct" | "indirect";
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declareOutside: {
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
                    agencies?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        customs?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        quality?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        tax?: string;
                    };
                    broker?: string;
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    date: string;
                    declarationNumber: string;
                    /** @enum {string} */
                    direction: "export" | "import";
                    /** @description Papers that a party brought into the trade and that show it */
                    documentIds: string[];
                    /** @description EORI number of the exporter, or importer, of record; without it the one that the trade knows (European Union, Great Britain) */
                    eori?: string;
                    /** @description Importer number of the importer of record into the United States (19 CFR 24.5) */
                    importerNumber?: string;
                    lines: {
                        /** @description As assessed, of that country */
                        commodityCode?: string;
                        customsValue: components["schemas"]["Money"];
                        dutyTaxFees: {
                            amount: components["schemas"]["Money"];
                            base?: components["schemas"]["Money"];
                            /** @description As the paper has it */
                            rate?: string;
                            /** @description customs-duty, additional-duty, anti-dumping, excise, vat, or the name of a fee */
                            type: string;
                        }[];
                        lineId: string;
                    }[];
                    /**
                     * Format: uuid
                     * @description Goods of a claim that go back or are sent anew, in place of those of a shipment
                     */
                    movementId?: string;
                    note?: string;
                    /** @description The office that did it, as its paper names it */
                    office: string;
                    /**
                     * Format: date
                     * @description When it was paid to the authority; never booked here
                     */
                    paidOn?: string;
                    /** @enum {string} */
                    paperBy: "authority" | "broker";
                    procedure?: string;
                    /** @description Who makes the declaration for the exporter, or importer, of record */
                    representative?: {
                        name: string;
                        /** @description EORI number in the European Union and Great Britain, elsewhere as customs know it */
                        number?: string;
                        /**
                         * @description In the name of the exporter or importer, or in its own (Regulation (EU) No 952/2013, article 18)
                         * @enum {string}
                         */
                        representation: "direct" | "indirect";
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    total: components["schemas"]["Money"];
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeExchangeRates: {
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
                    "application/json": components["schemas"]["TradeExchangeRates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkTradeLane: {
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
                    "application/json": components["schemas"]["Lane"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
