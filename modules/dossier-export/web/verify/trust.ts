import { dossierRefusals, readTrust as readTrustFile } from '@tongshang/dossier';
import { checkPolicy, fingerprintOf, toHex } from '@tongshang/merkle-log';
import { Refusal, refusalText } from '@tongshang/refusal';

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

/** What is wrong with a trust file, and where in it. */
export interface TrustFault {
  readonly place: string | undefined;
  readonly text: Readonly<Record<'en' | 'zh-CN', string>>;
}

/** Reads a trust file, or says what is wrong with it. */
export function readTrust(text: string): ReadTrust | TrustFault {
  try {
    const { log, witnesses, excluded, threshold } = checkPolicy(readTrustFile(text));
    return {
      ...{ text, threshold },
      log: log.name,
      fingerprint: fingerprintOf(log).match(/.{8}/g)?.join(' ') ?? toHex(log.publicKey),
      witnesses: witnesses.map(({ name }) => name),
      own: excluded.length,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = dossierRefusals[error.code as keyof typeof dossierRefusals];
    const inLanguage = (language: 'en' | 'zh-CN') => refusalText(said, language, error.params);
    return { place: error.place, text: { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') } };
  }
}

export const isFault = (read: ReadTrust | TrustFault): read is TrustFault => !('log' in read);

const KEPT = 'tongshang.verify.trust';

/** The trust file that was kept in this browser. */
export function keptTrust(): ReadTrust | undefined {
  try {
    const text = localStorage.getItem(KEPT);
    const read = text === null ? undefined : readTrust(text);
    return read === undefined || isFault(read) ? undefined : read;
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
