import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  SIGNATURE_MALFORMED: {
    status: 400,
    en: 'This is not a detached JSON Web Signature ({reason}).',
    'zh-CN': '这不是分离式 JSON Web 签名（{reason}）。',
  },
  SIGNATURE_ALGORITHM: {
    status: 400,
    en: 'The signature uses “{algorithm}”; only Ed25519 is accepted.',
    'zh-CN': '签名使用“{algorithm}”算法，系统只接受 Ed25519。',
  },
  SIGNATURE_WRONG: {
    status: 422,
    en: 'The signature does not fit these bytes and this key: one of them was changed.',
    'zh-CN': '签名与文件内容或密钥不符：其中之一已被改动。',
  },
});
