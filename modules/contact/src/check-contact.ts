import { isCountry } from '@tongshang/country';
import { NAME } from '@tongshang/http';
import { CURRENCIES } from '@tongshang/money';
import {
  compactNumber,
  NUMBER_SCHEMES,
  type NumberScheme,
  type WrongNumber,
  wrongBic,
  wrongIban,
  wrongNumber,
} from '@tongshang/party-number';
import { type Refusal, together } from '@tongshang/refusal';
import { type BankAccount, type ContactDraft, type ContactPerson, EMPTY, type Statement } from './contact.ts';
import { refuse } from './refusals.ts';

const NAME_MAX = 200;
const A_NAME = new RegExp(NAME, 'u');

/** What is said of a contact, tidied, and everything that is wrong with it. */
type Checked = { readonly statement: Statement; readonly refusals: readonly Refusal[] };

/** Spaces at the ends and in runs say nothing; texts of several lines keep their lines. */
const tidy = (text: string | undefined): string => (text ?? '').normalize('NFC').trim();
const oneLine = (text: string | undefined): string => tidy(text).replace(/\s+/g, ' ');

/** Members that say something. */
function said<T extends object>(values: T): T {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as T;
}

const unique = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] =>
  [...new Map(values.map((value) => [keyOf(value), value] as const).reverse()).values()].reverse();

/** Brings a draft into the form in which it is kept, and says all that is wrong with it, each at its place. */
export function checkContact(draft: ContactDraft): Checked {
  const refusals: Refusal[] = [];
  const no = (refusal: Refusal | undefined) => {
    if (refusal) refusals.push(refusal);
  };
  const name = said(
    Object.fromEntries(Object.entries(draft.name).map(([tag, text]) => [tag, oneLine(text)])),
  );
  if (Object.keys(name).length === 0) no(refuse('CONTACT_NAME_MISSING', {}, 'name'));
  for (const [tag, text] of Object.entries(name)) {
    if (text.length > NAME_MAX)
      no(refuse('CONTACT_NAME_TOO_LONG', { limit: String(NAME_MAX) }, `name/${tag}`));
    else if (!A_NAME.test(text)) no(refuse('CONTACT_NAME_DECEIVES', {}, `name/${tag}`));
  }
  no(wrongCountry(draft.country, 'country'));
  const statement: Statement = {
    ...EMPTY,
    ...said({ email: email(draft.email, 'email', no), phone: phone(draft.phone, 'phone', no) }),
    ...said({ website: oneLine(draft.website), note: tidy(draft.note) }),
    name,
    country: draft.country,
    kinds: unique(draft.kinds ?? [], String),
    occupations: unique(draft.occupations ?? [], String),
    ids: numbers(draft.ids ?? {}, draft.country ?? '', no),
    addresses: addresses(draft, no),
    people: people(draft.people ?? [], no),
    terms: terms(draft, no),
    bank: (draft.bank ?? []).map((account, at) => bankAccount(account, draft.country, `bank/${at}`, no)),
    papers: unique(draft.papers ?? [], (paper) => JSON.stringify([paper.type, paper.language])),
    tags: unique((draft.tags ?? []).map(oneLine).filter(Boolean), (tag) => tag.toLowerCase()),
  };
  return { statement, refusals };
}

/** @throws all that is wrong, together */
export function requireSound(draft: ContactDraft): Statement {
  const { statement, refusals } = checkContact(draft);
  const [first, ...others] = refusals;
  if (first) throw together([first, ...others]);
  return statement;
}

type No = (refusal: Refusal | undefined) => void;

function wrongCountry(country: string, place: string): Refusal | undefined {
  if (country === '') return refuse('CONTACT_COUNTRY_MISSING', {}, place);
  return isCountry(country) ? undefined : refuse('CONTACT_COUNTRY_UNKNOWN', { country }, place);
}

