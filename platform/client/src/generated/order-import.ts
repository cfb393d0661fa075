// Generated from openapi/order-import.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/order-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of orders that one’s own organisation has brought, newest first */
        get: operations["listOrderFiles"];
        put?: never;
        /**
         * Bring a file of orders (UBL or Peppol XML, CSV, XLSX, JSON): what it says, leaves open and leaves out; nothing is traded yet
         * @description Refusals: `ORDER_FILE_NOT_FOR_KIND`, `ORDER_DOCUMENT_OTHER`, `ORDER_NOT_JSON`, `ORDER_NONE`, `ORDER_FILE_TOO_MANY_ORDERS`, `ORDER_FILE_NO_TEXT`, `ENCODING_NOT_UTF8`, `ENCODING_WRONG`, `CSV_WORKBOOK`, `FILE_OTHER_KIND`, `ORDER_XML_OTHER`, `ORDER_SHEET_NONE`, `CSV_QUOTES`, `CSV_EMPTY`, `CSV_TOO_LARGE`, `COLUMN_TWICE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`, `ORDER_FILES_TOO_MANY`, `BLOB_SPACE_USED_UP`, `BLOB_STORE_UNREACHABLE`.
         */
        post: operations["bringOrderFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of orders as it was last read
         * @description Refusals: `ORDER_FILE_NOT_FOUND`.
         */
        get: operations["readOrderFile"];
        put?: never;
        post?: never;
        /**
         * Take a file of orders away of which nothing became a trade
         * @description Refusals: `ORDER_FILE_NOT_FOUND`, `ORDER_FILE_CARRIED`.
         */
        delete: operations["dropOrderFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-files/{fileId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how a file of orders is to be read; it is read anew with these answers alone
         * @description Refusals: `ORDER_FILE_NOT_FOR_KIND`, `ORDER_DOCUMENT_OTHER`, `ORDER_NOT_JSON`, `ORDER_NONE`, `ORDER_FILE_TOO_MANY_ORDERS`, `ORDER_FILE_NO_TEXT`, `ENCODING_NOT_UTF8`, `ENCODING_WRONG`, `CSV_WORKBOOK`, `FILE_OTHER_KIND`, `ORDER_XML_OTHER`, `ORDER_SHEET_NONE`, `CSV_QUOTES`, `CSV_EMPTY`, `CSV_TOO_LARGE`, `COLUMN_TWICE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`, `ORDER_FILE_NOT_FOUND`, `ORDER_FILE_CHANGED`, `BLOB_STORE_UNREACHABLE`.
         */
        put: operations["answerOrderFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-files/{fileId}/orders/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of an order would be carried into a trade, what it leaves open, and who may be the other side
         * @description Refusals: `ORDER_FILE_NOT_FOUND`, `ORDER_NOT_IN_FILE`.
         */
        get: operations["readOrderInFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-files/{fileId}/orders/{position}/trade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a trade from an order of a file: as its buyer, the order waits for the seller; as its seller, a quotation on it waits for the buyer
         * @description Refusals: `ORDER_FILE_NOT_FOUND`, `ORDER_FILE_NOT_FOR_KIND`, `ORDER_FILE_CHANGED`, `ORDER_NOT_IN_FILE`, `ORDER_CARRIED_ALREADY`, `ORDER_LEFT_OUT_UNSEEN`, `ORDER_VAT_DIFFERS`, `ORDER_OWN_NUMBER_DIFFERS`, `ORDER_TERM_CONTRADICTS`, `ORDER_PLACE_UNSUITABLE`, `ORDER_NUMBER_TAKEN`, `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_ARCHIVED`, `PARTY_UNSUITABLE`, `LEAD_TIME_MISSING`, `VALIDITY_PAST`, `BLOB_STORE_UNREACHABLE`.
         */
        post: operations["openTradeFromFile"];
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
        /** @constant */
        AgreedCover: shared["schemas"]["AgreedCover"];
        /** @constant */
        Instalment: shared["schemas"]["Instalment"];
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** OrderFile */
        OrderFile: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            answers: components["schemas"]["OrderFileAnswers"];
            bytes: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null once an order of it is a trade
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string;
            fileName: string | null;
            /** @enum {string} */
            form: "ubl" | "json" | "sheet";
            /** @description Whether the same file was brought before */
            isKnown: boolean;
            leftOut: components["schemas"]["OrderFileLeftOut"][];
            orders: components["schemas"]["OrderInFile"][];
            problemCount: number;
            problems: components["schemas"]["OrderFileProblem"][];
            questions: components["schemas"]["OrderFileQuestion"][];
            remarks: components["schemas"]["OrderFileProblem"][];
            sha256: string;
            sheet?: {
                columns: {
                    header: string;
                    /** @enum {string} */
                    is?: "orderNumber" | "date" | "buyer" | "buyerId" | "country" | "lineId" | "sku" | "buyerSku" | "gtin" | "name" | "description" | "quantity" | "unit" | "unitPrice" | "priceBase" | "lineTotal" | "orderTotal" | "currency" | "hsCode" | "origin" | "netWeight" | "grossWeight" | "requestedDate" | "incoterm" | "place" | "payment" | "note" | "unNumber" | "hazardClass" | "marks" | "discount" | "charge" | "tax";
                    samples: string[];
                }[];
                delimiter: string;
                encoding: string;
            };
            /** @description Numbers of orders that cannot be carried as they are */
            untraded: string[];
            /** @description Of this reading */
            version: number;
        };
        /** OrderFileAnswers */
        OrderFileAnswers: {
            /** @description Of a sheet without such columns, whose rows are one order */
            all?: {
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                date?: string;
                orderNumber?: string;
            };
            /** @description Header as written → the column it is */
            columns?: {
                [key: string]: "orderNumber" | "date" | "buyer" | "buyerId" | "country" | "lineId" | "sku" | "buyerSku" | "gtin" | "name" | "description" | "quantity" | "unit" | "unitPrice" | "priceBase" | "lineTotal" | "orderTotal" | "currency" | "hsCode" | "origin" | "netWeight" | "grossWeight" | "requestedDate" | "incoterm" | "place" | "payment" | "note" | "unNumber" | "hazardClass" | "marks" | "discount" | "charge" | "tax";
            };
            /** @description ISO 4217, where a sheet names none */
            currency?: string;
            /** @enum {string} */
            dateOrder?: "ymd" | "dmy" | "mdy";
            /** @enum {string} */
            decimalSign?: "." | ",";
            /** @enum {string} */
            delimiter?: "," | ";" | "\t" | "|";
            encoding?: string;
            /** @description Elements and columns about money or danger that are to be left out all the same */
            leaveOut?: string[];
            meanings?: {
                /** @description Word → ISO 3166-1 alpha-2 */
                country?: {
                    [key: string]: string;
                };
                /** @description Digits → HS code */
                "hs-code"?: {
                    [key: string]: string;
                };
                /** @description Word → unit code */
                unit?: {
                    [key: string]: string;
                };
            };
            parties?: {
                buyer?: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country?: string;
                    name?: string;
                };
                seller?: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country?: string;
                    name?: string;
                };
            };
            /** @description UN/ECE Recommendation 20, where a sheet names none */
            unit?: string;
        };
        /** OrderFileLeftOut */
        OrderFileLeftOut: {
            orderNumber?: string;
            place: string;
            /** @enum {string} */
            why: "not-understood" | "no-field" | "check-digit" | "no-line";
            written?: string;
        };
        /** OrderFileProblem */
        OrderFileProblem: {
            code: string;
            /** @description What its own figures add up to */
            computed?: string;
            /** @description Whether one of the questions answers it */
            isAsked: boolean;
            orderNumber?: string;
            /** @description Row and column, element with line and column, or place in JSON */
            place: string;
            /** @description What the order states, where it adds up to something else */
            stated?: string;
            text: string;
        };
        /** OrderFileQuestion */
        OrderFileQuestion: {
            answers: {
                answer: string;
                /** @description What the value is then; absent where it becomes unreadable */
                reads?: string;
            }[];
            /** @enum {string} */
            asks: "decimal-sign" | "date-order" | "encoding" | "currency" | "column" | "unit" | "country" | "hs-code" | "party" | "leave-out";
            /** @description How often it comes up */
            count: number;
            places: string[];
            /** @description As it stands in the file */
            written: string;
        };
        /** OrderFileRow */
        OrderFileRow: {
            bytes: number;
            carried: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string;
            fileName: string | null;
            orders: number;
            problems: number;
            questions: number;
        };
        /** OrderInFile */
        OrderInFile: {
            buyerName: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            issueDate: string;
            /** @description How many things the file says beside */
            leftOut: number;
            lines: number;
            orderNumber: string;
            payable: components["schemas"]["Money"];
            position: number;
            sellerName?: string;
            trade?: {
                number: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                tradeId: string;
            };
        };
        /** OrderProposal */
        OrderProposal: {
            asks: components["schemas"]["TermAsked"][];
            /** @description Organisations, and contacts of one’s own, that may be the other side; a person confirms */
            counterparts: {
                /**
                 * @description What it was found by
                 * @enum {string}
                 */
                by: "number" | "name";
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                demonstration: boolean;
                /** @description Of the caller’s own address book */
                isContact?: boolean;
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            }[];
            leftOut: components["schemas"]["OrderFileLeftOut"][];
            /** @description Of each line, as stated, else as its figures come to */
            lineTotals: components["schemas"]["Money"][];
            /** @description Parts of the order that no trade has a field for */
            notCarried: string[];
            order: components["schemas"]["PurchaseOrder"];
            /** @description The tax number that the order states of the caller, by the side that it is, where the caller has another */
            ownNumbers?: {
                buyer?: {
                    own: string;
                    stated: string;
                };
                seller?: {
                    own: string;
                    stated: string;
                };
            };
            payable: components["schemas"]["Money"];
            position: number;
            /**
             * @description Which side the caller is
             * @enum {string}
             */
            side?: "buyer" | "seller";
            terms: components["schemas"]["StatedTerms"];
            trade?: {
                number: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                tradeId: string;
            };
            vat?: components["schemas"]["VatDifference"];
        };
        /** @constant */
        Place: shared["schemas"]["Place"];
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** PurchaseOrder */
        PurchaseOrder: {
            accountingCost?: string;
            buyer: {
                address?: {
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
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                /** @description The number the other side knows the party by. */
                identifier?: string;
                /** @description Who issued it: a code of ISO/IEC 6523, `0088` a GLN. */
                identifierScheme?: string;
                legalId?: string;
                /** @description Who issued it, as of the identifier. */
                legalIdScheme?: string;
                name: string;
                taxId?: string;
            };
            /** @description On the whole order (UBL AllowanceCharge), as stated. */
            charges?: {
                amount: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                base?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
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
                tax?: {
                    /** @description UN/EDIFACT 5305 */
                    category: string;
                    /** @description Decimal number as text */
                    percent?: string;
                    scheme?: string;
                };
            }[];
            /** @description ISO 4217, of every amount in the order. */
            currency: string;
            customerReference?: string;
            deliverTo?: {
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
            deliveryTerms?: {
                /**
                 * @description Of Incoterms, where the order names another than that of 2020.
                 * @constant
                 */
                edition?: "2010";
                /** @description Incoterms 2020 code, where the order states one. */
                incoterm?: string;
                place?: {
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
                /** @description The words of the order where they are no Incoterms 2020 code. */
                text?: string;
            };
            /** @description ISO 8601 date. */
            issueDate: string;
            /** @description The day it is to be shipped by. */
            latestShipmentDate?: string;
            lines: {
                /** @description The buyer's article number. */
                buyerSku?: string;
                /** @description On the line; part of its total. */
                charges?: {
                    amount: {
                        /** @description Decimal number as text */
                        amount: string;
                        /** @description ISO 4217 */
                        currency: string;
                    };
                    base?: {
                        /** @description Decimal number as text */
                        amount: string;
                        /** @description ISO 4217 */
                        currency: string;
                    };
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
                    tax?: {
                        /** @description UN/EDIFACT 5305 */
                        category: string;
                        /** @description Decimal number as text */
                        percent?: string;
                        scheme?: string;
                    };
                }[];
                classifications?: {
                    code: string;
                    /** @description UN/EDIFACT 7143 */
                    list: string;
                }[];
                dangerousGoods?: {
                    additionalInformation?: string;
                    /** @description Class or division */
                    hazardClass?: string;
                    packingGroup?: string;
                    technicalName?: string;
                    /** @description UN number, four digits */
                    unNumber?: string;
                }[];
                delivery?: {
                    address?: {
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
                    /** @description First day wanted. */
                    from?: string;
                    /** @description Last day wanted. */
                    until?: string;
                };
                description?: string;
                /** @description Of the whole line. */
                grossWeightKg?: string;
                /** @description With a right check digit (GS1 General Specifications 7.9) */
                gtin?: string;
                /** @description Harmonized System or national code, digits only. */
                hsCode?: string;
                /** @description Unique within the order. */
                lineId: string;
                lineTotal?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                lots?: string[];
                manufacturerSku?: string;
                marks?: string[];
                name: string;
                /** @description BCP 47, where its writer says it */
                nameLanguage?: string;
                /** @description Of the whole line. */
                netWeightKg?: string;
                note?: string;
                notes?: {
                    /** @description BCP 47, where its writer says it */
                    language?: string;
                    text: string;
                }[];
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry?: string;
                partialDelivery?: boolean;
                properties?: {
                    name: string;
                    value: string;
                }[];
                quantity: {
                    /** @description UN/ECE Recommendation 20 */
                    unit: string;
                    /** @description Decimal number as text */
                    value: string;
                };
                serialNumbers?: string[];
                /** @description The seller's article number. */
                sku?: string;
                tax?: {
                    /** @description UN/EDIFACT 5305 */
                    category: string;
                    /** @description Decimal number as text */
                    percent?: string;
                    scheme?: string;
                };
                unitPrice: {
                    /** @description Price of `per` units; any number of decimals. */
                    amount: string;
                    currency: string;
                    /** @description Before the discount that led to the amount. */
                    gross?: string;
                    /** @description In the unit of the quantity; 1 when absent. */
                    per?: string;
                };
            }[];
            marks?: string[];
            note?: string;
            notes?: {
                /** @description BCP 47, where its writer says it */
                language?: string;
                text: string;
            }[];
            openAccountDays?: number;
            /** @description The buyer's number (UBL Order/ID), unique per buyer. */
            orderNumber: string;
            /** @description What is to be paid, as the order states it. */
            payable?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @description The instalments, where the order takes them apart; instead of `paymentTerm`. */
            payment?: {
                amount?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                due: {
                    /** @description ISO 8601 date. */
                    date?: string;
                    days?: number;
                    /** @enum {string} */
                    event: "order" | "production" | "shipment" | "documents" | "bill-of-lading" | "invoice" | "receipt" | "date";
                };
                instalmentId: string;
                /** @enum {string} */
                method: "escrow" | "transfer" | "outside" | "credit";
                /** @description Per cent of the total. */
                share?: string;
            }[];
            /** @enum {string} */
            paymentTerm?: "escrow" | "open-account" | "advance";
            /** @description The payment terms in the words of the order. */
            paymentTerms?: {
                /** @description BCP 47, where its writer says it */
                language?: string;
                text: string;
            }[];
            prepaid?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            references?: {
                id: string;
                /** @description UBL’s element: `Contract`, `CustomerReference` */
                kind: string;
                type?: string;
            }[];
            /** @description The last day of a requested period. */
            requestedDeliveryDate?: string;
            /** @description Its first day. */
            requestedDeliveryFrom?: string;
            rounding?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            salesOrderId?: string;
            seller?: {
                address?: {
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
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                /** @description The number the other side knows the party by. */
                identifier?: string;
                /** @description Who issued it: a code of ISO/IEC 6523, `0088` a GLN. */
                identifierScheme?: string;
                legalId?: string;
                /** @description Who issued it, as of the identifier. */
                legalIdScheme?: string;
                name: string;
                taxId?: string;
            };
            /** @description As stated (UBL TaxTotal). */
            taxes?: {
                amount: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                base?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                /** @description UN/EDIFACT 5305 */
                category?: string;
                /** @description Decimal number as text */
                percent?: string;
                scheme?: string;
            }[];
            /** @description Sum of the line totals as the order states it (UBL LineExtensionAmount), without charges and taxes. */
            total?: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @description Sums on the way to what is payable, as the order states them. */
            totals?: {
                allowances?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                charges?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                taxExclusive?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                taxInclusive?: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
            };
        };
        /** StatedTerms */
        StatedTerms: {
            /** @description ISO 4217 currency code */
            currency?: string;
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
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
        /** TermAsked */
        TermAsked: {
            /** @enum {string} */
            field: "incoterm" | "place" | "payment" | "modeOfTransport" | "leadTimeDays" | "partialShipments";
            /** @description What the words may mean, where they are understood as far as that */
            readings?: components["schemas"]["Instalment"][][];
            /** @enum {string} */
            why: "not-stated" | "unread" | "country" | "kind";
            written?: string;
        };
        /** TradeOpened */
        TradeOpened: {
            number: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** @constant */
        TradeTerms: shared["schemas"]["TradeTerms"];
        /**
         * VatDifference
         * @description Where the order states other VAT than the law’s; asked
         */
        VatDifference: {
            reckoned: {
                amount?: components["schemas"]["Money"];
                /** @description UN/EDIFACT 5305 with the rate: `S 20 %`, `O` */
                categories: string;
            };
            stated: {
                amount?: components["schemas"]["Money"];
                /** @description UN/EDIFACT 5305 with the rate: `S 20 %`, `O` */
                categories: string;
            };
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
    listOrderFiles: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["OrderFileRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bringOrderFile: {
        parameters: {
            query?: {
                /** @description As it is called; a form names its file itself */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                "application/csv": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/xml": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/csv": string;
                "text/plain": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readOrderFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                fileId: string;
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
                    "application/json": components["schemas"]["OrderFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dropOrderFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    answerOrderFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["OrderFileAnswers"];
                    /** @description The reading that is answered */
                    version: number;
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
                    "application/json": components["schemas"]["OrderFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readOrderInFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                fileId: string;
                position: number;
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
                    "application/json": components["schemas"]["OrderProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openTradeFromFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                fileId: string;
                position: number;
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
                    counterpartOrganisationId: string;
                    /** @description That what the file says beside is to be left out */
                    leavesOut: boolean;
                    /** @description Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused */
                    meant?: ("place" | "insurance")[];
                    /** @description That the trade goes by the caller’s own tax number, where the order states another */
                    numberAsOwn?: boolean;
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        /** @enum {string} */
                        role: "bank" | "carrier" | "warehouse" | "manufacturer";
                    }[];
                    /**
                     * @description Which side the caller is
                     * @enum {string}
                     */
                    side: "buyer" | "seller";
                    terms: components["schemas"]["TradeTerms"];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    validUntil?: string;
                    /** @description That VAT other than the law’s stands as the order states it */
                    vatAsStated?: boolean;
                    /** @description The reading that was seen */
                    version: number;
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
                    "application/json": components["schemas"]["TradeOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
