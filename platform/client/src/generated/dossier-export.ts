// Generated from openapi/dossier-export.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/trades/{tradeId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a trade: entries, proofs, documents, signatures
         * @description Refusals: `DOSSIER_NOT_PROVABLE_YET`, `LOG_BEHIND_WITNESSES`, `LOG_EPOCH_OTHER`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        get: operations["downloadDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/trust.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that checkpoints of this log are signed and cosigned with */
        get: operations["readTrust"];
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
        Problem: shared["schemas"]["Problem"];
        /**
         * Trust
         * @description Keys a verifier of this log’s dossiers may choose to believe
         */
        Trust: {
            /** @description Which log this one follows; absent for the first */
            epoch?: {
                follows: {
                    logKey: string;
                    origin: string;
                    /** @description Its root at that size, base64 */
                    root: string;
                    /** @description Entries of it that this log took over */
                    size: number;
                };
                number: number;
            };
            logKey: string;
            /** @description Keys of whoever runs the log: where one is named as a witness, it does not count */
            operators?: string[];
            /** @description How many of the witnesses that count must have cosigned */
            threshold: number;
            witnesses: string[];
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
    downloadDossier: {
        parameters: {
            query?: {
                pdf?: "en" | "zh-CN" | "ru" | "all" | "both" | "none";
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
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.tongshang.dossier+zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrust: {
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
                    "application/json": components["schemas"]["Trust"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
