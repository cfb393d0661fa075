import type { english } from './en/english.facts.ts';
import type { Style } from './style.ts';

/** What a label is asked for by; English has them all. */
export type LabelKey = keyof (typeof english)['labels'];
export type CodeTable = keyof (typeof english)['codes'];

/** One language of papers: its style, every word printed, every code that has words. */
export type Catalogue = Style & {
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly codes: {
    readonly [Table in CodeTable]: Readonly<Record<keyof (typeof english)['codes'][Table], string>>;
  };
};
