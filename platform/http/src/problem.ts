import { type Language, Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { table } from './refusals.ts';
import type { Problem } from './schemas.ts';
import { errorsMax, type FieldError, fieldErrors } from './validation.ts';

const titles: Readonly<Record<number, readonly [en: string, chinese: string]>> = {
  400: ['Bad request', '请求有误'],
  401: ['Not signed in', '未登录'],
  402: ['Payment needed', '需要付款'],
  403: ['Not allowed', '无权限'],
  404: ['Not found', '未找到'],
  405: ['Method not allowed', '不支持该方法'],
  408: ['Too slow', '请求超时'],
  409: ['Conflict', '冲突'],
  410: ['Gone', '已不存在'],
  412: ['Precondition failed', '前提条件不满足'],
  413: ['Too large', '内容过大'],
  415: ['Unsupported content type', '不支持的内容类型'],
  416: ['No such part', '无此部分'],
  422: ['Refused by the rules', '不符合规则'],
  423: ['Locked', '已锁定'],
  429: ['Too many requests', '请求过于频繁'],
  431: ['Headers too large', '请求标头过大'],
  500: ['Internal error', '内部错误'],
  501: ['Not offered', '未提供'],
  502: ['Partner failed', '合作方系统出错'],
  503: ['Not available', '暂不可用'],
  504: ['Partner too slow', '合作方系统超时'],
  507: ['Storage full', '存储空间不足'],
};

type ProblemContext = {
  readonly refusals: RefusalTable;
  readonly language: Language;
  readonly timeZone: string;
  readonly requestId: string;
  /** Of the endpoint that was called. */
  readonly bodyBytesMax: number;
};

/** What a reply says about an error. `unexpected` errors are ours and belong in the log. */
type ProblemReply = { readonly problem: Problem; readonly unexpected: boolean };

/** The problem details of anything thrown. Nothing of an unknown error reaches the reply. */
export function problemOf(error: unknown, context: ProblemContext): ProblemReply {
  const refusal = asRefusal(error, context.bodyBytesMax);
  if (refusal === undefined) return { problem: problem('INTERNAL_ERROR', {}, [], context), unexpected: true };
  if (context.refusals[refusal.code] === undefined) {
    return { problem: problem('INTERNAL_ERROR', {}, [], context), unexpected: true };
  }
  const errors = isValidation(error)
    ? fieldErrors(error.validation, error.validationContext, context.language)
    : [];
  const built = problem(refusal.code, refusal.params, errors, context);
  for (const { code, params, place } of refusal.all.length > 0 ? refusal.all : [refusal]) {
    const text = context.refusals[code];
    if (place === undefined || text === undefined || built.errors.length >= errorsMax) continue;
    const said = refusalText(text, context.language, params, context.timeZone);
    built.errors.push({ field: fieldOfPlace(place), text: said });
  }
  return { problem: built, unexpected: false };
}

function problem(
  code: string,
  params: Readonly<Record<string, string>>,
  errors: FieldError[],
  { refusals, language, timeZone, requestId }: ProblemContext,
): Problem {
  const text = refusals[code] ?? table.INTERNAL_ERROR;
  const title = titles[text.status] ?? [`Status ${text.status}`, `状态 ${text.status}`];
  return {
    type: `/problems#${code}`,
    title: title[language === 'en' ? 0 : 1],
    status: text.status,
    code,
    detail: refusalText(text, language, params, timeZone),
    errors,
    requestId,
  };
}

/** `lines/0/quantity` → `/lines/0/quantity`; a row, the query and the path are named as they are. */
function fieldOfPlace(place: string): string {
  return /^(row |query\/|path\/|header\/|\/)/.test(place) ? place : `/${place}`;
}

type ValidationError = { validation: []; validationContext?: string };

function isValidation(error: unknown): error is ValidationError {
  return Array.isArray((error as Partial<ValidationError> | null)?.validation);
}

/** Errors that Fastify raises by itself, as refusals. */
const fastifyCodes: Readonly<Record<string, keyof typeof table>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_REQ_FILE_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_FILES_LIMIT: 'FORM_FILES_TOO_MANY',
  FST_FIELDS_LIMIT: 'BODY_TOO_LARGE',
  FST_PARTS_LIMIT: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_MISSING',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_NOT_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_REFUSED',
  FST_ERR_BAD_URL: 'URL_MALFORMED',
  FST_ERR_MAX_PARAM_LENGTH: 'URL_MALFORMED',
};

function asRefusal(error: unknown, bodyBytesMax: number): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return undefined;
  if (isValidation(error)) return new Refusal('INPUT_INVALID', {}, undefined);
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string') {
    return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
      ? new Refusal('REQUEST_REFUSED', {}, undefined)
      : undefined;
  }
  const known = fastifyCodes[code];
  if (known !== undefined) return new Refusal(known, fastifyParams(error, bodyBytesMax), undefined);
  // SQLSTATE class 22, data exception: a value that passed the schema but that no column can hold.
  if (/^22[0-9A-Z]{3}$/.test(code)) return new Refusal('VALUE_OUT_OF_RANGE', {}, undefined);
  if (code.startsWith('FST_') && typeof statusCode === 'number' && statusCode < 500) {
    return new Refusal('REQUEST_REFUSED', {}, undefined);
  }
  return undefined;
}

function fastifyParams(error: Error, bodyBytesMax: number): Readonly<Record<string, string>> {
  const { accepted } = error as { accepted?: unknown };
  return {
    limit: String(bodyBytesMax),
    accepted: typeof accepted === 'string' ? accepted : 'application/json',
  };
}
