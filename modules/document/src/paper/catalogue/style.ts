/** An amount to be written out: whole units, decimals without their trailing zeros, how many the currency has. */
export type AmountParts = {
  readonly currency: string;
  readonly units: bigint;
  readonly fraction: string;
  readonly minorUnits: number;
};

/** A text of ours in English, and in the language of the catalogue, with the same values in braces. */
type Phrase = readonly [en: string, own: string];

/**
 * Everything of a language that is no label: how it writes numbers, dates and places, and what it calls things. A language is a
 * catalogue and nothing else: no layout asks which one it is.
 */
export type Style = {
  /** Tags (BCP 47) of the texts that are in this language. */
  readonly tags: RegExp;
  /** Letters that tell a text without a tag; absent in the one language to which all others are counted. */
  readonly script?: RegExp;
  /** ISO 3166-1 alpha-2: where firms get their papers in it; absent where every paper is printed in it. */
  readonly countries?: readonly string[];
  /** In which language the tables of places and units are read where the catalogue has no word of its own. */
  readonly tables: 'en' | 'zh-CN';
  readonly isTitleInCapitals: boolean;
  /** What currencies are called in a column of their own. */
  readonly currencyAs: 'code' | 'name';
  readonly group: string;
  readonly decimal: string;
  /** Of `currency` and `digits`. */
  readonly amount: string;
  /** As they stand in a date. */
  readonly months: readonly string[];
  /** Of `day`, `month` and `year`. */
  readonly date: string;
  /** Of `text` and `aside`. */
  readonly aside: string;
  readonly comma: string;
  /** Of a number and its sign of per cent, what follows the number. */
  readonly percent: string;
  readonly colon: string;
  readonly place: { readonly between: string; readonly isLargestFirst: boolean };
  /** Of `code`: how the post code stands apart, where an address of the language goes from the larger to the smaller. */
  readonly postCodeApart?: string;
  /** Words in a rate of duty as tariffs write them (`free`, ` (incl.)`, ` MIN `, ` MAX `). */
  readonly rate: readonly Phrase[];
  /** What stands for `Demonstration` before the source of a made-up rate; absent where that stays. */
  readonly madeUpSource?: string;
  /** UN/ECE Recommendation 20 code and word after a number, a row each, between them `|`. */
  readonly units: string;
  /** The same in a price, where it is said otherwise of one: `USD 2.35 / pc`. */
  readonly unitsOfOne: string;
  /** UN/LOCODE and name, a row each, between them `|`. */
  readonly places: string;
  /**
   * Sentences that our writers put into documents in English and Chinese alone, by their English (`phrases.ts`). `text` are whole ones;
   * the other groups are parts of them.
   */
  readonly phrases: { readonly text: readonly Phrase[]; readonly [part: string]: readonly Phrase[] };
  /** A number of packages. */
  readonly countInWords: (count: bigint) => string;
  readonly inWords: (amount: AmountParts) => string | undefined;
};
