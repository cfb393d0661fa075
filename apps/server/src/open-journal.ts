import type { Database } from '@tongshang/database';
import { moveLeafIndexes } from '@tongshang/jobs';
import { beginEpoch, createJournal, type Journal, openLog } from '@tongshang/journal';
import { loadLogSigner, openWitnesses } from './log-keys.ts';
import { refuse } from './refusals.ts';
import type { Settings } from './settings.ts';

type OpenJournal = {
  readonly database: Database;
  readonly settings: Settings;
  /** Whether there may be a log already. */
  readonly isOld: boolean;
  readonly onError: (error: unknown) => void;
};

/**
 * The journal of the database's present log. One that is there already is first shown to its witnesses: where one contradicts it,
 * nothing is integrated, unless the settings ask for a new epoch; then that is begun, and everything is taken into it.
 *
 * @throws LOG_EPOCH_NOT_NEEDED, SERVER_EPOCH_OF_NOTHING, JOURNAL_OTHER_LOG, KEY_FILE_BROKEN
 */
export async function openJournal(open: OpenJournal): Promise<Journal> {
  const { isOld, settings } = open;
  if (!isOld && settings.newLogEpoch) throw refuse('SERVER_EPOCH_OF_NOTHING');
  const journal = await presentJournal(open);
  if (!isOld) return journal;
  await journal.askWitnesses();
  if (settings.newLogEpoch) return anew(open, journal);
  await journal.integrate();
  return journal;
}

async function anew(open: OpenJournal, { quorum }: Journal): Promise<Journal> {
  const { database, settings } = open;
  const first = await loadLogSigner(settings);
  await beginEpoch({ database, first, witnesses: quorum.witnesses, moved: moveLeafIndexes });
  const journal = await presentJournal(open);
  // Whoever reads by leaf index finds every entry where it is said to be.
  for (;;) {
    const { integrated, size } = await journal.integrate();
    if (size !== undefined && integrated === 0) break;
  }
  await journal.askWitnesses();
  return journal;
}

async function presentJournal({ database, settings, onError }: OpenJournal): Promise<Journal> {
  const { signer, epoch } = await openLog(database, await loadLogSigner(settings));
  const { witnesses, threshold } = await openWitnesses(settings, signer);
  return createJournal({ database, signer, epoch, witnesses, threshold, onError });
}
