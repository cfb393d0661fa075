import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { messages as englishMessages } from './en/index.ts';
import { fill, type ParamsOf, type ParamValues } from './message.ts';

export type Language = 'en' | 'zh-CN';
export const languages: readonly Language[] = ['en', 'zh-CN'];

/** One language's whole catalogue: area → key → text. English is the one that types the others. */
type English = typeof englishMessages;
export type Catalogue = { readonly [A in keyof English]: { readonly [K in keyof English[A]]: string } };

export type MessageKey = {
  [A in keyof English & string]: `${A}.${keyof English[A] & string}`;
}[keyof English & string];
type TextOf<K extends MessageKey> = K extends `${infer A extends keyof English & string}.${infer N}`
  ? N extends keyof English[A]
    ? English[A][N] & string
    : never
  : never;
type Arguments<K extends MessageKey> = [ParamsOf<TextOf<K>>] extends [never]
  ? []
  : [values: Readonly<Record<ParamsOf<TextOf<K>>, string | number>>];

export interface Text {
  readonly language: Language;
  /** The text of a key, its values filled in; keys and value names are checked by the compiler. */
  t<K extends MessageKey>(key: K, ...args: Arguments<K>): string;
  /** The text of a key made at run time (codes from the server), or the code itself when it is unknown. */
  code(area: keyof English & string, code: string): string;
  /** Picks from text keyed by language: the reader's language, else English, else whatever there is. */
  of(localised: Readonly<Record<string, string | undefined>> | undefined): string;
}

export function makeText(language: Language, catalogue: Catalogue): Text {
  const areas = catalogue as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return {
    language,
    t(key, ...args) {
      const [area = '', name = ''] = key.split('.', 2);
      return fill(areas[area]?.[name] ?? key, (args[0] ?? {}) as ParamValues, language);
    },
    code(area, code) {
      return areas[area]?.[code] ?? code;
    },
    of(localised) {
      if (!localised) return '';
      return localised[language] ?? localised.en ?? Object.values(localised).find(Boolean) ?? '';
    },
  };
}

const TextContext = createContext<Text | undefined>(undefined);

export function TextProvider(props: { language: Language; catalogue: Catalogue; children: ReactNode }) {
  const text = useMemo(() => makeText(props.language, props.catalogue), [props.language, props.catalogue]);
  return <TextContext value={text}>{props.children}</TextContext>;
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it');
  return text;
}

/** Loads one language's catalogue; only the one that is read is fetched. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { messages } =
    language === 'zh-CN' ? await import('./zh-CN/index.ts') : await import('./en/index.ts');
  return messages;
}
