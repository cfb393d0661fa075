import type { Address } from '@tongshang/ui/api';

/** How a page says what stands in the fields of a change. */
interface ApprovalWords {
  field(name: string): string;
  country(code: string): string;
  address(address: Address): string;
}

interface Difference {
  readonly what: string;
  /** Empty: nothing stood, or nothing would stand. */
  readonly before: string;
  readonly after: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What of a change differs from what stands, in words, a row a value; what stays is not said.
 * @param before, after as an approval carries them
 */
export function differencesOf(before: unknown, after: unknown, words: ApprovalWords): Difference[] {
  const [was, would] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(would)])].flatMap((field) =>
    pairsOf(field, was[field], would[field])
      .map(([name, one, other]) => ({
        what: words.field(name),
        before: wordsOf(field, one, words),
        after: wordsOf(field, other, words),
      }))
      .filter((row) => row.before !== row.after),
  );
}

/** What is compared with what: a name by its languages, accounts by their numbers. */
function pairsOf(field: string, was: unknown, would: unknown): [string, unknown, unknown][] {
  if (field === 'name')
    return ['en', 'zh-CN'].map((one) => [`name-${one}`, fieldsOf(was)[one], fieldsOf(would)[one]]);
  if (field !== 'accounts') return [[field, was, would]];
  const [held, asked] = [was, would].map((accounts) =>
    Map.groupBy((accounts as Fields[] | undefined) ?? [], ({ iban, accountNumber, currency }) =>
      [iban ?? accountNumber, currency].join(),
    ),
  );
  return [...new Set([...(held?.keys() ?? []), ...(asked?.keys() ?? [])])].map((key) => [
    ...[field, held?.get(key)?.[0], asked?.get(key)?.[0]],
  ]) as [string, unknown, unknown][];
}

function wordsOf(field: string, value: unknown, words: ApprovalWords): string {
  if (value === null || value === undefined) return '';
  if (field === 'country') return words.country(String(value));
  if (field === 'jurisdictions') return (value as string[]).map(words.country).sort().join(' · ');
  if (field === 'address') return words.address(value as Address);
  if (Array.isArray(value)) return [...value].map(String).sort().join(' · ');
  return typeof value === 'object'
    ? Object.values(value)
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' · ')
    : String(value);
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
