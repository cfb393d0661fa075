// Generated from openapi/openapi.json by platform/client/scripts/generate.ts; do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Action */
        Action: {
            /** @description Name of the command */
            action: string;
            /** @description The resource waits for the caller to do it */
            awaited: boolean;
            /** @description Codes of the refusals that stand in its way */
            lacks: string[];
            /** @description Whether it can be done now */
            ready: boolean;
            /** @description What of the resource it is about, where that is not all of it */
            subject?: string;
        };
        /**
         * Localised
         * @description Text by BCP 47 language tag
         */
        Localised: {
            [key: string]: string;
        };
        /**
         * Money
         * @description Amount in major units as decimal text
         */
        Money: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
        };
        /**
         * Problem
         * @description RFC 9457 problem details
         */
        Problem: {
            /** @description Literal code; programs decide by it */
            code: string;
            /** @description In the caller's language */
            detail: string;
            errors: components["schemas"]["ProblemError"][];
            requestId: string;
            status: number;
            title: string;
            /** @description Address of the explanation of this kind of problem */
            type: string;
        };
        /** ProblemError */
        ProblemError: {
            /** @description JSON pointer into the body, or `query/…`, `path/…`, `row 14` */
            field: string;
            text: string;
        };
        /** Quantity */
        Quantity: {
            /** @description UN/ECE Recommendation 20 code */
            unit: string;
            /** @description Decimal number as text */
            value: string;
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
export type operations = Record<string, never>;
