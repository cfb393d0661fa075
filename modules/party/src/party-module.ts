import type { Json } from '@tongshang/canonical-json';
import type { Database, Tx } from '@tongshang/database';
import type { Authenticate, HttpApp } from '@tongshang/http';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import {
  type PasswordCost,
  type Principal,
  passwordCostDefault,
  type Scope,
  type ScopeList,
  type Sealer,
} from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Mail } from '@tongshang/mail';
import type { Place } from '@tongshang/module';
import { invariant, type Language } from '@tongshang/refusal';
import { accountRecoveryRoutes } from './account-recovery-routes.ts';
import { approvalRoutes } from './approval-routes.ts';
import { type Approval, selectOpenApprovals } from './approval-store.ts';
import { createAuthentication } from './authentication.ts';
import {
  changeAsApproved,
  firmWouldChange,
  ORGANISATION,
  type OrganisationChanged,
} from './change-organisation.ts';
import { findStandIn, hasDemonstrationCredentials, type StandIn } from './demonstration.ts';
import { createFounding, type Founding } from './found-organisation.ts';
import { askSecond, type TwoOwnersMatter } from './four-eyes.ts';
import { keyRoutes } from './key-routes.ts';
import { mailedLinkRoutes } from './mailed-link-routes.ts';
import { answerResetRequests, askForConfirmation } from './mailed-links.ts';
import { memberRoutes } from './member-routes.ts';
import type { WhenRightsEnd } from './members.ts';
import { noticeOwners, type Written } from './notices.ts';
import { offerOperatorLink } from './operator-link.ts';
import { type Organisation, type OrganisationFace, selfChosenKinds } from './organisation.ts';
import { organisationRoutes } from './organisation-routes.ts';
import {
  type SaidOfParty,
  selectAuthorities,
  selectMeant,
  selectOrganisations,
} from './organisation-store.ts';
import type { PartyParts } from './party-parts.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { relyingPartyOf } from './passkeys.ts';
import {
  selectMailboxes,
  selectNames,
  selectOwnMemberships,
  selectPerson,
  selectPersonByEmail,
  selectRole,
} from './person-store.ts';
import { proofRoutes } from './proof-routes.ts';
import { refuse } from './refusals.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { selectOneTotpPerSeal } from './second-factor-store.ts';
import { sessionRoutes } from './session-routes.ts';
import { deleteEnded } from './session-store.ts';
import { createSignIn } from './sign-in.ts';
import { createSigning, type Signing } from './signing.ts';
import { totpPurpose } from './totp.ts';
import { isVouchedFor } from './unconfirmed-account-store.ts';

type PartyOptions = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'append'>;
  readonly mail: Pick<Mail, 'isSetUp' | 'put' | 'withdraw'>;
  /** Seals the private parts of signing keys; see loadMasterKeys and createSealer of platform/identity. */
  readonly sealer: Sealer;
  /** Where people reach the platform; passkeys are bound to its host. */
  readonly publicUrl: string;
  /** Pages of the interface; a session's reply says which of them its person may go to. */
  readonly places?: readonly Place[];
  /** What callers may be allowed to do. */
  readonly scopes: ScopeList;
  /** Lower in tests only. */
  readonly passwordCost?: PasswordCost;
  /** Milliseconds that only grow, for what is remembered in memory. Default: the system's. */
  readonly monotonicMs?: () => number;
};

/** An organisation that may be meant, and what it was found by. */
export type MeantOrganisation = OrganisationFace & { readonly by: 'number' | 'name' };

/** Proposals for one name on a paper. */
const MEANT_MAX = 5;

