// Generated from openapi/document.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document with its content as data, as read from the signed XML
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/e-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which rules of e-invoices an invoice or credit note breaks, issued here or received
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_NO_INVOICE`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        get: operations["checkEInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/e-invoice.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice or credit note issued here as an e-invoice: Peppol BIS Billing 3.0 or EN 16931 alone
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_NO_INVOICE`, `E_INVOICE_BREAKS_RULES`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        get: operations["downloadEInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/jws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The detached JWS over one part of a document (RFC 7515 Appendix F, RFC 7797)
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_NOT_SIGNED`, `DOCUMENT_NOT_IN_LANGUAGE`, `DOCUMENT_BEING_PRINTED`, `DOCUMENT_UNPRINTABLE`.
         */
        get: operations["downloadDocumentSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document on paper, in one of its languages; without `language` in the caller’s own
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_NOT_IN_LANGUAGE`, `DOCUMENT_BEING_PRINTED`, `DOCUMENT_UNPRINTABLE`.
         */
        get: operations["downloadDocumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The UBL document, byte for byte as it was signed or received
         * @description Refusals: `DOCUMENT_NOT_FOUND`.
         */
        get: operations["downloadDocumentXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a UBL file without keeping it: its content as data, or what is wrong with it and where
         * @description Refusals: `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        post: operations["readUblFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enclosures/{enclosureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper from outside, byte for byte as it was brought
         * @description Refusals: `DOCUMENT_NOT_FOUND`.
         */
        get: operations["downloadEnclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the documents of a trade do not agree, with both places, the gravest first
         * @description Refusals: `TRADE_NOT_FOUND`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        get: operations["listDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a trade that the caller may see, oldest first
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Issues a paper of a trade or of one shipment: invoice, proforma, proof of origin, insurance, inspection, certificate
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `FACT_ALREADY_STATED`, `INVOICE_DATE_FUTURE`, `DUE_BEFORE_ISSUE`, `INVOICE_VAT_OPEN`, `ACCOUNT_NOT_OF_FIRM`, `ACCOUNT_CHECK_DIGIT`, `ORIGIN_CONTRADICTS`, `ORIGIN_FORM_UNFIT`, `ORIGIN_CRITERION_UNFIT`, `INSURANCE_PAPER_MISSING`, `INSURED_TOO_LITTLE`, `INSURED_AFTER_SHIPMENT`, `NOTHING_QUOTED`, `INSPECTION_LINE_UNKNOWN`, `DOCUMENT_TOO_MANY`, `E_INVOICE_BREAKS_RULES`.
         */
        post: operations["issueDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/documents/e-invoice-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which rules of e-invoices an invoice would break, were it issued now; nothing is issued
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `INVOICE_DATE_FUTURE`, `DUE_BEFORE_ISSUE`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        post: operations["checkInvoiceToBe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/documents/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a UBL document from outside into the trade, to be compared with the others
         * @description Refusals: `TRADE_NOT_FOUND`, `TRADE_CLOSED`, `DOCUMENT_UNREADABLE`, `DOCUMENT_TOO_MANY`, `WORK_TOO_SLOW`, `WORK_TOO_LARGE`, `WORK_QUEUE_FULL`.
         */
        post: operations["receiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/enclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers from outside that the caller may see, as PDF, picture or file of an order, oldest first
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listEnclosures"];
        put?: never;
        /**
         * Takes a paper from outside into the trade as it is: a PDF or a picture, which nobody reads or signs here
         * @description Refusals: `TRADE_NOT_FOUND`, `TRADE_CLOSED`, `ENCLOSURE_OF_ANOTHER_KIND`, `DOCUMENT_TOO_MANY`.
         */
        post: operations["enclosePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that the seller invoices; of a supplier that is a contact, as its invoice says
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `INVOICE_DATE_FUTURE`, `DUE_BEFORE_ISSUE`, `CONTACT_NOT_YOURS`, `REPORT_WITHOUT_EVIDENCE`, `EVIDENCE_CONTESTED`.
         */
        post: operations["stateInvoice"];
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
         * Billing
         * @description EN 16931: BT-34, BT-49, BT-10, BG-17, BT-72
         */
        Billing: {
            account?: components["schemas"]["PaymentAccount"];
            buyerAddress?: components["schemas"]["ElectronicAddress"];
            buyerReference?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            deliveredOn?: string;
            sellerAddress?: components["schemas"]["ElectronicAddress"];
        };
        /** Discrepancy */
        Discrepancy: {
            left: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                documentId: string;
                line?: number;
                number: string;
                /** @description Element path in the UBL document; in the fact or the terms, where something is stated without a document of ours */
                path: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
                value: string;
            };
            right: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                documentId: string;
                line?: number;
                number: string;
                /** @description Element path in the UBL document; in the fact or the terms, where something is stated without a document of ours */
                path: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
                value: string;
            };
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            text: {
                en: string;
                "zh-CN": string;
            };
        };
        /** DocumentDetails */
        DocumentDetails: {
            /**
             * Format: uuid
             * @description Journal entry that caused it; null in old trades
             */
            causedBy: string | null;
            content: components["schemas"]["UblDocument"];
            /**
             * Format: uuid
             * @description UUID
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Journal entry
             */
            entryId: string;
            fileName: string | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            issueDate: string | null;
            /** @description Key that signed it; null for a document from outside */
            keyId: string | null;
            number: string;
            /**
             * Format: uuid
             * @description Who issued it; of a document from outside, who brought it
             */
            organisationId: string;
            /** @enum {string} */
            origin: "issued" | "received";
            /** @description The document on paper, in each language */
            papers: components["schemas"]["PaperState"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            recordedAt: string;
            /** @description Of the XML, hexadecimal */
            sha256: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @enum {string} */
            type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
            /** @description Since when it is void, and by which entry */
            voided: {
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
            } | null;
        };
        /** DocumentProblem */
        DocumentProblem: {
            code: string;
            column?: number;
            line?: number;
            /** @description Element path, or `line … column …` */
            place: string;
            /** @description In the caller’s language */
            text: string;
        };
        /** DocumentSummary */
        DocumentSummary: {
            /**
             * Format: uuid
             * @description Journal entry that caused it; null in old trades
             */
            causedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Journal entry
             */
            entryId: string;
            fileName: string | null;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            issueDate: string | null;
            /** @description Key that signed it; null for a document from outside */
            keyId: string | null;
            number: string;
            /**
             * Format: uuid
             * @description Who issued it; of a document from outside, who brought it
             */
            organisationId: string;
            /** @enum {string} */
            origin: "issued" | "received";
            /** @description The document on paper, in each language */
            papers: components["schemas"]["PaperState"][];
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            recordedAt: string;
            /** @description Of the XML, hexadecimal */
            sha256: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @enum {string} */
            type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList";
            /** @description Since when it is void, and by which entry */
            voided: {
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
            } | null;
        };
        /** EInvoiceCheck */
        EInvoiceCheck: {
            problems: components["schemas"]["InvoiceProblem"][];
            /**
             * @description Peppol BIS Billing 3.0, or EN 16931 alone
             * @enum {string}
             */
            profile: "peppol" | "en16931";
        };
        /** ElectronicAddress */
        ElectronicAddress: {
            id: string;
            /** @description EAS: `0088` a GLN, `9930` a German VAT number */
            scheme: string;
        };
        /** Enclosure */
        Enclosure: {
            /**
             * Format: uuid
             * @description UUID
             */
            documentId: string;
            /**
             * Format: uuid
             * @description Journal entry
             */
            entryId: string;
            fileName: string | null;
            mediaType: string;
            number: string | null;
            /**
             * Format: uuid
             * @description Who brought it
             */
            organisationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            recordedAt: string;
            /** @description Of its bytes, hexadecimal */
            sha256: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /**
             * @description What it is, as its bringer says; `Evidence` for what shows something and is no paper of trade
             * @enum {string}
             */
            type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList" | "Evidence";
        };
        /** InvoiceProblem */
        InvoiceProblem: {
            column: number;
            line: number;
            /** @description The element, or that which lacks one */
            path: string;
            /** @description `BR-02`, `PEPPOL-EN16931-R010` */
            rule: string;
            /** @enum {string} */
            severity: "fatal" | "warning";
            /** @description Business terms: `BT-1` */
            terms: string[];
            text: {
                en: string;
                "zh-CN": string;
            };
        };
        /** InvoiceStated */
        InvoiceStated: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** NewDocument */
        NewDocument: components["schemas"]["NewInvoice"] | {
            certificateNumber?: string;
            criterion: string;
            /**
             * @description Under which rules; the own declaration of the exporter by default
             * @enum {string}
             */
            form?: "exporter-declaration" | "non-preferential" | "RCEP" | "RCEP-declaration" | "form-E" | "CN-AU" | "CN-NZ" | "CN-KR" | "CN-CH";
            lines: {
                lineId: string;
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry?: string;
                proof: string;
            }[];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            /** @constant */
            type: "CertificateOfOrigin";
        } | {
            certificateNumber: string;
            claimsPayableAt: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
            /**
             * @description Institute Cargo Clauses
             * @enum {string}
             */
            clauses: "A" | "B" | "C";
            deductible?: string;
            /** @description Names of fields whose value is made up for a demonstration */
            demonstration?: string[];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            effectiveFrom?: string;
            /**
             * Format: uuid
             * @description The insurer’s paper, brought before
             */
            enclosureId: string;
            exclusions?: string[];
            from?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
            furtherCover?: string[];
            insuredAmount: {
                /** @description Decimal number above zero, as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            insurer: {
                address: {
                    city?: string;
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    postalCode?: string;
                    street?: string;
                };
                /** @description BCP 47 language → name */
                name: {
                    [key: string]: string;
                };
            };
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            issuedOn: string;
            /** @enum {string} */
            kind: "certificate" | "policy" | "declaration";
            originals?: number;
            /** @description What the seller paid for it; not on the paper */
            premium?: {
                /** @description Decimal number above zero, as text */
                amount: string;
                /** @description ISO 4217 currency code */
                currency: string;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            signed: {
                /** @enum {string} */
                capacity: "insurer" | "underwriter" | "insurer-agent" | "insurer-proxy";
                name: string;
            };
            to?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
            /** @constant */
            type: "InsuranceCertificate";
        } | {
            account?: components["schemas"]["PaymentAccount"];
            note?: string;
            /** @constant */
            type: "ProformaInvoice";
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            validUntil?: string;
        } | {
            /**
             * Format: date
             * @description Without one today, where it was inspected
             */
            inspectedOn?: string;
            lines: {
                findings?: string;
                lineId: string;
                passed: boolean;
                /** @description Decimal number as text */
                quantity: string;
            }[];
            place: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                name: string;
                unlocode?: string;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            standard: string;
            /** @constant */
            type: "InspectionCertificate";
        } | {
            creditNumber?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            statements: ({
                /**
                 * @description A usual statement, printed in both languages
                 * @enum {string}
                 */
                code: "copies-sent" | "copies-mailed" | "original-sent" | "shipping-advice" | "samples-sent" | "as-contracted" | "brand-new" | "marked" | "no-wood" | "wood-treated";
            } | {
                language?: string;
                text: string;
            })[];
            /** @constant */
            type: "BeneficiaryCertificate";
        };
        /** NewInvoice */
        NewInvoice: {
            billing?: components["schemas"]["Billing"];
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            dueDate?: string;
            /**
             * @description Required: refused where it breaks a rule of e-invoices
             * @enum {string}
             */
            eInvoice?: "required" | "none";
            invoiceNumber?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date from 1900 to 2999
             */
            issueDate?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            /** @constant */
            type: "Invoice";
        };
        /** PaperState */
        PaperState: {
            /**
             * Format: uuid
             * @description Journal entry; null until it is printed, and of old prints
             */
            entryId: string | null;
            /** @enum {string} */
            language: "en" | "zh-CN" | "ru";
            /** @description Of the PDF, hexadecimal; null until it is printed */
            sha256: string | null;
            /**
             * @description A failed print is tried again when an administrator of its issuer has it tried again
             * @enum {string}
             */
            state: "printed" | "pending" | "failed";
        };
        /** PaymentAccount */
        PaymentAccount: {
            /** @description BIC (ISO 9362) */
            bank?: string;
            bankAddress?: string;
            bankName?: string;
            /** @description IBAN or number */
            id: string;
            name?: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** ReadResult */
        ReadResult: {
            /** @description A UBL document as plain data; what it does not state is absent */
            document: {
                account?: {
                    bank?: string;
                    bankAddress?: string;
                    bankName?: string;
                    id: string;
                    name?: string;
                };
                accountingCost?: string;
                attestations: components["schemas"]["UblAttestation"][];
                buyerReference?: string;
                carriage?: components["schemas"]["UblCarriage"];
                certificate?: {
                    issuingCountry?: string;
                    remarks: components["schemas"]["UblText"][];
                    type?: string;
                };
                changes: components["schemas"]["UblChange"][];
                charges: components["schemas"]["UblCharge"][];
                conditions: components["schemas"]["UblText"][];
                currency?: string;
                customerReference?: string;
                deliveredDate?: string;
                deliveries: components["schemas"]["UblDelivery"][];
                deliverTo?: components["schemas"]["UblLocation"];
                deliveryTerms?: {
                    code?: string;
                    edition?: string;
                    place?: components["schemas"]["UblLocation"];
                    specialTerms: components["schemas"]["UblText"][];
                };
                demonstration: string[];
                destinationCountry?: string;
                dueDate?: string;
                events: {
                    date?: string;
                    descriptions: components["schemas"]["UblText"][];
                    id?: string;
                    location?: components["schemas"]["UblLocation"];
                    time?: string;
                    type?: string;
                }[];
                id?: string;
                issueDate?: string;
                issueTime?: string;
                latestShipmentDate?: string;
                lines: components["schemas"]["UblLine"][];
                notes: components["schemas"]["UblText"][];
                parties: {
                    accountingCustomer?: components["schemas"]["UblParty"];
                    accountingSupplier?: components["schemas"]["UblParty"];
                    attestor?: components["schemas"]["UblParty"];
                    buyer?: components["schemas"]["UblParty"];
                    carrier?: components["schemas"]["UblParty"];
                    consignee?: components["schemas"]["UblParty"];
                    consignor?: components["schemas"]["UblParty"];
                    customs?: components["schemas"]["UblParty"];
                    delivery?: components["schemas"]["UblParty"];
                    exporter?: components["schemas"]["UblParty"];
                    freightForwarder?: components["schemas"]["UblParty"];
                    importer?: components["schemas"]["UblParty"];
                    issuer?: components["schemas"]["UblParty"];
                    notify?: components["schemas"]["UblParty"];
                    originator?: components["schemas"]["UblParty"];
                    payee?: components["schemas"]["UblParty"];
                    seller?: components["schemas"]["UblParty"];
                    signatory?: components["schemas"]["UblParty"];
                };
                paymentTerms: components["schemas"]["UblText"][];
                prepayments: {
                    amount: components["schemas"]["UblAmount"];
                    id?: string;
                    receivedDate?: string;
                }[];
                promisedDelivery?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    endTime?: string;
                    start?: string;
                    startTime?: string;
                };
                references: components["schemas"]["UblReference"][];
                remitted?: components["schemas"]["UblAmount"];
                requestedDelivery?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    endTime?: string;
                    start?: string;
                    startTime?: string;
                };
                responseCode?: string;
                salesOrderId?: string;
                sequence?: string;
                shipment?: components["schemas"]["UblShipment"];
                submissionDueDate?: string;
                supplyPeriod?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    endTime?: string;
                    start?: string;
                    startTime?: string;
                };
                taxes: components["schemas"]["UblTax"][];
                taxTotal?: components["schemas"]["UblAmount"];
                toOrder?: boolean;
                totals?: {
                    allowances?: components["schemas"]["UblAmount"];
                    charges?: components["schemas"]["UblAmount"];
                    lineExtension?: components["schemas"]["UblAmount"];
                    payable?: components["schemas"]["UblAmount"];
                    prepaid?: components["schemas"]["UblAmount"];
                    rounding?: components["schemas"]["UblAmount"];
                    taxExclusive?: components["schemas"]["UblAmount"];
                    taxInclusive?: components["schemas"]["UblAmount"];
                };
                type: string;
                typeCode?: string;
                uuid?: string;
                validity?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    endTime?: string;
                    start?: string;
                    startTime?: string;
                };
                version?: string;
            } | null;
            /** @description Parts that are in the file and not in the document */
            notRead: string[];
            problems: components["schemas"]["DocumentProblem"][];
        };
        /** @constant */
        Told: shared["schemas"]["Told"];
        /** UblAddress */
        UblAddress: {
            additionalStreet?: string;
            building?: string;
            buildingNumber?: string;
            city?: string;
            country?: string;
            lines?: string[];
            localised?: components["schemas"]["UblText"][];
            postalCode?: string;
            postbox?: string;
            street?: string;
            subdivision?: string;
        };
        /** UblAmount */
        UblAmount: {
            amount: string;
            currency: string;
        };
        /**
         * UblAttestation
         * @description What a certificate of goods certifies
         */
        UblAttestation: {
            accepted?: boolean;
            date?: string;
            descriptions: components["schemas"]["UblText"][];
            lines: {
                descriptions: components["schemas"]["UblText"][];
                id?: string;
                type?: string;
            }[];
            name?: string;
        };
        /**
         * UblCarriage
         * @description What a transport document says of itself and of the carriage
         */
        UblCarriage: {
            capacity?: string;
            charterParty?: boolean;
            clauses: components["schemas"]["UblText"][];
            /** @enum {string} */
            freight?: "prepaid" | "collect";
            instructions: components["schemas"]["UblText"][];
            onBoard?: {
                date?: string;
                location?: components["schemas"]["UblLocation"];
                time?: string;
                words: components["schemas"]["UblText"][];
            };
            originals?: string;
            placeOfDelivery?: components["schemas"]["UblLocation"];
            placeOfReceipt?: components["schemas"]["UblLocation"];
            takenOver?: {
                date?: string;
                location?: components["schemas"]["UblLocation"];
                time?: string;
                words: components["schemas"]["UblText"][];
            };
            terms?: string;
            title?: string;
            transshipment?: components["schemas"]["UblLocation"];
        };
        /** UblChange */
        UblChange: {
            after: {
                code?: string;
                country?: string;
                currency?: string;
                id?: string;
                language?: string;
                per?: string;
                text: string;
                unit?: string;
            }[];
            before: {
                code?: string;
                country?: string;
                currency?: string;
                id?: string;
                language?: string;
                per?: string;
                text: string;
                unit?: string;
            }[];
            of: string;
        };
        /** UblCharge */
        UblCharge: {
            amount: components["schemas"]["UblAmount"];
            base?: components["schemas"]["UblAmount"];
            charge: boolean;
            percent?: string;
            reason?: string;
            reasonCode?: string;
            tax?: components["schemas"]["UblTaxCategory"];
        };
        /** UblDelivery */
        UblDelivery: {
            despatchDate?: string;
            despatchTime?: string;
            id?: string;
            location?: components["schemas"]["UblLocation"];
            marks: string[];
            party?: components["schemas"]["UblParty"];
            priority?: string;
            requested?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            shipmentId?: string;
        };
        /**
         * UblDocument
         * @description A UBL document as plain data; what it does not state is absent
         */
        UblDocument: {
            account?: {
                bank?: string;
                bankAddress?: string;
                bankName?: string;
                id: string;
                name?: string;
            };
            accountingCost?: string;
            attestations: components["schemas"]["UblAttestation"][];
            buyerReference?: string;
            carriage?: components["schemas"]["UblCarriage"];
            certificate?: {
                issuingCountry?: string;
                remarks: components["schemas"]["UblText"][];
                type?: string;
            };
            changes: components["schemas"]["UblChange"][];
            charges: components["schemas"]["UblCharge"][];
            conditions: components["schemas"]["UblText"][];
            currency?: string;
            customerReference?: string;
            deliveredDate?: string;
            deliveries: components["schemas"]["UblDelivery"][];
            deliverTo?: components["schemas"]["UblLocation"];
            deliveryTerms?: {
                code?: string;
                edition?: string;
                place?: components["schemas"]["UblLocation"];
                specialTerms: components["schemas"]["UblText"][];
            };
            demonstration: string[];
            destinationCountry?: string;
            dueDate?: string;
            events: {
                date?: string;
                descriptions: components["schemas"]["UblText"][];
                id?: string;
                location?: components["schemas"]["UblLocation"];
                time?: string;
                type?: string;
            }[];
            id?: string;
            issueDate?: string;
            issueTime?: string;
            latestShipmentDate?: string;
            lines: components["schemas"]["UblLine"][];
            notes: components["schemas"]["UblText"][];
            parties: {
                accountingCustomer?: components["schemas"]["UblParty"];
                accountingSupplier?: components["schemas"]["UblParty"];
                attestor?: components["schemas"]["UblParty"];
                buyer?: components["schemas"]["UblParty"];
                carrier?: components["schemas"]["UblParty"];
                consignee?: components["schemas"]["UblParty"];
                consignor?: components["schemas"]["UblParty"];
                customs?: components["schemas"]["UblParty"];
                delivery?: components["schemas"]["UblParty"];
                exporter?: components["schemas"]["UblParty"];
                freightForwarder?: components["schemas"]["UblParty"];
                importer?: components["schemas"]["UblParty"];
                issuer?: components["schemas"]["UblParty"];
                notify?: components["schemas"]["UblParty"];
                originator?: components["schemas"]["UblParty"];
                payee?: components["schemas"]["UblParty"];
                seller?: components["schemas"]["UblParty"];
                signatory?: components["schemas"]["UblParty"];
            };
            paymentTerms: components["schemas"]["UblText"][];
            prepayments: {
                amount: components["schemas"]["UblAmount"];
                id?: string;
                receivedDate?: string;
            }[];
            promisedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            references: components["schemas"]["UblReference"][];
            remitted?: components["schemas"]["UblAmount"];
            requestedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            responseCode?: string;
            salesOrderId?: string;
            sequence?: string;
            shipment?: components["schemas"]["UblShipment"];
            submissionDueDate?: string;
            supplyPeriod?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            taxes: components["schemas"]["UblTax"][];
            taxTotal?: components["schemas"]["UblAmount"];
            toOrder?: boolean;
            totals?: {
                allowances?: components["schemas"]["UblAmount"];
                charges?: components["schemas"]["UblAmount"];
                lineExtension?: components["schemas"]["UblAmount"];
                payable?: components["schemas"]["UblAmount"];
                prepaid?: components["schemas"]["UblAmount"];
                rounding?: components["schemas"]["UblAmount"];
                taxExclusive?: components["schemas"]["UblAmount"];
                taxInclusive?: components["schemas"]["UblAmount"];
            };
            type: string;
            typeCode?: string;
            uuid?: string;
            validity?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            version?: string;
        };
        /** UblHandlingUnit */
        UblHandlingUnit: {
            contents: {
                lineId?: string;
                quantity?: components["schemas"]["UblQuantity"];
            }[];
            equipment?: string;
            grossWeightKg?: string;
            height?: components["schemas"]["UblQuantity"];
            id?: string;
            length?: components["schemas"]["UblQuantity"];
            marks: string[];
            netWeightKg?: string;
            packageType?: string;
            volume?: components["schemas"]["UblQuantity"];
            width?: components["schemas"]["UblQuantity"];
        };
        /** UblHazardousItem */
        UblHazardousItem: {
            additionalInformation?: string;
            hazardClass?: string;
            packingGroup?: string;
            technicalName?: string;
            unNumber?: string;
        };
        /** UblItem */
        UblItem: {
            buyersId?: string;
            classifications: {
                code: string;
                list?: string;
                listVersion?: string;
                name?: string;
            }[];
            commodityCode?: string;
            commodityCodeCountry?: string;
            demonstration: string[];
            descriptions: components["schemas"]["UblText"][];
            hazardous: components["schemas"]["UblHazardousItem"][];
            lots: string[];
            manufacturersId?: string;
            names: components["schemas"]["UblText"][];
            originCountry?: string;
            properties: {
                id?: string;
                name: string;
                nameCode?: string;
                qualifier?: string;
                quantity?: components["schemas"]["UblQuantity"];
                value: string;
            }[];
            references: components["schemas"]["UblReference"][];
            sellersId?: string;
            serialNumbers: string[];
            standardId?: string;
            standardScheme?: string;
            taxCategories: components["schemas"]["UblTaxCategory"][];
        };
        /** UblLine */
        UblLine: {
            accountingCost?: string;
            charges: components["schemas"]["UblCharge"][];
            credit?: components["schemas"]["UblAmount"];
            customsValue?: components["schemas"]["UblAmount"];
            debit?: components["schemas"]["UblAmount"];
            delivery?: components["schemas"]["UblDelivery"];
            descriptions: components["schemas"]["UblText"][];
            grossWeightKg?: string;
            id: string;
            item?: components["schemas"]["UblItem"];
            lineTotal?: components["schemas"]["UblAmount"];
            netWeightKg?: string;
            notes: components["schemas"]["UblText"][];
            orderLineId?: string;
            originator?: components["schemas"]["UblParty"];
            originCriterion?: string;
            partialDelivery?: boolean;
            procedure?: string;
            quantity?: components["schemas"]["UblQuantity"];
            receivedDate?: string;
            receivedTime?: string;
            references: components["schemas"]["UblReference"][];
            rejectedQuantity?: components["schemas"]["UblQuantity"];
            requestedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                endTime?: string;
                start?: string;
                startTime?: string;
            };
            shortQuantity?: components["schemas"]["UblQuantity"];
            status?: string;
            taxes: components["schemas"]["UblTax"][];
            unitPrice?: {
                amount: string;
                baseQuantity?: components["schemas"]["UblQuantity"];
                charges?: components["schemas"]["UblCharge"][];
                currency: string;
            };
            uuid?: string;
        };
        /** UblLocation */
        UblLocation: {
            address?: components["schemas"]["UblAddress"];
            country?: string;
            description?: string;
            id?: string;
            name?: string;
            scheme?: string;
        };
        /** UblParty */
        UblParty: {
            address?: components["schemas"]["UblAddress"];
            contact?: {
                email?: string;
                name?: string;
                telephone?: string;
            };
            endpoint?: {
                scheme?: string;
                value: string;
            };
            identifiers: {
                scheme?: string;
                value: string;
            }[];
            legalId?: string;
            legalIdScheme?: string;
            legalName?: string;
            names: components["schemas"]["UblText"][];
            registeredAddress?: components["schemas"]["UblAddress"];
            taxId?: string;
            taxScheme?: string;
        };
        /** UblQuantity */
        UblQuantity: {
            unit?: string;
            value: string;
        };
        /** UblReference */
        UblReference: {
            attachment?: {
                fileName?: string;
                mimeCode?: string;
                uri?: string;
            };
            id: string;
            issueDate?: string;
            kind: string;
            type?: string;
            uuid?: string;
        };
        /** UblShipment */
        UblShipment: {
            charges: {
                amount: components["schemas"]["UblAmount"];
                charge: boolean;
                name?: string;
                reason?: string;
                reasonCode?: string;
            }[];
            customsValue?: components["schemas"]["UblAmount"];
            departureCountry?: string;
            destinationCountry?: string;
            equipment: {
                id?: string;
                seals: string[];
                typeCode?: string;
            }[];
            estimatedArrivalDate?: string;
            goodsItems?: string;
            grossWeightKg?: string;
            handlingUnits: components["schemas"]["UblHandlingUnit"][];
            id?: string;
            insuredAmount?: components["schemas"]["UblAmount"];
            invoiceAmount?: components["schemas"]["UblAmount"];
            lines: components["schemas"]["UblLine"][];
            loadedDate?: string;
            meansOfTransport?: string;
            modeOfTransport?: string;
            netWeightKg?: string;
            packages?: string;
            portOfDischarge?: components["schemas"]["UblLocation"];
            portOfLoading?: components["schemas"]["UblLocation"];
            volume?: components["schemas"]["UblQuantity"];
            voyage?: string;
        };
        /** UblTax */
        UblTax: {
            amount: components["schemas"]["UblAmount"];
            base?: components["schemas"]["UblAmount"];
            baseQuantity?: components["schemas"]["UblQuantity"];
            category?: string;
            demonstration: boolean;
            exemption?: {
                code?: string;
                reason?: string;
            };
            rate?: string;
            source?: string;
            type?: string;
        };
        /** UblTaxCategory */
        UblTaxCategory: {
            category?: string;
            percent?: string;
            scheme?: string;
        };
        /**
         * UblText
         * @description Text with its languageID
         */
        UblText: {
            language?: string;
            text: string;
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
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                    "application/json": components["schemas"]["DocumentDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkEInvoice: {
        parameters: {
            query?: {
                /** @description Peppol BIS Billing 3.0, or EN 16931 alone */
                profile?: "peppol" | "en16931";
            };
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                    "application/json": components["schemas"]["EInvoiceCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadEInvoice: {
        parameters: {
            query?: {
                /** @description Peppol BIS Billing 3.0, or EN 16931 alone */
                profile?: "peppol" | "en16931";
            };
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadDocumentSignature: {
        parameters: {
            query?: {
                part?: "xml" | "pdf-en" | "pdf-zh-CN" | "pdf-ru";
            };
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                    "application/jose": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadDocumentPdf: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "ru";
            };
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadDocumentXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                documentId: string;
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
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readUblFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/xml": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/xml": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadEnclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                enclosureId: string;
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
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/xml": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDiscrepancies: {
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
                        items: components["schemas"]["Discrepancy"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDocuments: {
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
                        items: components["schemas"]["DocumentSummary"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    issueDocument: {
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
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkInvoiceToBe: {
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
                "application/json": components["schemas"]["NewInvoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EInvoiceCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveDocument: {
        parameters: {
            query?: never;
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
                "application/octet-stream": string;
                "application/xml": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/xml": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEnclosures: {
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
                        items: components["schemas"]["Enclosure"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enclosePaper: {
        parameters: {
            query: {
                /** @description Its name where it came from, where the body does not carry one */
                fileName?: string;
                number?: string;
                /** @description Of evidence, who may read it: `sides` (seller, buyer, bank, operator; the default) `carriage` (carrier and warehouse as well) or `duties` (the sides, customs, tax and operator) */
                readers?: "sides" | "carriage" | "duties";
                /** @description What it is, as its bringer says; `Evidence` for what shows something and is no paper of trade */
                type: "RequestForQuotation" | "Quotation" | "ProformaInvoice" | "Order" | "OrderResponse" | "OrderChange" | "OrderChangeProposal" | "OrderRejection" | "PackingList" | "Invoice" | "CreditNote" | "DebitNote" | "CertificateOfOrigin" | "InsuranceCertificate" | "InspectionCertificate" | "BeneficiaryCertificate" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice" | "CustomsInvoice" | "MovementPackingList" | "Evidence";
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enclosure"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateInvoice: {
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
                    billing?: components["schemas"]["Billing"];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    dueDate?: string;
                    invoiceNumber?: string;
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date from 1900 to 2999
                     */
                    issueDate?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
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
                    "application/json": components["schemas"]["InvoiceStated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
