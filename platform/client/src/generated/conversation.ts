// Generated from openapi/conversation.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/message-attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a message, byte for byte as it was kept
         * @description Refusals: `ATTACHMENT_NOT_FOUND`.
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        /**
         * Take away a file that no message took
         * @description Refusals: `ATTACHMENT_NOT_FOUND`, `ATTACHMENT_TAKEN`.
         */
        delete: operations["dropAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a message of one’s own as withdrawn; what it said stays readable for those who could read it
         * @description Refusals: `TRADE_NOT_FOUND`, `MESSAGE_NOT_FOUND`, `MESSAGE_NOT_YOURS`, `MESSAGE_WITHDRAWN`.
         */
        post: operations["withdrawMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/message-attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a file for a message: PDF, picture, mail or spreadsheet, known by its content
         * @description Refusals: `TRADE_NOT_FOUND`, `ATTACHMENT_KIND`, `ATTACHMENT_DAMAGED`, `ATTACHMENT_PIXELS`, `ATTACHMENTS_WAITING`, `WORK_TOO_LARGE`, `BLOB_SPACE_USED_UP`, `BLOB_STORE_UNREACHABLE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["bringAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written in a trade as far as the caller may read it, newest first
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write to parties of a trade, note something inside one’s own organisation, or correct what one wrote
         * @description Refusals: `TRADE_NOT_FOUND`, `MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `MESSAGE_SPOOFING`, `MESSAGE_TO_NOBODY`, `MESSAGE_NOT_JOINED`, `MESSAGE_TO_CONTACT`, `MESSAGE_TO_STRANGER`, `MESSAGE_ADDRESSED_AGAIN`, `MESSAGE_NOT_FOUND`, `MESSAGE_NOT_YOURS`, `MESSAGE_WITHDRAWN`, `MESSAGE_CORRECTED`, `MESSAGE_MENTION_UNKNOWN`, `MESSAGE_PERSON_NEEDED`, `MESSAGE_ABOUT_UNKNOWN`, `MESSAGES_TOO_MANY`, `MESSAGES_FULL`, `ATTACHMENT_NOT_FOUND`, `ATTACHMENT_TAKEN`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/messages/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person who acts has read everything in the trade up to a message
         * @description Refusals: `MESSAGE_NOT_FOUND`, `MESSAGE_PERSON_NEEDED`.
         */
        post: operations["markMessagesRead"];
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
        /** Message */
        Message: {
            about: {
                /** @description The name of a step (`shipped`), else the id of the shipment, document or claim */
                id: string;
                /** @enum {string} */
                kind: "fact" | "shipment" | "document" | "claim";
            } | null;
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            attachments: components["schemas"]["MessageAttachment"][];
            author: {
                name: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                personId: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            correctedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            corrects: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            isNote: boolean;
            isUnread: boolean;
            mentions: {
                name: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                personId: string;
            }[];
            /**
             * Format: uuid
             * @description UUID
             */
            messageId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @description The other organisations it was addressed to */
            readers: string[];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            recordedAt: string;
            text: string;
            toEveryone: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            withdrawnAt: string | null;
        };
        /** MessageAttachment */
        MessageAttachment: {
            /**
             * Format: uuid
             * @description UUID
             */
            attachmentId: string;
            bytes: number;
            fileName: string;
            /** @description A picture from which place, time and camera were taken out */
            isStripped: boolean;
            /** @description What a mail file says of itself: reported by whoever brought it */
            mail: {
                /** @description ISO 8601, or what stands there instead */
                date: string;
                from: string;
                /** @description There is more text in the file */
                isCut: boolean;
                /** @description The text was taken out of HTML; not told of mails brought before this was */
                isFromHtml?: boolean;
                subject: string;
                text: string;
            } | null;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg" | "message/rfc822" | "text/csv" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            sha256: string;
        };
        /** MessageSubject */
        MessageSubject: {
            /** @description The name of a step (`shipped`), else the id of the shipment, document or claim */
            id: string;
            /** @enum {string} */
            kind: "fact" | "shipment" | "document" | "claim";
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
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                attachmentId: string;
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
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "message/rfc822": string;
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dropAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                attachmentId: string;
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
    withdrawMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bringAttachment: {
        parameters: {
            query?: {
                fileName?: string;
                /** @description Keep what a picture says of place, time and camera; by default that is taken out */
                keepsParticulars?: boolean;
            };
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                "application/csv": string;
                "application/octet-stream": string;
                "application/pdf": string;
                "application/vnd.ms-excel": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "image/jpeg": string;
                "image/jpg": string;
                "image/png": string;
                "message/rfc822": string;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttachment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                        /** @description How many messages of the trade the caller has not read */
                        unread: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendMessage: {
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
                    about?: components["schemas"]["MessageSubject"];
                    /** @description Files brought before */
                    attachments?: string[];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    corrects?: string;
                    /** @description Colleagues */
                    mentions?: string[];
                    /** @description Plain text, at most 8000 bytes of UTF-8, without characters that hide or turn something */
                    text: string;
                    /** @description `everyone` who takes part now (as without it), `own` for a note that stays inside one’s organisation, or the organisations meant; not with `corrects` */
                    to?: ("everyone" | "own") | string[];
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    markMessagesRead: {
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
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    messageId: string;
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
