import type { Tx } from '@tongshang/database';
import type { Organisation } from '@tongshang/party';
import type { SuccessionDeps } from './dependencies.ts';
import type { Claim, EndedFor } from './invitation.ts';
import { answerWords, letter } from './mails.ts';

type Told = Pick<Claim, 'organisationId' | 'keeperId' | 'contactName'>;
type Name = Readonly<Record<string, string>>;

const called = (name: Name, language: string): string => name[language] ?? Object.values(name)[0] ?? '';

/** The owners of a keeper are told that somebody says to be one of its contacts, and waits for its word. */
export function tellKeeper(
  party: Pick<SuccessionDeps['party'], 'noticeOwners'>,
  tx: Tx,
  { keeperId, contactName }: Told,
  claimant: Pick<Organisation, 'name'>,
): Promise<void> {
  const written = ({ language }: { readonly language: string }) =>
    letter('succession.claimed', {
      ...{ contact: called(contactName, language), organisation: called(claimant.name, language) },
      at: tx.now,
    });
  return party.noticeOwners(tx, written, keeperId);
}

/** The owners of a claimant are told what became of its claim. */
export async function tellClaimant(
  party: Pick<SuccessionDeps['party'], 'noticeOwners' | 'readOrganisations'>,
  tx: Tx,
  { organisationId, keeperId, contactName }: Told,
  answer: 'confirmed' | 'refused' | EndedFor,
): Promise<void> {
  const [keeper] = await party.readOrganisations(tx, [keeperId]);
  const written = ({ language }: { readonly language: string }) =>
    letter('succession.answered', {
      ...{ contact: called(contactName, language), keeper: called(keeper?.name ?? {}, language) },
      answer: answerWords[answer],
    });
  await party.noticeOwners(tx, written, organisationId);
}
