import { csvRefusals } from '@tongshang/csv';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { invariant, type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import { contactActions } from './actions.ts';
import { checkContact } from './check-contact.ts';
import { type KeptContact, mainAddress, type Statement } from './contact.ts';
import { findLike, type ListedContact } from './contact-store.ts';
import { CONTACT_COLUMNS } from './file/contact-columns.ts';
import type { FileProblem } from './file/file-row.ts';
import type { ReadFile } from './file/read-contact-file.work.ts';
import { type LikeContact, likeBy, marksOf } from './likeness.ts';
import { table } from './refusals.ts';

const cityOf = (stated: Statement): string | null => mainAddress(stated).city ?? null;

/** A contact as its keeper sees it, with those that may be the same. */
export async function viewOf(
  tx: Tx,
  { contactId, version, stated, createdAt, changedAt, archivedAt, joinedAs, joinedAt }: KeptContact,
  principal: Principal,
) {
  const [like = []] = await findLike(tx, [stated]);
  return {
    ...stated,
    ...{ contactId, version, createdAt: createdAt.toString(), changedAt: changedAt.toString() },
    archivedAt: archivedAt?.toString() ?? null,
    ...{ joinedAs, joinedAt: joinedAt?.toString() ?? null },
    mayBeSame: like.filter((one) => one.contactId !== contactId).map(likeOf),
    actions: contactActions({ archivedAt, joinedAs }, principal),
  };
}

export function likeOf({ contactId, stated, archivedAt, by }: LikeContact) {
  const { name, country } = stated;
  return { contactId, name, country, city: cityOf(stated), isArchived: archivedAt !== null, by: [...by] };
}

export function listed({ contactId, stated, createdAt, changedAt }: ListedContact) {
  const { name, country, kinds, occupations, email, phone, people, tags } = stated;
  const [first] = people;
  return {
    ...{ contactId, name, country, kinds, occupations, city: cityOf(stated), tags },
    person: first?.name ?? null,
    email: email ?? first?.email ?? null,
    phone: phone ?? first?.phone ?? null,
    ...{ createdAt: createdAt.toString(), changedAt: changedAt.toString() },
  };
}

export const sideOf = ({ contactId, version, stated: { name, country } }: KeptContact) => ({
  ...{ contactId, version, name, country },
});

const TEXTS: RefusalTable = { ...csvRefusals, ...table };

function said({ code, params, column, isFatal }: FileProblem, language: Language) {
  const text = TEXTS[code];
  invariant(text, `the problem ${code} has a text`);
  return { code, text: refusalText(text, language, params), column: column ?? null, isFatal };
}

/** A file as it was read, each row with what is wrong in it and what it may be the same as. */
export async function fileView(tx: Tx, file: ReadFile, language: Language) {
  const statements = file.rows.map(({ contact }) => checkContact(contact).statement);
  const like = await findLike(tx, statements);
  const earlier = sameRows(file, statements);
  return {
    ...{ form: file.form, encodings: file.encodings, columns: file.columns },
    columnNames: file.form === 'vcard' ? [] : [...CONTACT_COLUMNS],
    rows: file.rows.map(({ row, contact, problems }, at) => ({
      ...{ row, contact },
      problems: problems.map((problem) => said(problem, language)),
      mayBeSame: (like[at] ?? []).filter(({ archivedAt }) => archivedAt === null).map(likeOf),
      sameAsRow: earlier[at] ?? null,
    })),
  };
}

/** Of each row an earlier one of the same file that is the same by number or name: files list people, a firm several times. */
function sameRows({ rows }: ReadFile, statements: readonly Statement[]): readonly (number | undefined)[] {
  const seen = new Map<string, number>();
  return statements.map((stated, at) => {
    const marks = marksOf(stated);
    const keys = [...marks.numbers.map((one) => `#${one}`), ...marks.nameKeys];
    const found = keys.map((key) => seen.get(key)).find((index) => index !== undefined);
    const first = found === undefined ? at : found;
    for (const key of keys) if (!seen.has(key)) seen.set(key, first);
    const before = found === undefined ? undefined : statements[found];
    return before && likeBy(marks, marksOf(before)).length > 0 ? rows[first]?.row : undefined;
  });
}
