import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  MESSAGE_NOT_FOUND: {
    status: 404,
    en: 'There is no such message that your organisation may read.',
    'zh-CN': '没有贵组织可查看的该留言。',
  },
  MESSAGE_EMPTY: {
    status: 422,
    en: 'Write something, in letters that show.',
    'zh-CN': '请填写可见的内容。',
  },
  MESSAGE_TOO_LONG: {
    status: 422,
    en: 'The message has {bytes:number} bytes; at most {limit:number} are kept. Attach what is longer as a file.',
    'zh-CN': '留言共 {bytes:number} 字节，最多保留 {limit:number} 字节。较长内容请作为附件上传。',
  },
  MESSAGE_SPOOFING: {
    status: 422,
    en: 'The text has characters that do not show or that turn its direction: it could be read otherwise than it is. Type it anew.',
    'zh-CN': '内容含有不可见或改变文字方向的字符，可能造成误读。请重新输入。',
  },
  MESSAGE_TO_NOBODY: {
    status: 422,
    en: 'Nobody else who takes part in this trade is on the platform. Write a note for your own organisation instead.',
    'zh-CN': '本笔贸易没有其他参与方使用本平台。可改写为内部备注。',
  },
  MESSAGE_TO_CONTACT: {
    status: 422,
    en: 'This party is a contact outside the platform and gets no messages here. Write to it by mail.',
    'zh-CN': '该参与方是平台外的联系人，无法在此接收留言，请发送邮件。',
  },
  MESSAGE_TO_STRANGER: {
    status: 422,
    en: 'A message goes to other organisations that take part in this trade.',
    'zh-CN': '留言只能发送给参与本笔贸易的其他组织。',
  },
  MESSAGE_NOT_JOINED: {
    status: 409,
    en: 'You have been asked to take part in this trade; join it before you write to the others.',
    'zh-CN': '您已受邀参与本笔贸易；请先加入，再给其他各方留言。',
  },
  MESSAGE_ADDRESSED_AGAIN: {
    status: 422,
    en: 'A correction goes to whom the old message went; leave out whom it is for.',
    'zh-CN': '更正将发送给原留言的收件方，无须另行指定。',
  },
  MESSAGE_NOT_YOURS: {
    status: 403,
    en: 'Only the organisation that wrote a message corrects or withdraws it.',
    'zh-CN': '只有留言所属组织才能更正或撤回该留言。',
  },
  MESSAGE_WITHDRAWN: {
    status: 409,
    en: 'This message was withdrawn.',
    'zh-CN': '该留言已撤回。',
  },
  MESSAGE_CORRECTED: {
    status: 409,
    en: 'This message was corrected already; correct the newer one.',
    'zh-CN': '该留言已更正，请更正较新的一条。',
  },
  MESSAGE_MENTION_UNKNOWN: {
    status: 422,
    en: 'You can mention people of your own organisation who may read this trade.',
    'zh-CN': '只能提及本组织中有权查看本笔贸易的成员。',
  },
  MESSAGE_ABOUT_UNKNOWN: {
    status: 422,
    en: 'There is nothing of that kind in this trade that your organisation sees.',
    'zh-CN': '本笔贸易中没有贵组织可见的该事项。',
  },
  MESSAGES_TOO_MANY: {
    status: 429,
    en: 'Your organisation has written {limit:number} messages within a minute. Wait a moment.',
    'zh-CN': '贵组织一分钟内已发送 {limit:number} 条留言，请稍候。',
  },
  MESSAGES_FULL: {
    status: 409,
    en: 'Your organisation has written {limit:number} messages in this trade; more are not kept.',
    'zh-CN': '贵组织在本笔贸易中已发送 {limit:number} 条留言，不能再保存更多。',
  },
  MESSAGE_PERSON_NEEDED: {
    status: 403,
    en: 'A person reads and mentions; a program cannot.',
    'zh-CN': '已读和提及仅限个人操作，程序不能代替。',
  },
  ATTACHMENT_NOT_FOUND: {
    status: 404,
    en: 'There is no such file that your organisation may read.',
    'zh-CN': '没有贵组织可查看的该文件。',
  },
  ATTACHMENT_KIND: {
    status: 422,
    en: 'By its content this is none of the files that can be attached: PDF, PNG, JPEG, mail (EML), spreadsheet (XLSX without macros, CSV).',
    'zh-CN':
      '按内容判断，该文件不属于可附文件类型：PDF、PNG、JPEG、邮件（EML）、表格（不含宏的 XLSX、CSV）。',
  },
  ATTACHMENT_DAMAGED: {
    status: 422,
    en: 'This picture is damaged: what it says of its place cannot be taken out. Send it as it is, or choose another.',
    'zh-CN': '图片已损坏，无法清除其中的位置信息。请按原样发送或改选其他图片。',
  },
  ATTACHMENT_PIXELS: {
    status: 422,
    en: 'The picture has {width:number} × {height:number} pixels: too many to take out what it says of its place. Send it as it is, or a smaller one.',
    'zh-CN':
      '图片为 {width:number} × {height:number} 像素，尺寸过大，无法清除其中的位置信息。请按原样发送或改选较小的图片。',
  },
  ATTACHMENT_TAKEN: {
    status: 409,
    en: 'This file belongs to a message already.',
    'zh-CN': '该文件已属于另一条留言。',
  },
  ATTACHMENTS_WAITING: {
    status: 409,
    en: '{limit:number} files of your organisation wait for their messages in this trade. Send or remove some first.',
    'zh-CN': '本笔贸易中贵组织已有 {limit:number} 个文件待随留言发送，请先发送或移除部分文件。',
  },
});
