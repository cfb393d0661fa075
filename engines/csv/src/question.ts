/** One way to answer a question, and what the value then reads as; `reads` is absent where the answer makes it unreadable. */
type Answer = { readonly answer: string; readonly reads?: string };

/**
 * A value with several readings, as data: what decides between them and what each answer would make of it. Nothing is read until it is
 * answered. `decimal-sign`, `date-order` and `encoding` are answered once for a file, `unit` and `country` once for each word.
 */
export type Question<Kind extends string = 'decimal-sign' | 'date-order' | 'encoding' | 'unit' | 'country'> =
  {
    readonly asks: Kind;
    /** As it stands in the file. */
    readonly written: string;
    readonly answers: readonly Answer[];
  };
