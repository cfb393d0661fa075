// Generated from openapi/contact.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contacts of one’s own address book
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Add a contact; the reply names those that may be the same
         * @description Refusals: `CONTACT_NAME_MISSING`, `CONTACT_NAME_TOO_LONG`, `CONTACT_NAME_DECEIVES`, `CONTACT_COUNTRY_MISSING`, `CONTACT_COUNTRY_UNKNOWN`, `CONTACT_EMAIL_WRONG`, `CONTACT_PHONE_WRONG`, `CONTACT_NUMBER_FORM`, `CONTACT_CHECK_DIGIT`, `CONTACT_ACCOUNT_INCOMPLETE`, `CONTACT_CURRENCY_UNKNOWN`, `CONTACT_ADDRESS_TWICE`, `CONTACTS_TOO_MANY`.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contact of one’s own address book; of one that was merged, the one that stayed
         * @description Refusals: `CONTACT_NOT_FOUND`.
         */
        get: operations["readContact"];
        /**
         * Replace what is stated of a contact; a stale change is refused with what differs
         * @description Refusals: `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `CONTACT_CHANGED_MEANWHILE`, `CONTACT_ARCHIVED`, `CONTACT_NAME_MISSING`, `CONTACT_NAME_TOO_LONG`, `CONTACT_NAME_DECEIVES`, `CONTACT_COUNTRY_MISSING`, `CONTACT_COUNTRY_UNKNOWN`, `CONTACT_EMAIL_WRONG`, `CONTACT_PHONE_WRONG`, `CONTACT_NUMBER_FORM`, `CONTACT_CHECK_DIGIT`, `CONTACT_ACCOUNT_INCOMPLETE`, `CONTACT_CURRENCY_UNKNOWN`, `CONTACT_ADDRESS_TWICE`.
         */
        put: operations["changeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a contact into the archive, or take it out
         * @description Refusals: `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `CONTACT_CHANGED_MEANWHILE`.
         */
        put: operations["archiveContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one contact of two: the other leads to this one from now on
         * @description Refusals: `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `CONTACT_CHANGED_MEANWHILE`, `CONTACT_MERGE_ITSELF`, `CONTACT_ARCHIVED`, `CONTACT_JOINED`, `CONTACT_TAKES_UNKNOWN`.
         */
        post: operations["mergeContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/merge/{otherContactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has to be chosen where one contact is made of two
         * @description Refusals: `CONTACT_NOT_FOUND`, `CONTACT_MERGE_ITSELF`.
         */
        get: operations["proposeContactMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contacts that a list shows, as a CSV sheet that the import takes back; the first five thousand */
        get: operations["exportContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a file of contacts (CSV, XLSX, vCard 3.0 or 4.0): row by row what it says and what is wrong; nothing is kept of it
         * @description Refusals: `CONTACT_FILE_ROWS`, `CONTACT_COLUMNS_UNREAD`, `VCARD_OPEN`, `VCARD_LINE`, `VCARD_VERSION`, `ENCODING_WRONG`, `ENCODING_NOT_UTF8`, `WORKBOOK_UNREADABLE`, `WORKBOOK_SHEETS`, `CSV_NOT_TEXT`, `FILE_OTHER_KIND`, `CSV_QUOTES`, `CSV_EMPTY`, `CSV_TOO_LARGE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["readContactFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take rows of a file into the address book as was decided of each, all or none
         * @description Refusals: `CONTACT_NAME_MISSING`, `CONTACT_NAME_TOO_LONG`, `CONTACT_NAME_DECEIVES`, `CONTACT_COUNTRY_MISSING`, `CONTACT_COUNTRY_UNKNOWN`, `CONTACT_EMAIL_WRONG`, `CONTACT_PHONE_WRONG`, `CONTACT_NUMBER_FORM`, `CONTACT_CHECK_DIGIT`, `CONTACT_ACCOUNT_INCOMPLETE`, `CONTACT_CURRENCY_UNKNOWN`, `CONTACT_ADDRESS_TWICE`, `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `CONTACT_ARCHIVED`, `CONTACT_ROW_UNKNOWN`, `CONTACT_ROW_TWICE`, `CONTACTS_TOO_MANY`.
         */
        post: operations["importContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The contacts that may be the same as one that is being written; changes nothing
         * @description Refusals: `CONTACT_NAME_MISSING`, `CONTACT_NAME_TOO_LONG`, `CONTACT_NAME_DECEIVES`, `CONTACT_COUNTRY_MISSING`, `CONTACT_COUNTRY_UNKNOWN`, `CONTACT_EMAIL_WRONG`, `CONTACT_PHONE_WRONG`, `CONTACT_NUMBER_FORM`, `CONTACT_CHECK_DIGIT`, `CONTACT_ACCOUNT_INCOMPLETE`, `CONTACT_CURRENCY_UNKNOWN`, `CONTACT_ADDRESS_TWICE`.
         */
        post: operations["findLikeContacts"];
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
        /**
         * Contact
         * @description A firm or office that is not on the platform, in one’s own address book
         */
        Contact: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            addresses: components["schemas"]["ContactAddress"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            archivedAt: string | null;
            bank: components["schemas"]["ContactBankAccount"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            contactId: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            email?: string;
            ids: components["schemas"]["ContactNumbers"];
            /**
             * Format: uuid
             * @description UUID
             */
            joinedAs: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            joinedAt: string | null;
            kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank")[];
            /** @description Other contacts that may be the same firm */
            mayBeSame: components["schemas"]["LikeContact"][];
            name: components["schemas"]["Localised"];
            note?: string;
            occupations: ("buyer" | "supplier" | "agent" | "forwarder" | "courier" | "broker" | "insurer" | "inspector" | "chamber")[];
            papers: {
                language?: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
            }[];
            people: components["schemas"]["ContactPerson"][];
            phone?: string;
            tags: string[];
            terms: components["schemas"]["ContactTerms"];
            version: number;
            website?: string;
        };
        /** ContactAddress */
        ContactAddress: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /** @description Street, town and region in further languages, by language tag (BCP 47), in one line */
            localised?: {
                [key: string]: string;
            };
            postalCode?: string;
            street?: string;
            subdivision?: string;
            /** @enum {string} */
            use: "registered" | "delivery" | "notify" | "billing";
        };
        /**
         * ContactBankAccount
         * @description An IBAN, or an account number with name or BIC of the bank
         */
        ContactBankAccount: {
            accountNumber?: string;
            bankName?: string;
            /** @description ISO 9362 */
            bic?: string;
            currency?: string;
            holder?: string;
            /** @description ISO 13616, spaces allowed */
            iban?: string;
        };
        /** ContactDifference */
        ContactDifference: {
            /** @description `ids/vat`, `terms/payment`, `addresses/registered` */
            field: string;
            kept: string;
            other: string;
        };
        /** ContactDraft */
        ContactDraft: {
            addresses?: components["schemas"]["ContactAddress"][];
            bank?: components["schemas"]["ContactBankAccount"][];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            email?: string;
            ids?: components["schemas"]["ContactNumbers"];
            kinds?: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank")[];
            /** @description Text by BCP 47 language tag */
            name: {
                [key: string]: string;
            };
            note?: string;
            occupations?: ("buyer" | "supplier" | "agent" | "forwarder" | "courier" | "broker" | "insurer" | "inspector" | "chamber")[];
            papers?: {
                language?: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
            }[];
            people?: components["schemas"]["ContactPerson"][];
            phone?: string;
            tags?: string[];
            terms?: components["schemas"]["ContactTerms"];
            website?: string;
        };
        /** ContactFile */
        ContactFile: {
            /** @description What a column can be said to be */
            columnNames: string[];
            columns: {
                column: string | null;
                header: string;
                sample: string;
            }[];
            /** @description The file can be read in several, and is read once it is said which */
            encodings: {
                encoding: string;
                sample: string;
            }[];
            /** @enum {string} */
            form: "text" | "workbook" | "vcard";
            rows: components["schemas"]["ContactFileRow"][];
        };
        /** ContactFileProblem */
        ContactFileProblem: {
            code: string;
            /** @description Header of the column, or property of the vCard */
            column: string | null;
            /** @description The row cannot be taken over; otherwise it can, without what is named */
            isFatal: boolean;
            text: string;
        };
        /** ContactFileRow */
        ContactFileRow: {
            contact: components["schemas"]["ContactDraft"];
            mayBeSame: components["schemas"]["LikeContact"][];
            problems: components["schemas"]["ContactFileProblem"][];
            /** @description As a spreadsheet counts; of a vCard the line in which it begins */
            row: number;
            /** @description An earlier row that may be the same firm */
            sameAsRow: number | null;
        };
        /** ContactMergeProposal */
        ContactMergeProposal: {
            choices: components["schemas"]["ContactDifference"][];
            kept: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: components["schemas"]["Localised"];
                /** @description The version that was seen */
                version: number;
            };
            other: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                contactId: string;
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: components["schemas"]["Localised"];
                /** @description The version that was seen */
                version: number;
            };
        };
        /**
         * ContactNumbers
         * @description VAT, USCI, GLN and LEI with right check digits; `tax` and `register` as they are written
         */
        ContactNumbers: {
            eori?: string;
            gln?: string;
            lei?: string;
            register?: string;
            tax?: string;
            usci?: string;
            vat?: string;
        };
        /** ContactPerson */
        ContactPerson: {
            email?: string;
            language?: string;
            name: string;
            phone?: string;
            post?: string;
        };
        /** ContactsImported */
        ContactsImported: {
            /** @description Contacts that were known and got what they lacked */
            completed: number;
            created: number;
        };
        /**
         * ContactTerms
         * @description What a trade with this contact begins with
         */
        ContactTerms: {
            currency?: string;
            /** @enum {string} */
            incoterm?: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /** @enum {string} */
            modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
            payment?: {
                amount?: components["schemas"]["Money"];
                due: {
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    date?: string;
                    days?: number;
                    /** @enum {string} */
                    event: "order" | "production" | "shipment" | "documents" | "bill-of-lading" | "invoice" | "receipt" | "date";
                };
                instalmentId: string;
                /** @enum {string} */
                method: "escrow" | "transfer" | "outside" | "credit";
                share?: string;
            }[];
            place?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
        };
        /** LikeContact */
        LikeContact: {
            /** @description Why it may be the same: a number of both, the same name but for legal form and spelling, or mailboxes of one domain and names alike */
            by: ("number" | "name" | "domain")[];
            city: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            contactId: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            isArchived: boolean;
            name: components["schemas"]["Localised"];
        };
        /** ListedContact */
        ListedContact: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            city: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            contactId: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            email: string | null;
            kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank")[];
            name: components["schemas"]["Localised"];
            occupations: ("buyer" | "supplier" | "agent" | "forwarder" | "courier" | "broker" | "insurer" | "inspector" | "chamber")[];
            /** @description The first of its people */
            person: string | null;
            phone: string | null;
            tags: string[];
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
        /** @constant */
        Money: shared["schemas"]["Money"];
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
    listContacts: {
        parameters: {
            query?: {
                /** @description Those in the archive instead of the others */
                archived?: boolean;
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                kind?: "trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank";
                limit?: number;
                /** @description What it does for whoever keeps the contact, closer than its kind */
                occupation?: "buyer" | "supplier" | "agent" | "forwarder" | "courier" | "broker" | "insurer" | "inspector" | "chamber";
                sort?: "name" | "newest" | "oldest";
                /** @description Part of a name, person, mailbox, town, tag or number */
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
                    "application/json": {
                        items: components["schemas"]["ListedContact"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readContact: {
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeContact: {
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
                    contact: components["schemas"]["ContactDraft"];
                    /** @description The version that was seen */
                    version: number;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    archiveContact: {
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
                    isArchived: boolean;
                    /** @description The version that was seen */
                    version: number;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mergeContacts: {
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
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    otherContactId: string;
                    /** @description The version that was seen */
                    otherVersion: number;
                    /** @description Of the fields that differ those in which the value of the other is taken */
                    takes: string[];
                    /** @description The version that was seen */
                    version: number;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeContactMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                contactId: string;
                /** @description UUID */
                otherContactId: string;
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
                    "application/json": components["schemas"]["ContactMergeProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportContacts: {
        parameters: {
            query?: {
                /** @description Those in the archive instead of the others */
                archived?: boolean;
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                kind?: "trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank";
                /** @description What it does for whoever keeps the contact, closer than its kind */
                occupation?: "buyer" | "supplier" | "agent" | "forwarder" | "courier" | "broker" | "insurer" | "inspector" | "chamber";
                sort?: "name" | "newest" | "oldest";
                /** @description Part of a name, person, mailbox, town, tag or number */
                text?: string;
            };
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
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readContactFile: {
        parameters: {
            query?: {
                /** @description JSON: header as written → what it is; null where it is not read */
                columns?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                encoding?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 2097152 bytes. */
        requestBody: {
            content: {
                "application/csv": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/csv": string;
                "text/directory": string;
                "text/plain": string;
                "text/vcard": string;
                "text/x-vcard": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        contact: components["schemas"]["ContactDraft"];
                        decision: {
                            /** @constant */
                            as: "new";
                        } | {
                            /** @constant */
                            as: "known";
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            contactId: string;
                        } | {
                            /** @constant */
                            as: "row";
                            row: number;
                        };
                        row: number;
                    }[];
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
                    "application/json": components["schemas"]["ContactsImported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findLikeContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LikeContact"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
