import { Readable } from 'node:stream';
import { invariant, Refusal } from '@tongshang/refusal';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { oneLine } from './one-line.ts';
import { refuse } from './refusals.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** One message for one mailbox. */
type Message = {
  readonly from: string;
  readonly to: string;
  /** Whole, as RFC 5322 has it. */
  readonly raw: Uint8Array;
};

/** How giving a message to the mail server failed. */
export class SendFailure extends Error {
  override readonly name = 'SendFailure';
  readonly refusal: Refusal;
  /** `later`: it has it not, and may take it another time; `never`; `unknown`: it may have it. */
  readonly outlook: 'later' | 'never' | 'unknown';

  constructor(refusal: Refusal, outlook: SendFailure['outlook']) {
    super(refusal.code);
    this.refusal = refusal;
    this.outlook = outlook;
  }
}

type SendOptions = {
  readonly smtp: SmtpSettings;
  readonly signal: AbortSignal;
  /** Called when the server asks for the message and before it is given a byte of it: from then on it may have it. What it throws gives it none. */
  readonly onHanding: () => Promise<void>;
};

const PATIENCE_MS = 30_000;
const REPLY_MAX = 200;

/**
 * Gives one message to the mail server; resolves when it has taken it.
 * @throws SendFailure; what `onHanding` throws, as it is
 */
export async function send(message: Message, { smtp, signal, onHanding }: SendOptions): Promise<void> {
  signal.throwIfAborted();
  const connection = new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.implicitTls,
    requireTLS: smtp.tlsNeeded && !smtp.implicitTls,
    // A server of this machine may have a certificate of its own making, or none.
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: smtp.tlsNeeded },
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
  });
  const talk = { isHanding: false, refusedToHand: undefined as { readonly error: unknown } | undefined };
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => {});
  connection.on('error', reject);
  const abort = () => {
    connection.close();
    reject(signal.reason);
  };
  signal.addEventListener('abort', abort, { once: true });
  const step = <T>(begin: (done: (error?: Error | null, value?: T) => void) => void) =>
    Promise.race([
      broken,
      new Promise<T | undefined>((resolve, fail) =>
        begin((error, value) => (error ? fail(error) : resolve(value))),
      ),
    ]);
  try {
    await step((done) => connection.connect(done));
    if (smtp.signIn) {
      const { user, password } = smtp.signIn;
      await step((done) =>
        connection.login({ user, pass: password, credentials: { user, pass: password } }, done),
      );
    }
    const body = Readable.from(handed(message.raw, talk, onHanding));
    body.on('error', reject);
    await step((done) => connection.send({ from: message.from, to: [message.to] }, body, done));
    connection.quit();
  } catch (error) {
    connection.close();
    if (talk.refusedToHand) throw talk.refusedToHand.error;
    throw failureOf(error, talk.isHanding, signal);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Read only once the server has said that it waits for the message. */
async function* handed(
  raw: Uint8Array,
  talk: { isHanding: boolean; refusedToHand: { readonly error: unknown } | undefined },
  onHanding: () => Promise<void>,
) {
  try {
    await onHanding();
  } catch (error) {
    talk.refusedToHand = { error };
    throw error;
  }
  talk.isHanding = true;
  yield raw;
}

/** As nodemailer marks its errors. */
type SmtpError = Error & {
  readonly code?: string;
  /** Of TLS or the socket, where nodemailer has put its own in its place. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
};

function failureOf(thrown: unknown, isHanding: boolean, signal: AbortSignal): unknown {
  if (thrown instanceof Refusal) return thrown;
  // Whoever stops us has it begun anew, unless the server has it already.
  if (signal.aborted && !isHanding) return signal.reason;
  invariant(thrown instanceof Error || signal.aborted, 'what a connection fails with is an error');
  const error = thrown as SmtpError;
  const { responseCode = 0 } = error;
  const answered = responseCode >= 400;
  if (isHanding && !answered) return new SendFailure(refuse('MAIL_UNANSWERED'), 'unknown');
  if (error.code === 'EAUTH') return new SendFailure(refuse('MAIL_SIGN_IN_REFUSED'), 'later');
  if (error.code === 'ETLS' || isOfCertificate(error))
    return new SendFailure(refuse('MAIL_SERVER_INSECURE'), 'later');
  if (!answered) return new SendFailure(refuse('MAIL_SERVER_AWAY'), 'later');
  const reply = oneLine(error.response ?? '', REPLY_MAX);
  const outlook = responseCode >= 500 ? 'never' : 'later';
  const ofRecipient = error.code === 'EENVELOPE' && error.command === 'RCPT TO';
  return new SendFailure(
    ofRecipient ? refuse('MAIL_RECIPIENT_REFUSED', { reply }) : refuse('MAIL_REFUSED', { reply }),
    outlook,
  );
}

const isOfCertificate = ({ code, originalCode }: SmtpError): boolean =>
  /CERT|SSL|TLS|ALTNAME|SIGNATURE/.test(`${code} ${originalCode}`);
