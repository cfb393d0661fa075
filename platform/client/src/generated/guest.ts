// Generated from openapi/guest.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/guest-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a link at once
         * @description Refusals: `GUEST_LINK_NOT_FOUND`, `GUEST_LINK_PERSON_NEEDED`.
         */
        delete: operations["revokeGuestLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-links/{linkId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that what was answered by a link has been read: it waits for nobody any more
         * @description Refusals: `GUEST_LINK_NOT_FOUND`, `GUEST_NOT_ANSWERED`.
         */
        post: operations["readGuestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what a link is for, once
         * @description The same said again is answered with what was kept.
         *
         *     Refusals: `GUEST_LINK_CLOSED`, `GUEST_LINK_BUSY`, `GUEST_LINK_USED`, `GUEST_ACT_OTHER`, `GUEST_OFFER_REPLACED`, `GUEST_NUMBER_NOT_ASKED`, `GUEST_VALIDITY_PAST`.
         */
        post: operations["actAsGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a link is for, and what was answered
         * @description Refusals: `GUEST_LINK_CLOSED`, `GUEST_LINK_BUSY`.
         */
        post: operations["openGuestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the paper that a link asks for, once; the token stands in the header `X-Guest-Token`
         * @description Refusals: `GUEST_LINK_CLOSED`, `GUEST_LINK_BUSY`, `GUEST_LINK_USED`, `GUEST_ACT_OTHER`, `ENCLOSURE_OF_ANOTHER_KIND`, `DOCUMENT_TOO_MANY`.
         */
        post: operations["bringPaperAsGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest/paper-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A paper of the goods, as the progress of a trade offers it by a link
         * @description Refusals: `GUEST_LINK_CLOSED`, `GUEST_LINK_BUSY`, `GUEST_ACT_OTHER`, `GUEST_PAPER_NOT_READY`.
         */
        post: operations["readGuestPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/address-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vouch for the mailbox of another party’s contact, from one’s own records; for who gains nothing by it
         * @description Refusals: `TRADE_NOT_FOUND`, `GUEST_LINK_PERSON_NEEDED`, `GUEST_CONTACT_UNKNOWN`, `GUEST_TRADE_ENDED`, `GUEST_VERIFIER_UNFIT`, `GUEST_ADDRESS_VERIFIERS`.
         */
        post: operations["verifyContactAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/guest-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The links that one’s organisation sent to its contacts in a trade, and what it may ask them for
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listGuestLinks"];
        put?: never;
        /**
         * Make a link by which a contact does one act in a trade; shown once, or mailed and shown to nobody
         * @description Refusals: `TRADE_NOT_FOUND`, `GUEST_LINK_PERSON_NEEDED`, `GUEST_SCOPE_NEEDED`, `GUEST_CONTACT_UNKNOWN`, `GUEST_ACT_UNFIT`, `GUEST_NO_OFFER`, `GUEST_QUESTION_MISSING`, `GUEST_PAPER_TYPE_MISSING`, `GUEST_PORTS_MISSING`, `GUEST_SHIPMENT_UNKNOWN`, `GUEST_TRADE_ENDED`, `GUEST_LINKS_TOO_MANY`, `GUEST_ADDRESS_MISSING`, `GUEST_ADDRESS_OWN`, `MAIL_ADDRESS_WRONG`, `MAIL_OUTBOX_FULL`, `MAIL_TOO_LARGE`.
         */
        post: operations["makeGuestLink"];
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
        AgreedCover: shared["schemas"]["AgreedCover"];
        /** GuestAcceptsOrder */
        GuestAcceptsOrder: {
            orderNumber?: string;
            quotationNumber: string;
            /** @constant */
            type: "accept-order";
        };
        /** GuestAddressVerified */
        GuestAddressVerified: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            verifiedAt: string;
        };
        /** GuestAnswer */
        GuestAnswer: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            said: components["schemas"]["GuestAcceptsOrder"] | components["schemas"]["GuestRemarksOnOrder"] | components["schemas"]["GuestQuotesFreight"] | components["schemas"]["GuestConfirmsPickup"] | components["schemas"]["GuestConfirmsReceipt"] | components["schemas"]["GuestAnswersQuestion"] | components["schemas"]["GuestBringsPaper"];
        };
        /** GuestAnswersQuestion */
        GuestAnswersQuestion: {
            text: string;
            /** @constant */
            type: "answer-question";
        };
        /** GuestBringsPaper */
        GuestBringsPaper: {
            bytes: number;
            fileName: string | null;
            number?: string;
            /** @enum {string} */
            paperType: "BillOfLading" | "Waybill";
            sha256: string;
            /** @constant */
            type: "bring-paper";
        };
        /** GuestConfirmsPickup */
        GuestConfirmsPickup: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            estimatedArrival?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            loadedAt?: string;
            meansOfTransport: string;
            transportDocumentNumber: string;
            /** @enum {string} */
            transportDocumentType: "BillOfLading" | "Waybill";
            /** @constant */
            type: "confirm-pickup";
            voyage: string;
        };
        /** GuestConfirmsReceipt */
        GuestConfirmsReceipt: {
            lines: {
                differences?: {
                    note?: string;
                    /** @description Decimal number above zero, as text */
                    quantity: string;
                    /** @enum {string} */
                    reason: "lost-on-the-way" | "damaged-on-the-way" | "short-from-start" | "not-conforming" | "wrong-goods";
                }[];
                lineId: string;
                /** @description Decimal number as text */
                received: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            receivedAt?: string;
            /** @constant */
            type: "confirm-receipt";
        };
        /** GuestLink */
        GuestLink: {
            /** @enum {string} */
            act: "confirm-order" | "quote-freight" | "bring-paper" | "confirm-pickup" | "confirm-receipt" | "answer-question" | "follow-progress";
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            answer: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                said: components["schemas"]["GuestAcceptsOrder"] | components["schemas"]["GuestRemarksOnOrder"] | components["schemas"]["GuestQuotesFreight"] | components["schemas"]["GuestConfirmsPickup"] | components["schemas"]["GuestConfirmsReceipt"] | components["schemas"]["GuestAnswersQuestion"] | components["schemas"]["GuestBringsPaper"];
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            contactId: string;
            /** @enum {string} */
            delivery: "mail" | "hand";
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @description Answered by the link that stood in the letter alone */
            isAnsweredByMail: boolean;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /**
             * Format: uuid
             * @description UUID
             */
            linkId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            madeAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            madeBy: string;
            /** @description While that person belongs to the organisation */
            madeByName: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string | null;
            openedCount: number;
            question?: string;
            recipient: {
                email: string | null;
                name: string | null;
            };
            /** @enum {string} */
            state: "open" | "answered" | "expired" | "revoked" | "ended";
            /** @description The last, newest first */
            visits: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /** @enum {string} */
                device: "phone" | "computer" | "program";
                /** @enum {string} */
                kind: "opened" | "acted" | "turned-away";
                /** @description The first part of the network address */
                network: string;
            }[];
        };
        /** GuestLinkMade */
        GuestLinkMade: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            linkId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string | null;
            /** @description Shown once: the token in it is kept nowhere. Null where it is mailed: what stands in the letter nobody is shown */
            url: string | null;
        };
        /** GuestLinks */
        GuestLinks: {
            /** @description Newest first, at most a hundred */
            items: components["schemas"]["GuestLink"][];
            /** @description What the caller may ask its contacts in this trade for */
            possible: {
                acts: ("confirm-order" | "quote-freight" | "bring-paper" | "confirm-pickup" | "confirm-receipt" | "answer-question" | "follow-progress")[];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
            }[];
            /** @description Contacts of another party for whose mailboxes the caller may vouch: it gains nothing by what they say */
            toVerify: string[];
            /** @description For whose mailboxes the caller vouched, newest first */
            verified: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
            }[];
        };
        /**
         * GuestMatter
         * @description No more than the act needs
         */
        GuestMatter: {
            incoterm: string;
            insurance?: components["schemas"]["AgreedCover"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            latestShipmentDate?: string;
            lines: {
                lineId: string;
                lineTotal: components["schemas"]["Money"];
                name: components["schemas"]["Localised"];
                quantity: components["schemas"]["Quantity"];
                unitPrice: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 currency code */
                    currency: string;
                    per?: string;
                };
            }[];
            /** @description Whether the guest may give its own number of the order */
            mayNumber: boolean;
            /** @description In the order in which they pay for the goods: what is earned first, the first pays. Empty for roles that do not see prices */
            payment: components["schemas"]["Instalment"][];
            place: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
            quotationNumber: string;
            total: components["schemas"]["Money"];
            /** @constant */
            type: "order";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validUntil: string;
        } | {
            /** @description ISO 3166-1 alpha-2 country code */
            destinationCountry: string | null;
            from: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @description Decimal number as text */
            grossWeightKg: string | null;
            incoterm: string;
            lines: {
                lineId: string;
                name: components["schemas"]["Localised"];
                quantity: components["schemas"]["Quantity"];
            }[];
            modeOfTransport: string;
            packages: number | null;
            place: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            to: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @constant */
            type: "freight";
            /** @description Decimal number as text */
            volumeM3: string | null;
        } | {
            from: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @description Decimal number as text */
            grossWeightKg: string | null;
            modeOfTransport: string;
            packages: number | null;
            /** @enum {string} */
            paperType: "BillOfLading" | "Waybill";
            to: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @constant */
            type: "paper";
            /** @description Decimal number as text */
            volumeM3: string | null;
        } | {
            documentTypes: ("BillOfLading" | "Waybill")[];
            from: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @description Decimal number as text */
            grossWeightKg: string | null;
            modeOfTransport: string;
            packages: number | null;
            to: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            /** @constant */
            type: "pickup";
            /** @description Decimal number as text */
            volumeM3: string | null;
        } | {
            lines: {
                lineId: string;
                name: components["schemas"]["Localised"];
                quantity: components["schemas"]["Quantity"];
            }[];
            packages: number | null;
            /** @constant */
            type: "receipt";
        } | {
            question: string;
            /** @constant */
            type: "question";
        } | {
            from: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            lines: {
                lineId: string;
                name: components["schemas"]["Localised"];
                quantity: components["schemas"]["Quantity"];
            }[];
            next: {
                fact: string;
                isLate: boolean;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                on: string;
            } | null;
            papers: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                documentId: string;
                number: string;
                type: string;
            }[];
            stages: {
                /** @description Instant, of what is expected the day */
                at: string;
                /** @description What happened, or is expected next */
                fact: string;
                place?: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    name: string;
                    unlocode?: string;
                };
            }[];
            to: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            } | null;
            transport: {
                documentNumber: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                estimatedArrival?: string;
                means: string;
                voyage: string;
            } | null;
            /** @constant */
            type: "progress";
        };
        /**
         * GuestPage
         * @description What a link shows: who asks for what, until when; after the act what was said
         */
        GuestPage: {
            /** @enum {string} */
            act: "confirm-order" | "quote-freight" | "bring-paper" | "confirm-pickup" | "confirm-receipt" | "answer-question" | "follow-progress";
            answer: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                said: components["schemas"]["GuestAcceptsOrder"] | components["schemas"]["GuestRemarksOnOrder"] | components["schemas"]["GuestQuotesFreight"] | components["schemas"]["GuestConfirmsPickup"] | components["schemas"]["GuestConfirmsReceipt"] | components["schemas"]["GuestAnswersQuestion"] | components["schemas"]["GuestBringsPaper"];
            } | null;
            askedBy: components["schemas"]["Localised"];
            contact: components["schemas"]["Localised"];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @enum {string|null} */
            hindrance: "not-yet" | "done" | "replaced" | null;
            /** @enum {string} */
            language: "en" | "zh-CN";
            matter: components["schemas"]["GuestMatter"] | null;
            note: string | null;
            recipient: string | null;
            tradeNumber: string;
        };
        /** GuestPaper */
        GuestPaper: {
            /** @description base64 */
            content: string;
            fileName: string;
            /** @constant */
            mediaType: "application/pdf";
        };
        /** GuestQuotesFreight */
        GuestQuotesFreight: {
            amount: {
                /** @description Decimal number above zero, as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            remark?: string;
            /** @constant */
            type: "quote-freight";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validUntil: string;
        };
        /** GuestRemarksOnOrder */
        GuestRemarksOnOrder: {
            remark: string;
            /** @constant */
            type: "remark-on-order";
        };
        /** @constant */
        Instalment: shared["schemas"]["Instalment"];
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** @constant */
        Quantity: shared["schemas"]["Quantity"];
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
    revokeGuestLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                linkId: string;
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
    readGuestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                linkId: string;
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
    actAsGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    said: components["schemas"]["GuestAcceptsOrder"] | components["schemas"]["GuestRemarksOnOrder"] | components["schemas"]["GuestQuotesFreight"] | components["schemas"]["GuestConfirmsPickup"] | components["schemas"]["GuestConfirmsReceipt"] | components["schemas"]["GuestAnswersQuestion"];
                    /** @description From the address of the page, behind `#` */
                    token: string;
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
                    "application/json": components["schemas"]["GuestAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openGuestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the address of the page, behind `#` */
                    token: string;
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
                    "application/json": components["schemas"]["GuestPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bringPaperAsGuest: {
        parameters: {
            query?: {
                fileName?: string;
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                "application/pdf": string;
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
                    "application/json": components["schemas"]["GuestAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readGuestPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    documentId: string;
                    /** @enum {string} */
                    language: "en" | "zh-CN";
                    /** @description From the address of the page, behind `#` */
                    token: string;
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
                    "application/json": components["schemas"]["GuestPaper"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyContactAddress: {
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
                    address: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    contactId: string;
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
                    "application/json": components["schemas"]["GuestAddressVerified"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listGuestLinks: {
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
                    "application/json": components["schemas"]["GuestLinks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeGuestLink: {
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
                    /** @enum {string} */
                    act: "confirm-order" | "quote-freight" | "bring-paper" | "confirm-pickup" | "confirm-receipt" | "answer-question" | "follow-progress";
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    contactId: string;
                    /** @description How long it lives; 14 when absent */
                    days?: number;
                    /**
                     * @description By mail to the recipient, or handed over by the caller; the latter when absent
                     * @enum {string}
                     */
                    delivery?: "mail" | "hand";
                    /** @enum {string} */
                    language: "en" | "zh-CN";
                    note?: string;
                    /** @enum {string} */
                    paperType?: "BillOfLading" | "Waybill";
                    question?: string;
                    recipient?: {
                        email?: string;
                        name?: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
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
                    "application/json": components["schemas"]["GuestLinkMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
