import { compactNumber } from '@tongshang/party-number';
import type { KeptContact, Statement } from './contact.ts';

/** What a contact is recognised by. */
export type Marks = {
  readonly numbers: readonly string[];
  readonly nameKeys: readonly string[];
  readonly domains: readonly string[];
};

/** Why two contacts may be the same firm: by a number, by the same name, or by mailboxes of one domain and names that are alike. */
type LikeBy = 'number' | 'name' | 'domain';

/** Legal forms and what stands beside them: firms write them now long, now short, now not at all. */
const FORMS = new Set(
  `co company corp corporation inc incorporated ltd limited llc llp lp plc pte pty pvt private gmbh mbh ag kg kgaa ohg ug ek se sa sas
  sarl sarlu srl spa snc sl slu sau bv nv vof ab aps as asa oy oyj kft zrt doo dd sro spol zoo spzoo eood ood sp z o kk gk group the and`
    .split(/\s+/)
    .filter(Boolean),
);
const CHINESE_FORMS = /(股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|厂|株式会社)$/u;

/** A name without case, accents, punctuation and legal form; the whole where nothing else is left. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  // "S.A." and "S. à r. l." are one word each.
  const words = plain
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !FORMS.has(word)).join('');
  const whole = words.join('');
  const short = kept.replace(CHINESE_FORMS, '');
  return short || kept || whole;
}

/** Mailboxes that anybody may have tell nothing of a firm. */
const ANYBODYS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.fr ymail.com icloud.com me.com aol.com
  gmx.de gmx.net web.de t-online.de orange.fr free.fr libero.it mail.ru yandex.ru proton.me protonmail.com zoho.com
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com naver.com hanmail.net daum.net`.split(
    /\s+/,
  ),
);

/** Whether anybody may have a mailbox at a domain, so that it tells nothing of who has it. */
export const isAnybodysDomain = (domain: string): boolean => ANYBODYS.has(domain);

const isOwn = (domain: string): boolean => domain.includes('.') && !isAnybodysDomain(domain);

/** What a contact with this statement is recognised by. */
export function marksOf({ name, ids, bank, email, people, website }: Statement): Marks {
  const accounts = bank.map(({ iban, accountNumber }) => iban ?? accountNumber);
  const mailboxes = [email, ...people.map((person) => person.email)];
  const host =
    website
      ?.toLowerCase()
      .replace(/^(https?:\/\/)?(www\.)?/, '')
      .split(/[/:?#]/)[0] ?? '';
  const domains = mailboxes.map((one) => one?.toLowerCase().split('@')[1] ?? '');
  return {
    numbers: distinct(
      [...Object.values(ids), ...accounts].map((one) => compactNumber(one ?? '')),
      6,
    ),
    nameKeys: distinct(Object.values(name).map(nameKey), 1),
    domains: distinct([...domains, host].filter(isOwn), 4),
  };
}

const distinct = (values: readonly string[], shortest: number): readonly string[] => [
  ...new Set(values.filter((value) => value.length >= shortest)),
];

/** From here on two names are alike, by the pairs of letters that they share (Dice). */
const ALIKE = 0.5;

function pairs(text: string): ReadonlySet<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

function isAlike(one: string, other: string): boolean {
  if (one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one))) return true;
  const [a, b] = [pairs(one), pairs(other)];
  return a.size + b.size > 0 && (2 * a.intersection(b).size) / (a.size + b.size) >= ALIKE;
}

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value));

/** Why two may be the same, the surest first; empty: nothing says so. */
export function likeBy(one: Marks, other: Marks): readonly LikeBy[] {
  const isSameName = share(one.nameKeys, other.nameKeys);
  const isAlikeAt = () =>
    share(one.domains, other.domains) && one.nameKeys.some((a) => other.nameKeys.some((b) => isAlike(a, b)));
  return [
    ...(share(one.numbers, other.numbers) ? (['number'] as const) : []),
    ...(isSameName ? (['name'] as const) : isAlikeAt() ? (['domain'] as const) : []),
  ];
}

/** Everything a contact is searched by, in small letters: as it is written, and numbers without what stands between. */
export function searchTextOf(stated: Statement): string {
  const { name, ids, email, phone, website, people, addresses, bank, tags } = stated;
  const numbers = [
    ...Object.values(ids),
    ...[phone, ...people.map((person) => person.phone)],
    ...bank.flatMap(({ iban, accountNumber }) => [iban, accountNumber]),
  ];
  const texts = [
    ...Object.values(name),
    ...[email, website, ...tags],
    ...people.flatMap((person) => [person.name, person.email, person.post]),
    ...addresses.map(({ city }) => city),
    ...numbers,
    ...numbers.map((number) => compactNumber(number ?? '')),
  ];
  return texts.filter(Boolean).join('\n').normalize('NFKC').toLowerCase();
}

/** What lists are ordered by: the English name, else the Chinese, else any. */
export const sortNameOf = ({ name }: Pick<Statement, 'name'>): string =>
  (name.en ?? name['zh-CN'] ?? Object.values(name)[0] ?? '').normalize('NFKC').toLowerCase().slice(0, 200);

/** A kept contact that may be the same, with why. */
export type LikeContact = Pick<KeptContact, 'contactId' | 'stated' | 'archivedAt'> & {
  readonly by: readonly LikeBy[];
};
