/** Names in braces that a message asks for: `'{count} of {total}'` → `'count' | 'total'`. */
export type ParamsOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | ParamsOf<Rest>
  : never;

export type ParamValues = Readonly<Record<string, string | number>>;

/**
 * Fills a message. `{name}` is replaced by the value; `{name:one|other}` by one of the two words, chosen by the
 * language's plural rule for that number (Chinese always takes the last). A missing value stays visible as `{name}`.
 */
export function fill(message: string, values: ParamValues, language: string): string {
  return message.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || other === undefined) return String(value);
      return new Intl.PluralRules(language).select(Number(value)) === 'one' ? one : other;
    },
  );
}

/** The names a message asks for, sorted, each once; the run-time twin of {@link ParamsOf}. */
export function namesIn(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** A translation: the same keys, any text. */
export type Same<T> = { readonly [K in keyof T]: string };
