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
  /** The platform's own word to the keeper's owners, in no outbox; so are those that follow. */
  'succession.claimed': {
    name: { en: 'Somebody says to be a contact', 'zh-CN': '有组织声明为联系单位' },
    hoursOfUse: 14 * 24,
    en: {
      subject: '{organisation} says that it is your contact {contact}',
      body: `
        Hello,
        on {at} {organisation} said, by your invitation, that it is your contact {contact}. It sees nothing of your trades until you confirm it.

        Sign in: it stands on your first page and on the contact's, with what both say of themselves. Confirm it only if you know that it is this firm.`,
    },
    'zh-CN': {
      subject: '{organisation}声明其为贵公司的联系单位 {contact}',
      body: `
        您好：
        {organisation}已于 {at} 凭贵公司的邀请，声明其为贵公司的联系单位 {contact}。在贵公司确认之前，该组织看不到贵公司的任何贸易。

        请登录：首页和该联系单位页面均列有此事，并列出双方各自的资料。请仅在确知对方即为该企业时确认。`,
    },
  },
  'succession.answered': {
    name: { en: 'What became of a claim', 'zh-CN': '确认申请的结果' },
    hoursOfUse: 72,
    en: {
      subject: 'You said that you are {contact} of {keeper}',
      body: `
        Hello,
        your firm said that it is the contact {contact} of {keeper}. {answer}`,
    },
    'zh-CN': {
      subject: '贵公司声明为{keeper}的联系单位 {contact}',
      body: `
        您好：
        贵公司曾声明为{keeper}的联系单位 {contact}。{answer}`,
    },
  },
  'succession.confirmed': {
    name: { en: 'Contact has joined', 'zh-CN': '联系单位已加入' },
    hoursOfUse: 72,
    en: {
      subject: '{contact} takes part itself from now on, as {organisation}',
      body: `
        Hello,
        on {at} {by} confirmed that your contact {contact} is {organisation}. It takes the place of the contact over in your open trades, sees them, and speaks for itself there.

        If nobody of you meant this, write to the operator at once, and change the passwords of whoever did it.`,
    },
    'zh-CN': {
      subject: '{contact}今后以{organisation}的身份亲自参与',
      body: `
        您好：
        {by}已于 {at} 确认：贵公司的联系单位 {contact} 即 {organisation}。该组织将承接其在贵公司进行中的贸易中的地位，可查看这些贸易并自行陈述。

        如果这并非贵公司的意思，请立即联系平台运营方，并更换相关人员的密码。`,
    },
  },
});

/** What became of a claim, in a letter to whoever made it. */
export const answerWords = {
  confirmed: {
    en: 'This was confirmed: the open trades stand in your list from now on, and you speak for yourself in them.',
    'zh-CN': '对方已确认：未结贸易今后列入贵公司的列表，并由贵公司自行陈述。',
  },
  refused: {
    en: 'This was refused, and the invitation has ended.',
    'zh-CN': '对方已拒绝，邀请随之结束。',
  },
  'other-confirmed': {
    en: 'Another claim to this contact was confirmed, so yours has ended.',
    'zh-CN': '对方已就该联系单位确认另一项申请，贵公司的申请随之结束。',
  },
  'right-lost': {
    en: 'Whoever invited you may no longer invite for this firm, so your claim has ended. Ask the firm for a new invitation.',
    'zh-CN': '邀请人已无权代表该企业邀请，贵公司的申请随之结束。请向该企业索取新的邀请。',
  },
} as const;
