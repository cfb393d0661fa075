// Generated from openapi/catalogue.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/product-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product families with their standard parameters
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listProductFamilies"];
        put?: never;
        /**
         * Define a product family and its standard parameters
         * @description Refusals: `FAMILY_CODE_TAKEN`, `FAMILY_PARAMETER_REPEATED`, `FAMILY_PARAMETER_INCOMPLETE`, `UNIT_UNKNOWN`.
         */
        post: operations["createProductFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-families/{familyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product family
         * @description Refusals: `FAMILY_NOT_FOUND`.
         */
        get: operations["readProductFamily"];
        /**
         * Rename a product family of one’s own, or add to its parameters
         * @description Refusals: `FAMILY_NOT_FOUND`, `FAMILY_NARROWED`, `FAMILY_PARAMETER_REPEATED`, `FAMILY_PARAMETER_INCOMPLETE`.
         */
        put: operations["changeProductFamily"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the published products of all sellers, newest first
         * @description Refusals: `PARAMETER_FILTER_WRONG`, `PRICE_RANGE_WITHOUT_CURRENCY`, `FAMILY_NOT_FOUND`, `CURSOR_INVALID`.
         */
        get: operations["searchProducts"];
        put?: never;
        /**
         * Create a product as a draft
         * @description Refusals: `FAMILY_NOT_FOUND`, `PRODUCT_SKU_TAKEN`, `PRODUCT_GTIN_TAKEN`, `PRODUCT_VARIANT_OF_WRONG`, `PRODUCT_COUNTRY_UNKNOWN`, `PRODUCT_HS_CODE_UNKNOWN`, `PRODUCT_NUMBER_NOT_POSITIVE`, `PRODUCT_WEIGHTS_CONTRADICT`, `PRODUCT_CARTON_CONTENT_MISSING`, `PRODUCT_CARTON_MEASURES_INCOMPLETE`, `PRODUCT_CARTON_INNER_PACKS_UNEVEN`, `PRODUCT_CARTON_WEIGHTS_CONTRADICT`, `PRODUCT_CARTON_LIGHTER_THAN_GOODS`, `PARAMETERS_WITHOUT_FAMILY`, `PARAMETER_UNKNOWN`, `PARAMETER_MISSING`, `PARAMETER_TYPE`, `PARAMETER_CHOICE_UNKNOWN`, `PARAMETER_OUT_OF_RANGE`, `PRICE_NOT_POSITIVE`, `PRICE_REPEATED`, `PRICE_PERIOD_WRONG`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`, `GS1_CHECK_DIGIT`.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product with its family and variants
         * @description Refusals: `PRODUCT_NOT_FOUND`.
         */
        get: operations["readProduct"];
        /**
         * Replace what is stated of a product
         * @description Refusals: `PRODUCT_NOT_FOUND`, `PRODUCT_CHANGED_MEANWHILE`, `PRODUCT_NOT_COMPLETE`, `FAMILY_NOT_FOUND`, `PRODUCT_SKU_TAKEN`, `PRODUCT_GTIN_TAKEN`, `PRODUCT_VARIANT_OF_WRONG`, `PRODUCT_COUNTRY_UNKNOWN`, `PRODUCT_HS_CODE_UNKNOWN`, `PRODUCT_NUMBER_NOT_POSITIVE`, `PRODUCT_WEIGHTS_CONTRADICT`, `PRODUCT_CARTON_CONTENT_MISSING`, `PRODUCT_CARTON_MEASURES_INCOMPLETE`, `PRODUCT_CARTON_INNER_PACKS_UNEVEN`, `PRODUCT_CARTON_WEIGHTS_CONTRADICT`, `PRODUCT_CARTON_LIGHTER_THAN_GOODS`, `PARAMETERS_WITHOUT_FAMILY`, `PARAMETER_UNKNOWN`, `PARAMETER_MISSING`, `PARAMETER_TYPE`, `PARAMETER_CHOICE_UNKNOWN`, `PARAMETER_OUT_OF_RANGE`, `PRICE_NOT_POSITIVE`, `PRICE_REPEATED`, `PRICE_PERIOD_WRONG`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`, `GS1_CHECK_DIGIT`.
         */
        put: operations["changeProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture (PNG, JPEG or WebP, 5 MiB at most) behind the others
         * @description Refusals: `PRODUCT_NOT_FOUND`, `IMAGE_TYPE_WRONG`, `IMAGES_TOO_MANY`, `BODY_TOO_LARGE`, `BLOB_SPACE_USED_UP`, `BLOB_STORE_UNREACHABLE`.
         */
        post: operations["addProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/images/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a picture
         * @description Refusals: `IMAGE_NOT_FOUND`, `BLOB_STORE_UNREACHABLE`.
         */
        get: operations["readProductImage"];
        put?: never;
        post?: never;
        /**
         * Take a picture away
         * @description Refusals: `PRODUCT_NOT_FOUND`, `IMAGE_NOT_FOUND`.
         */
        delete: operations["removeProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a product, withdraw it, or make it a draft again
         * @description Refusals: `PRODUCT_NOT_FOUND`, `PRODUCT_CHANGED_MEANWHILE`, `PRODUCT_NOT_COMPLETE`.
         */
        put: operations["changeProductStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import products from a CSV sheet, or say what that would do
         * @description One row a product, further rows of the same SKU add prices. The same sheet again changes nothing. All or nothing, unless `skipBad`.
         *
         *     Refusals: `ENCODING_UNCERTAIN`, `ENCODING_WRONG`, `CSV_WORKBOOK`, `FILE_OTHER_KIND`, `CSV_QUOTES`, `CSV_EMPTY`, `CSV_TOO_LARGE`, `COLUMNS_MISSING`, `COLUMN_TWICE`, `IMPORT_COLUMNS_UNREAD`, `IMPORT_MEANINGS_UNREAD`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products of one’s own organisation, drafts too, last changed first
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listOwnProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/own/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The products of one’s own organisation as a CSV sheet that the import takes back */
        get: operations["exportProducts"];
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
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** ParameterDefinition */
        ParameterDefinition: {
            choices?: {
                code: string;
                name: components["schemas"]["Localised"];
            }[];
            code: string;
            /** @description Decimal number as text */
            maximum?: string;
            /** @description Decimal number as text */
            minimum?: string;
            name: components["schemas"]["Localised"];
            required?: boolean;
            /** @enum {string} */
            type: "number" | "text" | "choice" | "boolean";
            /** @description UN/ECE Recommendation 20 code */
            unit?: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** Product */
        Product: {
            /** @description Decimal number as text */
            cartonGrossWeightKg?: string;
            /** @description Decimal number as text */
            cartonHeightCm?: string;
            /** @description Decimal number as text */
            cartonLengthCm?: string;
            /** @description Decimal number as text */
            cartonNetWeightKg?: string;
            /** @description Decimal number as text */
            cartonWidthCm?: string;
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
            /** @description Text by BCP 47 language tag */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            familyId?: string;
            /** @description Decimal number as text */
            grossWeightKg?: string;
            gtin?: string;
            hsCode?: string;
            images: components["schemas"]["ProductImage"][];
            innerPacksPerCarton?: number;
            leadTimeDays?: number;
            /** @description Decimal number as text */
            minimumOrderQuantity: string;
            /** @description Text by BCP 47 language tag */
            name: {
                [key: string]: string;
            };
            /** @description Decimal number as text */
            netWeightKg?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            parameters: {
                [key: string]: string | boolean;
            };
            piecesPerCarton?: number;
            prices: components["schemas"]["ProductPrice"][];
            /**
             * Format: uuid
             * @description UUID
             */
            productId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            publishedAt?: string;
            sku: string;
            /** @enum {string} */
            status: "draft" | "published" | "withdrawn";
            /** @description UN/ECE Recommendation 20 code */
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            variantOf?: string;
            version: number;
        };
        /** ProductFamily */
        ProductFamily: {
            code: string;
            /**
             * Format: uuid
             * @description UUID
             */
            familyId: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
            parameters: components["schemas"]["ParameterDefinition"][];
        };
        /** ProductImage */
        ProductImage: {
            contentType: string;
            sha256: string;
        };
        /** ProductImportReport */
        ProductImportReport: {
            /** @description Whether it was (in a dry run: would be) imported */
            applied: boolean;
            changed: number;
            created: number;
            delimiter: string;
            dryRun: boolean;
            encoding: string;
            /** @enum {string} */
            encodingBy: "caller" | "mark" | "bytes";
            /** @description Of which the first 1,000 are listed */
            problemCount: number;
            problems: components["schemas"]["SheetProblem"][];
            /** @description What some of the problems ask, once each */
            questions: components["schemas"]["SheetQuestion"][];
            refused: number;
            rows: number;
            unchanged: number;
            unknownColumns: string[];
        };
        /**
         * ProductPrice
         * @description Holds from a quantity on, between two days inclusive; `amount` is for `per` units
         */
        ProductPrice: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Decimal number as text */
            minimumQuantity: string;
            /** @description Decimal number as text */
            per?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validFrom?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validUntil?: string;
        };
        /** ProductWithVariants */
        ProductWithVariants: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            family: {
                code: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                familyId: string;
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string | null;
                parameters: components["schemas"]["ParameterDefinition"][];
            } | null;
            product: components["schemas"]["Product"];
            variants: components["schemas"]["Product"][];
        };
        /** SheetProblem */
        SheetProblem: {
            code: string;
            column?: string;
            /** @description As a spreadsheet counts: the first row of the file is 1 */
            row: number;
            /** @description In the language of the reply */
            text: string;
        };
        /** SheetQuestion */
        SheetQuestion: {
            answers: {
                answer: string;
                /** @description What the value is then */
                reads?: string;
            }[];
            /** @description What decides: decimal-sign, date-order, unit, country, hs-code */
            asks: string;
            count: number;
            places: string[];
            /** @description As it stands in the sheet */
            written: string;
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
    listProductFamilies: {
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
                        items: components["schemas"]["ProductFamily"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: components["schemas"]["Localised"];
                    parameters: components["schemas"]["ParameterDefinition"][];
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                familyId: string;
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Localised"];
                    parameters: components["schemas"]["ParameterDefinition"][];
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchProducts: {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                familyId?: string;
                /** @description Beginning of the HS code */
                hsCode?: string;
                limit?: number;
                /** @description UUID */
                organisationId?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry?: string;
                /** @description `code:eq:value`, `code:min:number`, `code:max:number`; all hold at once */
                parameter?: string[];
                /** @description Decimal number as text */
                priceFrom?: string;
                /** @description Decimal number as text */
                priceTo?: string;
                sku?: string;
                text?: string;
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
                        items: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Decimal number as text */
                    cartonGrossWeightKg?: string;
                    /** @description Decimal number as text */
                    cartonHeightCm?: string;
                    /** @description Decimal number as text */
                    cartonLengthCm?: string;
                    /** @description Decimal number as text */
                    cartonNetWeightKg?: string;
                    /** @description Decimal number as text */
                    cartonWidthCm?: string;
                    /** @description Text by BCP 47 language tag */
                    description?: {
                        [key: string]: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    familyId?: string;
                    /** @description Decimal number as text */
                    grossWeightKg?: string;
                    gtin?: string;
                    hsCode?: string;
                    innerPacksPerCarton?: number;
                    leadTimeDays?: number;
                    /** @description Decimal number as text */
                    minimumOrderQuantity?: string;
                    /** @description Text by BCP 47 language tag */
                    name: {
                        [key: string]: string;
                    };
                    /** @description Decimal number as text */
                    netWeightKg?: string;
                    /** @description ISO 3166-1 alpha-2 country code */
                    originCountry?: string;
                    parameters?: {
                        [key: string]: string | boolean | {
                            /** @description UN/ECE Recommendation 20 code */
                            unit: string;
                            /** @description Decimal number as text */
                            value: string;
                        };
                    };
                    piecesPerCarton?: number;
                    prices?: components["schemas"]["ProductPrice"][];
                    sku: string;
                    /** @description UN/ECE Recommendation 20 code */
                    unit: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    variantOf?: string;
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
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
                    "application/json": components["schemas"]["ProductWithVariants"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Decimal number as text */
                    cartonGrossWeightKg?: string;
                    /** @description Decimal number as text */
                    cartonHeightCm?: string;
                    /** @description Decimal number as text */
                    cartonLengthCm?: string;
                    /** @description Decimal number as text */
                    cartonNetWeightKg?: string;
                    /** @description Decimal number as text */
                    cartonWidthCm?: string;
                    /** @description Text by BCP 47 language tag */
                    description?: {
                        [key: string]: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    familyId?: string;
                    /** @description Decimal number as text */
                    grossWeightKg?: string;
                    gtin?: string;
                    hsCode?: string;
                    innerPacksPerCarton?: number;
                    leadTimeDays?: number;
                    /** @description Decimal number as text */
                    minimumOrderQuantity?: string;
                    /** @description Text by BCP 47 language tag */
                    name: {
                        [key: string]: string;
                    };
                    /** @description Decimal number as text */
                    netWeightKg?: string;
                    /** @description ISO 3166-1 alpha-2 country code */
                    originCountry?: string;
                    parameters?: {
                        [key: string]: string | boolean | {
                            /** @description UN/ECE Recommendation 20 code */
                            unit: string;
                            /** @description Decimal number as text */
                            value: string;
                        };
                    };
                    piecesPerCarton?: number;
                    prices?: components["schemas"]["ProductPrice"][];
                    sku: string;
                    /** @description UN/ECE Recommendation 20 code */
                    unit: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    variantOf?: string;
                    /** @description The version that was read */
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        /** @description At most 5242880 bytes. */
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
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
                    "application/json": components["schemas"]["ProductImage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
                sha256: string;
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
    changeProductStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "draft" | "published" | "withdrawn";
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importProducts: {
        parameters: {
            query?: {
                /** @description JSON: header as written → field (`{"Anzahl": "minimumOrderQuantity"}`) */
                columns?: string;
                /** @description Of prices whose row and header name none */
                currency?: string;
                dateOrder?: "ymd" | "dmy" | "mdy";
                decimalSign?: "." | ",";
                /** @description Only report what would happen */
                dryRun?: boolean;
                encoding?: string;
                /** @description JSON: what words mean (`{"unit": {"ST": "H87"}, "hs-code": {"9012100": "09012100"}}`) */
                meanings?: string;
                /** @description Import the sound products and leave the others out */
                skipBad?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 10485760 bytes. */
        requestBody: {
            content: {
                "application/csv": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOwnProducts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                sku?: string;
                status?: "draft" | "published" | "withdrawn";
                text?: string;
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
                        items: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportProducts: {
        parameters: {
            query?: {
                /** @description Go on behind this SKU: a file holds 5,000 products at most */
                afterSku?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
