import { isTrust } from '@tongshang/dossier';
import { checkPolicy, fingerprintOf, toHex } from '@tongshang/merkle-log';

/** A trust file as its reader is shown it. */
export interface ReadTrust {
  /** As it was given: what is checked against. */
  readonly text: string;
  readonly log: string;
  /** SHA-256 of the log's key, in blocks of eight digits. */
  readonly fingerprint: string;
  /** The witnesses that count, by name, and how many of them must have seen the log. */
  readonly witnesses: readonly string[];
  readonly threshold: number;
  /** Named as witnesses, and held by whoever runs the log. */
  readonly own: number;
}

/** Reads a trust file; undefined where it is none, or its keys are none. */
export function readTrust(text: string): ReadTrust | undefined {
  try {
    const trust: unknown = JSON.parse(text);
    if (!isTrust(trust)) return undefined;
    const { log, witnesses, excluded, threshold } = checkPolicy(trust);
    return {
      ...{ text, threshold },
      log: log.name,
      fingerprint: fingerprintOf(log).match(/.{8}/g)?.join(' ') ?? toHex(log.publicKey),
      witnesses: witnesses.map(({ name }) => name),
      own: excluded.length,
    };
  } catch {
    return undefined;
  }
}

const KEPT = 'tongshang.verify.trust';

/** The trust file that was kept in this browser. */
export function keptTrust(): ReadTrust | undefined {
  try {
    const text = localStorage.getItem(KEPT);
    return text === null ? undefined : readTrust(text);
  } catch {
    return undefined;
  }
}

/** Keeps a trust file in this browser, or forgets it. What the browser refuses (a private window) is only not kept. */
export function keepTrust(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, text);
  } catch {
    // Nothing is lost: the page asks again next time.
  }
}
