// Generated from openapi/journal.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which log this is, and who stands for it */
        get: operations["readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that the log only grew between two sizes
         * @description Refusals: `JOURNAL_SIZE_UNKNOWN`.
         */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/proof/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that an entry is in the log
         * @description Refusals: `JOURNAL_ENTRY_NOT_FOUND`, `JOURNAL_ENTRY_PENDING`.
         */
        get: operations["proveEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log’s newest checkpoint that its witnesses have cosigned
         * @description A signed note (C2SP tlog-checkpoint) with the cosignatures that have come in.
         *
         *     Refusals: `JOURNAL_EMPTY`.
         */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the log, 256 at most
         * @description A tile as C2SP tlog-tiles lays it out; it never changes. Entry bundles are not served.
         *
         *     Refusals: `TILE_MALFORMED`, `JOURNAL_TILE_NOT_FOUND`.
         */
        get: operations["readTile"];
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
        /** ConsistencyProof */
        ConsistencyProof: {
            /** @description Number of entries in the log */
            from: number;
            /** @description Hashes of the proof, from the leaf upwards */
            proof: string[];
            /** @description Number of entries in the log */
            to: number;
        };
        /** EntryProof */
        EntryProof: {
            /** @description Signed note with the cosignatures (C2SP tlog-checkpoint) */
            checkpoint: string;
            /** @description Whether enough witnesses have cosigned the checkpoint */
            cosigned: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description SHA-256 hash, base64 */
            leafHash: string;
            /** @description Position in the log, from 0 */
            leafIndex: number;
            /** @description Hashes of the proof, from the leaf upwards */
            proof: string[];
            /** @description Number of entries in the log */
            size: number;
        };
        /** LogIdentity */
        LogIdentity: {
            /** @description Whether the shown checkpoint has that many cosignatures */
            cosigned: boolean;
            /** @description C2SP verifier key: name+id+key */
            logKey: string;
            /** @description Name of the log, first line of its checkpoints */
            origin: string;
            /** @description Number of entries in the log */
            size: number;
            /** @description How many of them must cosign a checkpoint before it is shown */
            threshold: number;
            /** @description Keys of the witnesses that the log asks */
            witnesses: string[];
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
    readLog: {
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
                    "application/json": components["schemas"]["LogIdentity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                /** @description Earlier size of the log */
                from: number;
                /** @description Later size of the log */
                to: number;
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
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                entryId: string;
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
                    "application/json": components["schemas"]["EntryProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
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
                    "text/plain; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Level of the tile, 0 to 63 */
                level: string;
                /** @description Index of the tile in groups of three digits, and its width if partial: x001/x234/067.p/112 */
                path: string;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
