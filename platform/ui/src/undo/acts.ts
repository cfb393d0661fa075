/** So long an act that nobody can take back is held here, in milliseconds. */
export const UNDO_MS = 10_000;

interface Act {
  /** What it is about: one act is held of each. */
  readonly subject: string;
  /** What is done, in words. */
  readonly said: string;
  /** The address of the page that it is done on. */
  readonly page: string;
}

/** An act that has been decided, and that its person may still take back. */
export interface HeldAct extends Act {
  /** When it is sent: `Date.now()` of that moment. */
  readonly sentAt: number;
}

/** An act that was sent and refused, of which its person has not been told yet. */
export interface FailedAct extends Act {
  readonly error: unknown;
}

/** Where the page that sends it is going away, the request has to outlive it. */
type Send = (on: { readonly leaving: boolean }) => Promise<unknown>;

interface Waiting extends HeldAct {
  readonly send: Send;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Acts that wait out the time in which they may be taken back. Each is sent once or taken back, whatever happens to the page. */
export function createHeldActs() {
  let waiting: readonly Waiting[] = [];
  let failed: readonly FailedAct[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listen of listeners) listen();
  };
  const takeOut = (subject: string): Waiting | undefined => {
    const act = waiting.find((one) => one.subject === subject);
    if (!act) return undefined;
    clearTimeout(act.timer);
    waiting = waiting.filter((one) => one !== act);
    changed();
    return act;
  };
  const send = async (subject: string, leaving = false) => {
    const act = takeOut(subject);
    try {
      await act?.send({ leaving });
    } catch (error) {
      if (act) failed = [...failed, { subject, said: act.said, page: act.page, error }];
      changed();
    }
  };
  return {
    /** Those that wait, the oldest first; the same list until one comes or goes. */
    waiting: (): readonly HeldAct[] => waiting,
    /** Those that were refused, until they are put away. */
    failed: (): readonly FailedAct[] => failed,
    subscribe(listen: () => void): () => void {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    /** Sends it when its time is over, unless it is taken back. Nothing is held twice of one subject. */
    hold(act: Act, sendIt: Send): void {
      if (waiting.some(({ subject }) => subject === act.subject)) return;
      const timer = setTimeout(() => void send(act.subject), UNDO_MS);
      waiting = [...waiting, { ...act, sentAt: Date.now() + UNDO_MS, send: sendIt, timer }];
      changed();
    },
    takeBack: (subject: string): void => void takeOut(subject),
    send,
    /** Sends all of them now: whoever leaves has decided. */
    sendAll: (leaving = false): Promise<unknown> =>
      Promise.all(waiting.map(({ subject }) => send(subject, leaving))),
    /** Whoever comes next is told nothing of what another did. */
    forget(): void {
      failed = [];
      changed();
    },
    putAway(act: FailedAct): void {
      failed = failed.filter((one) => one !== act);
      changed();
    },
  };
}

/** Those of this page. */
export const heldActs = createHeldActs();
