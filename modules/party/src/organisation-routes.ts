import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import { action, command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { isKind } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { organisationActions } from './actions.ts';
import { ChangedOrWaiting } from './approval-contract.ts';
import {
  changeOrganisation,
  isSameFirm,
  ORGANISATION,
  requireMayBe,
  withoutIdentity,
} from './change-organisation.ts';
import { checkNumbers } from './check-numbers.ts';
import {
  Directory,
  DirectoryQuery,
  InOrganisation,
  KindsChange,
  NewOrganisation,
  Onboarding,
  OnboardingReply,
  OperatorFounding,
  OrganisationChange,
  OrganisationFace as OrganisationFaceView,
  Organisation as OrganisationView,
  Registration,
  SessionView,
} from './contract.ts';
import { checkSelfChosen } from './found-organisation.ts';
import { askSecond } from './four-eyes.ts';
import { issueInvitation } from './invitations.ts';
import { requireNoOfficesName } from './office-names.ts';
import { useOperatorLink } from './operator-link.ts';
import type { Organisation, OrganisationFace } from './organisation.ts';
import {
  selectDirectory,
  selectFace,
  selectOrganisations,
  updateJurisdictions,
  updateKinds,
} from './organisation-store.ts';
import type { PartyParts } from './party-parts.ts';
import { insertMembership } from './person-store.ts';
import { refuse } from './refusals.ts';
import { callerOf, viewOfPerson } from './session-routes.ts';
import { byNewPassword } from './sign-in.ts';
import { soundEoris } from './sound-eoris.ts';

const NUMBER_REFUSALS = ['PARTY_NUMBER_FORM', 'PARTY_NUMBER_CHECK_DIGIT'] as const;
const tags = ['organisations'];

export function organisationRoutes(app: HttpApp, parts: PartyParts): void {
  registrationRoutes(app, parts);
  directoryRoutes(app);
  ownRoutes(app, parts);
  operatorFoundingRoutes(app, parts);
  operatorRoutes(app, parts);
}

function registrationRoutes(app: HttpApp, { database, signIn, founding, places, scopes }: PartyParts): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/registrations',
    operationId: 'register',
    summary: 'Register a firm and its owner, and sign in',
    description: 'Repeating it finds the address taken.',
    tags,
    access: 'public',
    perMinute: 10,
    body: Registration,
    status: 201,
    response: SessionView,
    refusals: [
      ...['KIND_NOT_SELF_CHOSEN', 'NAME_OF_AN_OFFICE', 'EMAIL_TAKEN'],
      ...['PASSWORD_TOO_SHORT', 'PASSWORD_GUESSABLE', ...NUMBER_REFUSALS],
    ],
    handler: async ({ body, exchange }) => {
      checkSelfChosen(body.organisation.kinds);
      checkNumbers(body.organisation, 'organisation/');
      await database.system('a firm registers under a name of its own', (tx) =>
        requireNoOfficesName(tx, body.organisation.name, 'organisation/name'),
      );
      const { personId, organisationId } = await founding.foundOrganisation(body.organisation, {
        ...body.owner,
        address: exchange.address,
      });
      const caller = await signIn.openSession(app, exchange, personId, byNewPassword, organisationId);
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/organisations',
    operationId: 'foundOrganisation',
    summary: 'Register a further organisation of which one is the owner',
    tags,
    access: 'session',
    perMinute: 10,
    body: NewOrganisation,
    status: 201,
    response: InOrganisation,
    refusals: ['KIND_NOT_SELF_CHOSEN', 'NAME_OF_AN_OFFICE', ...NUMBER_REFUSALS],
    handler: async ({ tx, principal, body }) => {
      checkSelfChosen(body.kinds);
      checkNumbers(body);
      await requireNoOfficesName(tx, body.name, 'name');
      const organisationId = randomUUIDv7();
      await founding.createOrganisation(tx, organisationId, body);
      await tx.elevated('make the founder the owner', () =>
        insertMembership(tx, organisationId, callerOf(principal).personId, 'owner'),
      );
      return { organisationId };
    },
  });
}

