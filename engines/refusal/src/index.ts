import type { Language } from './language.ts';
import { isKind, KINDS } from './values.ts';

export type { Language } from './language.ts';

/**
 * An expected "no": the caller asked for something the rules do not allow. Thrown, so that a transaction rolls
 * back; carries a literal code, the values that its text names, and the place in the input it is about.
 * What cannot happen is an assertion (`invariant`), never a refusal.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly params: RefusalParams;
  /** JSON-pointer-like place in the input, without the leading slash: `lines/0/quantity`; or a row: `row 14`. */
  readonly place: string | undefined;
  /** Everything that is wrong, where it was all looked for at once; empty where this is the only one. See `together`. */
  readonly all: readonly Refusal[];

  constructor(code: string, params: RefusalParams, place: string | undefined, all: readonly Refusal[] = []) {
    super(`${code}${place ? ` at ${place}` : ''} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
    this.place = place;
    this.all = all;
  }
}

/** Several noes as one to throw: the first, carrying all, so that the reply names every place. */
export function together(refusals: readonly [Refusal, ...Refusal[]]): Refusal {
  const [first] = refusals;
  return new Refusal(first.code, first.params, first.place, refusals);
}

export type RefusalParams = Readonly<Record<string, string>>;

/** What a code is called in every language; undefined where it is no code, but something as it was written. */
type WordOf = (code: string) => Readonly<Record<Language, string>> | undefined;

/**
 * HTTP status of a refusal and its text in every language; `{name}` is replaced by the parameter of that name, a code (a role, a fact, a field)
 * by what `words` call it. What people write otherwise than programs has its kind behind its name, `{until:day}`: see `KINDS`.
 */
export type RefusalText = {
  readonly status: number;
  readonly words?: Readonly<Record<string, WordOf>>;
} & Readonly<Record<Language, string>>;

export type RefusalTable = Readonly<Record<string, RefusalText>>;

/** The parameters that a text names: `{moq}` → moq, `{until:day}` → until. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | NamesIn<Rest>
  : never;

/** What the texts of a refusal need to be told, in whichever language. */
type ParamsOf<R extends RefusalText> = Readonly<Record<NamesIn<R[Language]>, string>>;

/** Parameters may be left out where the texts name none. */
type Said<Params> = keyof Params extends never
  ? [params?: RefusalParams | undefined, place?: string | undefined]
  : [params: Params & RefusalParams, place?: string | undefined];

/**
 * Declares the refusals of one package, once: code → status and texts. The returned `refuse` builds the error for
 * one of these codes only, so that a code without a status and a text does not compile.
 *
 * @example
 * export const { refuse, table } = defineRefusals({
 *   ORDER_BELOW_MOQ: { status: 422, en: 'At least {moq} are sold at a time.', 'zh-CN': '起订量为 {moq}。' },
 * });
 * throw refuse('ORDER_BELOW_MOQ', { moq: '10' }, 'lines/0/quantity');
 * @param words parameters that are codes, by name: what a reader is told instead; a text may have its own
 */
export function defineRefusals<const T extends RefusalTable>(
  texts: T,
  words: Readonly<Record<string, WordOf>> = {},
) {
  const worded = Object.entries<RefusalText>(texts).map(([code, text]) => {
    const named = Object.entries(words).filter(([name]) => text.en.includes(`{${name}}`));
    return [code, named.length > 0 ? { words: Object.fromEntries(named), ...text } : text] as const;
  });
  return {
    table: Object.fromEntries(worded) as T,
    refuse<C extends keyof T & string>(code: C, ...[params = {}, place]: Said<ParamsOf<T[C]>>): Refusal {
      return new Refusal(code, params, place);
    },
  };
}

/**
 * The text of a refusal in one language, its parameters filled in: in words of that language where the parameter has them (`inWords`), and
 * written as its kind is in that language (`{until:day}`).
 * @param timeZone of the reader (IANA), for moments; they are told with its short name
 */
export function refusalText(
  text: RefusalText,
  language: Language,
  params: RefusalParams,
  timeZone = 'UTC',
): string {
  return text[language].replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, kind: string | undefined) => {
    const written = params[name];
    if (written === undefined) return params[`${name}.${language}`] ?? whole;
    const word = text.words?.[name]?.(written)?.[language];
    const said = isKind(kind) ? KINDS[kind](written, language, timeZone) : written;
    return params[`${name}.${language}`] ?? word ?? said;
  });
}

/**
 * A parameter that is a code, with the words that a text says instead of it.
 *
 * @example
 * throw refuse('METHOD_UNSUITABLE', inWords('method', method, { en: 'on credit', 'zh-CN': '赊账' }));
 */
export function inWords<const Name extends string>(
  name: Name,
  code: string,
  words: Readonly<Record<Language, string>>,
): Readonly<Record<Name, string>> & RefusalParams {
  const said = { [`${name}.en`]: words.en, [`${name}.zh-CN`]: words['zh-CN'] };
  return { [name]: code, ...said } as Readonly<Record<Name, string>> & RefusalParams;
}

/** Throws when a condition that must hold does not: a defect of ours, not of the input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}

/** The language of a terminal by its locale (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
