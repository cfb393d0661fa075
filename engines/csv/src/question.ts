/** One way to answer a question, and what the value then reads as; `reads` is absent where the answer makes it unreadable. */
type Answer = { readonly answer: string; readonly reads?: string };

/**
 * A value with several readings, as data: what decides between them and what each answer would make of it. Nothing is read until it is
 * answered. `decimal-sign`, `date-order` and `encoding` are answered once for a file, `unit`, `country` and `hs-code` once for each word.
 */
export type Question<
  Kind extends string = 'decimal-sign' | 'date-order' | 'encoding' | 'unit' | 'country' | 'hs-code',
> = {
  readonly asks: Kind;
  /** As it stands in the file. */
  readonly written: string;
  readonly answers: readonly Answer[];
};

/** One question of a file, however often it comes up. */
export type AskedQuestion<Kind extends string> = Question<Kind> & {
  readonly count: number;
  /** The first places it comes up at. */
  readonly places: readonly string[];
};

const MAX_PLACES = 20;

/** The questions of some problems, each once, in the order they come up; those that are answered by the word once for each. */
export function gatherQuestions<Kind extends string>(
  problems: Iterable<{ readonly question?: Question<Kind> | undefined; readonly place: string }>,
  byWord: ReadonlySet<Kind>,
): AskedQuestion<Kind>[] {
  const found = new Map<string, { question: Question<Kind>; count: number; places: string[] }>();
  for (const { question, place } of problems) {
    if (!question) continue;
    const key = JSON.stringify([question.asks, byWord.has(question.asks) ? question.written : '']);
    const known = found.get(key) ?? { question, count: 0, places: [] };
    known.count += 1;
    if (known.places.length < MAX_PLACES) known.places.push(place);
    found.set(key, known);
  }
  return [...found.values()].map(({ question, count, places }) => ({ ...question, count, places }));
}
