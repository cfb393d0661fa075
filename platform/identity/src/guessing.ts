import { PINYIN } from './pinyin.facts.ts';

type Guesser = (password: string, context: readonly string[]) => number;

/** Ten thousand million guesses: beyond what a stolen list of slow hashes lets somebody try for one account (zxcvbn, USENIX Security 2016). */
const guessesMin = 1e10;
/** What lies beyond makes a password no weaker, and time is spent by the square of the length. */
const charactersTried = 40;

/** Whether somebody who knows the commonest passwords, keyboards, dates and these words comes upon it before long. */
export async function isGuessable(password: string, context: readonly string[]): Promise<boolean> {
  const guesses = await guesser();
  return guesses([...password].slice(0, charactersTried).join(''), wordsOf(context)) < guessesMin;
}

/** The words of names and addresses, and this platform's own name. */
const wordsOf = (context: readonly string[]): string[] => [
  ...context.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length >= 3),
  'tongshang',
];

let loaded: Promise<Guesser> | undefined;
const guesser = (): Promise<Guesser> => {
  loaded ??= load();
  return loaded;
};

/** Loaded when the first password is chosen: its lists are a tenth of a second of every start. */
async function load(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...dictionary, pinyin: [...PINYIN] },
    graphs: adjacencyGraphs,
  });
  return (password, context) => factory.check(password, [...context]).guesses;
}
