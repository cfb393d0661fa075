import type { Tx } from '@tongshang/database';
import type { Mail } from '@tongshang/mail';
import type { Language } from '@tongshang/refusal';
import { letter } from './mails.ts';

type Noticed = {
  readonly email: string;
  readonly language: Language | null;
  readonly verifiedAt: Temporal.Instant | null;
};

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
