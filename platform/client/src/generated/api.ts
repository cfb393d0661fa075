// Generated from openapi/openapi.json by platform/client/scripts/generate.ts; do not edit.

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
         * @description Refusals: `ACCOUNT_NOT_FOUND`, `NOT_THE_OWNER`, `NOT_A_CASH_ACCOUNT`, `BALANCE_TOO_LOW`.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's API keys */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key; it is shown once
         * @description Refusals: `SCOPE_NOT_YOURS`, `EXPIRY_OUT_OF_RANGE`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}": {
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
         * Revoke an API key
         * @description Refusals: `API_KEY_NOT_FOUND`.
         */
        delete: operations["revokeApiKey"];
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
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work that failed for good, newest first
         * @description Of one’s own organisation; of everyone for the operator of the platform.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece of work that failed for good
         * @description Refusals: `DEAD_LETTER_NOT_FOUND`.
         */
        get: operations["readDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{deadLetterId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give failed work up, with the reason
         * @description Refusals: `DEAD_LETTER_NOT_FOUND`, `DEAD_LETTER_RESOLVED`, `JOBS_OPERATOR_NEEDED`.
         */
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{deadLetterId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have failed work tried again
         * @description Refusals: `DEAD_LETTER_NOT_FOUND`, `DEAD_LETTER_RESOLVED`.
         */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations the caller may see, newest first; with waiting=me what waits for it, oldest first */
        get: operations["listDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A declaration, as far as the caller’s mandate reaches
         * @description Refusals: `DECLARATION_NOT_FOUND`.
         */
        get: operations["readDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint one inspection for all authorities that hold the goods
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `NOTHING_HELD`, `INSPECTION_ALREADY_APPOINTED`, `APPOINTMENT_PAST`.
         */
        post: operations["appointInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/inspection/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the joint inspection found; each authority then votes anew
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `INSPECTION_NOT_APPOINTED`.
         */
        post: operations["recordInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay or guarantee what was assessed; the Incoterm says who
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_THE_PAYER`, `NOTHING_TO_PAY`, `CLEARANCE_BANK_MISSING`, `CLEARANCE_ACCOUNT_MISSING`, `BALANCE_TOO_LOW`.
         */
        post: operations["payDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{declarationId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authority releases the goods or holds them with its reason
         * @description Refusals: `DECLARATION_NOT_FOUND`, `DECLARATION_CLOSED`, `NOT_YOUR_MANDATE`, `ALREADY_VOTED`, `HOLD_NEEDS_REASON`, `INSPECTION_OUTSTANDING`.
         */
        post: operations["voteOnDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /** The published sign-ins of this demonstration */
        get: operations["listDemonstrationSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/documents/{documentId}/jws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The detached JWS over one part of a document (RFC 7515 Appendix F, RFC 7797)
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_NOT_SIGNED`, `DOCUMENT_BEING_PRINTED`, `DOCUMENT_UNPRINTABLE`.
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
         * The document on paper, in English or Chinese; without `language` in the caller’s own
         * @description Refusals: `DOCUMENT_NOT_FOUND`, `DOCUMENT_BEING_PRINTED`, `DOCUMENT_UNPRINTABLE`.
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
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange rates as banks stated them, newest first */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * State an exchange rate for a day; customs values are computed with it
         * @description Refusals: `RATES_SET_BY_BANKS`, `RATE_ALREADY_STATED`, `RATE_DATE_INVALID`, `CURRENCY_UNKNOWN`.
         */
        post: operations["stateExchangeRate"];
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
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, oldest first, and its numbers */
        get: operations["readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person; the token is shown once
         * @description Refusals: `ALREADY_MEMBER`, `SCOPE_NOT_YOURS`.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}": {
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
         * Withdraw an invitation
         * @description Refusals: `INVITATION_NOT_FOUND`.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation, and sign in
         * @description An invitation is accepted once: repeating it finds it used.
         *
         *     Refusals: `INVITATION_INVALID`, `SIGN_IN_FAILED`, `PERSON_NAME_NEEDED`, `PASSWORD_TOO_SHORT`.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation to the account one is signed in with
         * @description Refusals: `INVITATION_INVALID`.
         */
        post: operations["joinOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation offers
         * @description Refusals: `INVITATION_INVALID`.
         */
        post: operations["lookUpInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far work in the background has come
         * @description Refusals: `JOB_NOT_FOUND`.
         */
        get: operations["readJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel work in the background
         * @description At once where it waits; where it runs, as soon as it heeds. What steps have done is undone.
         *
         *     Refusals: `JOB_NOT_FOUND`, `JOB_ENDED`, `JOBS_OPERATOR_NEEDED`.
         */
        post: operations["cancelJob"];
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
    "/api/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which log this is, and who stands for it */
        get: operations["readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that the log only grew between two sizes
         * @description Refusals: `JOURNAL_SIZE_UNKNOWN`.
         */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/proof/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that an entry is in the log
         * @description Refusals: `JOURNAL_ENTRY_NOT_FOUND`, `JOURNAL_ENTRY_PENDING`.
         */
        get: operations["proveEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/onboardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an organisation of any kind and invite its owner (operator)
         * @description The token is shown once.
         *
         *     Refusals: `OPERATOR_NEEDED`.
         */
        post: operations["onboardOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own organisation in full */
        get: operations["readOwnOrganisation"];
        /**
         * Change one's own organisation
         * @description Papers already issued keep what they say.
         *
         *     Refusals: `JURISDICTIONS_NOT_SELF_CHOSEN`.
         */
        put: operations["changeOwnOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory of organisations */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register a further organisation of which one is the owner
         * @description Refusals: `KIND_NOT_SELF_CHOSEN`.
         */
        post: operations["foundOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation of the directory
         * @description Refusals: `ORGANISATION_NOT_FOUND`.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State what an organisation is, and of which countries (operator)
         * @description Refusals: `OPERATOR_NEEDED`, `ORGANISATION_NOT_FOUND`.
         */
        put: operations["changeKinds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys an organisation has signed with, and when each was in use */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Register a passkey to sign in with
         * @description Refusals: `PASSKEY_FAILED`, `PASSKEY_KNOWN`.
         */
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/{passkeyId}": {
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
         * Remove a passkey
         * @description Refusals: `PASSKEY_NOT_FOUND`, `LAST_CREDENTIAL`.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A challenge for navigator.credentials.create */
        post: operations["beginPasskeyRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of one's organisation and their roles */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
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
         * Remove a person from the organisation
         * @description Refusals: `PERSON_NOT_FOUND`, `LAST_OWNER`.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a person may do
         * @description Refusals: `PERSON_NOT_FOUND`, `LAST_OWNER`, `SCOPE_NOT_YOURS`.
         */
        put: operations["changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name and language */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/person/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's own password; signs out everywhere else
         * @description Refusals: `CURRENT_PASSWORD_WRONG`, `SIGN_IN_DELAYED`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find ports, airports and rail terminals by UN/LOCODE or name, in English or Chinese */
        get: operations["findPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product families with their standard parameters
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listProductFamilies"];
        put?: never;
        /**
         * Define a product family and its standard parameters
         * @description Refusals: `FAMILY_CODE_TAKEN`, `FAMILY_PARAMETER_REPEATED`, `FAMILY_PARAMETER_INCOMPLETE`, `UNIT_UNKNOWN`.
         */
        post: operations["createProductFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-families/{familyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product family
         * @description Refusals: `FAMILY_NOT_FOUND`.
         */
        get: operations["readProductFamily"];
        /**
         * Rename a product family of one’s own, or add to its parameters
         * @description Refusals: `FAMILY_NOT_FOUND`, `FAMILY_NARROWED`, `FAMILY_PARAMETER_REPEATED`, `FAMILY_PARAMETER_INCOMPLETE`.
         */
        put: operations["changeProductFamily"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the published products of all sellers, newest first
         * @description Refusals: `PARAMETER_FILTER_WRONG`, `PRICE_RANGE_WITHOUT_CURRENCY`, `FAMILY_NOT_FOUND`, `CURSOR_INVALID`.
         */
        get: operations["searchProducts"];
        put?: never;
        /**
         * Create a product as a draft
         * @description Refusals: `FAMILY_NOT_FOUND`, `PRODUCT_SKU_TAKEN`, `PRODUCT_GTIN_TAKEN`, `PRODUCT_VARIANT_OF_WRONG`, `PRODUCT_COUNTRY_UNKNOWN`, `PRODUCT_HS_CODE_UNKNOWN`, `PRODUCT_NUMBER_NOT_POSITIVE`, `PRODUCT_WEIGHTS_CONTRADICT`, `PARAMETERS_WITHOUT_FAMILY`, `PARAMETER_UNKNOWN`, `PARAMETER_MISSING`, `PARAMETER_TYPE`, `PARAMETER_CHOICE_UNKNOWN`, `PARAMETER_OUT_OF_RANGE`, `PRICE_NOT_POSITIVE`, `PRICE_REPEATED`, `PRICE_PERIOD_WRONG`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`, `GS1_CHECK_DIGIT`.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product with its family and variants
         * @description Refusals: `PRODUCT_NOT_FOUND`.
         */
        get: operations["readProduct"];
        /**
         * Replace what is stated of a product
         * @description Refusals: `PRODUCT_NOT_FOUND`, `PRODUCT_CHANGED_MEANWHILE`, `PRODUCT_NOT_COMPLETE`, `FAMILY_NOT_FOUND`, `PRODUCT_SKU_TAKEN`, `PRODUCT_GTIN_TAKEN`, `PRODUCT_VARIANT_OF_WRONG`, `PRODUCT_COUNTRY_UNKNOWN`, `PRODUCT_HS_CODE_UNKNOWN`, `PRODUCT_NUMBER_NOT_POSITIVE`, `PRODUCT_WEIGHTS_CONTRADICT`, `PARAMETERS_WITHOUT_FAMILY`, `PARAMETER_UNKNOWN`, `PARAMETER_MISSING`, `PARAMETER_TYPE`, `PARAMETER_CHOICE_UNKNOWN`, `PARAMETER_OUT_OF_RANGE`, `PRICE_NOT_POSITIVE`, `PRICE_REPEATED`, `PRICE_PERIOD_WRONG`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`, `GS1_CHECK_DIGIT`.
         */
        put: operations["changeProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture (PNG, JPEG or WebP, 5 MiB at most) behind the others
         * @description Refusals: `PRODUCT_NOT_FOUND`, `IMAGE_TYPE_WRONG`, `IMAGES_TOO_MANY`, `BODY_TOO_LARGE`, `BLOB_SPACE_USED_UP`, `BLOB_STORE_UNREACHABLE`.
         */
        post: operations["addProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/images/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a picture
         * @description Refusals: `IMAGE_NOT_FOUND`, `BLOB_STORE_UNREACHABLE`.
         */
        get: operations["readProductImage"];
        put?: never;
        post?: never;
        /**
         * Take a picture away
         * @description Refusals: `PRODUCT_NOT_FOUND`, `IMAGE_NOT_FOUND`.
         */
        delete: operations["removeProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{productId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a product, withdraw it, or make it a draft again
         * @description Refusals: `PRODUCT_NOT_FOUND`, `PRODUCT_CHANGED_MEANWHILE`, `PRODUCT_NOT_COMPLETE`.
         */
        put: operations["changeProductStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import products from a CSV sheet, or say what that would do
         * @description One row a product, further rows of the same SKU add prices. The same sheet again changes nothing. All or nothing, unless `skipBad`.
         *
         *     Refusals: `ENCODING_UNCERTAIN`, `ENCODING_WRONG`, `CSV_WORKBOOK`, `CSV_QUOTES`, `CSV_EMPTY`, `CSV_TOO_LARGE`, `COLUMNS_MISSING`, `COLUMN_TWICE`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products of one’s own organisation, drafts too, last changed first
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listOwnProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/own/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The products of one’s own organisation as a CSV sheet that the import takes back */
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a firm and its owner, and sign in
         * @description Repeating it finds the address taken.
         *
         *     Refusals: `KIND_NOT_SELF_CHOSEN`, `EMAIL_TAKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, for which organisation, with which scopes */
        get: operations["readSession"];
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description Refusals: `SIGN_IN_FAILED`, `SIGN_IN_DELAYED`, `NO_ORGANISATION`.
         */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Work for another organisation one belongs to
         * @description Refusals: `NOT_A_MEMBER`.
         */
        put: operations["switchOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Refusals: `PASSKEY_FAILED`, `NO_ORGANISATION`.
         */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A challenge for navigator.credentials.get */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
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
         * Sign out somewhere else
         * @description Refusals: `SESSION_NOT_FOUND`.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a new key from now on; the private part of the old one is destroyed */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in your warehouses, and what of it is free */
        get: operations["listStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/company-prefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The GS1 company prefix that your handling units are numbered with
         * @description Refusals: `GS1_PREFIX_MALFORMED`.
         */
        put: operations["setCompanyPrefix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in your stock, newest first */
        get: operations["listStockMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goods into your stock without a trade
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `STOCK_UNIT_DIFFERS`.
         */
        post: operations["receiveStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move your goods from one warehouse to another
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `STOCK_TOO_LOW`, `STOCK_UNIT_DIFFERS`.
         */
        post: operations["transferStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tariff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goods of an HS code bear on import, the reason first; with a value, what that comes to
         * @description Refusals: `HS_CODE_MALFORMED`, `HS_CHAPTER_UNKNOWN`, `DUTY_QUANTITY_MISSING`.
         */
        get: operations["lookUpTariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller’s trades, the newest first
         * @description Refusals: `CURSOR_INVALID`.
         */
        get: operations["listTrades"];
        put?: never;
        /**
         * Ask a seller for a quotation: begins a trade
         * @description Refusals: `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_UNSUITABLE`, `UNIT_UNKNOWN`, `CURRENCY_UNKNOWN`.
         */
        post: operations["enquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A trade as the caller may see it, with what it can do next and what is to come
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["readTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All amendments proposed, the latest first
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`.
         */
        get: operations["listAmendments"];
        put?: never;
        /**
         * Propose a change of what was agreed
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NOT_ORDERED`, `AMENDMENT_PENDING`, `AMENDMENT_EMPTY`, `AMENDMENT_TOO_LATE`, `AMENDMENT_BELOW_PACKED`, `AMENDMENT_RAISES_FUNDED`.
         */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/amendments/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject the other side’s amendment, or withdraw one’s own
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `AMENDMENT_NOT_PENDING`, `AMENDMENT_TOO_LATE`, `AMENDMENT_BELOW_PACKED`, `AMENDMENT_RAISES_FUNDED`.
         */
        post: operations["answerAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the trade, or ask the other side to agree where one side no longer may alone
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `CANCELLATION_TOO_LATE`, `CANCELLATION_PENDING`.
         */
        post: operations["cancelTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/cancellation/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject the other side’s wish to cancel, or withdraw one’s own
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `CANCELLATION_NOT_PENDING`, `CANCELLATION_TOO_LATE`.
         */
        post: operations["answerCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a settled trade and seal its journal with the count of its entries
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `FACT_NOT_READY`.
         */
        post: operations["closeTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/consignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a shipment on board: transport document, means of transport, ports, containers
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `SHIPMENT_AMBIGUOUS`, `TRACE_TIME_IN_FUTURE`, `TRACE_TIME_TOO_EARLY`, `TRACE_PLACE_DIFFERS`, `CONSIGNMENT_DOCUMENT_UNFIT`, `CONSIGNMENT_PORTS_SAME`, `CONSIGNMENT_ARRIVES_BEFORE`, `EQUIPMENT_NUMBER_WRONG`, `EQUIPMENT_REPEATED`, `EQUIPMENT_SSCC_UNKNOWN`, `EQUIPMENT_INCOMPLETE`.
         */
        post: operations["shipConsignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The declarations of a trade that the caller may see
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeDeclarations"];
        put?: never;
        /**
         * Declare the goods of a trade, or of one shipment, for export or import
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `DECLARATION_NOT_NEEDED`, `DECLARATION_FACTS_MISSING`, `TARIFF_NOT_HELD`, `DEMONSTRATION_ONLY`, `AUTHORITY_MISSING`, `AUTHORITY_UNSUITABLE`, `DUTY_HEADING_MISSING`, `DUTY_CODE_NOT_PRECISE`, `ALREADY_DECLARED`, `DECLARED_SHIPMENT_NOT_PACKED`, `FACT_NOT_READY`.
         */
        post: operations["declareGoods"];
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
         * Issues the commercial invoice or the certificate of origin of a trade or of one shipment
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `FACT_ALREADY_STATED`, `INVOICE_DATE_FUTURE`, `DUE_BEFORE_ISSUE`, `ORIGIN_CONTRADICTS`.
         */
        post: operations["issueDocument"];
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
    "/api/v1/trades/{tradeId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a trade: entries, proofs, documents, signatures
         * @description Refusals: `DOSSIER_NOT_PROVABLE_YET`, `LOG_BEHIND_WITNESSES`, `LOG_EPOCH_OTHER`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        get: operations["downloadDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal entries of the trade, with what of them is disclosed to the caller
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["listTradeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of the goods of a trade, as they happened
         * @description Refusals: `TRADE_NOT_FOUND`, `CURSOR_INVALID`.
         */
        get: operations["listTradeEvents"];
        put?: never;
        /**
         * Report where a shipment is and what happens to it
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `FACT_NOT_READY`, `SHIPMENT_AMBIGUOUS`, `TRACE_TIME_IN_FUTURE`, `TRACE_TIME_TOO_EARLY`, `TRACE_PLACE_DIFFERS`.
         */
        post: operations["reportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Supply what the order did not say and later facts need: HS codes, origin, weights, ports
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `LINE_UNKNOWN`, `FACT_KNOWN`, `WEIGHTS_CONTRADICT`, `NOTHING_SUPPLIED`.
         */
        post: operations["supplyFacts"];
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
         * Secure the payment of a trade as its terms say: escrow, advance, or the buyer’s credit limit
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `METHOD_DIFFERS`, `BANK_MISSING`, `BANK_UNSUITABLE`, `BANK_ALREADY_CHOSEN`, `ACCOUNT_MISSING`, `BALANCE_TOO_LOW`, `CREDIT_LIMIT_TOO_LOW`, `FACT_NOT_READY`, `ALREADY_FUNDED`.
         */
        post: operations["fundTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the offer that stands: this is the order
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `OFFER_REPLACED`, `OFFER_IS_YOUR_OWN`, `QUOTATION_EXPIRED`, `ORDER_NUMBER_TAKEN`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pack goods of a trade into numbered handling units
         * @description Refusals: `STOCK_NOT_RESERVED`, `WEIGHT_MISSING`, `WEIGHT_NET_ABOVE_GROSS`, `COMPANY_PREFIX_MISSING`.
         */
        post: operations["packGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a further organisation take part
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `PARTY_NOT_FOUND`, `PARTY_UNSUITABLE`, `PARTY_ALREADY_PRESENT`.
         */
        post: operations["addTradeParty"];
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
         * Pay what is owed on open account: one open amount, or all of them
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `NOTHING_DUE`, `PAYABLE_UNKNOWN`, `BALANCE_TOO_LOW`.
         */
        post: operations["payTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that goods of a trade are made or picked
         * @description Refusals: `STOCK_TOO_LOW`, `WAREHOUSE_NOT_FOUND`, `STOCK_LINE_UNKNOWN`.
         */
        post: operations["produceGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All offers of both sides, the latest first
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`.
         */
        get: operations["listOffers"];
        put?: never;
        /**
         * Quote as the seller, or make a counter-offer as the buyer; replaces the offer that stands
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `QUOTATION_EXPIRED`, `VALIDITY_PAST`, `PRODUCT_NOT_LISTED`.
         */
        post: operations["quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/quotations/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline the offer that stands
         * @description Refusals: `TRADE_NOT_FOUND`, `NOT_YOUR_PART`, `ALREADY_ORDERED`, `TRADE_CANCELLED`, `TRADE_CLOSED`, `NO_STANDING_OFFER`, `OFFER_REPLACED`, `OFFER_IS_YOUR_OWN`, `QUOTATION_EXPIRED`.
         */
        post: operations["declineOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades/{tradeId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State that goods of a trade have arrived, with differences
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `STOCK_LINE_UNKNOWN`.
         */
        post: operations["receiveGoods"];
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
    "/api/v1/trades/{tradeId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells of every new journal entry of the trade, so that a page can read again
         * @description Refusals: `TRADE_NOT_FOUND`.
         */
        get: operations["followTrade"];
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
    "/api/v1/trades/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a seller a purchase order without enquiry: begins a trade that waits for its confirmation
         * @description Refusals: `ORDER_NUMBER_TAKEN`, `PRODUCT_NOT_LISTED`, `SAME_ORGANISATION`, `PARTY_NOT_FOUND`, `PARTY_UNSUITABLE`.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warehouses your organisation keeps or uses */
        get: operations["listWarehouses"];
        put?: never;
        /** Open a warehouse that your organisation keeps */
        post: operations["openWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses/{warehouseId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let another organisation store its goods in your warehouse
         * @description Refusals: `WAREHOUSE_NOT_FOUND`, `WAREHOUSE_NOT_YOURS`.
         */
        post: operations["admitWarehouseClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an EPCIS 2.0 document (JSON-LD, 1000 events at most) as a whole or not at all
         * @description Each event goes into the trade that its `bizTransactionList` names (`urn:tongshang:trade:ID`), or whose goods or papers it is about. The same event sent again is kept once.
         *
         *     Refusals: `EPCIS_FIELD_MISSING`, `EPCIS_FIELD_UNKNOWN`, `EPCIS_FIELD_TYPE`, `EPCIS_TIME_INVALID`, `EPCIS_URI_INVALID`, `EPCIS_VALUE_UNKNOWN`, `EPCIS_TOO_MUCH`, `CAPTURE_KIND_WRONG`, `CAPTURE_BEHAVIOUR_UNSUPPORTED`, `EVENT_TRADE_UNKNOWN`, `EVENT_TRADE_AMBIGUOUS`, `EVENT_ID_TAKEN`, `TRACE_TIME_IN_FUTURE`, `NOT_YOUR_PART`, `WORK_TOO_SLOW`, `WORK_QUEUE_FULL`.
         */
        post: operations["captureEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/capture/{captureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a captured document
         * @description Refusals: `CAPTURE_NOT_FOUND`.
         */
        get: operations["readCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Simple event query of EPCIS 2.0 over the trades of one’s own organisation
         * @description Refusals: `EPCIS_QUERY_PARAMETER_UNKNOWN`, `EPCIS_QUERY_PARAMETER_UNSUPPORTED`, `EPCIS_QUERY_VALUE_INVALID`, `QUERY_TOO_LARGE`, `CURSOR_INVALID`.
         */
        get: operations["queryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/epcis/v2/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one event by its EPCIS eventID
         * @description Refusals: `EVENT_NOT_FOUND`.
         */
        get: operations["readEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log’s newest checkpoint that its witnesses have cosigned
         * @description A signed note (C2SP tlog-checkpoint) with the cosignatures that have come in.
         *
         *     Refusals: `JOURNAL_EMPTY`.
         */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the log, 256 at most
         * @description A tile as C2SP tlog-tiles lays it out; it never changes. Entry bundles are not served.
         *
         *     Refusals: `TILE_MALFORMED`, `JOURNAL_TILE_NOT_FOUND`.
         */
        get: operations["readTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/trust.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that checkpoints of this log are signed and cosigned with */
        get: operations["readTrust"];
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
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            openedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
        };
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
        /** Address */
        Address: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            postalCode?: string;
            street?: string;
            subdivision?: string;
        };
        /** Amendment */
        Amendment: {
            changes: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId?: string;
            lines: components["schemas"]["TradeLine"][];
            number: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            proposedAt: string;
            /** @enum {string} */
            proposedBy: "seller" | "buyer";
            reason: string;
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "withdrawn";
            terms: components["schemas"]["TradeTerms"];
            total: components["schemas"]["Money"];
        };
        /** AmendmentAnswered */
        AmendmentAnswered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            version: number;
        };
        /** AmendmentProposed */
        AmendmentProposed: {
            changes: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            number: number;
        };
        /** ApiKey */
        ApiKey: {
            /**
             * Format: uuid
             * @description UUID
             */
            apiKeyId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @description The last characters of the key */
            hint: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            lastUsedAt: string | null;
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            revokedAt: string | null;
            scopes: ("party:admin" | "catalogue:write" | "trade:read" | "trade:write" | "document:write" | "stock:write" | "trace:write" | "clearance:declare" | "clearance:vote" | "settlement:write" | "journal:read")[];
        };
        /**
         * AssessedDutyTaxFee
         * @description WCO Data Model DutyTaxFee
         */
        AssessedDutyTaxFee: {
            amount: components["schemas"]["Money"];
            base: components["schemas"]["Money"];
            baseQuantity?: components["schemas"]["Quantity"];
            demonstration?: boolean;
            measureId: string;
            note?: {
                en: string;
                "zh-CN": string;
            };
            /** @description As published: `5.4 % + 0.008 USD / C62` */
            rate: string;
            source: components["schemas"]["TariffSource"];
            /** @description The country’s own code */
            taxTypeCode?: string;
            /** @description customs-duty, additional-duty, excise, vat, or the name of a fee */
            type: string;
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
            method: "escrow" | "advance" | "open-account";
            minimum?: components["schemas"]["Money"];
            /** @description Percentage as text: `0.25` is 0.25 % */
            percent: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            setAt: string;
        };
        /** CancellationResult */
        CancellationResult: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description False: the other side is asked to agree */
            isCancelled: boolean;
        };
        /** Cash */
        Cash: {
            /** @description ISO 4217 currency code */
            currency: string;
            days: {
                /**
                 * Format: date
                 * @description ISO 8601 calendar date
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
                 * @description ISO 8601 calendar date
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
        /** ConsignmentShipped */
        ConsignmentShipped: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            eventIds: string[];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            transportDocumentNumber: string;
        };
        /** ConsistencyProof */
        ConsistencyProof: {
            /** @description Number of entries in the log */
            from: number;
            /** @description Hashes of the proof, from the leaf upwards */
            proof: string[];
            /** @description Number of entries in the log */
            to: number;
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
        /** DeadLetter */
        DeadLetter: {
            attempts: number;
            /**
             * Format: uuid
             * @description UUID
             */
            deadLetterId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            diedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string | null;
            error: components["schemas"]["JobError"];
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            jobId: string | null;
            /** @description Of the task, saga, consumer or schedule */
            name: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            since: string;
            /** @enum {string} */
            source: "job" | "entry" | "schedule";
            /** @enum {string} */
            state: "open" | "retried" | "discarded";
            /** @description Of the saga, where it failed */
            step: string | null;
        };
        /** Declaration */
        Declaration: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            agencies: {
                /** @enum {string} */
                agency: "customs" | "quality" | "tax";
                /** @enum {string|null} */
                decision: "release" | "hold" | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                reason: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                votedAt: string | null;
            }[];
            assessment?: components["schemas"]["DutyAssessment"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarantOrganisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            declaredAt: string;
            demonstration: boolean;
            /** @enum {string} */
            direction: "export" | "import";
            inspections: {
                agencies: ("customs" | "quality" | "tax")[];
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                appointedFor: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                inspectionId: string;
                note: string | null;
                place: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                recordedAt: string | null;
                /** @enum {string|null} */
                result: "conforms" | "differs" | null;
            }[];
            /** @description WCO Data Model GovernmentAgencyGoodsItem */
            items: {
                commodityCode: string;
                customsValue?: components["schemas"]["Money"];
                dutyTaxFees?: components["schemas"]["AssessedDutyTaxFee"][];
                goodsDescription: components["schemas"]["Localised"];
                /** @description Decimal number as text */
                grossWeightKg?: string;
                hsCode: string;
                lineId: string;
                /** @description Decimal number as text */
                netWeightKg?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry: string;
                quantity: components["schemas"]["Quantity"];
                sequence: number;
            }[];
            number: string;
            /**
             * Format: uuid
             * @description UUID
             */
            payerOrganisationId: string;
            /** @enum {string} */
            payment: "none" | "due" | "guaranteed" | "paid";
            procedure: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            releasedAt: string | null;
            /** @description Whose mandate decides what of the declaration is shown */
            seenAs: "sides" | ("customs" | "quality" | "tax");
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
            /** @enum {string} */
            state: "declared" | "held" | "inspection" | "payment-due" | "released" | "withdrawn";
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** DeclarationSummary */
        DeclarationSummary: {
            /** @enum {string|null} */
            agency: "customs" | "quality" | "tax" | null;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: uuid
             * @description UUID
             */
            declarationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            declaredAt: string;
            demonstration: boolean;
            /** @enum {string} */
            direction: "export" | "import";
            number: string;
            /** @enum {string} */
            payment: "none" | "due" | "guaranteed" | "paid";
            /** @enum {string} */
            state: "declared" | "held" | "inspection" | "payment-due" | "released" | "withdrawn";
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @enum {string|null} */
            waitingFor: "vote" | "appoint-inspection" | "record-inspection" | "pay" | null;
        };
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
                /** @description Element path in the UBL document */
                path: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "Order" | "OrderResponse" | "PackingList" | "Invoice" | "CreditNote" | "CertificateOfOrigin" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice";
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
                /** @description Element path in the UBL document */
                path: string;
                /** @enum {string} */
                type: "RequestForQuotation" | "Quotation" | "Order" | "OrderResponse" | "PackingList" | "Invoice" | "CreditNote" | "CertificateOfOrigin" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice";
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
             * @description ISO 8601 calendar date
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
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
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
            type: "RequestForQuotation" | "Quotation" | "Order" | "OrderResponse" | "PackingList" | "Invoice" | "CreditNote" | "CertificateOfOrigin" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice";
            /** @description Since when it is void, and by which entry */
            voided: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
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
             * @description ISO 8601 calendar date
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
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
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
            type: "RequestForQuotation" | "Quotation" | "Order" | "OrderResponse" | "PackingList" | "Invoice" | "CreditNote" | "CertificateOfOrigin" | "ExportCustomsDeclaration" | "ImportCustomsDeclaration" | "BillOfLading" | "Waybill" | "TransportationStatus" | "ReceiptAdvice" | "RemittanceAdvice";
            /** @description Since when it is void, and by which entry */
            voided: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId: string;
            } | null;
        };
        /** DutiesPaid */
        DutiesPaid: {
            amount: components["schemas"]["Money"];
            declaration: components["schemas"]["Declaration"];
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /** DutyAssessment */
        DutyAssessment: {
            /** @description ISO 4217 currency code */
            currency: string;
            customsValue: components["schemas"]["Money"];
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            date: string;
            /** @description SHA-256 of the canonical input (RFC 8785) */
            inputsHash: string;
            /** @description Kinds of measures the edition does not hold */
            leavesOut: {
                en: string;
                "zh-CN": string;
            }[];
            notices: {
                code: string;
                subject: string;
                text: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            tariffVersion: string;
            total: components["schemas"]["Money"];
            totals: {
                amount: components["schemas"]["Money"];
                type: string;
            }[];
            /** @description Every step of the calculation */
            trace: {
                from: {
                    [key: string]: string;
                };
                lineId?: string;
                rule: string;
                step: string;
                to: string;
            }[];
        };
        /** EnquiryLine */
        EnquiryLine: {
            buyerSku?: string;
            description?: components["schemas"]["Localised"];
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            quantity: components["schemas"]["Quantity"];
            sku?: string;
        };
        /** Entered */
        Entered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** EntryProof */
        EntryProof: {
            /** @description Signed note with the cosignatures (C2SP tlog-checkpoint) */
            checkpoint: string;
            /** @description Whether enough witnesses have cosigned the checkpoint */
            cosigned: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description SHA-256 hash, base64 */
            leafHash: string;
            /** @description Position in the log, from 0 */
            leafIndex: number;
            /** @description Hashes of the proof, from the leaf upwards */
            proof: string[];
            /** @description Number of entries in the log */
            size: number;
        };
        /** EpcisCapture */
        EpcisCapture: {
            /** @constant */
            captureErrorBehaviour: "rollback";
            /**
             * Format: uuid
             * @description UUID
             */
            captureID: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            errors: unknown[];
            events: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            finishedAt: string;
            /** @description Events that were known already */
            repeated: number;
            running: boolean;
            success: boolean;
        };
        /** EventReported */
        EventReported: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            eventId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string | null;
        };
        /**
         * ExchangeRate
         * @description One unit of `from` is worth `rate` units of `to`
         */
        ExchangeRate: {
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            date: string;
            /** @description ISO 4217 currency code */
            from: string;
            /** @description Decimal number as text */
            rate: string;
            /**
             * Format: uuid
             * @description UUID
             */
            rateId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            setBy: string;
            source: string;
            /** @description ISO 4217 currency code */
            to: string;
        };
        /** ExpectedFact */
        ExpectedFact: {
            /** @enum {string} */
            basis: "validity" | "lead-time" | "latest-shipment" | "estimated-arrival" | "payment-term" | "usual";
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            expectedOn: string;
            fact: components["schemas"]["Fact"];
            late: boolean;
            responsible: components["schemas"]["TradeRole"][];
        };
        /**
         * Fact
         * @enum {string}
         */
        Fact: "enquired" | "quoted" | "ordered" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "export-declared" | "export-released" | "shipped" | "in-transit" | "import-declared" | "import-released" | "delivered" | "settled" | "closed" | "cancelled";
        /** FactsSupplied */
        FactsSupplied: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            supplied: string[];
        };
        /** Home */
        Home: {
            numbers: {
                cancelled: number;
                closed: number;
                open: number;
                openValue: components["schemas"]["Money"][];
                waiting: number;
            };
            /** @description Oldest first */
            waiting: components["schemas"]["TradeListItem"][];
        };
        /** IncotermConsequences */
        IncotermConsequences: {
            /** @enum {string} */
            carriageBy: "seller" | "buyer";
            costs: {
                /** @enum {string} */
                "export-clearance": "seller" | "buyer";
                /** @enum {string} */
                "import-clearance": "seller" | "buyer";
                /** @enum {string} */
                "import-duties": "seller" | "buyer";
                /** @enum {string} */
                insurance: "seller" | "buyer";
                /** @enum {string} */
                loading: "seller" | "buyer";
                /** @enum {string} */
                "main-carriage": "seller" | "buyer";
                /** @enum {string} */
                "on-carriage": "seller" | "buyer";
                /** @enum {string} */
                "pre-carriage": "seller" | "buyer";
                /** @enum {string} */
                unloading: "seller" | "buyer";
            };
            /** @enum {string|null} */
            dutyPayer: "seller" | "buyer" | null;
            /** @enum {string|null} */
            exportDeclarant: "seller" | "buyer" | null;
            /** @enum {string|null} */
            importDeclarant: "seller" | "buyer" | null;
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /** @enum {string|null} */
            insuranceBy: "seller" | "buyer" | null;
        };
        /** Invitation */
        Invitation: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            invitationId: string;
            /** @enum {string} */
            role: "owner" | "clerk" | "viewer";
        };
        /** Job */
        Job: {
            attempts: number;
            done: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            enqueuedAt: string;
            error: {
                /** @description Literal code; programs decide by it */
                code: string;
                /** @description In the caller's language */
                text: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID
             */
            fileId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            jobId: string;
            /** @description What the work gave; null while there is nothing */
            result: unknown;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            runAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            startedAt: string | null;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "undone" | "cancelled" | "dead" | "discarded";
            task: string;
            /** @description Null until the work has told how much there is */
            total: number | null;
        };
        /** JobError */
        JobError: {
            /** @description Literal code; programs decide by it */
            code: string;
            /** @description In the caller's language */
            text: string;
        };
        /** KnownPlace */
        KnownPlace: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            latitude: number;
            longitude: number;
            modes: ("sea" | "air" | "rail")[];
            name: {
                en: string;
                "zh-CN": string;
            };
            timeZone: string;
            unlocode: string;
        };
        /** KnownPlaces */
        KnownPlaces: {
            items: components["schemas"]["KnownPlace"][];
        };
        /**
         * Localised
         * @description Text by BCP 47 language tag
         */
        Localised: {
            [key: string]: string;
        };
        /** LogIdentity */
        LogIdentity: {
            /** @description Whether the shown checkpoint has that many cosignatures */
            cosigned: boolean;
            /** @description C2SP verifier key: name+id+key */
            logKey: string;
            /** @description Name of the log, first line of its checkpoints */
            origin: string;
            /** @description Number of entries in the log */
            size: number;
            /** @description How many of them must cosign a checkpoint before it is shown */
            threshold: number;
            /** @description Keys of the witnesses that the log asks */
            witnesses: string[];
        };
        /** Member */
        Member: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            email: string;
            name: string;
            /**
             * Format: uuid
             * @description UUID
             */
            personId: string;
            /** @enum {string} */
            role: "owner" | "clerk" | "viewer";
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            since: string;
        };
        /** Missing */
        Missing: {
            /** @enum {string} */
            code: "fact" | "data" | "party" | "offer";
            fact?: components["schemas"]["Fact"];
            /** @description `lines/1/hsCode`, `terms/portOfLoading` */
            place?: string;
            role?: components["schemas"]["TradeRole"];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            suppliers?: components["schemas"]["TradeRole"][];
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
        /** NewDocument */
        NewDocument: {
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            dueDate?: string;
            invoiceNumber?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            issueDate?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            /** @constant */
            type: "Invoice";
        } | {
            certificateNumber?: string;
            criterion: string;
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
        };
        /** NextAction */
        NextAction: {
            /** @enum {string} */
            action: "quote" | "counter" | "accept-offer" | "decline-offer" | "answer-amendment" | "withdraw-amendment" | "propose-amendment" | "answer-cancellation" | "withdraw-cancellation" | "cancel" | "supply-facts" | "add-party" | "state-fact";
            /** @description The trade waits for the caller to do it */
            awaited: boolean;
            fact?: components["schemas"]["Fact"];
            /** @description The first of them */
            missing: components["schemas"]["Missing"][];
            missingCount: number;
            ready: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId?: string;
            subject?: string;
        };
        /** Offer */
        Offer: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId?: string;
            expired?: boolean;
            lines: components["schemas"]["TradeLine"][];
            note?: string;
            number: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            offeredAt: string;
            /** @enum {string} */
            offeredBy: "seller" | "buyer";
            orderNumber?: string;
            sequence: number;
            /** @enum {string} */
            status: "standing" | "superseded" | "accepted" | "declined";
            terms: components["schemas"]["TradeTerms"];
            total: components["schemas"]["Money"];
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            validUntil: string;
        };
        /**
         * OfferLine
         * @description Name, price and facts may be left out where the seller’s catalogue knows the product (productId or sku)
         */
        OfferLine: {
            buyerSku?: string;
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            description?: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            grossWeightKg?: string;
            /** @description HS 2022, six digits or a national extension */
            hsCode?: string;
            lineId?: string;
            name?: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            netWeightKg?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            quantity: components["schemas"]["Quantity"];
            sku?: string;
            unitPrice?: components["schemas"]["UnitPrice"];
        };
        /** OfferMade */
        OfferMade: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            number: string;
            sequence: number;
            total: components["schemas"]["Money"];
        };
        /** OpenSession */
        OpenSession: {
            address: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            current: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            lastUsedAt: string;
            /** @enum {string} */
            method: "password" | "passkey";
            /**
             * Format: uuid
             * @description UUID
             */
            sessionId: string;
            userAgent: string;
        };
        /** Ordered */
        Ordered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            orderNumber: string;
        };
        /** OrderPlaced */
        OrderPlaced: {
            number: string;
            orderNumber: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** Organisation */
        Organisation: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            address: components["schemas"]["PostalAddress"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /** @description Made up, for trying the platform */
            demonstration: boolean;
            jurisdictions: string[];
            kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
            legalId: string | null;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            taxId: string | null;
        };
        /**
         * OrganisationFace
         * @description What every signed-in caller may read of an organisation
         */
        OrganisationFace: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /** @description Made up, for trying the platform */
            demonstration: boolean;
            kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
        };
        /** OwnOrganisation */
        OwnOrganisation: {
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @enum {string} */
            role: "owner" | "clerk" | "viewer";
        };
        /** Packed */
        Packed: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            handlingUnits: {
                contents: {
                    lineId: string;
                    /** @description Decimal number as text */
                    quantity: string;
                }[];
                /** @description Decimal number as text */
                grossWeightKg: string;
                /** @description Decimal number as text */
                netWeightKg: string;
                packageType: string;
                sscc: string;
            }[];
            /**
             * Format: uuid
             * @description UUID
             */
            shipmentId: string;
        };
        /** PaperState */
        PaperState: {
            /**
             * Format: uuid
             * @description Journal entry; null until it is printed, and of old prints
             */
            entryId: string | null;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** @description Of the PDF, hexadecimal; null until it is printed */
            sha256: string | null;
            /**
             * @description A failed print is tried again when an administrator of its issuer has it tried again
             * @enum {string}
             */
            state: "printed" | "pending" | "failed";
        };
        /** ParameterDefinition */
        ParameterDefinition: {
            choices?: {
                code: string;
                name: components["schemas"]["Localised"];
            }[];
            code: string;
            /** @description Decimal number as text */
            maximum?: string;
            /** @description Decimal number as text */
            minimum?: string;
            name: components["schemas"]["Localised"];
            required?: boolean;
            /** @enum {string} */
            type: "number" | "text" | "choice" | "boolean";
            /** @description UN/ECE Recommendation 20 code */
            unit?: string;
        };
        /** Passkey */
        Passkey: {
            backedUp: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            lastUsedAt: string | null;
            name: string;
            /**
             * Format: uuid
             * @description UUID
             */
            passkeyId: string;
        };
        /** Place */
        Place: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            latitude?: number;
            longitude?: number;
            name: string;
            /**
             * Format: time-zone
             * @description IANA time zone, e.g. Asia/Shanghai
             */
            timeZone?: string;
            /** @description UN/LOCODE */
            unlocode?: string;
        };
        /** PostalAddress */
        PostalAddress: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            postalCode?: string;
            street?: string;
            subdivision?: string;
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
        /** Product */
        Product: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /** @description Text by BCP 47 language tag */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description UUID
             */
            familyId?: string;
            /** @description Decimal number as text */
            grossWeightKg?: string;
            gtin?: string;
            hsCode?: string;
            images: components["schemas"]["ProductImage"][];
            leadTimeDays?: number;
            /** @description Decimal number as text */
            minimumOrderQuantity: string;
            /** @description Text by BCP 47 language tag */
            name: {
                [key: string]: string;
            };
            /** @description Decimal number as text */
            netWeightKg?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            parameters: {
                [key: string]: string | boolean;
            };
            piecesPerCarton?: number;
            prices: components["schemas"]["ProductPrice"][];
            /**
             * Format: uuid
             * @description UUID
             */
            productId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            publishedAt?: string;
            sku: string;
            /** @enum {string} */
            status: "draft" | "published" | "withdrawn";
            /** @description UN/ECE Recommendation 20 code */
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            variantOf?: string;
            version: number;
        };
        /** ProductFamily */
        ProductFamily: {
            code: string;
            /**
             * Format: uuid
             * @description UUID
             */
            familyId: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
            parameters: components["schemas"]["ParameterDefinition"][];
        };
        /** ProductImage */
        ProductImage: {
            contentType: string;
            sha256: string;
        };
        /** ProductImportReport */
        ProductImportReport: {
            /** @description Whether it was (in a dry run: would be) imported */
            applied: boolean;
            changed: number;
            created: number;
            delimiter: string;
            dryRun: boolean;
            encoding: string;
            /** @enum {string} */
            encodingBy: "caller" | "mark" | "bytes";
            /** @description Of which the first 1,000 are listed */
            problemCount: number;
            problems: components["schemas"]["SheetProblem"][];
            refused: number;
            rows: number;
            unchanged: number;
            unknownColumns: string[];
        };
        /**
         * ProductPrice
         * @description Holds from a quantity on, between two days inclusive; `amount` is for `per` units
         */
        ProductPrice: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Decimal number as text */
            minimumQuantity: string;
            /** @description Decimal number as text */
            per?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            validFrom?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            validUntil?: string;
        };
        /** ProductWithVariants */
        ProductWithVariants: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            family: {
                code: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                familyId: string;
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string | null;
                parameters: components["schemas"]["ParameterDefinition"][];
            } | null;
            product: components["schemas"]["Product"];
            variants: components["schemas"]["Product"][];
        };
        /** Quantity */
        Quantity: {
            /** @description UN/ECE Recommendation 20 code */
            unit: string;
            /** @description Decimal number as text */
            value: string;
        };
        /** ReadResult */
        ReadResult: {
            /** @description A UBL document as plain data; what it does not state is absent */
            document: {
                certificate?: {
                    issuingCountry?: string;
                    remarks: components["schemas"]["UblText"][];
                    type?: string;
                };
                charges: {
                    amount: components["schemas"]["UblAmount"];
                    charge: boolean;
                    reason?: string;
                }[];
                conditions: components["schemas"]["UblText"][];
                currency?: string;
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
                promisedDelivery?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    start?: string;
                };
                references: components["schemas"]["UblReference"][];
                remitted?: components["schemas"]["UblAmount"];
                requestedDelivery?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    start?: string;
                };
                responseCode?: string;
                shipment?: components["schemas"]["UblShipment"];
                submissionDueDate?: string;
                taxTotal?: components["schemas"]["UblAmount"];
                toOrder?: boolean;
                totals?: {
                    allowances?: components["schemas"]["UblAmount"];
                    charges?: components["schemas"]["UblAmount"];
                    lineExtension?: components["schemas"]["UblAmount"];
                    payable?: components["schemas"]["UblAmount"];
                    prepaid?: components["schemas"]["UblAmount"];
                    taxExclusive?: components["schemas"]["UblAmount"];
                    taxInclusive?: components["schemas"]["UblAmount"];
                };
                type: string;
                typeCode?: string;
                uuid?: string;
                validity?: {
                    duration?: components["schemas"]["UblQuantity"];
                    end?: string;
                    start?: string;
                };
                version?: string;
            } | null;
            /** @description Parts that are in the file and not in the document */
            notRead: string[];
            problems: components["schemas"]["DocumentProblem"][];
        };
        /**
         * Session
         * @description Who is calling; all empty when nobody is signed in
         */
        Session: {
            /** @description What every signed-in caller may read of an organisation */
            organisation: {
                /** @description ISO 3166-1 alpha-2 country code */
                country: string;
                /** @description Made up, for trying the platform */
                demonstration: boolean;
                kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            } | null;
            organisations: components["schemas"]["OwnOrganisation"][];
            person: {
                email: string;
                /** @enum {string|null} */
                language: "en" | "zh-CN" | null;
                name: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                personId: string;
            } | null;
            /** @description Addresses of the interface that the caller may go to, of those that are not for everyone */
            places: string[];
            /** @enum {string|null} */
            role: "owner" | "clerk" | "viewer" | null;
            scopes: ("party:admin" | "catalogue:write" | "trade:read" | "trade:write" | "document:write" | "stock:write" | "trace:write" | "clearance:declare" | "clearance:vote" | "settlement:write" | "journal:read")[];
        };
        /** SheetProblem */
        SheetProblem: {
            code: string;
            column?: string;
            /** @description As a spreadsheet counts: the first row of the file is 1 */
            row: number;
            /** @description In the language of the reply */
            text: string;
        };
        /** SigningKey */
        SigningKey: {
            /** @description JWK thumbprint (RFC 7638) */
            keyId: string;
            /** @description Ed25519 public key, 32 bytes, base64url */
            publicKey: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            validUntil: string | null;
        };
        /** StatementEntry */
        StatementEntry: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            balance: components["schemas"]["Money"];
            change: components["schemas"]["Money"];
            endToEndId: string;
            kind: string;
            purpose: string;
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
        /**
         * StockEntered
         * @description The journal entry made
         */
        StockEntered: {
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** StockMove */
        StockMove: {
            batch: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            goodsId: string;
            kind: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            movedAt: string;
            /**
             * Format: uuid
             * @description UUID
             */
            moveId: string;
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            onHandChange: string;
            /** @description Decimal number as text */
            reservedChange: string;
            sku: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /**
         * StockRow
         * @description Goods on one shelf
         */
        StockRow: {
            batch: string;
            /** @description Decimal number as text */
            free: string;
            /**
             * Format: uuid
             * @description UUID
             */
            goodsId: string;
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            onHand: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            productId: string | null;
            /** @description Decimal number as text */
            reserved: string;
            sku: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string | null;
            unit: string;
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /** TariffAnswer */
        TariffAnswer: {
            assessment?: components["schemas"]["DutyAssessment"];
            candidates: {
                code: string;
                description: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            code: string;
            commodityCode?: string;
            /** @description ISO 4217 currency code */
            currency?: string;
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            date: string;
            description?: {
                en: string;
                "zh-CN": string;
            };
            dutyTaxFees?: components["schemas"]["AssessedDutyTaxFee"][];
            /** @description ISO 3166-1 alpha-2 country code */
            from: string;
            /** @description Whether the edition held here says what these goods bear */
            held: boolean;
            leavesOut: {
                en: string;
                "zh-CN": string;
            }[];
            measures: {
                base: string[];
                measureId: string;
                note?: {
                    en: string;
                    "zh-CN": string;
                };
                rate: string;
                source: components["schemas"]["TariffSource"];
                taxTypeCode?: string;
                type: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description ISO 8601 calendar date
                 */
                validTo?: string;
            }[];
            /** @description The answer in a sentence */
            reason: {
                en: string;
                "zh-CN": string;
            };
            tariffVersion?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            to: string;
            /** @enum {string} */
            valueBasis?: "CIF" | "FOB";
        };
        /**
         * TariffSource
         * @description Who published the fact, where, and the date of the edition read
         */
        TariffSource: {
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            date: string;
            reference: string;
            title: string;
        };
        /** Trade */
        Trade: {
            amendment: {
                changes: string[];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                lines: components["schemas"]["TradeLine"][];
                number: number;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                proposedAt: string;
                /** @enum {string} */
                proposedBy: "seller" | "buyer";
                reason: string;
                /** @enum {string} */
                status: "pending" | "accepted" | "rejected" | "withdrawn";
                terms: components["schemas"]["TradeTerms"];
                total: components["schemas"]["Money"];
            } | null;
            cancellation: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                reason: string;
                /** @enum {string} */
                requestedBy: "seller" | "buyer";
            } | null;
            cancelling: {
                consentNeeded: boolean;
                consequences: ("papers-issued" | "goods-observed" | "payment-released" | "held-money-returned" | "packing-undone" | "goods-back-to-stock" | "invoice-void" | "certificate-void" | "declaration-withdrawn")[];
            } | null;
            consequences: components["schemas"]["IncotermConsequences"];
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            demonstration: boolean;
            domestic: boolean;
            expected: components["schemas"]["ExpectedFact"][];
            facts: components["schemas"]["TradeFact"][];
            lines: components["schemas"]["TradeLine"][];
            nextActions: components["schemas"]["NextAction"][];
            number: string;
            offer: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                entryId?: string;
                expired?: boolean;
                lines: components["schemas"]["TradeLine"][];
                note?: string;
                number: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                offeredAt: string;
                /** @enum {string} */
                offeredBy: "seller" | "buyer";
                orderNumber?: string;
                sequence: number;
                /** @enum {string} */
                status: "standing" | "superseded" | "accepted" | "declined";
                terms: components["schemas"]["TradeTerms"];
                total: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date
                 */
                validUntil: string;
            } | null;
            orderNumber?: string;
            parties: components["schemas"]["TradeParty"][];
            /** @description Of the caller in this trade */
            roles: components["schemas"]["TradeRole"][];
            status: components["schemas"]["TradeStatus"];
            terms: components["schemas"]["TradeTerms"];
            total?: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
            /** @description 0 until ordered, then one more with each accepted amendment */
            version: number;
        };
        /** TradeBegun */
        TradeBegun: {
            number: string;
            /**
             * Format: uuid
             * @description UUID
             */
            tradeId: string;
        };
        /** TradeClosed */
        TradeClosed: {
            entries: number;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
        };
        /** TradeEntry */
        TradeEntry: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /** @description The text that is hashed */
            canonical: string;
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            disclosures: {
                [key: string]: {
                    salt: string;
                    value: unknown;
                };
            };
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            kind: string;
            /** @description Base64 */
            leafHash: string;
            /** @description Null until the log has taken it in */
            leafIndex: number | null;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string | null;
            sequence: number;
            word: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                by: string;
                evidence: string[];
                /** @enum {string} */
                grade: "stated" | "confirmed" | "reported";
            } | null;
        };
        /** TradeEvent */
        TradeEvent: {
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            /** @description The event in JSON-LD of EPCIS 2.0 */
            event: unknown;
            /** @description EPCIS eventID */
            eventId: string;
            /** @description The platform saw it in what its cause states; false for what somebody reported or captured */
            observed: boolean;
            /**
             * Format: uuid
             * @description Who stated it
             */
            organisationId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            recordTime: string;
        };
        /** TradeFact */
        TradeFact: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             */
            byOrganisationId: string;
            byRole?: components["schemas"]["TradeRole"];
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy?: string;
            /** @description By kind of fact; null for roles that do not see it */
            details: unknown;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            fact: components["schemas"]["Fact"];
        };
        /** TradeFunded */
        TradeFunded: {
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
            fees: components["schemas"]["Money"];
            /** @enum {string} */
            method: "escrow" | "advance" | "open-account";
            /**
             * Format: uuid
             * @description UUID
             */
            transferId: string;
        };
        /**
         * TradeLine
         * @description Prices only for roles that see them
         */
        TradeLine: {
            buyerSku?: string;
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            description?: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            grossWeightKg?: string;
            /** @description HS 2022, six digits or a national extension */
            hsCode?: string;
            lineId: string;
            lineTotal?: components["schemas"]["Money"];
            name: components["schemas"]["Localised"];
            /** @description Decimal number as text */
            netWeightKg?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            originCountry?: string;
            /**
             * Format: uuid
             * @description UUID
             */
            productId?: string;
            quantity: components["schemas"]["Quantity"];
            sku?: string;
            unitPrice?: components["schemas"]["UnitPrice"];
        };
        /** TradeListItem */
        TradeListItem: {
            buyer: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            demonstration: boolean;
            /** @description Name of the first goods */
            goods: {
                [key: string]: string;
            };
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /** @enum {string|null} */
            latestFact: "enquired" | "quoted" | "ordered" | "funded" | "produced" | "packed" | "invoiced" | "originated" | "export-declared" | "export-released" | "shipped" | "in-transit" | "import-declared" | "import-released" | "delivered" | "settled" | "closed" | "cancelled" | null;
            lines: number;
            number: string;
            orderNumber: string | null;
            place: components["schemas"]["Place"];
            roles: components["schemas"]["TradeRole"][];
            seller: {
                name: components["schemas"]["Localised"];
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            status: components["schemas"]["TradeStatus"];
            /** @description Amount in major units as decimal text */
            total: {
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
            /** @description An action, or the fact to state */
            waitingFor: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            waitingSince: string | null;
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
            /** @description Taken by the bank from what the seller is paid */
            fee: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                bankOrganisationId: string;
                /** @description ISO 4217 currency code */
                currency: string;
                maximum?: components["schemas"]["Money"];
                /** @enum {string} */
                method: "escrow" | "advance" | "open-account";
                minimum?: components["schemas"]["Money"];
                /** @description Percentage as text: `0.25` is 0.25 % */
                percent: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                 */
                setAt: string;
            } | null;
            fees: components["schemas"]["Money"];
            held: components["schemas"]["Money"];
            /** @enum {string} */
            method: "escrow" | "advance" | "open-account";
            payables: {
                amount: components["schemas"]["Money"];
                /**
                 * Format: date
                 * @description ISO 8601 calendar date
                 */
                dueOn: string;
                paid: boolean;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                payableId: string;
            }[];
            refunded: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            /** @enum {string} */
            state: "unfunded" | "secured" | "settled" | "refunded";
            total: components["schemas"]["Money"];
        };
        /** TradePaid */
        TradePaid: {
            fees: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            settled: boolean;
            transferIds: string[];
        };
        /** TradeParty */
        TradeParty: {
            address: components["schemas"]["Address"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            legalId?: string;
            name: components["schemas"]["Localised"];
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            role: components["schemas"]["TradeRole"];
            taxId?: string;
        };
        /**
         * TradeRole
         * @enum {string}
         */
        TradeRole: "seller" | "buyer" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator";
        /**
         * TradeStatus
         * @enum {string}
         */
        TradeStatus: "open" | "cancelled" | "closed";
        /** TradeTerms */
        TradeTerms: {
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Fields whose value is made up for a demonstration */
            demonstration?: string[];
            /**
             * @description Incoterms 2020
             * @enum {string}
             */
            incoterm: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
            /**
             * Format: date
             * @description ISO 8601 calendar date
             */
            latestShipmentDate?: string;
            leadTimeDays?: number;
            /** @enum {string} */
            modeOfTransport: "sea" | "air" | "road" | "rail" | "post";
            openAccountDays?: number;
            partialShipments: boolean;
            /** @enum {string} */
            paymentTerm: "escrow" | "open-account" | "advance";
            place: components["schemas"]["Place"];
            portOfDischarge?: components["schemas"]["Place"];
            portOfLoading?: components["schemas"]["Place"];
        };
        /** Transfer */
        Transfer: {
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             */
            causedBy: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            completedAt: string | null;
            endToEndId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
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
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
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
                 * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
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
             * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
             */
            completedAt: string | null;
            endToEndId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            entryId: string;
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
        /**
         * Trust
         * @description Keys a verifier of this log’s dossiers may choose to believe
         */
        Trust: {
            /** @description Which log this one follows; absent for the first */
            epoch?: {
                follows: {
                    logKey: string;
                    origin: string;
                    /** @description Its root at that size, base64 */
                    root: string;
                    /** @description Entries of it that this log took over */
                    size: number;
                };
                number: number;
            };
            logKey: string;
            operators?: string[];
            threshold: number;
            witnesses: string[];
        };
        /** UblAddress */
        UblAddress: {
            additionalStreet?: string;
            building?: string;
            buildingNumber?: string;
            city?: string;
            country?: string;
            lines?: string[];
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
         * UblDocument
         * @description A UBL document as plain data; what it does not state is absent
         */
        UblDocument: {
            certificate?: {
                issuingCountry?: string;
                remarks: components["schemas"]["UblText"][];
                type?: string;
            };
            charges: {
                amount: components["schemas"]["UblAmount"];
                charge: boolean;
                reason?: string;
            }[];
            conditions: components["schemas"]["UblText"][];
            currency?: string;
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
            promisedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                start?: string;
            };
            references: components["schemas"]["UblReference"][];
            remitted?: components["schemas"]["UblAmount"];
            requestedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                start?: string;
            };
            responseCode?: string;
            shipment?: components["schemas"]["UblShipment"];
            submissionDueDate?: string;
            taxTotal?: components["schemas"]["UblAmount"];
            toOrder?: boolean;
            totals?: {
                allowances?: components["schemas"]["UblAmount"];
                charges?: components["schemas"]["UblAmount"];
                lineExtension?: components["schemas"]["UblAmount"];
                payable?: components["schemas"]["UblAmount"];
                prepaid?: components["schemas"]["UblAmount"];
                taxExclusive?: components["schemas"]["UblAmount"];
                taxInclusive?: components["schemas"]["UblAmount"];
            };
            type: string;
            typeCode?: string;
            uuid?: string;
            validity?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                start?: string;
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
            id?: string;
            netWeightKg?: string;
            packageType?: string;
        };
        /** UblItem */
        UblItem: {
            buyersId?: string;
            commodityCode?: string;
            demonstration: string[];
            descriptions: components["schemas"]["UblText"][];
            names: components["schemas"]["UblText"][];
            originCountry?: string;
            properties: {
                name: string;
                value: string;
            }[];
            sellersId?: string;
            standardId?: string;
        };
        /** UblLine */
        UblLine: {
            credit?: components["schemas"]["UblAmount"];
            customsValue?: components["schemas"]["UblAmount"];
            debit?: components["schemas"]["UblAmount"];
            descriptions: components["schemas"]["UblText"][];
            grossWeightKg?: string;
            id: string;
            item?: components["schemas"]["UblItem"];
            lineTotal?: components["schemas"]["UblAmount"];
            netWeightKg?: string;
            notes: components["schemas"]["UblText"][];
            orderLineId?: string;
            originCriterion?: string;
            partialDelivery?: boolean;
            procedure?: string;
            quantity?: components["schemas"]["UblQuantity"];
            receivedDate?: string;
            references: components["schemas"]["UblReference"][];
            rejectedQuantity?: components["schemas"]["UblQuantity"];
            requestedDelivery?: {
                duration?: components["schemas"]["UblQuantity"];
                end?: string;
                start?: string;
            };
            shortQuantity?: components["schemas"]["UblQuantity"];
            status?: string;
            taxes: components["schemas"]["UblTax"][];
            unitPrice?: {
                amount: string;
                baseQuantity?: components["schemas"]["UblQuantity"];
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
        };
        /** UblParty */
        UblParty: {
            address?: components["schemas"]["UblAddress"];
            contact?: {
                email?: string;
                name?: string;
                telephone?: string;
            };
            identifiers: {
                scheme?: string;
                value: string;
            }[];
            legalId?: string;
            legalName?: string;
            names: components["schemas"]["UblText"][];
            taxId?: string;
        };
        /** UblQuantity */
        UblQuantity: {
            unit?: string;
            value: string;
        };
        /** UblReference */
        UblReference: {
            id: string;
            issueDate?: string;
            kind: string;
            type?: string;
            uuid?: string;
        };
        /** UblShipment */
        UblShipment: {
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
            invoiceAmount?: components["schemas"]["UblAmount"];
            lines: components["schemas"]["UblLine"][];
            loadedDate?: string;
            meansOfTransport?: string;
            modeOfTransport?: string;
            netWeightKg?: string;
            packages?: string;
            portOfDischarge?: components["schemas"]["UblLocation"];
            portOfLoading?: components["schemas"]["UblLocation"];
            voyage?: string;
        };
        /** UblTax */
        UblTax: {
            amount: components["schemas"]["UblAmount"];
            base?: components["schemas"]["UblAmount"];
            baseQuantity?: components["schemas"]["UblQuantity"];
            demonstration: boolean;
            rate?: string;
            source?: string;
            type?: string;
        };
        /**
         * UblText
         * @description Text with its languageID
         */
        UblText: {
            language?: string;
            text: string;
        };
        /** UnitPrice */
        UnitPrice: {
            /** @description Decimal number as text */
            amount: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Quantity the price is for */
            per?: string;
        };
        /** Warehouse */
        Warehouse: {
            /**
             * Format: uuid
             * @description UUID
             */
            keeperOrganisationId: string;
            name: components["schemas"]["Localised"];
            place: components["schemas"]["WarehousePlace"];
            /**
             * Format: uuid
             * @description UUID
             */
            warehouseId: string;
        };
        /** WarehousePlace */
        WarehousePlace: {
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            latitude?: number;
            longitude?: number;
            name: string;
            /**
             * Format: time-zone
             * @description IANA time zone, e.g. Asia/Shanghai
             */
            timeZone?: string;
            unlocode?: string;
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createApiKey: {
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
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    expiresAt: string;
                    name: string;
                    scopes: ("party:admin" | "catalogue:write" | "trade:read" | "trade:write" | "document:write" | "stock:write" | "trace:write" | "clearance:declare" | "clearance:vote" | "settlement:write" | "journal:read")[];
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
                        apiKeyId: string;
                        /** @description Shown once; sent as `Authorization: Bearer` */
                        token: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                apiKeyId: string;
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
    readCash: {
        parameters: {
            query: {
                /** @description ISO 4217 currency code */
                currency: string;
                /** @description ISO 8601 calendar date */
                from: string;
                /** @description ISO 8601 calendar date */
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
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "open" | "retried" | "discarded";
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
                        items: components["schemas"]["DeadLetter"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                deadLetterId: string;
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
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                deadLetterId: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                deadLetterId: string;
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
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                waiting?: "me";
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
                        items: components["schemas"]["DeclarationSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    appointedFor: string;
                    place: string;
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /** @enum {string} */
                    result: "conforms" | "differs";
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    payDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "pay" | "guarantee";
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
                    "application/json": components["schemas"]["DutiesPaid"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    voteOnDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    agency?: "customs" | "quality" | "tax";
                    /** @enum {string} */
                    decision: "release" | "hold";
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
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
    downloadDocumentSignature: {
        parameters: {
            query?: {
                part?: "xml" | "pdf-en" | "pdf-zh-CN";
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
                language?: "en" | "zh-CN";
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
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description ISO 4217 currency code */
                from?: string;
                limit?: number;
                /** @description ISO 4217 currency code */
                to?: string;
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
                        items: components["schemas"]["ExchangeRate"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateExchangeRate: {
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
                     * Format: date
                     * @description ISO 8601 calendar date
                     */
                    date: string;
                    /** @description ISO 4217 currency code */
                    from: string;
                    /** @description Decimal number as text, not negative */
                    rate: string;
                    source: string;
                    /** @description ISO 4217 currency code */
                    to: string;
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
                    "application/json": components["schemas"]["ExchangeRate"];
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
                    method: "escrow" | "advance" | "open-account";
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
    readHome: {
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
                    "application/json": components["schemas"]["Home"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "clerk" | "viewer";
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
                         * Format: date-time
                         * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        invitationId: string;
                        /** @description Shown once: hand it to the invited person */
                        token: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawInvitation: {
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
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "en" | "zh-CN";
                    name?: string;
                    password: string;
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joinOrganisation: {
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lookUpInvitation: {
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
                    "application/json": {
                        email: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /** @description Then the password of that account is needed, else a name and a new one */
                        hasAccount: boolean;
                        organisation: {
                            /** @description ISO 3166-1 alpha-2 country code */
                            country: string;
                            name: components["schemas"]["Localised"];
                        };
                        /** @enum {string} */
                        role: "owner" | "clerk" | "viewer";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                jobId: string;
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
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                jobId: string;
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
                    "application/json": components["schemas"]["Job"];
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
    readLog: {
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
                    "application/json": components["schemas"]["LogIdentity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                /** @description Earlier size of the log */
                from: number;
                /** @description Later size of the log */
                to: number;
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
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                entryId: string;
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
                    "application/json": components["schemas"]["EntryProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    onboardOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisation: {
                        address: components["schemas"]["PostalAddress"];
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        jurisdictions?: string[];
                        kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
                        legalId?: string;
                        name: components["schemas"]["Localised"];
                        taxId?: string;
                    };
                    owner: {
                        /** Format: email */
                        email: string;
                    };
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
                         * Format: date-time
                         * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        /** @description Shown once: hand it to the owner */
                        token: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readOwnOrganisation: {
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
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeOwnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: components["schemas"]["PostalAddress"];
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    jurisdictions: string[];
                    legalId: string | null;
                    name: components["schemas"]["Localised"];
                    taxId: string | null;
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
    listOrganisations: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                kind?: "trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator";
                limit?: number;
                /** @description Part of a name */
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
                        items: components["schemas"]["OrganisationFace"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    foundOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: components["schemas"]["PostalAddress"];
                    /** @description ISO 3166-1 alpha-2 country code */
                    country: string;
                    jurisdictions?: string[];
                    kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                organisationId: string;
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
                    "application/json": components["schemas"]["OrganisationFace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeKinds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jurisdictions: string[];
                    kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
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
                    "application/json": components["schemas"]["OrganisationFace"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                organisationId: string;
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
                        items: components["schemas"]["SigningKey"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPasskeys: {
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
                        items: components["schemas"]["Passkey"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerPasskey: {
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
                    challengeId: string;
                    credential: {
                        [key: string]: unknown;
                    };
                    name: string;
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
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                passkeyId: string;
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
    beginPasskeyRegistration: {
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
                        challengeId: string;
                        /** @description For navigator.credentials (Web Authentication Level 3, JSON form) */
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                personId: string;
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
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "clerk" | "viewer";
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
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "en" | "zh-CN";
                    name?: string;
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword?: string;
                    newPassword: string;
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
    findPlaces: {
        parameters: {
            query: {
                /** @description ISO 3166-1 alpha-2 country code */
                country?: string;
                limit?: number;
                mode?: "sea" | "air" | "rail";
                /** @description UN/LOCODE or name, in English or Chinese */
                text: string;
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
                    "application/json": components["schemas"]["KnownPlaces"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProductFamilies: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["ProductFamily"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: components["schemas"]["Localised"];
                    parameters: components["schemas"]["ParameterDefinition"][];
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                familyId: string;
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeProductFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Localised"];
                    parameters: components["schemas"]["ParameterDefinition"][];
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
                    "application/json": components["schemas"]["ProductFamily"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchProducts: {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                familyId?: string;
                /** @description Beginning of the HS code */
                hsCode?: string;
                limit?: number;
                /** @description UUID */
                organisationId?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                originCountry?: string;
                /** @description `code:eq:value`, `code:min:number`, `code:max:number`; all hold at once */
                parameter?: string[];
                /** @description Decimal number as text */
                priceFrom?: string;
                /** @description Decimal number as text */
                priceTo?: string;
                sku?: string;
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
                        items: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text by BCP 47 language tag */
                    description?: {
                        [key: string]: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    familyId?: string;
                    /** @description Decimal number as text */
                    grossWeightKg?: string;
                    gtin?: string;
                    hsCode?: string;
                    leadTimeDays?: number;
                    /** @description Decimal number as text */
                    minimumOrderQuantity?: string;
                    /** @description Text by BCP 47 language tag */
                    name: {
                        [key: string]: string;
                    };
                    /** @description Decimal number as text */
                    netWeightKg?: string;
                    /** @description ISO 3166-1 alpha-2 country code */
                    originCountry?: string;
                    parameters?: {
                        [key: string]: string | boolean | {
                            /** @description UN/ECE Recommendation 20 code */
                            unit: string;
                            /** @description Decimal number as text */
                            value: string;
                        };
                    };
                    piecesPerCarton?: number;
                    prices?: components["schemas"]["ProductPrice"][];
                    sku: string;
                    /** @description UN/ECE Recommendation 20 code */
                    unit: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    variantOf?: string;
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
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
                    "application/json": components["schemas"]["ProductWithVariants"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text by BCP 47 language tag */
                    description?: {
                        [key: string]: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    familyId?: string;
                    /** @description Decimal number as text */
                    grossWeightKg?: string;
                    gtin?: string;
                    hsCode?: string;
                    leadTimeDays?: number;
                    /** @description Decimal number as text */
                    minimumOrderQuantity?: string;
                    /** @description Text by BCP 47 language tag */
                    name: {
                        [key: string]: string;
                    };
                    /** @description Decimal number as text */
                    netWeightKg?: string;
                    /** @description ISO 3166-1 alpha-2 country code */
                    originCountry?: string;
                    parameters?: {
                        [key: string]: string | boolean | {
                            /** @description UN/ECE Recommendation 20 code */
                            unit: string;
                            /** @description Decimal number as text */
                            value: string;
                        };
                    };
                    piecesPerCarton?: number;
                    prices?: components["schemas"]["ProductPrice"][];
                    sku: string;
                    /** @description UN/ECE Recommendation 20 code */
                    unit: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    variantOf?: string;
                    /** @description The version that was read */
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        /** @description At most 5242880 bytes. */
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
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
                    "application/json": components["schemas"]["ProductImage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
                sha256: string;
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
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
                sha256: string;
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
    changeProductStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "draft" | "published" | "withdrawn";
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importProducts: {
        parameters: {
            query?: {
                dateOrder?: "ymd" | "dmy" | "mdy";
                decimalSign?: "." | ",";
                /** @description Only report what would happen */
                dryRun?: boolean;
                encoding?: string;
                /** @description Import the sound products and leave the others out */
                skipBad?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 10485760 bytes. */
        requestBody: {
            content: {
                "application/csv": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOwnProducts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                sku?: string;
                status?: "draft" | "published" | "withdrawn";
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
                        items: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportProducts: {
        parameters: {
            query?: {
                /** @description Go on behind this SKU: a file holds 5,000 products at most */
                afterSku?: string;
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
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisation: {
                        address: components["schemas"]["PostalAddress"];
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        jurisdictions?: string[];
                        kinds: ("trader" | "manufacturer" | "carrier" | "warehouse" | "customs" | "quality" | "tax" | "bank" | "operator")[];
                        legalId?: string;
                        name: components["schemas"]["Localised"];
                        taxId?: string;
                    };
                    owner: {
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        language?: "en" | "zh-CN";
                        name: string;
                        password: string;
                    };
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSession: {
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    switchOrganisation: {
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signInWithPasskey: {
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
                    challengeId: string;
                    credential: {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginPasskeySignIn: {
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
                        challengeId: string;
                        /** @description For navigator.credentials (Web Authentication Level 3, JSON form) */
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
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
                        items: components["schemas"]["OpenSession"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                sessionId: string;
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
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": {
                        keyId: string;
                        retiredKeyId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStock: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description UUID */
                warehouseId?: string;
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
                        items: components["schemas"]["StockRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCompanyPrefix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GS1 company prefix */
                    companyPrefix: string;
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
                    "application/json": {
                        /** @description GS1 company prefix */
                        companyPrefix: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStockMoves: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["StockMove"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    productId: string;
                    quantity: components["schemas"]["Quantity"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    warehouseId: string;
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    transferStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    fromWarehouseId: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    productId: string;
                    quantity: components["schemas"]["Quantity"];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    toWarehouseId: string;
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lookUpTariff: {
        parameters: {
            query: {
                /** @description ISO 8601 calendar date */
                date?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                from: string;
                /** @description HS code, 6 to 10 digits */
                hs: string;
                /** @description Decimal number as text, not negative */
                netWeightKg?: string;
                /** @description Decimal number as text, not negative */
                quantity?: string;
                /** @description ISO 3166-1 alpha-2 country code */
                to: string;
                /** @description UN/ECE Recommendation 20 */
                unit?: string;
                /** @description Decimal number as text, not negative */
                value?: string;
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
                    "application/json": components["schemas"]["TariffAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTrades: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                milestone?: components["schemas"]["Fact"];
                role?: components["schemas"]["TradeRole"];
                status?: components["schemas"]["TradeStatus"];
                text?: string;
                waitingForMe?: boolean;
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
                        items: components["schemas"]["TradeListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enquire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    destination: components["schemas"]["Place"];
                    lines: components["schemas"]["EnquiryLine"][];
                    note?: string;
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        role: components["schemas"]["TradeRole"];
                    }[];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date
                     */
                    requestedDeliveryDate?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    sellerOrganisationId: string;
                    terms: components["schemas"]["TradeTerms"];
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
                    "application/json": components["schemas"]["TradeBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrade: {
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
                    "application/json": components["schemas"]["Trade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAmendments: {
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
                        items: components["schemas"]["Amendment"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeAmendment: {
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
                    changes: {
                        lines?: {
                            /** @description HS 2022, six digits or a national extension */
                            hsCode?: string;
                            lineId: string;
                            /** @description ISO 3166-1 alpha-2 country code */
                            originCountry?: string;
                            /** @description Decimal number as text */
                            quantity?: string;
                            /** @description Decimal number as text */
                            unitPrice?: string;
                        }[];
                        terms?: {
                            /**
                             * @description Incoterms 2020
                             * @enum {string}
                             */
                            incoterm?: "EXW" | "FCA" | "FAS" | "FOB" | "CFR" | "CIF" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP";
                            /**
                             * Format: date
                             * @description ISO 8601 calendar date
                             */
                            latestShipmentDate?: string;
                            leadTimeDays?: number;
                            /** @enum {string} */
                            modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
                            openAccountDays?: number;
                            partialShipments?: boolean;
                            /** @enum {string} */
                            paymentTerm?: "escrow" | "open-account" | "advance";
                            place?: components["schemas"]["Place"];
                            portOfDischarge?: components["schemas"]["Place"];
                            portOfLoading?: components["schemas"]["Place"];
                        };
                    };
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
                    "application/json": components["schemas"]["AmendmentProposed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                /** @description UUID */
                tradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accepted" | "rejected" | "withdrawn";
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
                    "application/json": components["schemas"]["AmendmentAnswered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelTrade: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerCancellation: {
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
                    answer: "accepted" | "rejected" | "withdrawn";
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
                    "application/json": components["schemas"]["CancellationResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeTrade: {
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
                    "application/json": components["schemas"]["TradeClosed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    shipConsignment: {
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
                    equipment?: {
                        number: string;
                        seal?: string;
                        ssccs: string[];
                        /** @description ISO 6346 size and type */
                        typeCode?: string;
                    }[];
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    estimatedArrival?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    loadedAt?: string;
                    meansOfTransport: string;
                    /** @enum {string} */
                    modeOfTransport?: "sea" | "air" | "road" | "rail" | "post";
                    portOfDischarge: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    portOfLoading: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
                    };
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
                    transportDocumentNumber?: string;
                    /** @enum {string} */
                    transportDocumentType: "BillOfLading" | "Waybill";
                    voyage: string;
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
                    "application/json": components["schemas"]["ConsignmentShipped"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeDeclarations: {
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
                        items: components["schemas"]["Declaration"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declareGoods: {
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
                    agencies?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        customs?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        quality?: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        tax?: string;
                    };
                    commodityCodes?: {
                        /** @description HS code, 6 to 10 digits */
                        commodityCode: string;
                        lineId: string;
                    }[];
                    demonstrationExchangeRates?: {
                        /** @description ISO 4217 currency code */
                        from: string;
                        /** @description Decimal number as text, not negative */
                        rate: string;
                        /** @description ISO 4217 currency code */
                        to: string;
                    }[];
                    demonstrationRates?: {
                        /** @description ISO 4217 currency code */
                        currency: string;
                        /** @description Percentage as text: `6.5` is 6.5 % */
                        customsDuty: string;
                        /** @enum {string} */
                        valueBasis: "CIF" | "FOB";
                        /** @description Percentage as text: `6.5` is 6.5 % */
                        vat: string;
                    };
                    /** @enum {string} */
                    direction: "export" | "import";
                    dutiesInPrice?: components["schemas"]["Money"];
                    exchangeRateIds?: string[];
                    freight?: components["schemas"]["Money"];
                    insurance?: components["schemas"]["Money"];
                    onwardCharges?: components["schemas"]["Money"];
                    originCharges?: components["schemas"]["Money"];
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
                    "application/json": components["schemas"]["Declaration"];
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
    downloadDossier: {
        parameters: {
            query?: {
                pdf?: "en" | "zh-CN" | "both" | "none";
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
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.tongshang.dossier+zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeEntries: {
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
                        items: components["schemas"]["TradeEntry"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTradeEvents: {
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
                        items: components["schemas"]["TradeEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportEvent: {
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
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    at?: string;
                    /**
                     * @description CBV 2.0 business step
                     * @enum {string}
                     */
                    bizStep: "inspecting" | "storing" | "picking" | "staging_outbound" | "loading" | "shipping" | "departing" | "transporting" | "arriving" | "unloading" | "receiving" | "accepting";
                    condition?: {
                        /** @description Decimal number as text */
                        relativeHumidityPercent?: string;
                        /** @description Decimal number as text */
                        temperatureCelsius?: string;
                    };
                    note?: string;
                    readPoint: {
                        /** @description ISO 3166-1 alpha-2 country code */
                        country: string;
                        latitude?: number;
                        longitude?: number;
                        name: string;
                        /**
                         * Format: time-zone
                         * @description IANA time zone, e.g. Asia/Shanghai
                         */
                        timeZone?: string;
                        /** @description UN/LOCODE without a space */
                        unlocode?: string;
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
                    "application/json": components["schemas"]["EventReported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    supplyFacts: {
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
                    /** @description The values are made up, and shown so */
                    demonstration?: boolean;
                    lines?: {
                        /** @description Decimal number as text */
                        grossWeightKg?: string;
                        /** @description HS 2022, six digits or a national extension */
                        hsCode?: string;
                        lineId: string;
                        /** @description Decimal number as text */
                        netWeightKg?: string;
                        /** @description ISO 3166-1 alpha-2 country code */
                        originCountry?: string;
                    }[];
                    terms?: {
                        portOfDischarge?: components["schemas"]["Place"];
                        portOfLoading?: components["schemas"]["Place"];
                    };
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
                    "application/json": components["schemas"]["FactsSupplied"];
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
                    /** @enum {string} */
                    method?: "escrow" | "advance" | "open-account";
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
    acceptOffer: {
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
                    orderNumber?: string;
                    /** @description The offer that is meant: `offer.number` */
                    quotationNumber: string;
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
                    "application/json": components["schemas"]["Ordered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    packGoods: {
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
                    handlingUnits?: {
                        contents: {
                            lineId: string;
                            /** @description Decimal number as text */
                            quantity: string;
                        }[];
                        /** @description Decimal number as text */
                        grossWeightKg?: string;
                        /** @description Decimal number as text */
                        netWeightKg?: string;
                        /** @description UN/ECE Recommendation 21 */
                        packageType?: string;
                    }[];
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
                    "application/json": components["schemas"]["Packed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTradeParty: {
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
                    organisationId: string;
                    role: components["schemas"]["TradeRole"];
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
                    "application/json": components["schemas"]["Entered"];
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
    produceGoods: {
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
                    inspected?: {
                        note?: string;
                        /** @enum {string} */
                        result: "accepted" | "rejected";
                        sampleSize?: number;
                    };
                    lines: {
                        batch?: string;
                        lineId: string;
                        /** @description Decimal number as text */
                        quantity: string;
                        /**
                         * @description made: finished goods come in; stock: picked from what lies there
                         * @enum {string}
                         */
                        source: "made" | "stock";
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        warehouseId: string;
                    }[];
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
                    "application/json": components["schemas"]["StockEntered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOffers: {
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
                        items: components["schemas"]["Offer"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quote: {
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
                    lines: components["schemas"]["OfferLine"][];
                    note?: string;
                    orderNumber?: string;
                    terms: components["schemas"]["TradeTerms"];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date
                     */
                    validUntil: string;
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
                    "application/json": components["schemas"]["OfferMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineOffer: {
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
                    quotationNumber: string;
                    reason?: string;
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
                    "application/json": components["schemas"]["Entered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveGoods: {
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
                    lines: {
                        lineId: string;
                        note?: string;
                        /** @description Decimal number as text */
                        received: string;
                        /** @description Decimal number as text */
                        rejected: string;
                    }[];
                    receiptNumber: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 instant, e.g. 2026-03-01T08:00:00Z
                     */
                    receivedAt?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    shipmentId?: string;
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
                    "application/json": components["schemas"]["StockEntered"];
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
    followTrade: {
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
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: components["schemas"]["OfferLine"][];
                    note?: string;
                    orderNumber?: string;
                    parties?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        role: components["schemas"]["TradeRole"];
                    }[];
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    sellerOrganisationId: string;
                    terms: components["schemas"]["TradeTerms"];
                    /**
                     * Format: date
                     * @description ISO 8601 calendar date
                     */
                    validUntil: string;
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
                    "application/json": components["schemas"]["OrderPlaced"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWarehouses: {
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
                        items: components["schemas"]["Warehouse"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Localised"];
                    place: components["schemas"]["WarehousePlace"];
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
                    "application/json": components["schemas"]["Warehouse"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    admitWarehouseClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                warehouseId: string;
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
                    organisationId: string;
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
    captureEvents: {
        parameters: {
            query?: {
                /** @description The trade of all events; else each tells by its goods and papers */
                tradeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpcisCapture"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                captureId: string;
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
                    "application/json": components["schemas"]["EpcisCapture"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queryEvents: {
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
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
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
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
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
                    "text/plain; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Level of the tile, 0 to 63 */
                level: string;
                /** @description Index of the tile in groups of three digits, and its width if partial: x001/x234/067.p/112 */
                path: string;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrust: {
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
                    "application/json": components["schemas"]["Trust"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