/** What other modules, and the platform itself, may ask of organisations and people. */
export type PartyCapability = Pick<Founding, 'createOrganisation' | 'foundOrganisation'> &
  Pick<Signing, 'readySigning' | 'signDetached'> & {
    /** For `createHttp`. A revoked credential is refused at once in this process, within a second in others. */
    readonly authenticate: Authenticate;
    /** Has something ended in the transaction in which a person loses rights in the acting organisation. */
    whenRightsEnd(end: WhenRightsEnd): void;
    /**
     * Asks for a second owner, where the acting organisation has one: what then waits, else undefined, and the caller does it alone.
     * @param content as `whenApproved` of the matter takes it
     * @throws OWNER_LEFT_LATELY, APPROVAL_WAITS, APPROVAL_WAITS_OWN
     */
    askSecond(tx: Tx, principal: Principal, matter: string, content: Json): Promise<Approval | undefined>;
    /** What of a matter waits for a second owner of the acting organisation. */
    waitingApproval(tx: Tx, matter: string): Promise<Approval | undefined>;
    /** Has what was approved of a matter done, in the transaction that approves it, and shown before. */
    whenApproved(matter: string, does: TwoOwnersMatter): void;
    /** For `createHttp`. */
    readonly onCredentialsChanged: (fn: () => void) => () => void;
    /** Errors: ORGANISATION_NOT_FOUND. */
    readOrganisation(tx: Tx, organisationId: OrganisationId): Promise<Organisation>;
    readOrganisations(tx: Tx, organisationIds: readonly OrganisationId[]): Promise<Organisation[]>;
    /** What a person may do in the acting organisation, until the transaction ends: nothing once it does not belong to it. */
    readScopes(tx: Tx, personId: PersonId): Promise<ReadonlySet<Scope>>;
    /** The names of people, as far as they belong to the acting organisation, by id. */
    readNames(tx: Tx, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
    /** The mailboxes of all who belong to the acting organisation, confirmed or not. */
    readMailboxes(tx: Tx): Promise<readonly string[]>;
    /** Customs, quality and tax of a country, where the platform knows them. */
    findAuthorities(tx: Tx, country: string): Promise<Organisation[]>;
    /** Traders and manufacturers that a paper may mean, by number or exact name; a person confirms. */
    findMeant(tx: Tx, said: SaidOfParty): Promise<readonly MeantOrganisation[]>;
    /** The address of the person who acts; undefined for a machine, empty where its holder has taken it back. */
    personEmail(tx: Tx): Promise<string | undefined>;
    /** Tells every owner of the acting organisation, or of another, whose address is confirmed, by a letter of the platform. */
    noticeOwners(
      tx: Tx,
      written: (owner: { readonly language: Language }) => Written,
      organisationId?: OrganisationId,
    ): Promise<void>;
    /** Whether mail may go out in the name of an organisation: an owner has confirmed an address, or the operator vouches for it. As the platform itself. */
    mayWrite(tx: Tx, organisationId: OrganisationId): Promise<boolean>;
    /** A token by which the first operator is founded, a fresh one each time; undefined once there is one. */
    offerOperatorLink(): Promise<string | undefined>;
    /** Whether no organisation has ever been registered. */
    isEmpty(): Promise<boolean>;
    /** That the master keys at hand open what is stored, signing keys and secrets of authenticator apps. Errors: MASTER_KEY_OTHER. */
    checkMasterKey(): Promise<void>;
    hasDemonstrationCredentials(): Promise<boolean>;
    /** Of a demonstration; the caller elevates. */
    findStandIn(tx: Tx, party: StandIn): Promise<string | undefined>;
    /** The organisation that whoever has this address joined first; undefined when nobody has it. */
    findOrganisationOf(email: string): Promise<string | undefined>;
    /** Removes ended sessions, challenges and counts; run it now and then. Returns how many rows went. */
    sweep(): Promise<number>;
  };

export type PartyModule = PartyCapability & {
  routes(app: HttpApp): void;
  /** Writes to those who asked for a new password; a schedule calls it, with a transaction of the platform's. */
  answerResetRequests(tx: Tx): Promise<void>;
};

const routes = [
  ...[sessionRoutes, proofRoutes, mailedLinkRoutes, passkeyRoutes, secondFactorRoutes, organisationRoutes],
  ...[memberRoutes, keyRoutes, accountRecoveryRoutes, approvalRoutes],
];

export function createPartyModule(options: PartyOptions): PartyModule {
  const {
    database,
    journal,
    mail,
    sealer,
    publicUrl,
    passwordCost = passwordCostDefault,
    places = [],
    scopes,
  } = options;
  const authentication = createAuthentication(
    database,
    scopes,
    options.monotonicMs ?? (() => performance.now()),
  );
  const signing = createSigning({ journal, sealer });
  const links = { database, mail, publicUrl, passwordCost };
  const askOwner = (tx: Tx, owner: Parameters<typeof askForConfirmation>[2], address: string) =>
    askForConfirmation(links, tx, owner, address);
  const founding = createFounding({
    ...{ database, journal, signing, passwordCost, askOwner },
    confirmsAddresses: mail.isSetUp,
  });
  const whenRightsEnd: WhenRightsEnd[] = [];
  const matters = mattersOf(journal);
  const parts: PartyParts = {
    ...{ whenRightsEnd, matters },
    ...{
      database,
      journal,
      mail,
      publicUrl,
      authentication,
      signing,
      sealer,
      founding,
      passwordCost,
      places,
      scopes,
    },
    signIn: createSignIn({ database, passwordCost, sealer, mail }),
    site: relyingPartyOf(publicUrl),
  };
  return {
    routes(app) {
      for (const declare of routes) declare(app, parts);
    },
    answerResetRequests: (tx) => answerResetRequests(links, tx),
    whenRightsEnd: (end) => void whenRightsEnd.push(end),
    askSecond: (tx, principal, matter, content) => askSecond(parts, tx, principal, matter, content),
    waitingApproval: async (tx, matter) =>
      (await selectOpenApprovals(tx)).find((one) => one.matter === matter),
    whenApproved(matter, does) {
      invariant(!matters.has(matter), `${matter} is performed by one module`);
      matters.set(matter, does);
    },
    authenticate: authentication.authenticate,
    onCredentialsChanged: authentication.onForgotten,
    createOrganisation: founding.createOrganisation,
    foundOrganisation: founding.foundOrganisation,
    readySigning: signing.readySigning,
    signDetached: signing.signDetached,
    ...readersOf(scopes),
    offerOperatorLink: () => offerOperatorLink(database),
    isEmpty: async () => !(await hasOrganisations(database)),
    checkMasterKey: () => checkMasterKey(database, signing, sealer),
    hasDemonstrationCredentials: () => hasDemonstrationCredentials(database),
    noticeOwners: ownersNotice(mail),
    mayWrite: (tx, organisationId) => isVouchedFor(tx, organisationId, selfChosenKinds),
    findStandIn,
    findOrganisationOf: (email) => findOrganisationOf(database, email),
    sweep: () => database.system('remove what has ended', deleteEnded),
  };
}

/** What this module does itself of what a second owner approved. */
const mattersOf = (journal: PartyOptions['journal']) =>
  new Map<string, TwoOwnersMatter>([
    [
      ORGANISATION,
      {
        perform: (tx, { organisationId }, content) =>
          changeAsApproved(journal, tx, organisationId, content as unknown as OrganisationChanged),
        wouldChange: (tx, content) => firmWouldChange(tx, content as unknown as OrganisationChanged),
      },
    ],
  ]);

/** Writes to the owners of an organisation, the caller's own where none is named. */
function ownersNotice(mail: PartyOptions['mail']): PartyCapability['noticeOwners'] {
  return (tx, written, organisationId) =>
    organisationId === undefined || organisationId === tx.organisationId
      ? noticeOwners(mail, tx, tx.organisationId ?? '', written)
      : tx.elevated('the owners of another organisation are told', () =>
          noticeOwners(mail, tx, organisationId, written),
        );
}

function checkMasterKey(database: Database, signing: Signing, sealer: Sealer): Promise<void> {
  return database.system('try the master key', async (tx) => {
    await signing.checkMasterKey(tx);
    for (const { personId, sealed } of await selectOneTotpPerSeal(tx))
      sealer.open(sealed, totpPurpose(personId));
  });
}

function findOrganisationOf(database: Database, email: string): Promise<string | undefined> {
  return database.system('look for the organisation of a person', async (tx) => {
    const person = await selectPersonByEmail(tx, email);
    const [first] = person ? await selectOwnMemberships(tx, person.personId) : [];
    return first?.organisationId;
  });
}

/** What is read of organisations and their people, over what roles may do. */
function readersOf(scopes: ScopeList) {
  return {
    async readOrganisation(tx, organisationId) {
      const [found] = await readOrganisations(tx, [organisationId]);
      if (found === undefined) throw refuse('ORGANISATION_NOT_FOUND');
      return found;
    },
    readOrganisations,
    async readScopes(tx, personId) {
      const role = await selectRole(tx, tx.organisationId ?? '', personId);
      return new Set(role ? scopes.ofRole(role) : []);
    },
    readNames: selectNames,
    readMailboxes: selectMailboxes,
    findAuthorities: (tx, country) =>
      tx.elevated('authorities are known to everyone', () => selectAuthorities(tx, country)),
    findMeant: (tx, said) =>
      tx.elevated('whoever holds a paper that names a party finds it', () =>
        selectMeant(tx, said, MEANT_MAX),
      ),
    personEmail: async (tx) => (tx.personId ? (await selectPerson(tx, tx.personId))?.email : undefined),
  } satisfies Partial<PartyCapability>;
}

/** Whether an organisation has ever been registered: a platform that has lived needs the keys it lived with. */
export function hasOrganisations(database: Database): Promise<boolean> {
  return database.system('look for any organisation', async (tx) => {
    const sql = 'select exists (select from party.organisation) as found';
    return (await tx.one<{ found: boolean }>(sql)).found;
  });
}

/**
 * Full records, in no order; unknown ids are left out. For organisations that the caller deals with (the parties of a
 * trade name each other in full on their papers): authorise first.
 */
function readOrganisations(tx: Tx, organisationIds: readonly OrganisationId[]): Promise<Organisation[]> {
  return tx.elevated('name the parties in full', () => selectOrganisations(tx, organisationIds));
}
