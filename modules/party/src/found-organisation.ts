import { randomUUIDv7 } from 'node:crypto';
import type { Database, Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import {
  checkNewPassword,
  hashPassword,
  type OrganisationKind,
  type PasswordCost,
} from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Language } from '@tongshang/refusal';
import { type Organisation, type OrganisationDraft, selfChosenKinds } from './organisation.ts';
import { insertOrganisation } from './organisation-store.ts';
import { insertClaimant, insertMembership, insertPerson, upsertPassword } from './person-store.ts';
import { refuse } from './refusals.ts';
import type { Signing } from './signing.ts';

type NewOwner = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language?: Language | null;
  /** The password is printed for everyone to try: the server then refuses to serve a public address. */
  readonly demonstration?: boolean;
  /** Network address of whoever registers; default: this machine's own. */
  readonly address?: string;
};

type NewAccount = { readonly personId: PersonId; readonly email: string; readonly language: Language | null };

export type Founding = {
  /** Creates an organisation, of whatever kinds, with its first signing key. Authorise first. */
  createOrganisation(tx: Tx, organisationId: OrganisationId, draft: OrganisationDraft): Promise<Organisation>;
  /** A firm and its owner, new both. Errors: EMAIL_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_GUESSABLE. */
  foundOrganisation(
    draft: OrganisationDraft,
    owner: NewOwner,
    /** Done first in the same transaction, elevated; what it throws founds nothing. */
    before?: (tx: Tx) => Promise<void>,
  ): Promise<{ readonly organisationId: OrganisationId; readonly personId: PersonId }>;
};

export function createFounding(deps: {
  /** Whether an address can be confirmed here: then one that somebody has unconfirmed blocks nobody. */
  confirmsAddresses: boolean;
  /** In the transaction, elevated: asks a new owner to confirm the address. */
  askOwner: (tx: Tx, owner: NewAccount, address: string) => Promise<void>;
  database: Database;
  journal: Pick<Journal, 'append'>;
  signing: Signing;
  passwordCost: PasswordCost;
}): Founding {
  const { database, journal, signing, passwordCost, askOwner, confirmsAddresses } = deps;

  async function createOrganisation(tx: Tx, organisationId: OrganisationId, draft: OrganisationDraft) {
    const organisation = {
      ...{
        taxId: null,
        legalId: null,
        eoris: [],
        jurisdictions: [],
        joinsAtOnce: false,
        demonstration: false,
      },
      ...draft,
      organisationId,
      createdAt: tx.now,
    };
    await tx.elevated('found an organisation', async () => {
      await insertOrganisation(tx, organisation);
      journal.append(tx, registered(organisation));
      await signing.createKey(tx, organisationId);
    });
    return organisation;
  }

  return {
    createOrganisation,
    async foundOrganisation(draft, owner, before) {
      const { name, email, password, language = null, demonstration = false, address = '' } = owner;
      await checkNewPassword(password, [name, email], 'owner/password');
      const hash = await hashPassword(password, passwordCost);
      const organisationId = randomUUIDv7();
      const personId = randomUUIDv7();
      await database.transaction({ organisationId, personId }, async (tx) => {
        if (before) await tx.elevated('see that the founder may', () => before(tx));
        await createOrganisation(tx, organisationId, draft);
        await tx.elevated('open the account of the owner', async () => {
          const account = { personId, name, email, language };
          const mayClaim = confirmsAddresses && !demonstration;
          const isOpened =
            (await insertPerson(tx, account)) || (mayClaim && (await insertClaimant(tx, account)));
          if (!isOpened) throw refuse('EMAIL_TAKEN', {}, 'owner/email');
          await upsertPassword(tx, personId, hash, demonstration);
          await insertMembership(tx, organisationId, personId, 'owner');
          if (!demonstration) await askOwner(tx, { personId, email, language }, address);
        });
      });
      return { organisationId, personId };
    },
  };
}

/** Errors: KIND_NOT_SELF_CHOSEN. */
export function checkSelfChosen(kinds: readonly OrganisationKind[]): void {
  const isAllowed = kinds.every((kind) => selfChosenKinds.includes(kind));
  if (!isAllowed) {
    throw refuse('KIND_NOT_SELF_CHOSEN', { allowed: selfChosenKinds.join(', ') }, 'organisation/kinds');
  }
}

function registered(organisation: Organisation) {
  const { organisationId, kinds, country, demonstration } = organisation;
  return {
    kind: 'party.organisation-registered',
    subject: organisationId,
    public: { organisationId, kinds, country, demonstration },
    private: { organisation: statement(organisation) },
  } as const;
}

/** What an organisation says of itself, as the journal commits to it. */
export function statement({
  name,
  country,
  address,
  taxId,
  legalId,
  eoris = [],
  jurisdictions,
}: Pick<Organisation, 'name' | 'country' | 'address' | 'taxId' | 'legalId' | 'jurisdictions'> &
  Partial<Pick<Organisation, 'eoris'>>) {
  const customs = eoris.length > 0 ? { eoris: [...eoris] } : {};
  return { name, country, address: { ...address }, taxId, legalId, ...customs, jurisdictions };
}
