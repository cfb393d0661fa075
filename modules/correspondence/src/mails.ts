import { defineMails } from '@tongshang/mail';

export const { letter, table: mails } = defineMails({
  'correspondence.test': {
    name: { en: 'Test mail', 'zh-CN': '测试邮件' },
    hoursOfUse: 1,
    en: {
      subject: 'Mail from Tongshang works',
      body: `
        Hello,
        this is the test mail that you asked for on {at}. That you read it says that the platform’s mail goes out and arrives.`,
    },
    'zh-CN': {
      subject: '通商邮件发送正常',
      body: `
        您好：
        这是您于 {at} 请求发送的测试邮件。您能读到它，说明平台的邮件可以发出并送达。`,
    },
  },
});