function operatorFoundingRoutes(
  app: HttpApp,
  { database, signIn, founding, places, scopes }: PartyParts,
): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/operator',
    operationId: 'foundOperator',
    summary: 'Found the operator of a platform that has none, by the link it printed, and sign in',
    tags,
    access: 'public',
    perMinute: 10,
    body: OperatorFounding,
    status: 201,
    response: SessionView,
    refusals: [
      ...['OPERATOR_LINK_INVALID', 'OPERATOR_THERE', 'EMAIL_TAKEN', 'PASSWORD_TOO_SHORT'],
      ...['PASSWORD_GUESSABLE', ...NUMBER_REFUSALS],
    ],
    handler: async ({ body: { token, organisation, owner }, exchange }) => {
      checkNumbers(organisation, 'organisation/');
      const draft = { ...organisation, kinds: ['operator'] as const };
      const { personId, organisationId } = await founding.foundOrganisation(
        draft,
        { ...owner, address: exchange.address },
        (tx) => useOperatorLink(tx, token),
      );
      const caller = await signIn.openSession(app, exchange, personId, byNewPassword, organisationId);
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });
}

function directoryRoutes(app: HttpApp): void {
  query(app, {
    url: '/api/v1/organisations',
    operationId: 'listOrganisations',
    summary: 'The directory of organisations',
    tags,
    access: { scope: 'party:read' },
    querystring: DirectoryQuery,
    response: Directory,
    handler: async ({ tx, query: { kind, country, text, limit, cursor } }) => {
      const after = decodeCursor(cursor, ['instant', 'uuid']);
      const rows = await selectDirectory(tx, { kind, country, text, after, limit: limit + 1 });
      const page = pageOf(rows, limit, (row) => [row.createdAt.toString(), row.organisationId]);
      return { ...page, items: page.items.map(faceOf) };
    },
  });

  query(app, {
    url: '/api/v1/organisations/:organisationId',
    operationId: 'readOrganisation',
    summary: 'One organisation of the directory',
    tags,
    access: { scope: 'party:read' },
    params: InOrganisation,
    response: OrganisationFaceView,
    refusals: ['ORGANISATION_NOT_FOUND'],
    handler: async ({ tx, params }) => {
      const face = await selectFace(tx, params.organisationId);
      if (face === undefined) throw refuse('ORGANISATION_NOT_FOUND');
      return faceOf(face);
    },
  });
}

function ownRoutes(app: HttpApp, parts: PartyParts): void {
  const { journal } = parts;
  query(app, {
    url: '/api/v1/organisation',
    operationId: 'readOwnOrganisation',
    summary: "One's own organisation in full",
    tags,
    access: { scope: 'party:read' },
    response: OrganisationView,
    handler: async ({ tx, principal }) => {
      const [own] = await selectOrganisations(tx, [principal.organisationId]);
      if (own === undefined) throw refuse('ORGANISATION_NOT_FOUND');
      return { ...viewOf(own), actions: organisationActions(principal) };
    },
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/organisation',
    operationId: 'changeOwnOrganisation',
    summary: "Change one's own organisation",
    description:
      'Papers already issued keep what they say. Name, country, numbers and jurisdictions wait for a second owner, where there is one.',
    tags,
    access: { scope: 'party:admin', by: 'proof' },
    idempotency: 'natural',
    body: OrganisationChange,
    response: ChangedOrWaiting,
    refusals: [
      ...['JURISDICTIONS_NOT_SELF_CHOSEN', 'OWNER_LEFT_LATELY', 'NAME_OF_AN_OFFICE'],
      ...['APPROVAL_WAITS', 'APPROVAL_WAITS_OWN'],
      ...['EORI_MALFORMED', 'EORI_REPEATED', ...NUMBER_REFUSALS],
    ],
    handler: async ({ tx, principal, body: { eoris: written, ...said } }) => {
      const body = { ...said, ...(written ? { eoris: [...soundEoris(written, said.country)] } : {}) };
      const [own] = await selectOrganisations(tx, [principal.organisationId]);
      invariant(own, 'the caller’s organisation is there');
      await requireMayBe(tx, own, body);
      const asked = isSameFirm(own, body)
        ? undefined
        : await askSecond(parts, tx, principal, ORGANISATION, body as unknown as Json);
      if (asked) {
        const rest = withoutIdentity(own, body);
        if (rest) await changeOrganisation(journal, tx, principal.organisationId, rest);
        return { waiting: { approvalId: asked.approvalId, expiresAt: asked.expiresAt.toString() } };
      }
      await changeOrganisation(journal, tx, principal.organisationId, body);
      return { waiting: null };
    },
  });
}

