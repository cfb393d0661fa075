import type { PaperLanguage } from './catalogue/languages.ts';

/** A piece of text on paper. `made`: the value is made up for a demonstration and is printed so. */
export type Ink = {
  readonly text: string;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly made?: boolean;
};

/** A labelled box. `span` is its share of the row's width, 12 to a row. */
export type Box = { readonly label: string; readonly lines: readonly Ink[]; readonly span: number };

export type Column = {
  readonly label: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Codes and numbers that are never broken: the column takes the width it needs from the widest other. */
  readonly whole?: true;
};

/** Lines of text in one table cell. */
export type Cell = readonly Ink[];

export type Block =
  | { readonly kind: 'boxes'; readonly rows: readonly (readonly Box[])[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** A last row that sums up; printed bold, above it a heavier rule. */
      readonly foot?: readonly Cell[];
    }
  | { readonly kind: 'totals'; readonly rows: readonly { readonly label: string; readonly value: Ink }[] }
  | { readonly kind: 'text'; readonly label?: string; readonly lines: readonly Ink[] };

/** One document as it stands on paper, in one language, before it is drawn. */
export type Sheet = {
  readonly language: PaperLanguage;
  readonly title: string;
  /** Who issues it, as the letterhead. */
  readonly issuer: readonly Ink[];
  readonly number: string;
  /** ISO 8601 date of issue: the only date that goes into the file's own data. */
  readonly issueDate: string;
  readonly blocks: readonly Block[];
  /** Where the issuer signs. */
  readonly signature: {
    readonly heading: string;
    readonly name: readonly Ink[];
    readonly details: readonly { readonly label: string; readonly value: string }[];
    readonly hint: string;
  };
  /** Printed across the head of every page when the document is no real one. */
  readonly banner?: string;
  /** Explains the mark of made-up values; absent when there are none. */
  readonly legend?: string;
  readonly pageOf: (page: number, pages: number) => string;
};
