// Generated from openapi/purchasing.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/supplier-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own orders to suppliers, the newest first
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listSupplierOrders"];
        put?: never;
        /**
         * Write an order to a supplier, as a draft
         * @description Refusals: `TRADE_NOT_FOUND`, `SUPPLIER_SALE_NOT_YOURS`, `SUPPLIER_NOT_FOUND`, `SUPPLIER_CURRENCY_UNKNOWN`, `SUPPLIER_DEPOSIT_BEYOND`, `SUPPLIER_RATE_WITHOUT_SALE`, `SUPPLIER_SALE_LINE_UNKNOWN`, `SUPPLIER_UNIT_DIFFERS`, `SUPPLIER_COVERS_BEYOND`, `MONEY_TOO_MANY_DECIMALS`, `UNIT_UNKNOWN`, `QUANTITY_TOO_LARGE`, `QUANTITY_TOO_FINE`, `MONEY_TOO_LARGE`, `SUPPLIER_ORDERS_TOO_MANY`.
         */
        post: operations["createSupplierOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-orders/{supplierOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order to a supplier, with what was received of it and paid for it
         * @description Refusals: `SUPPLIER_ORDER_NOT_FOUND`.
         */
        get: operations["readSupplierOrder"];
        /**
         * Write an order to a supplier anew, as long as nothing was received of it
         * @description Refusals: `SUPPLIER_ORDER_NOT_FOUND`, `SUPPLIER_ORDER_CHANGED_MEANWHILE`, `TRADE_NOT_FOUND`, `SUPPLIER_SALE_NOT_YOURS`, `SUPPLIER_NOT_FOUND`, `SUPPLIER_CURRENCY_UNKNOWN`, `SUPPLIER_DEPOSIT_BEYOND`, `SUPPLIER_RATE_WITHOUT_SALE`, `SUPPLIER_SALE_LINE_UNKNOWN`, `SUPPLIER_UNIT_DIFFERS`, `SUPPLIER_COVERS_BEYOND`, `MONEY_TOO_MANY_DECIMALS`, `UNIT_UNKNOWN`, `QUANTITY_TOO_LARGE`, `QUANTITY_TOO_FINE`, `MONEY_TOO_LARGE`, `SUPPLIER_ORDER_FIXED`, `SUPPLIER_ORDER_PAID`, `SUPPLIER_PAID_BEYOND`.
         */
        put: operations["changeSupplierOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-orders/{supplierOrderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that money was paid to the supplier, outside
         * @description Refusals: `SUPPLIER_ORDER_NOT_FOUND`, `SUPPLIER_ORDER_STEP`, `SUPPLIER_RECORDS_TOO_MANY`, `SUPPLIER_DAY_TO_COME`, `SUPPLIER_PAID_BEYOND`, `MONEY_TOO_MANY_DECIMALS`.
         */
        post: operations["recordSupplierPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-orders/{supplierOrderId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what came of an order, where its goods are brought together
         * @description Refusals: `SUPPLIER_ORDER_NOT_FOUND`, `SUPPLIER_ORDER_STEP`, `SUPPLIER_RECORDS_TOO_MANY`, `SUPPLIER_DAY_TO_COME`, `SUPPLIER_RECEIPT_EMPTY`, `SUPPLIER_LINE_UNKNOWN`, `SUPPLIER_REASON_MISSING`, `SUPPLIER_RECEIVED_BEYOND`.
         */
        post: operations["recordSupplierReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-orders/{supplierOrderId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where an order stands: sent, confirmed by the supplier as reported, closed, cancelled
         * @description Refusals: `SUPPLIER_ORDER_NOT_FOUND`, `SUPPLIER_ORDER_CHANGED_MEANWHILE`, `SUPPLIER_ORDER_STEP`.
         */
        post: operations["moveSupplierOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/supplier-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From which suppliers the goods of one’s own sale come, what of them is there, and what is earned
         * @description Refusals: `TRADE_NOT_FOUND`, `SUPPLIER_SALE_NOT_YOURS`, `MONEY_TOO_LARGE`.
         */
        get: operations["readSupplierCoverage"];
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
        /** ListedSupplierOrder */
        ListedSupplierOrder: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            deliverBy: string | null;
            /** @description Something is still to come, and its day has gone by */
            isLate: boolean;
            number: string;
            owed: components["schemas"]["Money"];
            /** @enum {string} */
            received: "nothing" | "part" | "all";
            /** @enum {string} */
            state: "draft" | "sent" | "confirmed" | "closed" | "cancelled";
            supplier: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
                name: components["schemas"]["Localised"];
            };
            /**
             * Format: uuid
             * @description UUID
             */
            supplierOrderId: string;
            total: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** NewSupplierPayment */
        NewSupplierPayment: {
            /** @description Decimal number above zero, as text */
            amount: string;
            meant?: "beyond-total"[];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            paidOn: string;
            reference?: string;
        };
        /** NewSupplierReceipt */
        NewSupplierReceipt: {
            lines: {
                accepted: string;
                cartons?: number;
                grossWeightKg?: string;
                /** @description Place of the line in the order, from 1 */
                line: number;
                reason?: string;
                rejected?: string;
                volumeM3?: string;
            }[];
            meant?: "beyond-order"[];
            note?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            receivedOn: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** SupplierCover */
        SupplierCover: {
            cost: components["schemas"]["Money"];
            /** @description Amount in major units as decimal text */
            costInSale: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            hasSpecialInvoice: boolean;
            /** @description Amount in major units as decimal text */
            margin: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            number: string;
            /** @description Decimal number as text */
            quantity: string;
            /** @description Decimal number as text */
            received: string;
            supplier: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            supplierOrderId: string;
        };
        /** SupplierCoverage */
        SupplierCoverage: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /** @description ISO 4217 currency code */
            currency: string;
            lines: {
                covers: components["schemas"]["SupplierCover"][];
                /** @enum {string|null} */
                lacks: "cover" | "rate" | null;
                lineId: string;
                /** @description Amount in major units as decimal text */
                margin: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 currency code */
                    currency: string;
                } | null;
                /** @description Decimal number as text */
                missing: string;
                name: components["schemas"]["Localised"];
                /** @description Decimal number as text */
                ordered: string;
                price: components["schemas"]["Money"];
                quantity: {
                    unit: string;
                    /** @description Decimal number as text */
                    value: string;
                };
                /** @description Decimal number as text */
                received: string;
            }[];
            loading: {
                cartons: number;
                /** @description Decimal number as text */
                grossWeightKg: string;
                /** @description Every line received says its cartons, weight and volume */
                isWhole: boolean;
                /** @description Decimal number as text */
                volumeM3: string;
            };
            /** @description Amount in major units as decimal text */
            margin: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
        };
        /** SupplierOrder */
        SupplierOrder: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            balanceTerms?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            deliverBy?: string;
            deliverTo?: string;
            /** @description Decimal number above zero, as text */
            deposit?: string;
            /** @description Amount in major units as decimal text */
            depositOwed: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /** @description Something is still to come, and its day has gone by */
            isLate: boolean;
            lines: {
                description: string;
                /** @description Decimal number as text */
                open: string;
                quantity: {
                    /** @description UN/ECE Recommendation 20 code */
                    unit: string;
                    /** @description Decimal number above zero, as text */
                    value: string;
                };
                /** @description Decimal number as text */
                received: string;
                /** @description Decimal number as text */
                rejected: string;
                saleLineId?: string;
                total: components["schemas"]["Money"];
                unitPrice: string;
            }[];
            note?: string;
            number: string;
            /** @description Amount in major units as decimal text */
            overpaid: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            owed: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            payments: {
                /** @description Decimal number above zero, as text */
                amount: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                paidOn: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                paymentId: string;
                reference?: string;
            }[];
            /** @description Decimal number above zero, as text */
            rate?: string;
            receipts: {
                lines: {
                    accepted: string;
                    cartons?: number;
                    grossWeightKg?: string;
                    /** @description Place of the line in the order, from 1 */
                    line: number;
                    reason?: string;
                    rejected?: string;
                    volumeM3?: string;
                }[];
                note?: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                receiptId: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                receivedOn: string;
            }[];
            /** @enum {string} */
            received: "nothing" | "part" | "all";
            sale: {
                /** @description ISO 4217 currency code */
                currency: string;
                number: string;
                orderNumber: string | null;
            } | null;
            /** @enum {string} */
            state: "draft" | "sent" | "confirmed" | "closed" | "cancelled";
            supplier: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
                name: components["schemas"]["Localised"];
            };
            /**
             * Format: uuid
             * @description UUID
             */
            supplierOrderId: string;
            total: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            /**
             * @description The VAT invoice that comes with the goods: with a special one input tax is refunded on export
             * @enum {string}
             */
            vatInvoice: "special" | "ordinary" | "none";
            version: number;
        };
        /** SupplierOrderChange */
        SupplierOrderChange: {
            /** @description Meant as it is stated: more than the customer wants of a line. Without it that is refused */
            meant?: "beyond-sale"[];
            order: components["schemas"]["SupplierOrderStatement"];
            /**
             * Format: uuid
             * @description UUID
             */
            supplierContactId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId?: string;
            /** @description The version that is changed: `version` */
            version: number;
        };
        /** SupplierOrderDraft */
        SupplierOrderDraft: {
            /** @description Meant as it is stated: more than the customer wants of a line. Without it that is refused */
            meant?: "beyond-sale"[];
            order: components["schemas"]["SupplierOrderStatement"];
            /**
             * Format: uuid
             * @description UUID
             */
            supplierContactId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId?: string;
        };
        /** SupplierOrderLine */
        SupplierOrderLine: {
            description: string;
            quantity: {
                /** @description UN/ECE Recommendation 20 code */
                unit: string;
                /** @description Decimal number above zero, as text */
                value: string;
            };
            saleLineId?: string;
            unitPrice: string;
        };
        /** SupplierOrderStatement */
        SupplierOrderStatement: {
            balanceTerms?: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            deliverBy?: string;
            deliverTo?: string;
            /** @description Decimal number above zero, as text */
            deposit?: string;
            lines: components["schemas"]["SupplierOrderLine"][];
            note?: string;
            /** @description Decimal number above zero, as text */
            rate?: string;
            /**
             * @description The VAT invoice that comes with the goods: with a special one input tax is refunded on export
             * @enum {string}
             */
            vatInvoice: "special" | "ordinary" | "none";
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
    listSupplierOrders: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "draft" | "sent" | "confirmed" | "closed" | "cancelled";
                /** @description UUID */
                supplier?: string;
                text?: string;
                /** @description UUID */
                tradeId?: string;
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
                        items: components["schemas"]["ListedSupplierOrder"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createSupplierOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierOrderDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSupplierOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                supplierOrderId: string;
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
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSupplierOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                supplierOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierOrderChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSupplierPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                supplierOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplierPayment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSupplierReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                supplierOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplierReceipt"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveSupplierOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                supplierOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "draft" | "sent" | "confirmed" | "closed" | "cancelled";
                    /** @description The version that is changed: `version` */
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
                    "application/json": components["schemas"]["SupplierOrder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSupplierCoverage: {
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
                    "application/json": components["schemas"]["SupplierCoverage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
