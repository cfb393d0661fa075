// Generated from openapi/firm-profile.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/firm-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one’s own firm has said of itself for its offers and papers, and what is worth filling in */
        get: operations["readFirmProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firm-profile/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace one’s own bank accounts; every owner is told by mail
         * @description Papers already issued keep the account they state. Where the firm has two owners it waits for the other one (`bank.waitingUntil`).
         *
         *     Refusals: `FIRM_CHANGED_MEANWHILE`, `FIRM_NUMBER_FORM`, `FIRM_CHECK_DIGIT`, `FIRM_CURRENCY_UNKNOWN`, `FIRM_ACCOUNT_INCOMPLETE`, `FIRM_ACCOUNT_TWICE`, `OWNER_LEFT_LATELY`, `APPROVAL_WAITS`, `APPROVAL_WAITS_OWN`.
         */
        put: operations["changeFirmBank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firm-profile/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State what offers begin with; nothing that was offered or ordered changes
         * @description Refusals: `FIRM_CHANGED_MEANWHILE`, `FIRM_TERM_MODE`, `FIRM_CURRENCY_UNKNOWN`, `FIRM_PAYMENT_SHARES`, `FIRM_COUNTRY_UNKNOWN`, `FIRM_LOCODE_COUNTRY`, `FIRM_LENGTH_NONE`.
         */
        put: operations["changeFirmDefaults"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firm-profile/images/{use}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The logo, the seal or the signature, without metadata
         * @description Refusals: `FIRM_IMAGE_NOT_FOUND`, `BLOB_STORE_UNREACHABLE`.
         */
        get: operations["readFirmImage"];
        put?: never;
        /**
         * Set the logo, the seal or the signature for papers (PNG or JPEG, 1 MiB and 2,000 pixels a side at most)
         * @description Metadata is dropped. Papers that the firm signs here print it from then on; it proves nothing: papers are signed by the firm’s key.
         *
         *     Refusals: `FIRM_IMAGE_TYPE`, `FIRM_IMAGE_PIXELS`, `BODY_TOO_LARGE`, `BLOB_SPACE_USED_UP`, `BLOB_STORE_UNREACHABLE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["setFirmImage"];
        /**
         * Take away the logo, the seal or the signature
         * @description Refusals: `FIRM_IMAGE_NOT_FOUND`.
         */
        delete: operations["removeFirmImage"];
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
         * FirmAccount
         * @description An IBAN, or an account number with name or BIC of the bank
         */
        FirmAccount: {
            accountNumber?: string;
            bankAddress?: string;
            bankName?: string;
            /** @description ISO 9362 */
            bic?: string;
            /** @description ISO 4217; without one for every currency */
            currency?: string;
            holder?: string;
            /** @description ISO 13616, spaces allowed */
            iban?: string;
        };
        /**
         * FirmDefaults
         * @description What an offer begins with; an order says what holds
         */
        FirmDefaults: {
            carton?: {
                /** @description Decimal number as text */
                heightCm?: string;
                /** @description Decimal number as text */
                lengthCm?: string;
                piecesPerCarton?: number;
                /** @description Decimal number as text */
                widthCm?: string;
            };
            currencies?: string[];
            /** @enum {string} */
            incoterm?: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            leadTimeDays?: number;
            /** @enum {string} */
            modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
            payment?: {
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
                /** @enum {string} */
                method: "escrow" | "transfer" | "outside" | "credit";
                share?: string;
            }[];
            place?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                /** @description UN/LOCODE (UNECE Recommendation 16) */
                unlocode?: string;
            };
            ports?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                /** @description UN/LOCODE (UNECE Recommendation 16) */
                unlocode?: string;
            }[];
            validityDays?: number;
        };
        /**
         * FirmImage
         * @description A picture for papers; it proves nothing
         */
        FirmImage: {
            bytes: number;
            /** @enum {string} */
            mediaType: "image/png" | "image/jpeg";
            sha256: string;
            /** @enum {string} */
            use: "logo" | "seal" | "signature";
        };
        /**
         * FirmProfile
         * @description What one’s own firm has said of itself for its offers and papers
         */
        FirmProfile: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            bank: {
                accounts: components["schemas"]["FirmAccount"][];
                /** @description The version that was seen; 0 before there is one */
                version: number;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                waitingUntil: string | null;
            };
            checklist: {
                isFilled: boolean;
                /** @enum {string} */
                item: "bank" | "address" | "tax-number" | "eori" | "terms" | "port" | "local-name" | "logo" | "seal" | "signature" | "carton";
            }[];
            defaults: {
                stated: components["schemas"]["FirmDefaults"];
                /** @description The version that was seen; 0 before there is one */
                version: number;
            };
            images: components["schemas"]["FirmImage"][];
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
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
    readFirmProfile: {
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
                    "application/json": components["schemas"]["FirmProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeFirmBank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accounts: components["schemas"]["FirmAccount"][];
                    /** @description The version that was seen; 0 before there is one */
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
                    "application/json": components["schemas"]["FirmProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeFirmDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    defaults: components["schemas"]["FirmDefaults"];
                    /** @description The version that was seen; 0 before there is one */
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
                    "application/json": components["schemas"]["FirmProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readFirmImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                use: "logo" | "seal" | "signature";
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
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setFirmImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                use: "logo" | "seal" | "signature";
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
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
                    "application/json": components["schemas"]["FirmProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeFirmImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                use: "logo" | "seal" | "signature";
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
}
export type schemas = components["schemas"];
