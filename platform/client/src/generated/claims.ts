// Generated from openapi/claims.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim with everything that was done about it
         * @description Refusals: `CLAIM_NOT_FOUND`.
         */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a claim against you whole, or refuse it
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_GOODS_AWAITED`, `CLAIM_GOODS_BY_OFFER`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As the bank that holds the money, decide what of it each side gets
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_NOT_DECIDABLE`, `CLAIM_AMOUNT_INVALID`, `CLAIM_MOVEMENT_MISSING`, `CLAIM_MOVEMENT_WITHOUT_REMEDY`, `CLAIM_MOVES_NO_GOODS`, `CLAIM_MOVES_TOO_MUCH`, `CLAIM_DAY_INVALID`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that you have sent the goods that go back, or their replacement
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_GOODS_SENT`, `REMEDY_TAKEN_DIFFERS`, `CLAIM_NO_GOODS_AWAITED`, `CLAIM_DAY_INVALID`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["dispatchClaimGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what an insurer, or a carrier that takes no part here, paid on your claim
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_AMOUNT_INVALID`, `CLAIM_MOVES_NO_GOODS`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["stateClaimOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer the other side how to end the claim, or state what was decided outside
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_AMOUNT_INVALID`, `CLAIM_MOVEMENT_MISSING`, `CLAIM_MOVEMENT_WITHOUT_REMEDY`, `CLAIM_MOVES_NO_GOODS`, `CLAIM_MOVES_TOO_MUCH`, `CLAIM_DAY_INVALID`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["proposeClaimEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/proposals/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the offer of the other side, confirm what was decided outside, or reject it
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_NOTHING_PROPOSED`, `CLAIM_OWN_PROPOSAL`, `CLAIM_PROPOSAL_REPLACED`, `CLAIM_MOVES_TOO_MUCH`.
         */
        post: operations["answerClaimProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State which of these goods have come: all, or what you take for all, ends the claim
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`, `CLAIM_GOODS_NOT_SENT`, `REMEDY_UNACCOUNTED`, `CLAIM_NO_GOODS_AWAITED`, `CLAIM_DAY_INVALID`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["receiveClaimGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw your claim
         * @description Refusals: `CLAIM_NOT_FOUND`, `CLAIM_NOT_YOURS`, `CLAIM_CLOSED`.
         */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The claims of a trade, with what the caller may do about each
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Claim goods of a shipment, all that is still to come, or an amount of the price
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `CLAIM_NOT_FUNDED`, `CLAIM_REASON_NOT_YOURS`, `CLAIM_SCOPE_UNCLEAR`, `CLAIM_TOO_EARLY`, `CLAIM_NO_ARRIVAL`, `CLAIM_NOTHING_LEFT`, `CLAIM_EXCEEDS`, `CLAIM_AMOUNT_INVALID`, `FACT_TOO_LATE`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`.
         */
        post: operations["raiseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that everything a shipment carried was lost on its way: who bears it, or the carrier
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `WORD_NOT_ACCEPTED`, `FACT_NOT_READY`, `FACT_TOO_LATE`, `FACT_ALREADY_STATED`, `SHIPMENT_AMBIGUOUS`, `LOSS_WITHOUT_EVIDENCE`, `CLAIM_DAY_INVALID`, `EVIDENCE_NOT_BROUGHT`, `EVIDENCE_HIDDEN`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["stateLoss"];
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
        /** Claim */
        Claim: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            acts: components["schemas"]["ClaimAct"][];
            /** @enum {string} */
            against: "seller" | "buyer" | "carrier" | "insurer";
            /** @description Amount in major units as decimal text */
            amount: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            answerBy: string | null;
            /** @enum {string} */
            by: "seller" | "buyer";
            /**
             * Format: uuid
             * @description UUID
             */
            claimId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            deciderOrganisationId: string | null;
            /** @description The sides are known to differ */
            disputed: boolean;
            evidence: string[];
            lines: {
                lineId: string;
                quantity: string;
            }[];
            /** @description Goods that go back or are replaced before the claim ends */
            movement: {
                dispatch: unknown | null;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                dispatchBy: string;
                /** @enum {string} */
                freightBy: "seller" | "buyer";
                /** @enum {string} */
                from: "seller" | "buyer";
                /** @description The time to send or receive them has passed */
                late: boolean;
                lines: {
                    lineId: string;
                    quantity: string;
                }[];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                movementId: string;
                /** @enum {string} */
                outcome: "agreed" | "decided";
                receipt: unknown | null;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                receiveBy: string | null;
                /** @enum {string} */
                remedy: "return" | "replacement";
                /** @enum {string} */
                state: "owed" | "dispatched" | "received" | "ended";
                /** @enum {string} */
                to: "seller" | "buyer";
                /** @description Amount in major units as decimal text */
                toBuyer: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 currency code */
                    currency: string;
                } | null;
                /** @description Amount in major units as decimal text */
                toSeller: {
                    /** @description Decimal number as text */
                    amount: string;
                    /** @description ISO 4217 currency code */
                    currency: string;
                } | null;
                /** @description Releases that they lack before they can have come; what was lost needs no import */
                unreleased: ("export" | "import")[];
            } | null;
            note: string | null;
            number: string;
            /** @description The time for an answer has passed in silence */
            overdue: boolean;
            /** @description What the seller owed the buyer when the claim ended because it no longer had it, and what of that is open */
            owedBack: {
                amount: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                dueOn: string;
                open: components["schemas"]["Money"];
            } | null;
            proposal: {
                /** @enum {string} */
                by: "claimant" | "respondent";
                evidence: string[];
                movement: {
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    dispatchBy: string;
                    /** @enum {string} */
                    freightBy: "seller" | "buyer";
                    lines: {
                        lineId: string;
                        quantity: string;
                    }[];
                } | null;
                number: number;
                outside: boolean;
                reason?: string;
                /** @enum {string} */
                remedy?: "refund" | "price-reduction" | "return" | "replacement";
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                replyBy: string;
                /** @enum {string} */
                state: "standing" | "rejected" | "accepted";
                toBuyer: components["schemas"]["Money"];
                toSeller: components["schemas"]["Money"];
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            raisedAt: string;
            /** @enum {string} */
            reason: "lost-on-the-way" | "damaged-on-the-way" | "short-from-start" | "not-conforming" | "wrong-goods" | "not-insured" | "not-delivered" | "not-received" | "other";
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            resolvedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            respondentOrganisationId: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            /** @enum {string} */
            stage: "raised" | "answered" | "awaiting-goods" | "agreed" | "decided" | "withdrawn" | "lapsed";
            /** @description Amount in major units as decimal text */
            toBuyer: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /** @description Amount in major units as decimal text */
            toSeller: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            waitsFor: {
                /** @enum {string} */
                act: "answer-proposal" | "answer" | "decide" | "dispatch" | "receive" | "propose" | "state-outcome" | "withdraw";
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            } | null;
        };
        /** ClaimAct */
        ClaimAct: {
            /** @description `raised`, `refused`, `proposed`, `ruled`, … */
            act: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            details: unknown;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
        };
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** @constant */
        Place: shared["schemas"]["Place"];
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** @constant */
        Told: shared["schemas"]["Told"];
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
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accepted" | "refused";
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    reason?: string;
                    /** @enum {string} */
                    remedy?: "refund" | "price-reduction" | "return" | "replacement";
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    /** @description With `return` or `replacement`: which goods (all of the claim by default), at whose cost, until when */
                    movement?: {
                        /**
                         * Format: date
                         * @description ISO 8601 calendar date from 1900 to 2999
                         */
                        dispatchBy: string;
                        /** @enum {string} */
                        freightBy: "seller" | "buyer";
                        lines?: {
                            lineId: string;
                            /** @description Decimal number as text */
                            quantity: string;
                        }[];
                    };
                    reason: string;
                    /** @enum {string} */
                    remedy?: "refund" | "price-reduction" | "return" | "replacement";
                    toBuyer: components["schemas"]["Money"];
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dispatchClaimGoods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carrierName: string;
                    /**
                     * Format: date
                     * @description Without one today, where they were handed over
                     */
                    dispatchedOn?: string;
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    /** @description Decimal number as text */
                    grossWeightKg: string;
                    /** @enum {string} */
                    modeOfTransport: "sea" | "air" | "road" | "rail" | "post";
                    note?: string;
                    packages: number;
                    place: components["schemas"]["Place"];
                    /** @description Of a replacement: which of your stock it is; `made`: finished for it, `stock`: it lay there */
                    taken?: {
                        batch?: string;
                        lineId: string;
                        /** @description Decimal number as text */
                        quantity: string;
                        /** @enum {string} */
                        source: "made" | "stock";
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        warehouseId: string;
                    }[];
                    transportDocumentNumber: string;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateClaimOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    reason?: string;
                    /** @enum {string} */
                    remedy?: "refund" | "price-reduction" | "return" | "replacement";
                    toBuyer: components["schemas"]["Money"];
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeClaimEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    /** @description With `return` or `replacement`: which goods (all of the claim by default), at whose cost, until when */
                    movement?: {
                        /**
                         * Format: date
                         * @description ISO 8601 calendar date from 1900 to 2999
                         */
                        dispatchBy: string;
                        /** @enum {string} */
                        freightBy: "seller" | "buyer";
                        lines?: {
                            lineId: string;
                            /** @description Decimal number as text */
                            quantity: string;
                        }[];
                    };
                    /** @description It states what a court or tribunal decided */
                    outside?: boolean;
                    reason?: string;
                    /** @enum {string} */
                    remedy?: "refund" | "price-reduction" | "return" | "replacement";
                    toBuyer: components["schemas"]["Money"];
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerClaimProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accepted" | "rejected";
                    /** @description Number of the offer that is meant */
                    proposal: number;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveClaimGoods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    /** @description What came is taken for everything: the claim ends as agreed or decided */
                    isAccepted?: boolean;
                    lines: {
                        differences?: {
                            note?: string;
                            /** @description Decimal number as text */
                            quantity: string;
                            /** @enum {string} */
                            reason: "lost-on-the-way" | "damaged-on-the-way" | "short-from-start" | "not-conforming" | "wrong-goods";
                        }[];
                        lineId: string;
                        /** @description Decimal number as text */
                        received: string;
                    }[];
                    note?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    receivedAt?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    warehouseId?: string;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listClaims: {
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
                    "application/json": {
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        /** @description Amount in major units as decimal text */
                        claimable: {
                            /** @description Decimal number as text */
                            amount: string;
                            /** @description ISO 4217 currency code */
                            currency: string;
                        } | null;
                        items: components["schemas"]["Claim"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    raiseClaim: {
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
                    amount?: components["schemas"]["Money"];
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    note?: string;
                    /** @enum {string} */
                    reason: "not-delivered" | "not-received" | "other";
                    /** @description Everything that is still to come */
                    rest?: boolean;
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateLoss: {
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
                    cause: "fire-or-explosion" | "sunk-or-stranded" | "overturned-or-crashed" | "collision" | "jettison" | "washed-overboard" | "theft" | "missing" | "other";
                    /** @description SHA-256 of files that show it */
                    evidence?: string[];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    lostOn: string;
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    told?: components["schemas"]["Told"];
                    where?: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        entryId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        shipmentId: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
