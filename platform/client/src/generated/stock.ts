// Generated from openapi/stock.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in your warehouses, and what of it is free */
        get: operations["listStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/company-prefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The GS1 company prefix that your handling units are numbered with
         * @description Refusals: `GS1_PREFIX_MALFORMED`.
         */
        put: operations["setCompanyPrefix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in your stock, newest first */
        get: operations["listStockMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goods into your stock without a trade
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `STOCK_UNIT_DIFFERS`.
         */
        post: operations["receiveStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move your goods from one warehouse to another
         * @description Refusals: `STOCK_SAME_WAREHOUSE`, `WAREHOUSE_NOT_FOUND`, `STOCK_TOO_LOW`, `STOCK_UNIT_DIFFERS`.
         */
        post: operations["transferStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pack goods of a trade into numbered handling units
         * @description Refusals: `STOCK_NOT_RESERVED`, `PACKING_SEVERAL_DELIVERIES`, `CARTON_EMPTY`, `CARTONS_TOO_MANY`, `PACKING_STATED_TWICE`, `WEIGHT_MISSING`, `WEIGHT_NET_ABOVE_GROSS`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["packGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that goods of a trade are made or picked
         * @description Refusals: `STOCK_TOO_LOW`, `WAREHOUSE_NOT_FOUND`, `STOCK_LINE_UNKNOWN`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["produceGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that goods of a trade have arrived, with differences
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `STOCK_LINE_UNKNOWN`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`, `RECEIPT_IN_FUTURE`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["receiveGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warehouses your organisation keeps or uses */
        get: operations["listWarehouses"];
        put?: never;
        /** Open a warehouse that your organisation keeps */
        post: operations["openWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses/{warehouseId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let another organisation store its goods in your warehouse
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `WAREHOUSE_NOT_YOURS`, `CLIENT_NOT_FOUND`, `CLIENT_ARCHIVED`.
         */
        post: operations["admitWarehouseClient"];
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
        Localised: shared["schemas"]["Localised"];
        /** Packed */
        Packed: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            handlingUnits: {
                contents: {
                    lineId: string;
                    /** @description Decimal number as text */
                    quantity: string;
                }[];
                /** @description Outer measures in centimetres */
                dimensionsCm?: {
                    /** @description Decimal number as text */
                    height: string;
                    /** @description Decimal number as text */
                    length: string;
                    /** @description Decimal number as text */
                    width: string;
                };
                /** @description Decimal number as text */
                grossWeightKg: string;
                marks?: string[];
                /** @description Decimal number as text */
                netWeightKg: string;
                /** @description Where the seller has stated no GS1 company prefix */
                packageNumber?: string;
                packageType: string;
                sscc?: string;
                /** @description Decimal number as text */
                volumeM3?: string;
            }[];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** @constant */
        Quantity: shared["schemas"]["Quantity"];
        /**
         * ReceiptDifference
         * @description With `received` everything that the shipment carried of the line
         */
        ReceiptDifference: {
            /** @description SHA-256 of files that show it */
            evidence?: string[];
            note?: string;
            /** @description Decimal number as text */
            quantity: string;
            /**
             * @description Why this part of what was shipped is not accepted
             * @enum {string}
             */
            reason: "lost-on-the-way" | "damaged-on-the-way" | "short-from-start" | "not-conforming" | "wrong-goods";
        };
        /**
         * StockEntered
         * @description The journal entry made
         */
        StockEntered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** StockMove */
        StockMove: {
            batch: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            goodsId: string;
            kind: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            movedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            moveId: string;
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            onHandChange: string;
            /** @description Decimal number as text */
            reservedChange: string;
            sku: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /**
         * StockRow
         * @description Goods on one shelf
         */
        StockRow: {
            batch: string;
            /** @description Decimal number as text */
            free: string;
            /**
             * Format: uuid
             * @description UUID
             */
            goodsId: string;
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            onHand: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            productId: string | null;
            /** @description Decimal number as text */
            reserved: string;
            sku: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /** @constant */
        Told: shared["schemas"]["Told"];
        /** Warehouse */
        Warehouse: {
            /**
             * Format: uuid
             * @description UUID
             */
            keeperOrganisationId: string;
            name: components["schemas"]["Localised"];
            place: components["schemas"]["WarehousePlace"];
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /** WarehousePlace */
        WarehousePlace: {
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
            unlocode?: string;
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
    listStock: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description UUID */
                warehouseId?: string;
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
                        items: components["schemas"]["StockRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCompanyPrefix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GS1 company prefix */
                    companyPrefix: string;
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
                        /** @description GS1 company prefix */
                        companyPrefix: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStockMoves: {
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
                        items: components["schemas"]["StockMove"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    productId: string;
                    quantity: components["schemas"]["Quantity"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    warehouseId: string;
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    transferStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    fromWarehouseId: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    productId: string;
                    quantity: components["schemas"]["Quantity"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    toWarehouseId: string;
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    packGoods: {
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
                    cartons?: {
                        /** @description Outer measures in centimetres */
                        dimensionsCm?: {
                            /** @description Decimal number as text */
                            height: string;
                            /** @description Decimal number as text */
                            length: string;
                            /** @description Decimal number as text */
                            width: string;
                        };
                        /** @description Decimal number as text */
                        grossWeightKg?: string;
                        lineId: string;
                        marks?: string[];
                        /** @description Decimal number as text */
                        netWeightKg?: string;
                        /** @description UN/ECE Recommendation 21 */
                        packageType?: string;
                        /** @description Decimal number as text */
                        quantityEach: string;
                    }[];
                    handlingUnits?: {
                        contents: {
                            lineId: string;
                            /** @description Decimal number as text */
                            quantity: string;
                        }[];
                        /** @description Outer measures in centimetres */
                        dimensionsCm?: {
                            /** @description Decimal number as text */
                            height: string;
                            /** @description Decimal number as text */
                            length: string;
                            /** @description Decimal number as text */
                            width: string;
                        };
                        /** @description Decimal number as text */
                        grossWeightKg?: string;
                        marks?: string[];
                        /** @description Decimal number as text */
                        netWeightKg?: string;
                        /** @description UN/ECE Recommendation 21 */
                        packageType?: string;
                        /** @description Decimal number as text */
                        volumeM3?: string;
                    }[];
                    /** @description Unless the packages themselves are stated: only goods of these lines */
                    lineIds?: string[];
                    /**
                     * @description Goods that the order wants at different places or times go together all the same
                     * @constant
                     */
                    together?: true;
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
                    "application/json": components["schemas"]["Packed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    produceGoods: {
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
                    inspected?: {
                        note?: string;
                        /** @enum {string} */
                        result: "accepted" | "rejected";
                        sampleSize?: number;
                    };
                    lines: {
                        batch?: string;
                        lineId: string;
                        /** @description Decimal number as text */
                        quantity: string;
                        /**
                         * @description made: finished goods come in; stock: picked from what lies there
                         * @enum {string}
                         */
                        source: "made" | "stock";
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        warehouseId?: string;
                    }[];
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveGoods: {
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
                    /** @description Fields whose value is made up for a demonstration */
                    demonstration?: "receivedAt"[];
                    lines: {
                        differences?: components["schemas"]["ReceiptDifference"][];
                        lineId: string;
                        note?: string;
                        /** @description Decimal number as text */
                        received: string;
                        /** @description Decimal number as text */
                        rejected?: string;
                    }[];
                    receiptNumber: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    receivedAt?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    told?: components["schemas"]["Told"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    warehouseId?: string;
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWarehouses: {
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
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["Warehouse"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Localised"];
                    place: components["schemas"]["WarehousePlace"];
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
                    "application/json": components["schemas"]["Warehouse"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    admitWarehouseClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                warehouseId: string;
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
                };
            };
        };
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
}
export type schemas = components["schemas"];
