import type { ChangeState, Report } from '@tongshang/dossier';

/** What passes between the verify page and its worker. Texts come in both languages, so that a switch needs no second run. */
export type Both = Readonly<Record<'en' | 'zh-CN', string>>;

export interface VerifyQuestion {
  readonly ask: 'verify';
  readonly bytes: ArrayBuffer;
  /** JSON of the keys the reader trusts (`logKey`, `witnesses`, `threshold`), or nothing. */
  readonly trust: string | undefined;
}

/** Makes a smaller dossier: what `excerptDossier` is told to take out. */
export interface ExcerptQuestion {
  readonly ask: 'excerpt';
  readonly bytes: ArrayBuffer;
  readonly withhold: readonly string[];
}

export interface VerifiedCheck {
  readonly id: string;
  readonly status: 'holds' | 'fails' | 'unsaid';
  readonly title: Both;
  readonly sentence: Both | undefined;
  readonly findings: readonly { readonly place: string; readonly text: Both }[];
}

interface VerifiedPart {
  /** `xml`, `pdf-en`, `pdf-zh-CN`. */
  readonly part: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: ArrayBuffer;
}

export interface VerifiedDocument {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly fileName: string | undefined;
  readonly origin: 'issued' | 'received';
  /** Who issued it, or brought it. */
  readonly organisationId: string | null;
  readonly isVoid: boolean;
  /** Of a paper of a change of the order: how that change stands, in words. */
  readonly change: { readonly state: ChangeState; readonly text: Both } | undefined;
  readonly parts: readonly VerifiedPart[];
}

type Told = Pick<
  Report,
  | 'verdict'
  | 'lacks'
  | 'format'
  | 'number'
  | 'tradeId'
  | 'status'
  | 'entries'
  | 'counts'
  | 'excerpt'
  | 'treeSize'
  | 'made'
  | 'withheld'
>;

export interface Verified extends Told {
  readonly kind: 'verified';
  readonly milliseconds: number;
  readonly demonstration: boolean;
  /** The verdict in words. */
  readonly said: Both;
  readonly trust: Both;
  readonly checks: readonly VerifiedCheck[];
  /** `type`: the UBL type that the text names, for the reader's own word for it. */
  readonly remarks: readonly {
    readonly place: string;
    readonly text: Both;
    readonly type: string | undefined;
  }[];
  readonly limits: readonly Both[];
  readonly organisations: Report['told']['organisations'];
  readonly statements: Report['told']['statements'];
  readonly documents: readonly VerifiedDocument[];
  /** Fields that some entry discloses, each kind of entry and field once. */
  readonly shown: readonly { readonly kind: string; readonly field: string }[];
}

interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: string;
  /** The part of the file that was changed, where it can be told. */
  readonly place: string | undefined;
  readonly text: Both;
}

export type VerifyAnswer = Verified | Unreadable | { readonly kind: 'trust-unreadable' };

export type ExcerptAnswer =
  | {
      readonly kind: 'excerpt';
      readonly archive: ArrayBuffer;
      /** How many fields of entries and how many papers, pages and signatures were taken out. */
      readonly fields: number;
      readonly papers: number;
    }
  | Unreadable
  | { readonly kind: 'trust-unreadable' };
