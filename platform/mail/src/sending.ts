import type { Tx } from '@tongshang/database';
import type { JobRun } from '@tongshang/jobs';
import { invariant, Refusal } from '@tongshang/refusal';
import type { MailDeps } from './capability.ts';
import { type LetterRow, selectLetter, selectPapers, selectSealedLinks } from './letter-store.ts';
import { composeMessage } from './message.ts';
import { readPapers } from './read-papers.ts';
import { openLinks } from './sealed-links.ts';
import {
  beginAttempt,
  deleteLetters,
  type Ended,
  endAttempt,
  endUseless,
  markHanding,
  markQueued,
  selectDue,
  selectOld,
} from './sending-store.ts';
import { SendFailure, send } from './smtp.ts';
import type { SmtpSettings } from './smtp-settings.ts';

const LIMITS = { perHour: 200, perMailboxAndDay: 20, perNetworkAndHour: 20 };
const SEND = 'mail.send';
/** A letter waits no longer than this for its first attempt. */
const EVERY = Temporal.Duration.from({ seconds: 3 });
/** Put in line again when nobody has said anything of an attempt for so long. */
const UNHEARD = Temporal.Duration.from({ minutes: 10 });
const KEPT = Temporal.Duration.from({ hours: 24 * 366 });
const OLD_AT_ONCE = 500;
const FIRST_PAUSE_S = 60;

type Attempt = { readonly mailId: string; readonly attempt: number };

/** Registers what sends letters, where mail is set up, and what clears away those nobody needs. */
export function registerSending(deps: MailDeps): void {
  const { jobs, blobs, smtp, limits = LIMITS } = deps;
  jobs.register({
    name: 'mail.clear-away',
    every: Temporal.Duration.from({ minutes: 10 }),
    async run(tx: Tx) {
      await endUseless(tx);
      const old = await selectOld(tx, tx.now.subtract(KEPT), OLD_AT_ONCE);
      for (const { mailId, sha256s } of old) {
        for (const sha256 of sha256s) await blobs.release(tx, { module: 'mail', id: mailId }, sha256);
      }
      await deleteLetters(
        tx,
        old.map(({ mailId }) => mailId),
      );
    },
  });
  if (smtp === undefined) return;
  jobs.register({
    ...{ name: SEND, concurrency: 4, concurrencyPerOrganisation: 2, deadlineMs: 120_000 },
    async run(job: JobRun<Attempt>) {
      await attemptLetter(deps, smtp, job);
      return null;
    },
  });
  jobs.register({
    name: 'mail.dispatch',
    every: EVERY,
    async run(tx: Tx) {
      const due = await selectDue(tx, limits);
      if (due.length === 0) return;
      await markQueued(
        tx,
        due.map(({ mailId }) => mailId),
        tx.now.add(UNHEARD),
      );
      for (const { mailId, organisationId, attempts } of due) {
        const attempt = attempts + 1;
        const key = `${mailId}/${attempt}`;
        await jobs.enqueue(tx, { task: SEND, key, organisationId, payload: { mailId, attempt } });
      }
    },
  });
}

type Ready = {
  readonly letter: LetterRow;
  readonly links: Record<string, string | undefined>;
  readonly papers: Awaited<ReturnType<typeof selectPapers>>;
};

/** One attempt at one letter. Begun anew after a crash, it goes on only where the mail server cannot have had the letter. */
async function attemptLetter(
  deps: MailDeps,
  smtp: SmtpSettings,
  { payload: { mailId, attempt }, signal }: JobRun<Attempt>,
): Promise<void> {
  const { database } = deps;
  const end = (ended: Ended) =>
    database.system('say how sending a letter ended', (tx) => endAttempt(tx, mailId, attempt, ended));
  const ready = await database.system('begin to send a letter', (tx) => begin(deps, tx, mailId, attempt));
  if (ready === 'unanswered') return end({ state: 'unanswered', failure: 'MAIL_UNANSWERED' });
  if (ready === undefined) return;
  const { letter } = ready;
  try {
    const raw = await messageOf(deps, smtp, ready);
    await send(
      { from: smtp.from.address, to: letter.recipient, raw },
      {
        ...{ smtp, signal },
        onHanding: () =>
          database.system('the mail server is given a letter', async (tx) => {
            invariant(await markHanding(tx, mailId, attempt), 'an attempt is made by one process');
          }),
      },
    );
  } catch (error) {
    const ended = endOf(error, letter, attempt);
    if (ended === undefined) throw error;
    return end(ended);
  }
  await end({ state: 'sent' });
}

async function begin(
  { sealer }: MailDeps,
  tx: Tx,
  mailId: string,
  attempt: number,
): Promise<Ready | 'unanswered' | undefined> {
  const isBegun = await beginAttempt(tx, mailId, attempt);
  const letter = await selectLetter(tx, mailId);
  if (!isBegun || letter === undefined) {
    // Whoever had this attempt died after the mail server had been given the letter.
    return letter?.state === 'handing' && letter.attempts === attempt ? 'unanswered' : undefined;
  }
  const links = openLinks(sealer, mailId, await selectSealedLinks(tx, mailId), 'sent');
  return { letter, links, papers: await selectPapers(tx, mailId) };
}

async function messageOf({ blobs }: MailDeps, smtp: SmtpSettings, { letter, links, papers }: Ready) {
  return composeMessage({
    ...{ messageId: letter.messageId, from: smtp.from, to: letter.recipient, date: letter.putAt },
    ...{ language: letter.language, content: letter, links, isAutomatic: true },
    papers: await readPapers(blobs, papers).catch((error: unknown) => {
      if (error instanceof Refusal && /^BLOB_(MISSING|DAMAGED)$/.test(error.code)) throw new PaperGone();
      throw error;
    }),
  });
}

class PaperGone extends Error {
  override readonly name = 'PaperGone';
}

/** Undefined for what is no matter of the letter: then the job is begun anew. */
function endOf(error: unknown, { attemptsMax }: LetterRow, attempt: number): Ended | undefined {
  if (error instanceof PaperGone) return { state: 'failed', failure: 'MAIL_PAPER_GONE' };
  if (!(error instanceof SendFailure)) return undefined;
  const { refusal, outlook } = error;
  const said = { failure: refusal.code, reply: refusal.params.reply };
  if (outlook === 'unknown') return { state: 'unanswered', ...said };
  if (outlook === 'never' || attempt >= attemptsMax) return { state: 'failed', ...said };
  return { state: 'waiting', ...said, pauseSeconds: pauseAfter(attempt) };
}

/** Seconds until the next attempt: 1 min, doubling; eight attempts take two hours. */
const pauseAfter = (attempt: number): number => FIRST_PAUSE_S * 2 ** (attempt - 1);
