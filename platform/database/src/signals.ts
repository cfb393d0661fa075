import { invariant } from '@tongshang/refusal';
import { Client } from 'pg';

/** Between one attempt to hear and the next, while the server cannot be reached. */
const AGAIN_MS = 1_000;

/** Whether what others signal is heard now. */
export type Hearing = { hears(): boolean };

/** What processes on one database tell each other: that something has changed, never what. */
export type Signals = {
  /** Calls `fn` at every signal, and whenever hearing begins (something may have been missed). Until the database is closed. */
  onSignal(channel: string, fn: () => void): Hearing;
  close(): Promise<void>;
};

const CHANNEL = /^[a-z][a-z_]{2,40}$/;

export function assertChannel(channel: string): void {
  invariant(CHANNEL.test(channel), `${channel}: a channel is a word`);
}

/** One connection of its own, opened by the first who listens; a lost one is opened again. */
export function createSignals(url: string, onConnectionLost: (error: Error) => void): Signals {
  const listeners = new Map<string, (() => void)[]>();
  let client: Client | undefined;
  let hearing = false;
  let again: NodeJS.Timeout | undefined;
  let closed = false;

  async function open(): Promise<void> {
    const opened = new Client({
      connectionString: url,
      application_name: 'tongshang signals',
      keepAlive: true,
    });
    client = opened;
    const lost = (error?: Error) => {
      if (client !== opened) return;
      client = undefined;
      hearing = false;
      if (error) onConnectionLost(error);
      if (!closed) again = setTimeout(() => void open(), AGAIN_MS).unref();
    };
    opened.on('error', lost);
    opened.on('end', () => lost());
    opened.on('notification', ({ channel }) => tell(channel));
    try {
      await opened.connect();
      for (const channel of listeners.keys()) await opened.query(`listen ${channel}`);
      if (client !== opened) return;
      hearing = true;
      for (const channel of listeners.keys()) tell(channel);
    } catch (error) {
      lost(error as Error);
      await opened.end().catch(() => {});
    }
  }

  function tell(channel: string): void {
    for (const fn of listeners.get(channel) ?? []) fn();
  }

  return {
    onSignal(channel, fn) {
      assertChannel(channel);
      listeners.set(channel, [...(listeners.get(channel) ?? []), fn]);
      // Anew, so that no channel is missed.
      void client?.end().catch(() => {});
      if (client === undefined && again === undefined && !closed) void open();
      return { hears: () => hearing };
    },
    async close() {
      closed = true;
      clearTimeout(again);
      const last = client;
      client = undefined;
      hearing = false;
      await last?.end().catch(() => {});
    },
  };
}
