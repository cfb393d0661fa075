import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { Mail } from '@tongshang/mail';
import type { Language } from '@tongshang/refusal';
import { approvalAnswers, factorWords, letter } from './mails.ts';
import type { LocalisedName } from './organisation.ts';
import { selectOwners, selectPerson } from './person-store.ts';

type Noticed = {
  readonly email: string;
  readonly language: Language | null;
  readonly verifiedAt: Temporal.Instant | null;
};

/** What a letter says (`defineMails`). */
export type Written = Parameters<Mail['put']>[1];

/** Nobody is written to at an address that may be another's; nothing is put where no mail is sent. */
const isReached = (mail: Pick<Mail, 'isSetUp'>, { verifiedAt }: Noticed): boolean =>
  mail.isSetUp && verifiedAt !== null;

const to = ({ email, language }: Noticed) =>
  ({ to: email, language: language ?? 'en', organisationId: null }) as const;

export async function noticePasswordChanged(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  person: Noticed,
): Promise<void> {
  if (!isReached(mail, person)) return;
  await mail.put(tx, letter('party.password-changed', { email: person.email, at: tx.now }), to(person));
}

export async function noticePasskeyAdded(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  person: Noticed,
  passkey: string,
): Promise<void> {
  if (!isReached(mail, person)) return;
  await mail.put(tx, letter('party.passkey-added', { email: person.email, at: tx.now, passkey }), to(person));
}

export async function noticeSecondFactor(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  person: Noticed,
  change: keyof typeof factorWords,
): Promise<void> {
  if (!isReached(mail, person)) return;
  const said = { email: person.email, at: tx.now, change: factorWords[change] };
  await mail.put(tx, letter('party.second-factor-changed', said), to(person));
}

/**
 * Tells every owner of the acting organisation whose address is confirmed, each in the own language: of what only owners may do, and a thief in the place of
 * one would do unseen.
 * @param told addresses that know already; whoever is told now is added
 */
export async function noticeOwners(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  organisationId: OrganisationId,
  written: (owner: { readonly language: Language }) => Written,
  told = new Set<string>(),
): Promise<void> {
  if (!mail.isSetUp) return;
  for (const owner of await selectOwners(tx, organisationId)) {
    if (!isReached(mail, owner) || told.has(owner.email)) continue;
    told.add(owner.email);
    await mail.put(tx, written({ language: owner.language ?? 'en' }), to(owner));
  }
}

/** Tells whoever asked for a second owner what another one answered. */
export async function noticeAsker(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  askedBy: PersonId,
  answer: 'approve' | 'reject',
): Promise<void> {
  const asker = await selectPerson(tx, askedBy);
  if (!asker || !isReached(mail, asker)) return;
  const said = { at: tx.now, answer: approvalAnswers[answer] };
  await mail.put(tx, letter('party.approval-answered', said), to(asker));
}

export async function noticeSigningKeyChanged(
  mail: Pick<Mail, 'isSetUp' | 'put'>,
  tx: Tx,
  organisation: { readonly organisationId: OrganisationId; readonly name: LocalisedName },
): Promise<void> {
  const { organisationId, name } = organisation;
  await noticeOwners(mail, tx, organisationId, ({ language }) =>
    letter('party.signing-key-changed', {
      organisation: name[language] ?? Object.values(name)[0] ?? '',
      at: tx.now,
    }),
  );
}
