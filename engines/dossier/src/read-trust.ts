import { COSIGNATURE, checkPolicy, NOTE_SIGNATURE, type NoteKey, parseKey } from '@tongshang/merkle-log';
import { inWords, Refusal } from '@tongshang/refusal';
import type { DossierTrust } from './content.ts';
import { refuse } from './refusals.ts';
import { isCount, isObject, isText, isTexts, isTrust } from './shape.ts';

const FIELDS = ['logKey', 'witnesses', 'threshold', 'operators', 'epoch'] as const;

const NAMES = {
  logKey: { en: 'key of the log', 'zh-CN': '日志密钥' },
  witnesses: { en: 'list of witnesses', 'zh-CN': '见证方名单' },
  threshold: { en: 'number of witnesses needed', 'zh-CN': '所需见证方数目' },
  operators: { en: 'list of the operator’s keys', 'zh-CN': '运营方密钥名单' },
  epoch: { en: 'epoch of the log', 'zh-CN': '日志时期' },
} as const;

const named = (field: (typeof FIELDS)[number]) => inWords('field', field, NAMES[field]);

/**
 * Reads a trust file: whom to believe. What is wrong with it is refused at its place (`witnesses/1`), so that whoever pasted it finds it.
 * @throws TRUST_NOT_JSON, TRUST_FIELD_MISSING, TRUST_FIELD_WRONG, TRUST_FIELD_UNKNOWN, TRUST_KEY_MALFORMED, TRUST_KEY_OF_ANOTHER_KIND,
 *   TRUST_WITNESS_TWICE, TRUST_THRESHOLD_TOO_HIGH
 */
export function readTrust(text: string): DossierTrust {
  const value = parsed(text);
  if (!isObject(value)) throw refuse('TRUST_FIELD_MISSING', named('logKey'));
  checkFields(value);
  const trust: unknown = value;
  if (!isTrust(trust)) throw refuse('TRUST_FIELD_WRONG', named('epoch'), 'epoch');
  checkKeys(trust);
  return trust;
}

function parsed(text: string): unknown {
  try {
    // Editors of Windows put a mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refuse('TRUST_NOT_JSON', { reason: error instanceof Error ? error.message : '' });
  }
}

function checkFields(value: Record<string, unknown>): void {
  for (const field of ['logKey', 'witnesses', 'threshold'] as const) {
    if (value[field] === undefined) throw refuse('TRUST_FIELD_MISSING', named(field), field);
  }
  const isRight = {
    logKey: isText(value.logKey),
    witnesses: isTexts(value.witnesses),
    threshold: isCount(value.threshold),
    operators: value.operators === undefined || isTexts(value.operators),
  };
  for (const field of ['logKey', 'witnesses', 'threshold', 'operators'] as const)
    if (!isRight[field]) throw refuse('TRUST_FIELD_WRONG', named(field), field);
  const unknown = Object.keys(value).find((field) => !(FIELDS as readonly string[]).includes(field));
  if (unknown !== undefined)
    throw refuse('TRUST_FIELD_UNKNOWN', { field: unknown, known: FIELDS.join(', ') }, unknown);
}

function checkKeys({ logKey, witnesses, operators = [], threshold }: DossierTrust): void {
  keyAt(logKey, 'logKey', NOTE_SIGNATURE);
  const seen = new Map<string, string>();
  for (const [index, text] of witnesses.entries()) {
    const place = `witnesses/${index}`;
    const key = keyAt(text, place, COSIGNATURE);
    const bytes = key.publicKey.join();
    if (seen.has(bytes)) throw refuse('TRUST_WITNESS_TWICE', { name: key.name }, place);
    seen.set(bytes, key.name);
  }
  for (const [index, text] of operators.entries()) keyAt(text, `operators/${index}`);
  const counting = checkPolicy({ logKey, witnesses, operators, threshold: 0 }).witnesses.length;
  if (threshold > counting) {
    const counts = { threshold: String(threshold), count: String(counting) };
    throw refuse('TRUST_THRESHOLD_TOO_HIGH', counts, 'threshold');
  }
}

function keyAt(text: string, place: string, kind?: NoteKey['type']): NoteKey {
  let key: NoteKey;
  try {
    key = parseKey(text);
  } catch (error) {
    if (error instanceof Refusal) throw refuse('TRUST_KEY_MALFORMED', {}, place);
    throw error;
  }
  if (kind !== undefined && key.type !== kind)
    throw refuse('TRUST_KEY_OF_ANOTHER_KIND', { name: key.name }, place);
  return key;
}
