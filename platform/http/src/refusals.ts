import { defineRefusals } from '@tongshang/refusal';

/** Expected noes of the HTTP floor itself. */
export const { refuse, table } = defineRefusals({
  INPUT_INVALID: {
    status: 400,
    en: 'The request does not have the expected form; each field is named in "errors".',
    'zh-CN': '请求的格式不符合要求，有问题的字段见“errors”。',
  },
  BODY_NOT_JSON: {
    status: 400,
    en: 'The body is not well-formed JSON.',
    'zh-CN': '请求正文不是格式正确的 JSON。',
  },
  BODY_NOT_UTF8: {
    status: 400,
    en: 'The body is not in UTF-8, as JSON is.',
    'zh-CN': '请求正文不是 UTF-8 编码，而 JSON 必须使用 UTF-8。',
  },
  BODY_MISSING: { status: 400, en: 'A request body is needed here.', 'zh-CN': '此处需要请求正文。' },
  BODY_TOO_LARGE: {
    status: 413,
    en: 'The body is larger than is accepted here ({limit:number} bytes).',
    'zh-CN': '请求正文超过了此处允许的大小（{limit:number} 字节）。',
  },
  BODY_TOO_DEEP: {
    status: 413,
    en: 'The body is nested more deeply than is accepted ({limit:number} levels).',
    'zh-CN': '请求正文的嵌套层数超过了允许的层数（{limit:number} 层）。',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    en: 'This content type is not accepted here. Accepted: {accepted}.',
    'zh-CN': '此处不接受该内容类型。可接受：{accepted}。',
  },
  FORM_MALFORMED: {
    status: 400,
    en: 'The body is not a well-formed form (multipart/form-data).',
    'zh-CN': '请求正文不是格式正确的表单（multipart/form-data）。',
  },
  FORM_FILES_TOO_MANY: {
    status: 400,
    en: 'The form holds more than one file; nothing was taken. Send one file at a time.',
    'zh-CN': '表单中有多个文件，未接收任何文件。请一次只发送一个文件。',
  },
  TEXT_NOT_UNICODE: {
    status: 400,
    en: 'A text contains a NUL character or half of a surrogate pair, which no text may.',
    'zh-CN': '文本中含有 NUL 字符或不完整的代理对，这是不允许的。',
  },
  URL_MALFORMED: { status: 400, en: 'The address is not well formed.', 'zh-CN': '请求地址格式不正确。' },
  ROUTE_NOT_FOUND: {
    status: 404,
    en: 'There is nothing at {method} {path}. The API is described at /docs.',
    'zh-CN': '{method} {path} 不存在。API 说明见 /docs。',
  },
  SIGN_IN_NEEDED: { status: 401, en: 'Please sign in first.', 'zh-CN': '请先登录。' },
  CREDENTIAL_INVALID: {
    status: 401,
    en: 'The API key is unknown, expired or revoked.',
    'zh-CN': 'API 密钥不存在、已过期或已被撤销。',
  },
  SCOPE_NEEDED: {
    status: 403,
    en: 'This needs the permission {scope}, which you do not have in this organisation.',
    'zh-CN': '此操作需要权限 {scope}，您在本组织中没有该权限。',
  },
  CALLER_CHANGED: {
    status: 409,
    en: 'What you may do here was changed while this request was under way. Please look again before you repeat it.',
    'zh-CN': '在处理此请求期间，您在此处的权限或所代表的组织已变更。请确认后再重试。',
  },
  PERSON_NEEDED: {
    status: 403,
    en: 'Only a person who is signed in may do this; an API key may not.',
    'zh-CN': '此操作只能由已登录的人员进行，API 密钥不能代替。',
  },
  PROOF_NEEDED: {
    status: 403,
    en: 'Show once more that it is you, by password or passkey (/api/v1/session/proof), and repeat this.',
    'zh-CN': '请先用密码或通行密钥再次验证身份（/api/v1/session/proof），然后重试。',
  },
  SECOND_FACTOR_NEEDED: {
    status: 403,
    en: 'This needs a second factor in this session: a passkey, or a code beside the password. Set one up or show it at /second-factor, and repeat this.',
    'zh-CN':
      '此操作要求本次登录已完成双重验证：通行密钥，或密码加动态验证码。请在 /second-factor 设置或验证，然后重试。',
  },
  CSRF_TOKEN_INVALID: {
    status: 403,
    en: 'The request does not prove that it comes from our own page (X-CSRF-Token). Reload the page and try again.',
    'zh-CN': '无法确认请求来自本站页面（X-CSRF-Token）。请刷新页面后重试。',
  },
  CROSS_SITE_REQUEST: {
    status: 403,
    en: 'Another site may not make this request in your name.',
    'zh-CN': '其他网站不得以您的名义发出此请求。',
  },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    en: 'Send an Idempotency-Key header of 8 to 128 printable characters with this request.',
    'zh-CN': '请在此请求中发送 Idempotency-Key 标头（8 至 128 个可打印字符）。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    en: 'This Idempotency-Key was used before for another request. Use a new key for a new request.',
    'zh-CN': '该 Idempotency-Key 已用于另一个请求。新的请求请使用新的键。',
  },
  IDEMPOTENCY_REPLY_NOT_KEPT: {
    status: 409,
    en: 'This request was carried out before. Its reply held a secret and was not kept; it cannot be shown again.',
    'zh-CN': '该请求此前已执行。其答复含有机密，未被保存，无法再次显示。',
  },
  CURSOR_INVALID: {
    status: 400,
    en: 'The cursor is not one that this list gave out. Start again without a cursor.',
    'zh-CN': '该游标不是此列表给出的。请去掉游标重新开始。',
  },
  RATE_LIMITED: {
    status: 429,
    en: 'Too many requests. Try again in {seconds} seconds.',
    'zh-CN': '请求过于频繁，请在 {seconds} 秒后重试。',
  },
  VALUE_OUT_OF_RANGE: {
    status: 422,
    en: 'A value is outside what can be stored.',
    'zh-CN': '有数值超出了可存储的范围。',
  },
  NOT_READY: {
    status: 503,
    en: 'The platform is not ready yet: {waiting}.',
    'zh-CN': '平台尚未就绪：{waiting}。',
  },
  RANGE_NOT_SATISFIABLE: {
    status: 416,
    en: 'The file has no such part; it is {length:number} bytes long.',
    'zh-CN': '文件没有所请求的部分；其长度为 {length:number} 字节。',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    en: 'The request did not arrive in time. Send it again.',
    'zh-CN': '请求未能按时到达，请重新发送。',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    en: 'The headers of the request are larger than is accepted.',
    'zh-CN': '请求标头超过了允许的大小。',
  },
  CLOSING: {
    status: 503,
    en: 'The platform is being stopped. Try again in a moment.',
    'zh-CN': '平台正在停止，请稍后再试。',
  },
  REQUEST_REFUSED: { status: 400, en: 'The request cannot be accepted.', 'zh-CN': '无法接受该请求。' },
  INTERNAL_ERROR: {
    status: 500,
    en: 'Something went wrong on our side; nothing was changed. Please give the request id when you report it.',
    'zh-CN': '系统内部出现错误，未作任何更改。报告问题时请附上请求编号。',
  },
});
