const HAN = /\p{Script=Han}/u;
/** What ends or begins a name in other letters. */
const OTHER = /[\p{Script=Latin}\p{Script=Cyrillic}\d.)»"']/u;

const meet = (before: string, after: string): boolean => {
  const [last = '', first = ''] = [[...before].at(-1), [...after][0]];
  return (HAN.test(last) && OTHER.test(first)) || (OTHER.test(last) && HAN.test(first));
};

/** A sentence in Chinese into which names are filled: one in other letters is set apart by a space, as Chinese sets it. */
export function chineseSentence(parts: readonly string[], ...names: readonly string[]): string {
  return names.reduce((text, name, at) => {
    const rest = parts[at + 1] ?? '';
    const before = `${text}${meet(text, name) ? ' ' : ''}${name}`;
    return `${before}${meet(before, rest) ? ' ' : ''}${rest}`;
  }, parts[0] ?? '');
}
