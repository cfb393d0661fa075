import { defineRefusals } from '@tongshang/refusal';

/** What is refused, and what a letter failed at: both are told in the reader's language. */
export const { refuse, table } = defineRefusals({
  MAIL_ADDRESS_WRONG: {
    status: 422,
    en: 'This is not the e-mail address of one mailbox.',
    'zh-CN': '这不是单个邮箱的有效地址。',
  },
  MAIL_OUTBOX_FULL: {
    status: 429,
    en: 'Your organisation has {most} mails waiting to go out. Wait until some of them have gone.',
    'zh-CN': '贵组织已有 {most} 封邮件待发，请等部分邮件发出后再试。',
  },
  MAIL_TOO_LARGE: {
    status: 413,
    en: 'The papers of one mail may take {most} MiB together.',
    'zh-CN': '一封邮件的附件合计不得超过 {most} MiB。',
  },
  MAIL_NOT_SET_UP: {
    status: 409,
    en: 'This platform sends no mail: its operator has not set that up.',
    'zh-CN': '本平台未设置邮件发送，请联系平台运营方。',
  },
  MAIL_SENDER_UNCONFIRMED: {
    status: 409,
    en: 'No owner of your organisation has confirmed an e-mail address, so nothing is mailed in its name. Confirm yours, then send this mail.',
    'zh-CN': '贵组织尚无负责人确认邮箱，因此不会以贵组织名义发送邮件。请先确认您的邮箱，再发送该邮件。',
  },
  MAIL_NOT_FOUND: {
    status: 404,
    en: 'There is no such mail in your outbox.',
    'zh-CN': '发件箱中没有该邮件。',
  },
  MAIL_LINK_NOT_YOURS: {
    status: 403,
    en: 'This letter carries a link that you may not have, so you cannot have sent it by another way.',
    'zh-CN': '此邮件包含您无权获取的链接，因此您不能将其标记为已另行发送。',
  },
  MAIL_STATE_OTHER: {
    status: 409,
    en: 'This mail has gone out, or is about to: nothing is to be done.',
    'zh-CN': '该邮件已发出或正在发送，无需处理。',
  },
  MAIL_TOO_LATE: {
    status: 409,
    en: 'What this mail says is over, or its link has expired. Have it written anew where it came from.',
    'zh-CN': '该邮件的内容已失效或链接已过期，请在原处重新生成。',
  },
  MAIL_SERVER_AWAY: {
    status: 503,
    en: 'The mail server cannot be reached.',
    'zh-CN': '无法连接邮件服务器。',
  },
  MAIL_SERVER_INSECURE: {
    status: 503,
    en: 'The mail server offers no encryption that can be trusted, so nothing was given to it.',
    'zh-CN': '邮件服务器未提供可信的加密连接，因此未向其提交邮件。',
  },
  MAIL_SIGN_IN_REFUSED: {
    status: 503,
    en: 'The mail server did not accept the platform’s user name and password.',
    'zh-CN': '邮件服务器未接受平台的用户名和密码。',
  },
  MAIL_RECIPIENT_REFUSED: {
    status: 422,
    en: 'The mail server does not take mail for this address: {reply}',
    'zh-CN': '邮件服务器不接受发往该地址的邮件：{reply}',
  },
  MAIL_REFUSED: {
    status: 422,
    en: 'The mail server did not take this mail: {reply}',
    'zh-CN': '邮件服务器未接受该邮件：{reply}',
  },
  MAIL_UNANSWERED: {
    status: 504,
    en: 'The mail was handed over, but the connection ended before the mail server had answered: it may have gone out. It is not sent again by itself.',
    'zh-CN': '邮件已提交，但邮件服务器答复前连接中断：邮件可能已经发出。系统不会自动重发。',
  },
  MAIL_WITHDRAWN: {
    status: 409,
    en: 'What it says was taken back before it went out.',
    'zh-CN': '邮件发出前，其内容已被撤回。',
  },
  MAIL_PAPER_GONE: {
    status: 410,
    en: 'A paper of this mail is no longer kept.',
    'zh-CN': '该邮件的某个附件已不再保存。',
  },
});
