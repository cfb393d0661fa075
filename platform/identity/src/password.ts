import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { isGuessable } from './guessing.ts';
import { refuse } from './refusals.ts';

/** Cost of Argon2id (RFC 9106): OWASP Password Storage Cheat Sheet, second recommended setting. */
export type PasswordCost = {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
};

export const passwordCostDefault: PasswordCost = { memoryKib: 19_456, passes: 2, lanes: 1 };

const saltBytes = 16;
const tagBytes = 32;
const charactersMin = 12;
const charactersMax = 200;
const version = 19;

const argon2Async = promisify(argon2);

/**
 * The password as a PHC string, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, with a salt of its own. Calculated off the
 * main thread.
 */
export async function hashPassword(password: string, cost = passwordCostDefault): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await derive(password, salt, cost, tagBytes);
  const { memoryKib, passes, lanes } = cost;
  return `$argon2id$v=${version}$m=${memoryKib},t=${passes},p=${lanes}$${base64(salt)}$${base64(tag)}`;
}

/** Whether the password is the one hashed. A hash that cannot be read matches nothing. */
export async function verifyPassword(password: string, hashed: string): Promise<boolean> {
  const parsed = parse(hashed);
  if (parsed === undefined) return false;
  const tag = await derive(password, parsed.salt, parsed.cost, parsed.tag.length);
  return timingSafeEqual(tag, parsed.tag);
}

/** Whether a hash was made at another cost than today's, so that the next sign-in should renew it. */
export function needsRehash(hashed: string, cost = passwordCostDefault): boolean {
  const known = parse(hashed)?.cost;
  return known?.memoryKib !== cost.memoryKib || known.passes !== cost.passes || known.lanes !== cost.lanes;
}

/**
 * Sees that a password chosen by a person is worth hashing. `context`: the person's name and address, which it must
 * not be made of. Length is what protects, and that it is on no list (NIST SP 800-63B-4, 3.1.1.2); no rules about kinds of characters.
 * Slow the first time: call before a transaction.
 * Errors: PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_GUESSABLE.
 */
export async function checkNewPassword(
  typed: string,
  context: readonly string[],
  place: string,
): Promise<void> {
  const password = plain(typed);
  const characters = [...password];
  if (characters.length < charactersMin) {
    throw refuse('PASSWORD_TOO_SHORT', { least: String(charactersMin) }, place);
  }
  if (characters.length > charactersMax) {
    throw refuse('PASSWORD_TOO_LONG', { most: String(charactersMax) }, place);
  }
  if (await isGuessable(password, context)) throw refuse('PASSWORD_GUESSABLE', {}, place);
}

/** The same characters typed on another keyboard or system are the same password. */
const plain = (password: string): string => password.normalize('NFKC');

function derive(password: string, salt: Buffer, cost: PasswordCost, length: number): Promise<Buffer> {
  return argon2Async('argon2id', {
    message: plain(password),
    nonce: salt,
    parallelism: cost.lanes,
    memory: cost.memoryKib,
    passes: cost.passes,
    tagLength: length,
  });
}

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,86})\$([\w+/]{22,86})$/;

function parse(hashed: string): { cost: PasswordCost; salt: Buffer; tag: Buffer } | undefined {
  const [, memory, passes, lanes, salt = '', tag = ''] = form.exec(hashed) ?? [];
  if (memory === undefined) return undefined;
  const cost = { memoryKib: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  return { cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}

/** Base64 without padding, as PHC strings write it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
