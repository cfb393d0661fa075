import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** What somebody looks for. */
export type Sought = {
  /** As it was typed, in small letters and plain form (NFKC). */
  readonly text: string;
  /** Its letters and digits alone, in capitals, where it may be a number on a paper: it has a digit. However its groups are divided. */
  readonly number: string | null;
  /** Whole numbers that it may be short for, in the same form: `INV-1` for `INV000001`. Empty where it ends in no digits, or is nothing else. */
  readonly wholes: readonly string[];
  /** The sum that it may be: `2,832.00`, `USD 2832`. */
  readonly sum: Sum | null;
};

type Sum = { readonly amount: string; readonly currency: string | null };

/** Something that was found, as a list shows it. */
export type Found = {
  /** What it is; the slice of the interface that shows such things knows where: `trade`, `paper`, `contact`. */
  readonly kind: string;
  readonly id: string;
  /** Its own number, where it has one: the first thing a list shows. */
  readonly number: string | null;
  /** By language; empty where the number says all. */
  readonly name: Readonly<Record<string, string>>;
  /** Whose it is beside the caller: the other side of a trade. */
  readonly of: Readonly<Record<string, string>> | null;
  /** What kind of thing among its kind, in the words of the interface: the type of a paper, the state of a trade. */
  readonly type: string | null;
  /** The trade it lies in. */
  readonly tradeId: TradeId | null;
};

/** What a module lets itself be searched for, by those whose scopes include the one named. */
export type Finder = {
  readonly scope: string;
  /** What the organisation of the transaction may see of it, the newest or nearest first, at most so many. */
  find(tx: Tx, sought: Sought, limit: number): Promise<readonly Found[]>;
};

/** Looks in every module that the scopes allow; of each at most so many. */
export type Finding = (
  tx: Tx,
  scopes: ReadonlySet<string>,
  sought: Sought,
  limit: number,
) => Promise<readonly Found[]>;

type Source = { readonly finds?: Finder };

/** @param sources asked for when something is sought: the modules are made one after the other */
export function createFinding(sources: () => readonly Source[]): Finding {
  return async (tx, scopes, sought, limit) => {
    const all: Found[] = [];
    for (const { finds } of sources())
      if (finds && scopes.has(finds.scope)) all.push(...(await finds.find(tx, sought, limit)));
    return all;
  };
}

/** @param typed what somebody typed */
export function soughtOf(typed: string): Sought {
  const text = typed.normalize('NFKC').toLowerCase().trim();
  const groups = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((group) => group.toUpperCase());
  const number = groups.join('');
  return { text, number: /\d/.test(number) ? number : null, wholes: wholesOf(groups), sum: sumOf(text) };
}

/** No number that is given here counts further. */
const DIGITS_MAX = 10;

/** The last digits of a number count up, with zeros before them which nobody types. */
function wholesOf(groups: readonly string[]): string[] {
  const [, letters = '', digits] = /^(.*?)0*(\d{1,10})$/.exec(groups.at(-1) ?? '') ?? [];
  const before = groups.slice(0, -1).join('') + letters;
  if (digits === undefined || !/\p{L}/u.test(before)) return [];
  return Array.from(
    { length: DIGITS_MAX - digits.length + 1 },
    (_, zeros) => before + '0'.repeat(zeros) + digits,
  );
}

/** Thousands may be divided; the currency may stand on either side. */
const SUM = /^(?:([a-z]{3}) ?)?(\d{1,3}(?:[, ]\d{3})+|\d{1,15})(\.\d{1,4})?(?: ?([a-z]{3}))?$/;

function sumOf(text: string): Sum | null {
  const [, first, whole, part = '', last] = SUM.exec(text) ?? [];
  if (whole === undefined) return null;
  return {
    amount: whole.replace(/[, ]/g, '').replace(/^0+(?=\d)/, '') + part,
    currency: (first ?? last)?.toUpperCase() ?? null,
  };
}
