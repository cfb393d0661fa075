import type { Blobs, PutBlob } from '@tongshang/blobs';
import type { Database, Tx } from '@tongshang/database';
import type { FileId, OrganisationId } from '@tongshang/identifier';
import type { Principal, Sealer } from '@tongshang/identity';
import type { Jobs } from '@tongshang/jobs';
import type { Language } from '@tongshang/refusal';
import type { Links } from './content.ts';
import type { LetterFilter, LetterRow, LetterState, PaperRow } from './letter-store.ts';
import type { SendingLimits } from './sending-store.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import type { MailContent, MailTable } from './template.ts';

/** A file in the store that goes with a letter; its bytes were put before. */
export type Paper = PutBlob & { readonly fileName: string };

export type PutOptions = {
  /** One mailbox. */
  readonly to: string;
  /** Where the address stands in the caller's input, for a refusal. Default `to`. */
  readonly place?: string;
  /** Of the letter. */
  readonly language: Language;
  /** In whose name it goes out, and whose outbox shows it. Default: the acting organisation; null: the platform's own, in no outbox. */
  readonly organisationId?: OrganisationId | null;
  /**
   * Somebody who is locked out waits for it: it is counted apart from the sender's other letters. Only where its addressee is known to read the
   * mailbox: else whoever asks for many takes the room of the others.
   */
  readonly isUrgent?: boolean;
  /** SHA-256 of the network that it was asked for from, where anybody may ask: an hour's letters are limited by it. */
  readonly askedFrom?: Uint8Array;
  /** The file (a trade, a claim) that it is about. */
  readonly fileId?: FileId;
  /** Of an organisation's letter; 10 MiB together. */
  readonly papers?: readonly Paper[];
};

/** What modules ask of mail. */
export type Mail = {
  /** Whether letters go out of this platform; where not, they stay in the outbox, to be copied, downloaded and sent by hand. */
  readonly isSetUp: boolean;
  /**
   * Writes a letter into the outbox, in the transaction of what it tells of: it goes out when that has committed, and only then. Nothing is
   * sent, notified or waited for here. The platform's own letters are put only where mail is set up.
   * @returns the letter's id
   * @throws MAIL_ADDRESS_WRONG (at `place`), MAIL_OUTBOX_FULL, MAIL_TOO_LARGE
   */
  put(tx: Tx, content: MailContent, options: PutOptions): Promise<string>;
  /** What a letter says is no longer so: it is not sent, where it has not gone out yet. The caller has authorised whoever acts. */
  withdraw(tx: Tx, mailId: string): Promise<void>;
};

/** What the outbox of an organisation shows and does. Whoever calls has authorised the caller. */
export type Outbox = {
  list(tx: Tx, filter: LetterFilter, before: string | null, limit: number): Promise<readonly LetterRow[]>;
  /** With what it says, as far as this caller may see it. Errors: MAIL_NOT_FOUND. */
  read(tx: Tx, principal: Principal, mailId: string): Promise<Letter>;
  /** The whole message, papers attached, for a mail program (`message/rfc822`); reads the store, so it takes a letter that was read before. */
  file(letter: Letter): Promise<Uint8Array>;
  /** Notes that this caller sent it by another way. Errors: MAIL_NOT_FOUND, MAIL_STATE_OTHER, MAIL_LINK_NOT_YOURS. */
  markByHand(tx: Tx, principal: Principal, mailId: string): Promise<void>;
  /** Sends what failed, may not have gone out, or was put when no mail was sent here. Errors: MAIL_NOT_FOUND, MAIL_STATE_OTHER, MAIL_TOO_LATE, MAIL_NOT_SET_UP, MAIL_SENDER_UNCONFIRMED. */
  sendAgain(tx: Tx, mailId: string): Promise<void>;
  /** What letters are called, by template. */
  readonly templates: MailTable;
  /** How mail is set up, without its password. */
  readonly setUp: SetUp;
  /** Letters of the last seven days, of everybody, by state. As the platform itself. */
  counts(tx: Tx): Promise<readonly { readonly state: LetterState; readonly letters: number }[]>;
};

export type SetUp =
  | { readonly isSetUp: false }
  | {
      readonly isSetUp: true;
      readonly host: string;
      readonly port: number;
      readonly encryption: 'tls' | 'starttls' | 'if-offered';
      readonly signsIn: boolean;
      readonly from: string;
    };

export type MailDeps = {
  readonly database: Database;
  readonly blobs: Pick<Blobs, 'refer' | 'release' | 'read'>;
  readonly jobs: Pick<Jobs, 'register' | 'enqueue'>;
  readonly sealer: Sealer;
  /** Of all modules. */
  readonly templates: MailTable;
  /** Undefined: nothing is sent. */
  readonly smtp: SmtpSettings | undefined;
  /** Whether it is known who writes in the name of an organisation; asked as the platform itself. Default: yes. */
  readonly mayWrite?: (tx: Tx, organisationId: OrganisationId) => Promise<boolean>;
  /** Default: 200 an hour, urgent ones apart; 20 a day to one mailbox; 20 an hour asked for from one network. */
  readonly limits?: SendingLimits;
};

/** A letter as one reader sees it. */
export type Letter = LetterRow & {
  readonly papers: readonly PaperRow[];
  readonly text: string;
  readonly html: string;
  /** Those this reader may have. */
  readonly links: Links;
  /** Whether something in it is kept from this reader, or no longer kept at all. */
  readonly withholds: boolean;
};
