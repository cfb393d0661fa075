import { invariant } from '@tongshang/refusal';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  type Areas,
  type Catalogue,
  fill,
  type Language,
  type ParamsOf,
  type ParamValues,
} from './message.ts';

/** The keys of a catalogue: `area.key`. */
type MessageKey<M> = {
  [A in keyof M & string]: `${A}.${keyof M[A] & string}`;
}[keyof M & string];
type TextOf<M, K extends string> = K extends `${infer A}.${infer N}`
  ? A extends keyof M
    ? N extends keyof M[A]
      ? M[A][N] & string
      : never
    : never
  : never;
type Arguments<M, K extends string> = [ParamsOf<TextOf<M, K>>] extends [never]
  ? []
  : [values: Readonly<Record<ParamsOf<TextOf<M, K>>, string | number>>];

/** The reader's words. `M` is what the caller may say: the words of this package and its own. */
export interface Text<M = Areas> {
  readonly language: Language;
  /** The text of a key, its values filled in; keys and value names are checked by the compiler. */
  t<K extends MessageKey<M>>(key: K, ...args: Arguments<M, K>): string;
  /** The text of a key made at run time (codes from the server), or the code itself when it is unknown. */
  code(area: keyof M & string, code: string): string;
  /** Picks from text keyed by language: the reader's language, else English, else whatever there is. */
  of(localised: Readonly<Record<string, string | undefined>> | undefined): string;
}

function makeText(language: Language, catalogue: Catalogue): Text {
  return {
    language,
    t(key, ...args: readonly unknown[]) {
      const [area = '', name = ''] = key.split('.', 2);
      return fill(catalogue[area]?.[name] ?? key, (args[0] ?? {}) as ParamValues, language);
    },
    code(area, code) {
      return catalogue[area]?.[code] ?? code;
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

/** The words by whatever key another slice has named; its own words a slice reads through {@link useTextOf}. */
export function useAnyText(): Text {
  const text = useContext(TextContext);
  invariant(text, 'useAnyText needs a TextProvider above it');
  return text;
}

/** The reader's words, typed by the catalogues the caller knows: `useTextOf<UiMessages & typeof own>()`. */
export const useTextOf = <M,>(): Text<M> => useAnyText() as unknown as Text<M>;
