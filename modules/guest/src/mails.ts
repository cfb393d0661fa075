import { defineMails } from '@tongshang/mail';
import type { Act } from './act.ts';

/** What a contact is written: who asks it for what, and the one link by which it does that. */
export const { letter, table: mails } = defineMails({
  'guest.link': {
    name: { en: 'Link to a contact', 'zh-CN': '发给联系单位的链接' },
    links: ['link'],
    linksShownTo: 'guest:write',
    hoursOfUse: 14 * 24,
    en: {
      subject: '{keeper}: {act} ({trade})',
      body: `
        Hello,
        {keeper} asks {contact}, in trade {trade}: {act}.

        [Open the page]({link})

        You need no account. The link is meant for you alone and opens until {until}. If you do not know {keeper}, do nothing.`,
    },
    'zh-CN': {
      subject: '{keeper}：{act}（{trade}）',
      body: `
        您好：
        {keeper}就贸易 {trade} 请 {contact} 办理：{act}。

        [打开页面]({link})

        无需账号。此链接仅供您本人使用，有效期至 {until}。如果您不认识{keeper}，请忽略本邮件。`,
    },
  },
});

/** What is asked for, as a letter says it. */
export const ACT_WORDS: Readonly<Record<Act, { readonly en: string; readonly 'zh-CN': string }>> = {
  'confirm-order': { en: 'confirm the order', 'zh-CN': '确认订单' },
  'quote-freight': { en: 'quote the freight', 'zh-CN': '报运费' },
  'bring-paper': { en: 'bring the transport document', 'zh-CN': '提交运输单据' },
  'confirm-pickup': { en: 'confirm the pickup', 'zh-CN': '确认提货' },
  'confirm-receipt': { en: 'confirm the receipt', 'zh-CN': '确认收货' },
  'answer-question': { en: 'answer a question', 'zh-CN': '回答询问' },
  'follow-progress': { en: 'see where the goods are', 'zh-CN': '查看货物进度' },
};
