import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { PartyCapability } from '@tongshang/party';
import { requireSoundAccounts } from './check-accounts.ts';
import { requireSoundDefaults } from './check-defaults.ts';
import { letter } from './mails.ts';
import type { BankAccount, Defaults } from './profile.ts';
import {
  selectAccounts,
  selectDefaults,
  type Versioned,
  writeAccounts,
  writeDefaults,
} from './profile-store.ts';
import { refuse } from './refusals.ts';

export type ProfileDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly party: Pick<
    PartyCapability,
    'readOrganisation' | 'readNames' | 'noticeOwners' | 'askSecond' | 'waitingApproval'
  >;
};

/** @throws FIRM_CHANGED_MEANWHILE, and all that `requireSoundDefaults` finds */
export async function changeDefaults(
  { journal }: ProfileDeps,
  tx: Tx,
  { organisationId }: Principal,
  given: Versioned<Defaults>,
): Promise<void> {
  const stated = requireSoundDefaults(given.stated);
  const held = await selectDefaults(tx);
  if (held.version !== given.version) throw refuse('FIRM_CHANGED_MEANWHILE');
  if (same(held.stated, stated)) return;
  if (!(await writeDefaults(tx, { ...given, stated }))) throw refuse('FIRM_CHANGED_MEANWHILE');
  journal.append(tx, {
    kind: 'firm-profile.defaults-changed',
    subject: organisationId,
    public: { organisationId },
    private: { defaults: stated as unknown as Json },
  });
}

/** The matter of where a firm is paid, among what takes two owners. */
export const BANK_ACCOUNTS = 'bank-accounts';

/** What waits for a second owner, as `changeOrAskAccounts` asked it. */
export function accountsAsked(content: Json): Versioned<readonly BankAccount[]> {
  const { version, accounts } = content as unknown as { version: number; accounts: BankAccount[] };
  return { version, stated: accounts };
}

/**
 * Replaces the accounts, or asks for the second owner that this takes where the firm has one.
 * @throws OWNER_LEFT_LATELY, APPROVAL_WAITS, APPROVAL_WAITS_OWN, and as `changeAccounts`
 */
export async function changeOrAskAccounts(
  deps: ProfileDeps,
  tx: Tx,
  principal: Principal,
  given: Versioned<readonly BankAccount[]>,
): Promise<void> {
  const { country } = await deps.party.readOrganisation(tx, principal.organisationId);
  const stated = requireSoundAccounts(given.stated, country);
  const held = await selectAccounts(tx);
  if (held.version !== given.version) throw refuse('FIRM_CHANGED_MEANWHILE');
  if (same(held.stated, stated)) return;
  const asked = { version: given.version, accounts: stated } as unknown as Json;
  if (!(await deps.party.askSecond(tx, principal, BANK_ACCOUNTS, asked)))
    await changeAccounts(deps, tx, principal, { version: given.version, stated });
}

/**
 * Replaces the accounts. Every owner with a confirmed address is told by mail, whoever changed them: an account that is not the firm's is how payments are
 * stolen. The letter names no number.
 * @throws FIRM_CHANGED_MEANWHILE, and all that `requireSoundAccounts` finds
 */
export async function changeAccounts(
  { journal, party }: ProfileDeps,
  tx: Tx,
  { organisationId }: Principal,
  given: Versioned<readonly BankAccount[]>,
): Promise<void> {
  const { country, name } = await party.readOrganisation(tx, organisationId);
  const stated = requireSoundAccounts(given.stated, country);
  const held = await selectAccounts(tx);
  if (held.version !== given.version) throw refuse('FIRM_CHANGED_MEANWHILE');
  if (same(held.stated, stated)) return;
  if (!(await writeAccounts(tx, { ...given, stated }))) throw refuse('FIRM_CHANGED_MEANWHILE');
  journal.append(tx, {
    kind: 'firm-profile.bank-changed',
    subject: organisationId,
    public: { organisationId },
    private: { accounts: stated as unknown as Json },
  });
  const { personId } = tx;
  const by = personId ? (await party.readNames(tx, [personId])).get(personId) : undefined;
  await party.noticeOwners(tx, ({ language }) =>
    letter('firm-profile.bank-changed', {
      ...{ organisation: name[language] ?? Object.values(name)[0] ?? '', at: tx.now },
      by: by ?? BY_A_KEY[language],
    }),
  );
}

const BY_A_KEY = { en: 'a program with an API key', 'zh-CN': '持 API 密钥的程序' } as const;

/** Members in one order, whatever order a caller or the database has them in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, inOrder(member)]));
}
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
