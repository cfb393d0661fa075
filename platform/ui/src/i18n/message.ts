import { invariant, type Language } from '@tongshang/refusal';

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

/** A translation: the same keys, any text. */
export type Same<T> = { readonly [K in keyof T]: string };

export type { Language };
export const languages: readonly Language[] = ['en', 'zh-CN'];

/** Texts by area and key. */
export type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** `area.key` of whichever slice. */
export type MessageName = `${string}.${string}`;

/** One language's whole catalogue, gathered from every slice. */
export type Catalogue = Areas;

/** Where a slice's texts are fetched from; only the language that is read is. */
export type MessageSource = Readonly<Record<Language, () => Promise<Areas>>>;

/**
 * Joins catalogues: slices may add keys to one area, but no key stands twice.
 * @throws Error naming the key that two catalogues hold.
 */
export function joinCatalogues(catalogues: readonly Areas[]): Catalogue {
  const joined: Record<string, Record<string, string>> = {};
  for (const catalogue of catalogues) {
    for (const [area, texts] of Object.entries(catalogue)) {
      joined[area] ??= {};
      for (const [key, text] of Object.entries(texts)) {
        invariant(joined[area][key] === undefined, `two catalogues hold the message ${area}.${key}`);
        joined[area][key] = text;
      }
    }
  }
  return joined;
}

/** Fetches one language's texts from every source. */
export const fetchCatalogue = async (
  sources: readonly MessageSource[],
  language: Language,
): Promise<Catalogue> => joinCatalogues(await Promise.all(sources.map((source) => source[language]())));
