import { defineMails } from '@tongshang/mail';

/** What a contact is written: who keeps it, and the link by which it joins as itself. */
export const { letter, table: mails } = defineMails({
  'succession.invitation': {
    name: { en: 'Invitation to a contact to join', 'zh-CN': '邀请联系单位加入' },
    links: ['link'],
    linksShownTo: 'contact:write',
    hoursOfUse: 14 * 24,
    en: {
      subject: '{keeper} invites {contact} to take part itself',
      body: `
        Hello,
        {keeper} does trades with {contact} here, and has told until now what you did. Register your firm, or sign in, and take your place in these trades over: you see them as they are, and speak for yourself from then on.

        [Take part]({link})

        {keeper} confirms that it is you before anything changes. The link is meant for you alone and opens until {until}. If you do not know {keeper}, do nothing.`,
    },
    'zh-CN': {
      subject: '{keeper}邀请 {contact} 亲自参与贸易',
      body: `
        您好：
        {keeper}在此与 {contact} 开展贸易，此前由其代为转述贵方所为。请注册贵公司或登录，承接贵方在这些贸易中的地位：可查看贸易全貌，此后由贵方自行陈述。

        [参与贸易]({link})

        在{keeper}确认是贵方之前，一切不会变更。此链接仅供您本人使用，有效期至 {until}。如果您不认识{keeper}，请忽略本邮件。`,
    },
  },
});
