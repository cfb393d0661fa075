import type { RefusalTable } from '@tongshang/refusal';
import type { Reply } from '../stage/caller.ts';

/** What must never be in a reply: places in our program, words of the database, an object that nobody wrote out. */
const INNARDS =
  /\bat .{0,200}\.(ts|js|mjs):\d+|node_modules|file:\/\/|\binvariant broken|syntax error at|violates .{0,40}constraint|relation "|\[object Object\]/;

const MEMBERS = ['type', 'title', 'status', 'code', 'detail', 'errors', 'requestId'];

export type Asked = {
  readonly language: 'en' | 'zh-CN';
  readonly secrets: readonly string[];
  readonly sent: string;
};

/** What is wrong with a reply, whatever the request was. Empty = nothing. */
export function faultsOf(reply: Reply, known: RefusalTable, { language, secrets, sent }: Asked): string[] {
  const { status, text } = reply;
  const faults: string[] = [];
  if (status >= 500) faults.push(`status ${status}`);
  const isProgram = String(reply.headers['content-type']).includes('json');
  if (isProgram && INNARDS.test(text) && !INNARDS.test(sent)) faults.push('shows the inside of the program');
  for (const secret of secrets) if (text.includes(secret)) faults.push(`leaks ${secret}`);
  if (status >= 400) faults.push(...problemFaults(reply, known, language));
  return faults;
}

function problemFaults({ status, headers, body }: Reply, known: RefusalTable, language: string): string[] {
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return ['is no problem details'];
  const faults: string[] = [];
  const lacking = MEMBERS.filter((member) => body?.[member] === undefined);
  if (lacking.length > 0) return [`problem without ${lacking.join(', ')}`];
  if (body.status !== status) faults.push(`says status ${body.status}`);
  if (!(body.code in known)) faults.push(`unknown code ${body.code}`);
  if (headers['content-language'] !== language)
    faults.push(`in ${headers['content-language']}, not ${language}`);
  const isChinese = /\p{Script=Han}/u.test(body.detail) && /\p{Script=Han}/u.test(body.title);
  if (language === 'zh-CN' && !isChinese) faults.push(`not Chinese: ${body.title}: ${body.detail}`);
  if (language === 'en' && /\p{Script=Han}/u.test(body.title)) faults.push(`not English: ${body.title}`);
  const unfilled = /\{[a-zA-Z]+\}/.exec(body.detail);
  if (unfilled && (known[body.code]?.en ?? '').includes(unfilled[0])) faults.push(`unfilled ${unfilled[0]}`);
  if (!Array.isArray(body.errors)) faults.push('errors is no list');
  return faults;
}
