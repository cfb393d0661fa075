import { useSyncExternalStore } from 'react';

/** Who acts for whom: person and organisation. Undefined for a visitor. */
export type Acting = string | undefined;

/**
 * The session that a page was loaded for. All tabs of a browser share one session; when another tab signs in, out or over to
 * another organisation, this page still shows what was its reader's, and must not act as somebody else.
 */
export class HeldSession {
  readonly #proof: () => string | undefined;
  #held: { readonly proof: string | undefined; acting: Acting };
  #isAnothers = false;
  /** The server said that nobody is signed in. */
  #isNobodys = false;

  /** `proof` reads what every tab sees of the session now and what is another for each session. */
  constructor(proof: () => string | undefined) {
    this.#proof = proof;
    this.#held = { proof: proof(), acting: undefined };
  }

  /** This page itself signed in or out. */
  hold(acting: Acting): void {
    this.#held = { proof: this.#proof(), acting };
    this.#isAnothers = false;
    this.#isNobodys = false;
  }

  /** The server said who is calling. The same person for the same organisation may go on, in whatever session. */
  answered(acting: Acting): void {
    const isVisitor = this.#held.proof === undefined;
    const isFirst = this.#held.acting === undefined && !this.isAnothers();
    if (isVisitor || isFirst || acting === this.#held.acting) this.hold(acting);
    else {
      this.#isAnothers = true;
      this.#isNobodys = acting === undefined;
    }
  }

  /** Whether the session is no longer the one that this page was loaded for. What a visitor sees is nobody's. */
  isAnothers(): boolean {
    if (this.#held.proof !== undefined && this.#proof() !== this.#held.proof) this.#isAnothers = true;
    return this.#isAnothers;
  }

  /** Whether that is because nobody is signed in any more: the session ran out, or was ended here or elsewhere. */
  hasEnded(): boolean {
    return this.isAnothers() && (this.#isNobodys || this.#proof() === undefined);
  }
}

/** The proof of a cookie session that pages may read; each session has its own. */
const proofCookie = 'tongshang_csrf';
/** Written where all tabs hear of it. */
const changedKey = 'tongshang.session-changed';

const proofOfPage = (): string | undefined =>
  globalThis.document?.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${proofCookie}=`))
    ?.slice(proofCookie.length + 1);

const held = new HeldSession(proofOfPage);
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** This page signed in or out; the other tabs hear of it. */
export function holdSession(acting: Acting): void {
  held.hold(acting);
  try {
    localStorage.setItem(changedKey, crypto.randomUUID());
  } catch {
    // A browser that keeps nothing: the other tabs notice when they are looked at, or want to send something.
  }
  tell();
}

export function sessionAnswered(acting: Acting): void {
  held.answered(acting);
  tell();
}

export const isAnothersSession = (): boolean => held.isAnothers();
export const hasSessionEnded = (): boolean => held.hasEnded();

/** True from when somebody else is signed in, or nobody any more. */
export function useAnothersSession(): boolean {
  return useSyncExternalStore(subscribe, isAnothersSession);
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === changedKey) tell();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', tell);
  };
}
