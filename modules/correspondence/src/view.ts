import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { type Letter, type LetterRow, type MailTable, mailRefusals, mayMarkByHand } from '@tongshang/mail';
import { type Language, type RefusalTable, refusalText } from '@tongshang/refusal';

type Reader = Pick<Principal, 'scopes'> & { readonly language: Language };
type Given = { readonly templates: MailTable; readonly isSetUp: boolean };

/** A letter in a list, as this caller sees it. */
export function listedOf(row: LetterRow, reader: Reader, { templates, isSetUp }: Given) {
  const { mailId, template, recipient, subject, language, state, fileId, failure } = row;
  return {
    ...{ mailId, template, to: recipient, subject, language, state, fileId },
    name: templates[template]?.name ?? { en: template },
    putAt: row.putAt.toString(),
    changedAt: row.changedAt.toString(),
    reason: failure === null ? null : reasonOf(failure, row.failureReply, reader.language),
    retryAt: state === 'waiting' && failure !== null ? row.dueAt.toString() : null,
    actions: actionsOf(row, reader, isSetUp),
  };
}

/** With what it says. */
export function mailOf(letter: Letter, reader: Reader, given: Given) {
  const { text, html, withholds, papers } = letter;
  return {
    ...listedOf(letter, reader, given),
    ...{ text, html, withholds },
    papers: papers.map(({ fileName, mediaType, bytes }) => ({ fileName, mediaType, bytes: Number(bytes) })),
  };
}

const TEXTS: RefusalTable = mailRefusals;

function reasonOf(code: string, reply: string | null, language: Language): string {
  const text = TEXTS[code];
  return text ? refusalText(text, language, reply === null ? {} : { reply }) : code;
}

/** `send` (once more, or for the first time) and `mark-by-hand`. */
function actionsOf(letter: LetterRow, { scopes }: Reader, isSetUp: boolean): Action[] {
  const { state } = letter;
  if (!scopes.has('correspondence:write')) return [];
  const isOpen = state === 'failed' || state === 'unanswered' || state === 'not-set-up';
  return [
    ...(isOpen && isSetUp ? [offer('send')] : []),
    ...((isOpen || state === 'waiting') && mayMarkByHand(letter, { scopes }) ? [offer('mark-by-hand')] : []),
  ];
}
