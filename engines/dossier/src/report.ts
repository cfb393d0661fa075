import { canonicalJsonRefusals } from '@tongshang/canonical-json';
import type { EntryId, TradeId } from '@tongshang/identifier';
import { journalEntryRefusals } from '@tongshang/journal-entry';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import { type Language, Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { signatureRefusals } from '@tongshang/signature';
import type { ChangeStanding } from './change-standing.ts';
import { findingTexts, remarkTexts } from './findings.ts';
import { table as dossierTable } from './refusals.ts';
import { CHANGE_TEXTS, CHECK_TEXTS, type CheckId } from './texts.facts.ts';
import type { Told } from './told.ts';

/** Something that does not hold, and where: a path in the dossier, an entry, a document. */
export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly place: string;
}

export interface Check {
  readonly id: CheckId;
  /** `unsaid`: the dossier makes no claim that could be checked, for instance a trade that is still open. */
  readonly status: 'holds' | 'fails' | 'unsaid';
  /** How many things were checked. */
  readonly count: number;
  /** Checked against the key that the file itself names, for want of a better one. */
  readonly byOwnKey?: true;
  /** The file is an excerpt of the one that was sealed. */
  readonly ofExcerpt?: true;
  /** The first findings, at most `MAX_FINDINGS`. */
  readonly findings: readonly Finding[];
}

/** The answer of a verification, as data; `describeCheck` and `describeFinding` put it into words. */
export interface Report {
  /** Of the dossier: of format 1, names, numbers and prints are shown and not proven. */
  readonly format: 1 | 2;
  /**
   * `consistent`: nothing fails, and that is not enough (`lacks`): the reader gave no keys to trust; nobody says which keys are the log's
   * operator's own; the witnesses asked for are the operator's own; or the format proves too little.
   */
  readonly verdict: 'holds' | 'fails' | 'consistent';
  readonly lacks: readonly ('trust' | 'operators' | 'witnesses' | 'format')[];
  /** Whether the reader said whom to believe, or the file's own key was all there was. */
  readonly trust: 'given' | 'dossier';
  /** SHA-256 of the log's key that was used, 64 hex digits: to be compared in full. */
  readonly logFingerprint: string;
  readonly logOrigin: string;
  readonly tradeId: TradeId;
  /** The trade's number; absent where no entry here discloses it. */
  readonly number?: string;
  readonly status: 'open' | 'cancelled' | 'closed';
  readonly demonstration?: boolean;
  readonly entries: number;
  /** Of those: of the trade, of the case that names it, registering keys that signed, and beginning the log's epoch. */
  readonly counts: {
    readonly trade: number;
    readonly case: number;
    readonly keys: number;
    readonly log: number;
  };
  readonly documents: number;
  /** Size of the log at the checkpoint. */
  readonly treeSize: number;
  /** When the file was made and for whom, as whoever runs the log sealed it; absent in format 1. */
  readonly made?: { readonly at: string; readonly for: string };
  readonly checks: readonly Check[];
  /** What a reader should know, though nothing about it fails: void, withheld and pending papers, a cancelled or open trade. */
  readonly remarks: readonly Finding[];
  /** What entries commit to and this file does not disclose, entry by entry. */
  readonly withheld: readonly Withheld[];
  /** Where the file is an excerpt: what whoever passed it on took out of what had been handed out. */
  readonly excerpt?: {
    readonly fields: readonly Withheld[];
    /** Paths of papers, pages and signatures. */
    readonly papers: readonly string[];
  };
  /** What the entries tell. Of format 1, names and numbers where no entry discloses them are taken from its lists. */
  readonly told: Told;
}

interface Withheld {
  readonly entryId: EntryId;
  readonly kind: string;
  readonly fields: readonly string[];
}

const MAX_FINDINGS = 20;

const ALL: RefusalTable = {
  ...canonicalJsonRefusals,
  ...journalEntryRefusals,
  ...merkleLogRefusals,
  ...signatureRefusals,
  ...dossierTable,
  ...findingTexts,
  ...remarkTexts,
};

/** A check of something that the dossier does not claim. */
export const unsaid = (id: CheckId, count: number): Check => ({ id, status: 'unsaid', count, findings: [] });

/** Gathers what one check finds; refusals of the engines below become findings at a place. */
export class Gathering {
  readonly #findings: Finding[] = [];
  #count = 0;
  #failed = 0;

  /** Counts one thing and runs its check. */
  examine(place: string, check: () => void): void {
    this.#count += 1;
    try {
      check();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.fails(error, error.place ? `${place}: ${error.place}` : place);
    }
  }

  fails({ code, params }: Pick<Finding, 'code' | 'params'>, place: string): void {
    this.#failed += 1;
    if (this.#findings.length < MAX_FINDINGS) this.#findings.push({ code, params, place });
  }

  result(id: CheckId, count = this.#count): Check {
    return { id, status: this.#failed === 0 ? 'holds' : 'fails', count, findings: this.#findings };
  }
}

/** Title and, unless it fails, the sentence that says what holds or what is not claimed. */
export function describeCheck(
  check: Check,
  language: Language,
): { title: string; sentence: string | undefined } {
  const { holds, unsaid, ownKey, excerpt, ...whole } = CHECK_TEXTS[check.id];
  const { title } = (check.ofExcerpt && excerpt) || whole;
  const held = (check.ofExcerpt && excerpt?.holds) || (check.byOwnKey && ownKey) || holds;
  const said = check.status === 'holds' ? held : unsaid;
  const sentence =
    check.status === 'fails' ? undefined : said?.[language].replace('{count}', String(check.count));
  return { title: title[language], sentence };
}

/** What does not hold, or should be known, in plain words; the place stands beside it. */
export function describeFinding({ code, params }: Finding, language: Language): string {
  const text = ALL[code];
  return text ? refusalText(text, language, params) : code;
}

/** How the change stands that a paper is about, in plain words: what was answered after the checkpoint, no file can say. */
export function describeChange(
  { number, state }: ChangeStanding,
  { treeSize }: Pick<Report, 'treeSize'>,
  language: Language,
): string {
  return CHANGE_TEXTS[state][language]
    .replace('{number}', String(number))
    .replace('{size}', String(treeSize));
}
