import type { Mail, MailDeps, Outbox, SetUp } from './capability.ts';
import { countByState, selectLetters } from './letter-store.ts';
import { letterFile, markedByHand, putAgain, readLetter } from './outbox.ts';
import { putLetter } from './put-letter.ts';
import { registerSending } from './sending.ts';
import { withdrawLetter } from './sending-store.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** The outbox of a platform, and what sends it. See README for the invariants. */
export function createMail(deps: MailDeps): Mail & { readonly outbox: Outbox } {
  const { smtp, templates } = deps;
  registerSending(deps);
  return {
    isSetUp: smtp !== undefined,
    put: (tx, content, options) => putLetter(deps, tx, content, options),
    withdraw: (tx, mailId) => tx.elevated('a letter is taken back', () => withdrawLetter(tx, mailId)),
    outbox: {
      templates,
      setUp: setUpOf(smtp),
      list: selectLetters,
      counts: countByState,
      read: (tx, principal, mailId) => readLetter(deps, tx, principal, mailId),
      file: (letter) => letterFile(deps, letter),
      markByHand: markedByHand,
      sendAgain: (tx, mailId) => putAgain(deps, tx, mailId),
    },
  };
}

function setUpOf(smtp: SmtpSettings | undefined): SetUp {
  if (smtp === undefined) return { isSetUp: false };
  const { host, port, implicitTls, tlsNeeded, signIn, from } = smtp;
  const encryption = implicitTls ? 'tls' : tlsNeeded ? 'starttls' : 'if-offered';
  return { isSetUp: true, host, port, encryption, signsIn: signIn !== undefined, from: from.address };
}
