import { canonicalJsonRefusals } from '@tongshang/canonical-json';
import { journalEntryRefusals } from '@tongshang/journal-entry';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import { type Language, Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { signatureRefusals } from '@tongshang/signature';
import { findingTexts, remarkTexts } from './findings.ts';
import { table as dossierTable } from './refusals.ts';
import { CHECK_TEXTS, type CheckId } from './texts.facts.ts';

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
  /** The first findings, at most `MAX_FINDINGS`. */
  readonly findings: readonly Finding[];
}

/** The answer of a verification, as data; `describeCheck` and `describeFinding` put it into words. */
export interface Report {
  readonly verdict: 'holds' | 'fails';
  readonly trust: 'given' | 'dossier';
  /** Key id of the log's key that was believed, first eight hex digits. */
  readonly logFingerprint: string;
  readonly tradeId: string;
  readonly number: string;
  readonly status: string;
  readonly demonstration: boolean;
  readonly entries: number;
  readonly documents: number;
  /** Size of the log at the checkpoint. */
  readonly treeSize: number;
  readonly checks: readonly Check[];
  /** What a reader should know, though nothing about it fails: void, withheld and pending papers, a cancelled or open trade. */
  readonly remarks: readonly Finding[];
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

/** Title and, where it holds, the sentence that says so. */
export function describeCheck(
  check: Check,
  language: Language,
): { title: string; sentence: string | undefined } {
  const { title, holds } = CHECK_TEXTS[check.id];
  const sentence =
    check.status === 'holds' ? holds[language].replace('{count}', String(check.count)) : undefined;
  return { title: title[language], sentence };
}

/** What does not hold, or should be known, in plain words; the place stands beside it. */
export function describeFinding({ code, params }: Finding, language: Language): string {
  const text = ALL[code];
  return text ? refusalText(text, language, params) : code;
}
