// Generated from openapi/settlement.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the caller’s organisation, and for a bank those it keeps */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Open a cash account of an organisation at the caller’s bank, or find the one it has
         * @description Refusals: `NOT_A_BANK`, `CURRENCY_UNKNOWN`, `ORGANISATION_UNKNOWN`.
         */
        post: operations["openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account with its balance and what is at disposal
         * @description Refusals: `ACCOUNT_NOT_FOUND`.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money that came to the bank for a customer
         * @description Refusals: `ACCOUNT_NOT_FOUND`, `NOT_A_BANK`, `NOT_THE_BANK`, `NOT_A_CASH_ACCOUNT`, `AMOUNT_NOT_POSITIVE`.
         */
        post: operations["deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/deposits/{transferId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a deposit that the bank booked in error
         * @description Refusals: `ACCOUNT_NOT_FOUND`, `NOT_A_BANK`, `NOT_THE_BANK`, `DEPOSIT_NOT_FOUND`, `DEPOSIT_REVERSED`, `DEPOSIT_TOO_OLD`, `BALANCE_TOO_LOW`.
         */
        post: operations["reverseDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Movements of an account, newest first, each with the balance after it
         * @description Refusals: `ACCOUNT_NOT_FOUND`.
         */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money that leaves the bank for its owner’s account elsewhere
         * @description Refusals: `ACCOUNT_NOT_FOUND`, `NOT_THE_OWNER`, `NOT_A_CASH_ACCOUNT`, `BALANCE_TOO_LOW`, `OWED_BACK`.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash held at the end of each day, and what is expected to come and go
         * @description Refusals: `CURRENCY_UNKNOWN`, `PERIOD_INVALID`.
         */
        get: operations["readCash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What banks take from a payment they carry out */
        get: operations["listFees"];
        put?: never;
        /**
         * Set the caller’s fee for a way of payment and a currency
         * @description Refusals: `NOT_A_BANK`, `CURRENCY_UNKNOWN`, `FEE_TOO_HIGH`, `FEE_BOUNDS_INVALID`.
         */
        post: operations["setFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credit limits granted to the caller, and for a bank those it grants */
        get: operations["listLimits"];
        put?: never;
        /**
         * Set the credit limit of a customer for trades on open account
         * @description Refusals: `NOT_A_BANK`, `ORGANISATION_UNKNOWN`, `CREDIT_LIMIT_TOO_LOW`.
         */
        post: operations["setLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The seller, or a bank that it has accepted, says that an instalment from outside has arrived
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `INSTALMENT_UNKNOWN`, `INSTALMENT_NOT_OUTSIDE`, `INSTALMENT_NOT_DUE`, `DAY_IN_FUTURE`, `DAY_BEFORE_ORDER`, `FACT_AMOUNT_DIFFERS`, `WORD_NOT_ACCEPTED`, `CHARGES_NOT_YOURS`, `CHARGES_EXCEED_SENT`, `CHARGES_ABOVE_BOUND`, `AMOUNT_NOT_POSITIVE`, `CURRENCY_MISMATCH`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["confirmArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Secure an instalment as the terms say: in escrow, by transfer, or by the buyer’s credit limit
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `METHOD_DIFFERS`, `BANK_MISSING`, `BANK_UNSUITABLE`, `BANK_ALREADY_CHOSEN`, `BANK_OF_ITSELF`, `ACCOUNT_MISSING`, `BALANCE_TOO_LOW`, `OWED_BACK`, `CREDIT_LIMIT_TOO_LOW`, `FACT_NOT_READY`, `ALREADY_FUNDED`, `INSTALMENT_UNKNOWN`, `INSTALMENT_OUTSIDE`, `INSTALMENT_NOT_DUE`.
         */
        post: operations["fundTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank holds back what escrow would release, for a reason and some days at most
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ESCROW_EMPTY`, `HOLD_STANDS`, `HOLD_SPENT`.
         */
        post: operations["holdMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/holds/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank lifts its hold: what was earned meanwhile is released
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `NO_HOLD`.
         */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what is owed on credit: one open amount, or all of them
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `NOTHING_DUE`, `PAYABLE_UNKNOWN`, `BALANCE_TOO_LOW`, `OWED_BACK`.
         */
        post: operations["payTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The seller says that it has sent what it owes back by a bank outside the platform
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `INSTALMENT_UNKNOWN`, `DAY_IN_FUTURE`, `DAY_BEFORE_ORDER`, `NOTHING_OWED_BACK`, `REFUND_EXCEEDS_DEBT`.
         */
        post: operations["stateRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/remittances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The buyer says that it has sent an instalment by a bank outside the platform
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `INSTALMENT_UNKNOWN`, `INSTALMENT_NOT_OUTSIDE`, `INSTALMENT_NOT_DUE`, `DAY_IN_FUTURE`, `DAY_BEFORE_ORDER`, `FACT_AMOUNT_DIFFERS`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["remit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The buyer says that what it no longer owes, or is owed back, has come from outside
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `INSTALMENT_UNKNOWN`, `INSTALMENT_NOT_OUTSIDE`, `INSTALMENT_NOT_DUE`, `DAY_IN_FUTURE`, `DAY_BEFORE_ORDER`, `FACT_AMOUNT_DIFFERS`, `NOTHING_OWED_BACK`, `REFUND_EXCEEDS_DEBT`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["confirmRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the money of a trade stands: held, released, given back, owed, and the bank’s fee
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`.
         */
        get: operations["readTradeMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfers of a trade that concern the caller, in the order they were recorded
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/transfers/{transferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One transfer of a trade with what led to it: back to the delivery, the order and the enquiry
         * @description Refusals: `TRADE_NOT_FOUND`, `TRANSFER_NOT_FOUND`.
         */
        get: operations["readTradeTransfer"];
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
        /** Account */
        Account: {
            /**
             * Format: uuid
             * @description UUID
             */
            accountId: string;
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            available: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            bankOrganisationId: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @enum {string} */
            kind: "cash" | "escrow" | "fees" | "vault" | "limit" | "limit-used" | "limit-book";
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            openedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @description Owed back to buyers: not at disposal for anything else */
            owedBack: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
        };
        /** @constant */
        Action: shared["schemas"]["Action"];
        /** BankCharges */
        BankCharges: {
            /** @description Beside `amount`, which is what arrived */
            amount: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /**
             * @description Who was to bear them, as the payment says (SWIFT 71A): its sender, both, its receiver
             * @enum {string}
             */
            bearer: "OUR" | "SHA" | "BEN";
            /** @description The seller agrees though they are more than 5 % of what was sent */
            isAgreed?: boolean;
        };
        /**
         * BankFee
         * @description Taken by the bank from what the seller is paid
         */
        BankFee: {
            /**
             * Format: uuid
             * @description UUID
             */
            bankOrganisationId: string;
            /** @description ISO 4217 currency code */
            currency: string;
            maximum?: components["schemas"]["Money"];
            /** @enum {string} */
            method: "escrow" | "transfer" | "credit";
            minimum?: components["schemas"]["Money"];
            /** @description Percentage as text: `0.25` is 0.25 % */
            percent: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            setAt: string;
        };
        /** Cash */
        Cash: {
            /** @description ISO 4217 currency code */
            currency: string;
            days: {
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                date: string;
                held: components["schemas"]["Money"];
            }[];
            expected: {
                amount: components["schemas"]["Money"];
                /** @enum {string} */
                direction: "in" | "out";
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                dueOn: string | null;
                /** @enum {string} */
                reason: "payable" | "escrow";
                /**
                 * Format: uuid
                 * @description UUID
                 */
                tradeId: string;
            }[];
        };
        /** CreditLimit */
        CreditLimit: {
            available: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            bankOrganisationId: string;
            granted: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            limitId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
        };
        /** HoldLifted */
        HoldLifted: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** InstalmentMoney */
        InstalmentMoney: {
            amount: components["schemas"]["Money"];
            /** @description What is to be held, promised or paid by now */
            asked: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description What of that banks outside kept and the seller took as its own cost */
            charges: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @enum {string} */
            due: "order" | "production" | "shipment" | "documents" | "bill-of-lading" | "invoice" | "receipt" | "date";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            dueOn: string | null;
            /** @description Held, promised, or paid and not paid back */
            funded: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            instalmentId: string;
            /** @enum {string} */
            method: "escrow" | "transfer" | "outside" | "credit";
            /** @description What may be held, promised or paid of it now */
            open: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description Paid and no longer owed, and not back yet: what was paid outside, and debts of the seller */
            owedBack: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description What the seller has of it */
            released: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description What of it came back from outside */
            repaid: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description What the buyer says it sent from outside */
            sent: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @enum {string} */
            state: "open" | "due" | "sent" | "secured" | "paid" | "returned";
            /** @description What it says to have sent and nobody has confirmed */
            underWay: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @description What of the open part it has not said to have sent */
            unsent: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
        };
        /** @constant */
        Money: shared["schemas"]["Money"];
        /** MoneyHeld */
        MoneyHeld: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            holdId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            until: string;
        };
        /** PaymentArrived */
        PaymentArrived: {
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description Whether the trade is settled with it */
            settled: boolean;
        };
        /** PaymentRemitted */
        PaymentRemitted: {
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** RefundDebt */
        RefundDebt: {
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description Entry by which it came to be owed
             */
            causedBy: string;
            /**
             * Format: uuid
             * @description UUID
             */
            creditorOrganisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            debtId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            debtorOrganisationId: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            dueOn: string;
            instalmentId: string;
            /** @description What of it is still owed */
            open: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /** @enum {string} */
            reason: "claim" | "amendment" | "cancellation";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            sentOn: string | null;
            sentReference: string | null;
            /**
             * Format: date-time
             * @description Until when what is said to be under way is not taken from the seller’s account as well
             */
            spareUntil: string | null;
            /** @description What of that the seller says to have sent from outside and nobody has confirmed */
            underWay: {
                /** @description Decimal number as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
        };
        /** StatementEntry */
        StatementEntry: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            balance: components["schemas"]["Money"];
            change: components["schemas"]["Money"];
            endToEndId: string;
            kind: string;
            purpose: string;
            /**
             * Format: uuid
             * @description The transfer that took it back
             */
            reversedBy: string | null;
            /**
             * Format: uuid
             * @description The deposit that it takes back
             */
            reverses: string | null;
            /** @description Grows with time within the account */
            sequence: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** @constant */
        Told: shared["schemas"]["Told"];
        /** TradeFunded */
        TradeFunded: {
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            fees: components["schemas"]["Money"];
            instalmentId: string;
            /** @enum {string} */
            method: "escrow" | "transfer" | "credit";
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** TradeMoney */
        TradeMoney: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /**
             * Format: uuid
             * @description UUID
             */
            bankOrganisationId: string | null;
            /** @description What the bank takes from payments of these kinds */
            banksFees: components["schemas"]["BankFee"][];
            disputed: components["schemas"]["Money"];
            fees: components["schemas"]["Money"];
            held: components["schemas"]["Money"];
            /** @description What the bank holds back, why and how long at most */
            hold: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                placedAt: string;
                reason: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                until: string;
            } | null;
            instalments: components["schemas"]["InstalmentMoney"][];
            payables: {
                amount: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date from 1900 to 2999
                 */
                dueOn: string;
                instalmentId: string;
                paid: boolean;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                payableId: string;
            }[];
            /** @description What the seller owed or owes back of what it was paid here, the first first */
            refundDebts: components["schemas"]["RefundDebt"][];
            refunded: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            /** @enum {string} */
            state: "unfunded" | "secured" | "settled" | "refunded" | "owed-back";
            total: components["schemas"]["Money"];
        };
        /** TradePaid */
        TradePaid: {
            fees: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            settled: boolean;
            transferIds: string[];
        };
        /** Transfer */
        Transfer: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            completedAt: string | null;
            endToEndId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description The instalment that it secures, pays, releases or gives back */
            instalmentId: string | null;
            kind: string;
            lines: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                accountId: string;
                amount: components["schemas"]["Money"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                purpose: string;
                /** @enum {string} */
                side: "debit" | "credit";
            }[];
            /** @enum {string} */
            state: "posted" | "reserved" | "voided";
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** TransferPosted */
        TransferPosted: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** TransferWithCauses */
        TransferWithCauses: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            /** @description What led to it, the nearest first: back to the order and the enquiry */
            causes: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId: string;
                /** @description Kind of the journal entry: `stock.delivered` */
                kind: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string | null;
                subject: string | null;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            completedAt: string | null;
            endToEndId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description The instalment that it secures, pays, releases or gives back */
            instalmentId: string | null;
            kind: string;
            lines: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                accountId: string;
                amount: components["schemas"]["Money"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                purpose: string;
                /** @enum {string} */
                side: "debit" | "credit";
            }[];
            /** @enum {string} */
            state: "posted" | "reserved" | "voided";
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
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
    listAccounts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description UUID */
                organisationId?: string;
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
                    "application/json": {
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["Account"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 4217 currency code */
                    currency: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                accountId: string;
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    /** @description ISO 20022 EndToEndId */
                    reference?: string;
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
                    "application/json": components["schemas"]["TransferPosted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reverseDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                accountId: string;
                /** @description UUID */
                transferId: string;
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
                    "application/json": components["schemas"]["TransferPosted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readStatement: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUID */
                accountId: string;
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
                        items: components["schemas"]["StatementEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    /** @description ISO 20022 EndToEndId */
                    reference?: string;
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
                    "application/json": components["schemas"]["TransferPosted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCash: {
        parameters: {
            query: {
                /** @description ISO 4217 currency code */
                currency: string;
                /** @description ISO 8601 calendar date from 1900 to 2999 */
                from: string;
                /** @description ISO 8601 calendar date from 1900 to 2999 */
                to: string;
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
                    "application/json": components["schemas"]["Cash"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFees: {
        parameters: {
            query?: {
                /** @description UUID */
                bankOrganisationId?: string;
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
                    "application/json": {
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["BankFee"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setFee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 4217 currency code */
                    currency: string;
                    maximum?: components["schemas"]["Money"];
                    /** @enum {string} */
                    method: "escrow" | "transfer" | "credit";
                    minimum?: components["schemas"]["Money"];
                    /** @description Percentage as text: `0.25` is 0.25 % */
                    percent: string;
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
                    "application/json": components["schemas"]["BankFee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLimits: {
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
                        /** @description What the caller may do */
                        actions: components["schemas"]["Action"][];
                        items: components["schemas"]["CreditLimit"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limit: components["schemas"]["Money"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
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
                    "application/json": components["schemas"]["CreditLimit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmArrival: {
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
                    charges?: components["schemas"]["BankCharges"];
                    instalmentId: string;
                    /**
                     * Format: date
                     * @description The day it was sent, or arrived; without one today, where who sent or got it is
                     */
                    on?: string;
                    /** @description Of the bank */
                    reference?: string;
                    told?: components["schemas"]["Told"];
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
                    "application/json": components["schemas"]["PaymentArrived"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fundTrade: {
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
                    bankOrganisationId?: string;
                    instalmentId?: string;
                    /** @enum {string} */
                    method?: "escrow" | "transfer" | "credit";
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
                    "application/json": components["schemas"]["TradeFunded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    holdMoney: {
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
                    reason: string;
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
                    "application/json": components["schemas"]["MoneyHeld"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    liftHold: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldLifted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    payTrade: {
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
                    payableId?: string;
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
                    "application/json": components["schemas"]["TradePaid"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateRefund: {
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
                    instalmentId: string;
                    /**
                     * Format: date
                     * @description The day it was sent, or arrived; without one today, where who sent or got it is
                     */
                    on?: string;
                    /** @description Of the bank */
                    reference?: string;
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
                    "application/json": components["schemas"]["PaymentRemitted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    remit: {
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
                    instalmentId: string;
                    /**
                     * Format: date
                     * @description The day it was sent, or arrived; without one today, where who sent or got it is
                     */
                    on?: string;
                    /** @description Of the bank */
                    reference?: string;
                    told?: components["schemas"]["Told"];
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
                    "application/json": components["schemas"]["PaymentRemitted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmRepayment: {
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
                    instalmentId: string;
                    /**
                     * Format: date
                     * @description The day it was sent, or arrived; without one today, where who sent or got it is
                     */
                    on?: string;
                    /** @description Of the bank */
                    reference?: string;
                    told?: components["schemas"]["Told"];
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
                    "application/json": components["schemas"]["PaymentArrived"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTradeMoney: {
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
                    "application/json": components["schemas"]["TradeMoney"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeTransfers: {
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
                        items: components["schemas"]["Transfer"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTradeTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                tradeId: string;
                /** @description UUID */
                transferId: string;
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
                    "application/json": components["schemas"]["TransferWithCauses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
