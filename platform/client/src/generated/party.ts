// Generated from openapi/party.json by platform/client/scripts/generate.ts; do not edit.

import type { components as shared } from "./shared-schemas.ts";

export interface paths {
    "/api/v1/account-recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a way back into an account whose password and second factor are lost
         * @description The answer is the same for every address. A confirmed address and every owner of its organisations is written to, once a day at most; the link works after 24 hours, after 72 where the account is of a bank, an authority or the operator.
         *
         *     Refusals: `RESET_BY_MAIL_ONLY`.
         */
        post: operations["requestAccountRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-recoveries/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password; second factors, sessions, devices and the keys that the person made end
         * @description Refusals: `LINK_INVALID`, `RECOVERY_WAITS`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`.
         */
        post: operations["completeAccountRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-recoveries/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * From when a link that was mailed recovers the account, and until when
         * @description Refusals: `LINK_INVALID`.
         */
        post: operations["lookUpAccountRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-recoveries/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a recovery by the link that was mailed to whoever is told of it
         * @description Refusals: `LINK_INVALID`.
         */
        post: operations["objectToAccountRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/address-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one’s address back from an account that somebody else opened with it and never confirmed
         * @description Refusals: `LINK_INVALID`, `ADDRESS_CONFIRMED`.
         */
        post: operations["releaseAddress"];
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
         * @description Refusals: `SCOPE_NOT_YOURS`, `EXPIRY_OUT_OF_RANGE`, `SECOND_FACTOR_NEEDED`.
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
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an owner asked that another is to approve */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{approvalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve what another owner asked, which is done by that; or end it
         * @description Refusals: `APPROVAL_NOT_FOUND`, `APPROVAL_ENDED`, `APPROVAL_OWN`, `APPROVER_TOO_NEW`, `JURISDICTIONS_NOT_SELF_CHOSEN`, `NAME_OF_AN_OFFICE`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
         */
        put: operations["answerApproval"];
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
         * Invite a person: a letter goes to the address; a token to hand over by hand is shown once
         * @description Refusals: `ALREADY_MEMBER`, `INVITATION_OPEN`, `SCOPE_NOT_YOURS`, `MAIL_ADDRESS_WRONG`, `MAIL_OUTBOX_FULL`.
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
         *     Refusals: `INVITATION_INVALID`, `INVITATION_BY_MAIL`, `SIGN_IN_FAILED`, `PERSON_NAME_NEEDED`, `PASSWORD_TOO_SHORT`, `SECOND_FACTOR_CODE_NEEDED`, `SECOND_FACTOR_CODE_WRONG`.
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
    "/api/v1/mailed-links/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a link that was mailed is for
         * @description Refusals: `LINK_INVALID`.
         */
        post: operations["lookUpMailedLink"];
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
         *     Refusals: `OPERATOR_NEEDED`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
         */
        post: operations["onboardOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Found the operator of a platform that has none, by the link it printed, and sign in
         * @description Refusals: `OPERATOR_LINK_INVALID`, `OPERATOR_THERE`, `EMAIL_TAKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
         */
        post: operations["foundOperator"];
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
         * @description Papers already issued keep what they say. Name, country, numbers and jurisdictions wait for a second owner, where there is one.
         *
         *     Refusals: `JURISDICTIONS_NOT_SELF_CHOSEN`, `OWNER_LEFT_LATELY`, `NAME_OF_AN_OFFICE`, `APPROVAL_WAITS`, `APPROVAL_WAITS_OWN`, `EORI_MALFORMED`, `EORI_REPEATED`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
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
         * @description Refusals: `KIND_NOT_SELF_CHOSEN`, `NAME_OF_AN_OFFICE`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
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
         * @description Refusals: `PASSKEY_FAILED`, `PASSKEY_KNOWN`, `SECOND_FACTOR_NEEDED`.
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
         * @description Refusals: `PASSKEY_NOT_FOUND`, `LAST_CREDENTIAL`, `SECOND_FACTOR_NEEDED`.
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
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose a new password with
         * @description The answer is the same for every address. Whoever has an account is written to, three times an hour at most.
         *
         *     Refusals: `RESET_BY_MAIL_ONLY`.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by a link that was mailed; every session of the person ends
         * @description A link works once: repeating it finds it used. Of an account that nobody had confirmed, every other member, key and invitation of its organisations ends too.
         *
         *     Refusals: `LINK_INVALID`, `ADDRESS_OF_OTHERS`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`.
         */
        post: operations["resetPassword"];
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
    "/api/v1/person/address-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm one’s own address by the link that was mailed to it
         * @description Refusals: `LINK_INVALID`, `LINK_OF_ANOTHER`.
         */
        put: operations["confirmAddress"];
        /** Have the link that confirms one’s address sent once more, three times an hour at most */
        post: operations["askForAddressConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Refusals: `CURRENT_PASSWORD_WRONG`, `SIGN_IN_DELAYED`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`, `SECOND_FACTOR_NEEDED`.
         */
        put: operations["changePassword"];
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
         *     Refusals: `KIND_NOT_SELF_CHOSEN`, `NAME_OF_AN_OFFICE`, `EMAIL_TAKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_GUESSABLE`, `PARTY_NUMBER_FORM`, `PARTY_NUMBER_CHECK_DIGIT`.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What callers may be allowed to do, and which of it the caller may give to an API key */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has beside the password */
        get: operations["readSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ten new recovery codes, shown once; those before work no more
         * @description Refusals: `SECOND_FACTOR_NEEDED`, `SECOND_FACTOR_NONE`.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the app into use by a code of it; signs out wherever no second factor was shown
         * @description The recovery codes are made anew and shown this once.
         *
         *     Refusals: `SECOND_FACTOR_NEEDED`, `SECOND_FACTOR_CODE_WRONG`.
         */
        put: operations["confirmTotp"];
        /**
         * The secret for an authenticator app (RFC 6238), shown once; it guards nothing until it is confirmed
         * @description Refusals: `SECOND_FACTOR_NEEDED`, `DEMONSTRATION_HAS_NO_FACTOR`.
         */
        post: operations["beginTotp"];
        /**
         * Remove the authenticator app
         * @description Refusals: `SECOND_FACTOR_NEEDED`, `SECOND_FACTOR_NONE`.
         */
        delete: operations["removeTotp"];
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
         * @description Refusals: `SIGN_IN_FAILED`, `SIGN_IN_DELAYED`, `NO_ORGANISATION`, `SECOND_FACTOR_CODE_NEEDED`, `SECOND_FACTOR_CODE_WRONG`.
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
    "/api/v1/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show by the password, and a code where one has an app, that it is still oneself who uses the session; holds for ten minutes
         * @description Refusals: `CURRENT_PASSWORD_WRONG`, `SIGN_IN_DELAYED`, `SECOND_FACTOR_CODE_NEEDED`, `SECOND_FACTOR_CODE_WRONG`.
         */
        put: operations["proveByPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/proof/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The same by a passkey; the challenge is one to sign in with
         * @description Refusals: `PASSKEY_FAILED`.
         */
        put: operations["proveByPasskey"];
        post?: never;
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
        /**
         * Sign with a new key from now on; the private part of the old one is destroyed
         * @description Refusals: `SECOND_FACTOR_NEEDED`.
         */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How somebody who has forgotten the password gets in again */
        get: operations["readWaysIn"];
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
        /** ApiKey */
        ApiKey: {
            /**
             * Format: uuid
             * @description UUID
             */
            apiKeyId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @description The last characters of the key */
            hint: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            lastUsedAt: string | null;
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            revokedAt: string | null;
            scopes: string[];
        };
        /** Approval */
        Approval: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            /** @description What would stand in its place, in the same shape */
            after: unknown;
            /**
             * Format: uuid
             * @description UUID
             */
            approvalId: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            askedAt: string;
            askedBy: {
                name: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                personId: string;
            };
            /** @description What stands now of all that would change, by matter */
            before: unknown;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /** @description `organisation`, `bank-accounts` */
            matter: string;
        };
        /** ChangedOrWaiting */
        ChangedOrWaiting: {
            waiting: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                approvalId: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                 */
                expiresAt: string;
            } | null;
        };
        /** Invitation */
        Invitation: {
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            email: string;
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
            /** @enum {string} */
            role: "owner" | "clerk" | "viewer";
        };
        /** @constant */
        Localised: shared["schemas"]["Localised"];
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
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            since: string;
            /**
             * Format: date-time
             * @description Since when it is known that the person reads this mailbox
             */
            verifiedAt: string | null;
        };
        /** OpenSession */
        OpenSession: {
            address: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            current: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
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
        /** Organisation */
        Organisation: {
            /** @description What the caller may do */
            actions: components["schemas"]["Action"][];
            address: components["schemas"]["PostalAddress"];
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /** @description Made up, for trying the platform */
            demonstration: boolean;
            /** @description EORI numbers: at most one each of the European Union (whichever member state issued it), Great Britain and Northern Ireland */
            eoris: string[];
            /** @description Takes part as soon as a trade names it; otherwise it is asked first */
            joinsAtOnce: boolean;
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
        /** Passkey */
        Passkey: {
            backedUp: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            lastUsedAt: string | null;
            name: string;
            /**
             * Format: uuid
             * @description UUID
             */
            passkeyId: string;
        };
        /** PostalAddress */
        PostalAddress: {
            city?: string;
            /** @description ISO 3166-1 alpha-2 country code */
            country: string;
            localised?: components["schemas"]["Localised"];
            postalCode?: string;
            street?: string;
            subdivision?: string;
        };
        /** @constant */
        Problem: shared["schemas"]["Problem"];
        /** Scope */
        Scope: {
            /** @description Whether the caller may give it to an API key */
            grantable: boolean;
            /** @description Members who hold it by their role */
            heldBy: ("owner" | "clerk" | "viewer")[];
            /** @description In the caller’s language */
            name: string;
            /** @description What one may be allowed to do; `GET /api/v1/scopes` lists them */
            scope: string;
        };
        /** SecondFactor */
        SecondFactor: {
            /** @description The sign-in is printed for everyone: it is asked for none */
            isDemonstration: boolean;
            passkeys: number;
            recoveryCodesLeft: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            totpSince: string | null;
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
                /** @description Empty where its holder has taken the address back */
                email: string;
                /** @enum {string|null} */
                language: "en" | "zh-CN" | null;
                name: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                personId: string;
                /**
                 * Format: date-time
                 * @description Since when it is known that the person reads this mailbox
                 */
                verifiedAt: string | null;
            } | null;
            /** @description Addresses of the interface that the caller may go to, of those that are not for everyone */
            places: string[];
            /** @enum {string|null} */
            role: "owner" | "clerk" | "viewer" | null;
            scopes: string[];
            /**
             * @description Of a session: shown in it; exempt, a demonstration; owed before anything but setting one up; lacking, asked for where money moves or a case is decided
             * @enum {string|null}
             */
            secondFactor: "shown" | "exempt" | "owed" | "lacking" | null;
        };
        /** SigningKey */
        SigningKey: {
            /** @description JWK thumbprint (RFC 7638) */
            keyId: string;
            /** @description Ed25519 public key, 32 bytes, base64url */
            publicKey: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
             */
            validUntil: string | null;
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
    requestAccountRecovery: {
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
    completeAccountRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
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
    lookUpAccountRecovery: {
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
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /** @description Whether the waiting time is over */
                        isOpened: boolean;
                        /**
                         * Format: date-time
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                         */
                        opensAt: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    objectToAccountRecovery: {
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
    releaseAddress: {
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
                     * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                     */
                    expiresAt: string;
                    name: string;
                    scopes: string[];
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
    listApprovals: {
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
                        items: components["schemas"]["Approval"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "approve" | "reject";
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
                    language?: "en" | "zh-CN";
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
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
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
                    /** @description Six figures of the authenticator app, or a recovery code; asked for with SECOND_FACTOR_CODE_NEEDED */
                    code?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN";
                    name?: string;
                    password: string;
                    takesAddress?: boolean;
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
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /** @description Then the password of that account is needed, else a name and a new one; null by a token that was handed over, whose holder is not told */
                        hasAccount: boolean | null;
                        /** @description The account was never confirmed, and this link was mailed: whoever did not open that account takes the address for one of their own (`takesAddress`) */
                        mayTakeAddress: boolean;
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
    lookUpMailedLink: {
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
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
                         */
                        expiresAt: string;
                        /** @description Whether the account is known to be of whoever reads this mailbox */
                        isConfirmed: boolean;
                        /** @enum {string} */
                        purpose: "reset" | "confirmation";
                    };
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
                        /** @description Name by BCP 47 language tag */
                        name: {
                            [key: string]: string;
                        };
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
                         * @description RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z
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
    foundOperator: {
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
                        legalId?: string;
                        /** @description Name by BCP 47 language tag */
                        name: {
                            [key: string]: string;
                        };
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
                    token: string;
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
                    /** @description They stay as they are when left out */
                    eoris?: string[];
                    /** @description Stays as it is when left out */
                    joinsAtOnce?: boolean;
                    jurisdictions: string[];
                    legalId: string | null;
                    name: components["schemas"]["Localised"];
                    taxId: string | null;
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
                    "application/json": components["schemas"]["ChangedOrWaiting"];
                };
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
                    /** @description Name by BCP 47 language tag */
                    name: {
                        [key: string]: string;
                    };
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
    requestPasswordReset: {
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
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
    confirmAddress: {
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
    askForAddressConfirmation: {
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
                        /** @description Name by BCP 47 language tag */
                        name: {
                            [key: string]: string;
                        };
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
    listScopes: {
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
                        items: components["schemas"]["Scope"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSecondFactor: {
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
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewRecoveryCodes: {
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
                        /** @description Shown once; each works once */
                        recoveryCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmTotp: {
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
                        /** @description Shown once; each works once */
                        recoveryCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginTotp: {
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
                        /** @description Base32, to be typed into the app */
                        secret: string;
                        /** @description otpauth://, for a QR code */
                        uri: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeTotp: {
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
                    /** @description Six figures of the authenticator app, or a recovery code; asked for with SECOND_FACTOR_CODE_NEEDED */
                    code?: string;
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
    proveByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Six figures of the authenticator app, or a recovery code; asked for with SECOND_FACTOR_CODE_NEEDED */
                    code?: string;
                    password: string;
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
    proveByPasskey: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    readWaysIn: {
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
                        /** @description Whether a new password may be asked for by mail */
                        passwordByMail: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
export type schemas = components["schemas"];
