// Generated from openapi/succession.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/contacts/{contactId}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a contact joins: invitations, who says it is the contact, what became of each trade
         * @description Refusals: `CONTACT_NOT_FOUND`.
         */
        get: operations["readContactSuccession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/succession-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a contact to join and take its place over; the link is shown once, or mailed and shown to nobody
         * @description Refusals: `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `SUCCESSION_JOINED`, `SUCCESSION_CONTACT_ARCHIVED`, `SUCCESSION_PERSON_NEEDED`, `SUCCESSION_INVITATIONS_TOO_MANY`, `SUCCESSION_ADDRESS_MISSING`, `SUCCESSION_ADDRESS_OWN`, `MAIL_ADDRESS_WRONG`, `MAIL_OUTBOX_FULL`.
         */
        post: operations["inviteContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession-invitations/{invitationId}": {
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
         * Take an invitation back, and with it a claim that waits
         * @description Refusals: `SUCCESSION_INVITATION_NOT_FOUND`, `SUCCESSION_PERSON_NEEDED`.
         */
        delete: operations["revokeContactInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession-invitations/{invitationId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that an organisation is this contact: it takes the contact’s place over in one’s open trades
         * @description Refusals: `SUCCESSION_INVITATION_NOT_FOUND`, `SUCCESSION_NOTHING_CLAIMED`, `SUCCESSION_CHANGED_MEANWHILE`, `SUCCESSION_CONTACT_ARCHIVED`, `SUCCESSION_DEMONSTRATION`, `SUCCESSION_PERSON_NEEDED`, `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `CONTACT_JOINED`, `CONTACT_JOINED_AS_OTHER`.
         */
        post: operations["confirmContactSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession-invitations/{invitationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an organisation is not this contact; the invitation is used up
         * @description Refusals: `SUCCESSION_INVITATION_NOT_FOUND`, `SUCCESSION_NOTHING_CLAIMED`, `SUCCESSION_PERSON_NEEDED`.
         */
        post: operations["refuseContactSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one’s organisation is the contact that was invited; the inviter confirms it before anything changes
         * @description Refusals: `SUCCESSION_CLOSED`, `SUCCESSION_PERSON_NEEDED`, `SUCCESSION_OWN_ORGANISATION`, `SUCCESSION_DEMONSTRATION`, `SUCCESSION_CLAIMS_TOO_MANY`.
         */
        post: operations["claimContactSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of whom one’s organisation says that it is their contact, and how that stands */
        get: operations["listSuccessionClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/inviter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who invites, for whoever has the link and has not signed in yet
         * @description Refusals: `SUCCESSION_CLOSED`.
         */
        post: operations["readSuccessionInviter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation stands for: who invites, as which contact, beside one’s own record
         * @description Refusals: `SUCCESSION_CLOSED`.
         */
        post: operations["openContactInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one’s organisation is not the contact that was invited; the invitation ends
         * @description Refusals: `SUCCESSION_CLOSED`.
         */
        post: operations["declineContactInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/succession/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who says to be one of one’s contacts, and waits for one’s word */
        get: operations["listWaitingSuccessions"];
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
        /** ComparedIdentity */
        ComparedIdentity: {
            contact: string | null;
            /** @description `name`, `country`, or the scheme of a number */
            field: string;
            /** @description Null where one of them does not say it */
            isSame: boolean | null;
            organisation: string | null;
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** SuccessionClaims */
        SuccessionClaims: {
            items: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                contact: components["schemas"]["Localised"];
                /** @enum {string|null} */
                endedFor: "other-confirmed" | "right-lost" | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                invitationId: string;
                inviter: components["schemas"]["Localised"];
                /** @enum {string} */
                state: "waiting" | "confirmed" | "refused" | "ended";
            }[];
        };
        /** SuccessionInvitation */
        SuccessionInvitation: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            address: string | null;
            claim: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /** @description By the link that stood in the letter alone; else by the one that was handed over */
                byMail: boolean;
                compared: components["schemas"]["ComparedIdentity"][];
                organisation: {
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    name: components["schemas"]["Localised"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                };
                /** @description What is shown of both; it is confirmed with this */
                seen: string;
            } | null;
            /** @enum {string} */
            delivery: "mail" | "hand";
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            invitationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            madeAt: string;
            madeByName: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string | null;
            openedCount: number;
            /** @enum {string} */
            state: "open" | "claimed" | "confirmed" | "refused" | "declined" | "revoked" | "expired" | "ended";
            visits: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /** @enum {string} */
                device: "phone" | "computer" | "program";
                /** @enum {string} */
                kind: "opened" | "claimed" | "declined" | "turned-away";
                network: string;
            }[];
        };
        /** SuccessionInvitationMade */
        SuccessionInvitationMade: {
            /**
             * Format: uuid
             * @description UUID
             */
            invitationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            mailId: string | null;
            /** @description Shown once: the token in it is kept nowhere. Null where it is mailed: what stands in the letter nobody is shown */
            url: string | null;
        };
        /** SuccessionInviter */
        SuccessionInviter: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            demonstration: boolean;
            name: components["schemas"]["Localised"];
        };
        /** SuccessionOfContact */
        SuccessionOfContact: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            items: components["schemas"]["SuccessionInvitation"][];
            joined: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                left: {
                    number: string;
                    /** @enum {string} */
                    reason: "ended" | "already-party" | "unsuitable" | "other-country" | "demonstration" | "order-number";
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    tradeId: string;
                }[];
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                takenOver: number;
                /** @description Trades that are still to be looked at */
                waiting: number;
            } | null;
            mailboxes: string[];
            /** @description Open trades in which the contact is a party */
            openTrades: number;
            /** @description Whether this platform sends mail; where not, a letter lies in the outbox and is sent by hand */
            sendsMail: boolean;
        };
        /** SuccessionOpened */
        SuccessionOpened: {
            compared: components["schemas"]["ComparedIdentity"][];
            contact: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: components["schemas"]["Localised"];
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @enum {string|null} */
            hindrance: "SUCCESSION_OWN_ORGANISATION" | "SUCCESSION_DEMONSTRATION" | null;
            inviter: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                demonstration: boolean;
                kinds: string[];
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            own: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: components["schemas"]["Localised"];
            };
            /** @description Open trades in which the contact is a party; nothing else of them is told */
            trades: number;
        };
        /** SuccessionsWaiting */
        SuccessionsWaiting: {
            items: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                contact: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                invitationId: string;
                organisation: components["schemas"]["Localised"];
            }[];
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
    readContactSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                contactId: string;
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
                    "application/json": components["schemas"]["SuccessionOfContact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inviteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "en" | "zh-CN";
                    /** @description A mailbox that the contact has in the address book; absent: the link is handed over */
                    to?: string;
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
                    "application/json": components["schemas"]["SuccessionInvitationMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeContactInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                invitationId: string;
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
    confirmContactSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: string;
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
    refuseContactSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                invitationId: string;
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
    claimContactSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
    listSuccessionClaims: {
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
                    "application/json": components["schemas"]["SuccessionClaims"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSuccessionInviter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["SuccessionInviter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openContactInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["SuccessionOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineContactInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
    listWaitingSuccessions: {
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
                    "application/json": components["schemas"]["SuccessionsWaiting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
