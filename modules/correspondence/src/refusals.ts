import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  OPERATOR_ONLY: {
    status: 403,
    en: 'How mail is set up is the matter of the platform’s operator.',
    'zh-CN': '邮件设置仅由平台运营方管理。',
  },
  OWN_ADDRESS_MISSING: {
    status: 409,
    en: 'Your account has no e-mail address.',
    'zh-CN': '您的账户没有邮箱地址。',
  },
});
