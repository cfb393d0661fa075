import { defineMails } from '@tongshang/mail';

/** The platform's own word to owners, in no outbox: whoever changed the account could withdraw it there. */
export const { letter, table: mails } = defineMails({
  'firm-profile.bank-changed': {
    name: { en: 'Bank details changed', 'zh-CN': '银行账户已更改' },
    hoursOfUse: 72,
    en: {
      subject: 'The bank details of your organisation were changed at Tongshang',
      body: `
        Hello,
        on {at} the bank details of your organisation “{organisation}” were changed by “{by}”. Invoices made out from now on offer the new ones; papers that were issued before stay as they are.

        If nobody of you meant this, look at the accounts under Firm profile, take out what is not yours, and change the passwords and keys of whoever did it. Warn customers before they pay.`,
    },
    'zh-CN': {
      subject: '贵组织在通商的银行账户已更改',
      body: `
        您好：
        贵组织“{organisation}”的银行账户已于 {at} 由“{by}”更改。今后开具的发票将默认使用新账户，此前已签发的单据不变。

        如果这并非贵公司的意思，请在“企业资料”中核对账户并删除不属于贵公司的账户，更换相关人员的密码和密钥，并在客户付款前提醒客户。`,
    },
  },
});
