import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { SmtpSettings } from './smtp-settings.ts';

/** A message as the mail server got it. */
export type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

export type TestSmtp = {
  /** For `createMail`; the server is on this machine, so that it needs no TLS unless told otherwise. */
  readonly smtp: SmtpSettings;
  /** What it has taken, oldest first. */
  readonly received: Received[];
  /** Waits for a message to this address that `isMeant`. */
  next(to: string, isMeant?: (message: Received) => boolean): Promise<Received>;
  /** Ends every connection at once, as a server does that crashes. */
  cut(): void;
  close(): Promise<void>;
};

/** A real mail server in this process, at a free port of this machine. `options` are smtp-server's own: refusals, sign-in, TLS. */
export async function testSmtp(options: SMTPServerOptions = {}): Promise<TestSmtp> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    // Otherwise it warns that the certificate that it brings is everybody's.
    logger: false,
    async onData(stream, session, callback) {
      // A message that breaks off is none.
      const whole = await buffer(stream).catch(() => undefined);
      if (whole === undefined) return;
      const raw = whole.toString();
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw,
      });
      for (const look of waiting) look();
      callback();
    },
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    smtp: {
      ...{ host: '127.0.0.1', port, implicitTls: false, tlsNeeded: false },
      from: { name: 'Tongshang', address: 'trade@platform.example' },
    },
    received,
    next(to, isMeant = () => true) {
      const { promise, resolve } = Promise.withResolvers<Received>();
      const look = () => {
        const found = received.find((message) => message.to.includes(to) && isMeant(message));
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      return promise;
    },
    cut() {
      for (const connection of server.connections) connection._socket?.destroy();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
