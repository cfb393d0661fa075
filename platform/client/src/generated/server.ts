// Generated from openapi/server.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/demonstration/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stand in for a party of an order: a demonstration trader and a key to act for it (operator)
         * @description The same one for the same name, country and numbers. The key is shown once and ends after a day.
         *
         *     Refusals: `DEMONSTRATION_OPERATOR_NEEDED`.
         */
        post: operations["foundDemonstrationParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published sign-ins of a demonstration; none elsewhere */
        get: operations["listDemonstrationSignIns"];
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
        /** DemonstrationParty */
        DemonstrationParty: {
            apiKey: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
        };
        /** DemonstrationSignIn */
        DemonstrationSignIn: {
            email: string;
            name: components["schemas"]["Localised"];
            password: string;
            role: string;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
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
    foundDemonstrationParty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: {
                        city?: string;
                        postalCode?: string;
                        street?: string;
                        subdivision?: string;
                    };
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    legalId?: string;
                    name: components["schemas"]["Localised"];
                    taxId?: string;
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
                    "application/json": components["schemas"]["DemonstrationParty"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDemonstrationSignIns: {
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
                        items: components["schemas"]["DemonstrationSignIn"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