/** One mailbox, as it is written on letters: names with spaces, lists and quoted parts are none. */
const EMAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\].]+(\.[^\s@<>(),;:"\\[\].]+)+$/;
/** Digits with what people write between and behind them; a plus and zeros before them stay. */
const PHONE = /^\+?[\d\s().\-/]{3,30}((x|ext\.?|转|分机|#)\s*\d{1,8})?$/i;

function email(written: string | undefined, place: string, no: No): string {
  const value = tidy(written).normalize('NFKC');
  if (value !== '' && (!EMAIL.test(value) || value.length > 254))
    no(refuse('CONTACT_EMAIL_WRONG', { value: value.slice(0, 60) }, place));
  return value;
}

function phone(written: string | undefined, place: string, no: No): string {
  const value = oneLine(written).normalize('NFKC');
  const isPhone = PHONE.test(value) && value.replace(/\D/g, '').length >= 3;
  if (value !== '' && !isPhone) no(refuse('CONTACT_PHONE_WRONG', { value: value.slice(0, 60) }, place));
  return value;
}

function wrong(found: WrongNumber | undefined, value: string, place: string): Refusal | undefined {
  if (!found) return undefined;
  if (found.why === 'check-digit') return refuse('CONTACT_CHECK_DIGIT', { value }, place);
  return refuse('CONTACT_NUMBER_FORM', { value: value.slice(0, 60), form: found.form }, place);
}

function numbers(ids: Statement['ids'], country: string, no: No): Statement['ids'] {
  const kept: Partial<Record<NumberScheme, string>> = {};
  for (const scheme of NUMBER_SCHEMES) {
    const written = oneLine(ids[scheme]);
    if (written === '') continue;
    const value = scheme === 'tax' || scheme === 'register' ? written : compactNumber(written);
    no(wrong(wrongNumber(scheme, value, country), value, `ids/${scheme}`));
    kept[scheme] = value;
  }
  return kept;
}

function addresses({ addresses: given = [] }: ContactDraft, no: No): Statement['addresses'] {
  const kept = given.map(({ use, country, localised = {}, ...parts }, at) => {
    no(wrongCountry(country, `addresses/${at}/country`));
    const lines = Object.entries(parts).map(([part, text]) => [part, oneLine(text)]);
    const others = Object.entries(localised).flatMap(([language, text]) =>
      oneLine(text) === '' ? [] : [[language, oneLine(text)]],
    );
    return {
      ...{ use, ...said(Object.fromEntries(lines) as typeof parts), country },
      ...(others.length > 0 ? { localised: Object.fromEntries(others) } : {}),
    };
  });
  const registered = kept.flatMap(({ use }, at) => (use === 'registered' ? [at] : []));
  if (registered.length > 1) no(refuse('CONTACT_ADDRESS_TWICE', {}, `addresses/${registered[1]}/use`));
  return kept;
}

function people(given: readonly ContactPerson[], no: No): readonly ContactPerson[] {
  return given.map((person, at) => {
    const place = `people/${at}`;
    const name = oneLine(person.name);
    if (name === '') no(refuse('CONTACT_NAME_MISSING', {}, `${place}/name`));
    else if (!A_NAME.test(name)) no(refuse('CONTACT_NAME_DECEIVES', {}, `${place}/name`));
    const ways = {
      email: email(person.email, `${place}/email`, no),
      phone: phone(person.phone, `${place}/phone`, no),
    };
    return { name, ...said({ post: oneLine(person.post), ...ways, language: oneLine(person.language) }) };
  });
}

function terms({ terms: given = {} }: ContactDraft, no: No): Statement['terms'] {
  const { currency, place } = given;
  if (currency && !CURRENCIES.has(currency))
    no(refuse('CONTACT_CURRENCY_UNKNOWN', { value: currency }, 'terms/currency'));
  if (place) no(wrongCountry(place.country, 'terms/place/country'));
  return said({ ...given });
}

function bankAccount(given: BankAccount, country: string, place: string, no: No): BankAccount {
  const iban = compactNumber(given.iban ?? '');
  const bic = compactNumber(given.bic ?? '');
  const account = said({
    ...{ holder: oneLine(given.holder), bankName: oneLine(given.bankName), iban, bic },
    ...{ accountNumber: oneLine(given.accountNumber), currency: oneLine(given.currency).toUpperCase() },
  });
  if (iban) no(wrong(wrongIban(iban, country), iban, `${place}/iban`));
  if (bic) no(wrong(wrongBic(bic, country), bic, `${place}/bic`));
  if (account.currency && !CURRENCIES.has(account.currency))
    no(refuse('CONTACT_CURRENCY_UNKNOWN', { value: account.currency }, `${place}/currency`));
  const isNamed = iban !== '' || (account.accountNumber && (account.bankName || bic !== ''));
  if (!isNamed) no(refuse('CONTACT_ACCOUNT_INCOMPLETE', {}, `${place}/accountNumber`));
  return account;
}
