import { defineRefusals } from '@tongshang/refusal';

/** Expected noes of identity. */
export const { refuse, table } = defineRefusals({
  PASSWORD_TOO_SHORT: {
    status: 422,
    en: 'A password needs at least {least:number} characters; a sentence of your own is easy to remember.',
    'zh-CN': '密码至少需要 {least:number} 个字符；用自己想的一句话更容易记住。',
  },
  PASSWORD_TOO_LONG: {
    status: 422,
    en: 'A password may have at most {most:number} characters.',
    'zh-CN': '密码最多 {most:number} 个字符。',
  },
  PASSWORD_GUESSABLE: {
    status: 422,
    en: 'This password is easy to guess: it is among the commonest, follows the keyboard or a date, repeats itself, or is made of your own name or address. A few words that do not belong together are better.',
    'zh-CN':
      '该密码容易被猜到：属于常见密码、键盘顺序、日期或重复字符，或由您的姓名、邮箱构成。建议用几个互不相关的词组成。',
  },
  MASTER_KEY_INVALID: {
    status: 500,
    en: '{source} must hold 32 bytes in base64 or hexadecimal; several keys are separated by commas.',
    'zh-CN': '{source} 须为 32 字节的 base64 或十六进制编码；多个密钥用逗号分隔。',
  },
  MASTER_KEY_EXPOSED: {
    status: 500,
    en: 'The master key {file} can be read by others on this machine. Run: chmod 600 {file}',
    'zh-CN': '主密钥文件 {file} 可被本机其他用户读取。请执行：chmod 600 {file}',
  },
  MASTER_KEY_OTHER: {
    status: 500,
    en: 'What is stored was sealed under another master key ({sealedUnder}). Start with the key it was sealed under.',
    'zh-CN': '已存数据由另一把主密钥（{sealedUnder}）加密。请使用原来的主密钥启动。',
  },
});
