// Generated from openapi/correspondence.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/mail-set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the platform’s mail is set up; to the operator also how, without its password */
        get: operations["readMailSetUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-set-up/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test mail to one’s own address (operator)
         * @description Refusals: `OPERATOR_ONLY`, `SCOPE_NEEDED`, `MAIL_NOT_SET_UP`, `OWN_ADDRESS_MISSING`, `MAIL_ADDRESS_WRONG`.
         */
        post: operations["sendTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mail that went out, or would go out, in the organisation’s name; newest first
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with what it says; links only for those who may make such links
         * @description Refusals: `MAIL_NOT_FOUND`.
         */
        get: operations["readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that one has sent it by another way; it is not sent any more
         * @description Refusals: `MAIL_NOT_FOUND`, `MAIL_STATE_OTHER`, `MAIL_LINK_NOT_YOURS`.
         */
        post: operations["markMailByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole message with its papers, for a mail program
         * @description Refusals: `MAIL_NOT_FOUND`, `BLOB_MISSING`, `BLOB_DAMAGED`.
         */
        get: operations["downloadMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what failed, may not have gone out, or was written when no mail was sent here
         * @description Refusals: `MAIL_NOT_FOUND`, `MAIL_STATE_OTHER`, `MAIL_TOO_LATE`, `MAIL_NOT_SET_UP`.
         */
        post: operations["sendMail"];
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
        /** ListedMail */
        ListedMail: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string | null;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            putAt: string;
            /** @description Why it failed, or waits for another attempt; in the caller’s language */
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            retryAt: string | null;
            /**
             * @description `handing`: being sent; `unanswered`: the mail server may have it; `not-set-up`: put when no mail was sent here; `by-hand`: somebody sent it by another way
             * @enum {string}
             */
            state: "waiting" | "handing" | "sent" | "failed" | "unanswered" | "not-set-up" | "by-hand";
            subject: string;
            template: string;
            to: string;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** Mail */
        Mail: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string | null;
            /** @description No script, nothing that is fetched */
            html: string;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string;
            name: components["schemas"]["Localised"];
            papers: {
                bytes: number;
                fileName: string;
                mediaType: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            putAt: string;
            /** @description Why it failed, or waits for another attempt; in the caller’s language */
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            retryAt: string | null;
            /**
             * @description `handing`: being sent; `unanswered`: the mail server may have it; `not-set-up`: put when no mail was sent here; `by-hand`: somebody sent it by another way
             * @enum {string}
             */
            state: "waiting" | "handing" | "sent" | "failed" | "unanswered" | "not-set-up" | "by-hand";
            subject: string;
            template: string;
            text: string;
            to: string;
            /** @description A link in it is kept from this reader, or is no longer kept at all */
            withholds: boolean;
        };
        /** MailSetUp */
        MailSetUp: {
            isSetUp: boolean;
            /** @description Of everybody, of the last seven days */
            letters: {
                letters: number;
                /**
                 * @description `handing`: being sent; `unanswered`: the mail server may have it; `not-set-up`: put when no mail was sent here; `by-hand`: somebody sent it by another way
                 * @enum {string}
                 */
                state: "waiting" | "handing" | "sent" | "failed" | "unanswered" | "not-set-up" | "by-hand";
            }[];
            server: {
                /** @enum {string} */
                encryption: "tls" | "starttls" | "if-offered";
                from: string;
                host: string;
                port: number;
                signsIn: boolean;
            } | null;
        };
        /** Outbox */
        Outbox: {
            /** @description Whether this platform sends mail; where not, it is sent by hand */
            isSetUp: boolean;
            items: components["schemas"]["ListedMail"][];
            nextCursor: string | null;
            templates: {
                name: components["schemas"]["Localised"];
                template: string;
            }[];
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
    readMailSetUp: {
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
                    "application/json": components["schemas"]["MailSetUp"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendTestMail: {
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
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        mailId: string;
                        to: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                fileId?: string;
                limit?: number;
                /** @description `handing`: being sent; `unanswered`: the mail server may have it; `not-set-up`: put when no mail was sent here; `by-hand`: somebody sent it by another way */
                state?: "waiting" | "handing" | "sent" | "failed" | "unanswered" | "not-set-up" | "by-hand";
                template?: string;
                /** @description Part of the address or the subject */
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
                    "application/json": components["schemas"]["Outbox"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                mailId: string;
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
                    "application/json": components["schemas"]["Mail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    markMailByHand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                mailId: string;
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
    downloadMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                mailId: string;
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
                    "message/rfc822": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                mailId: string;
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