function operatorRoutes(app: HttpApp, parts: PartyParts): void {
  const { founding, journal, authentication } = parts;
  command(app, {
    method: 'POST',
    url: '/api/v1/onboardings',
    operationId: 'onboardOrganisation',
    summary: 'Register an organisation of any kind and invite its owner (operator)',
    description: 'The token is shown once.',
    tags,
    access: { scope: 'party:admin', by: 'proof' },
    idempotency: 'once',
    body: Onboarding,
    status: 201,
    response: OnboardingReply,
    refusals: ['OPERATOR_NEEDED', ...NUMBER_REFUSALS],
    handler: async ({ tx, principal, body }) => {
      if (!isKind(principal, 'operator')) throw refuse('OPERATOR_NEEDED');
      checkNumbers(body.organisation, 'organisation/');
      const organisationId = randomUUIDv7();
      await founding.createOrganisation(tx, organisationId, body.organisation);
      const issued = await tx.elevated('invite the owner of an onboarded organisation', () =>
        issueInvitation(parts, tx, {
          invitedBy: null,
          ...{ organisationId, organisationName: body.organisation.name, email: body.owner.email },
          ...{ role: 'owner', language: principal.language ?? 'en' },
        }),
      );
      return { ...issued, organisationId, expiresAt: issued.expiresAt.toString() };
    },
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/organisations/:organisationId/kinds',
    operationId: 'changeKinds',
    summary: 'State what an organisation is, and of which countries (operator)',
    tags,
    access: { scope: 'party:admin', by: 'proof' },
    idempotency: 'natural',
    params: InOrganisation,
    body: KindsChange,
    response: OrganisationFaceView,
    refusals: ['OPERATOR_NEEDED', 'ORGANISATION_NOT_FOUND'],
    handler: async ({ tx, principal, params, body: { kinds, jurisdictions }, afterCommit }) => {
      if (!isKind(principal, 'operator')) throw refuse('OPERATOR_NEEDED');
      const { organisationId } = params;
      const changed = await tx.elevated('the operator states what an organisation is', async () => {
        await updateJurisdictions(tx, organisationId, jurisdictions);
        return updateKinds(tx, organisationId, kinds);
      });
      if (changed === undefined) throw refuse('ORGANISATION_NOT_FOUND');
      const open = { organisationId, kinds, jurisdictions };
      journal.append(tx, {
        kind: 'party.kinds-changed',
        subject: organisationId,
        public: open,
      });
      afterCommit(authentication.forget);
      return faceOf(changed);
    },
  });
}

/** Errors: JURISDICTIONS_NOT_SELF_CHOSEN. */
function faceOf({ organisationId, name, kinds, country, demonstration }: OrganisationFace) {
  return { organisationId, name, kinds: [...kinds], country, demonstration };
}

function viewOf(organisation: Organisation) {
  const { address, taxId, legalId, eoris, jurisdictions, joinsAtOnce, createdAt } = organisation;
  const detail = {
    address,
    taxId,
    legalId,
    eoris: [...eoris],
    jurisdictions: [...jurisdictions],
    joinsAtOnce,
  };
  return { ...faceOf(organisation), ...detail, createdAt: createdAt.toString() };
}
