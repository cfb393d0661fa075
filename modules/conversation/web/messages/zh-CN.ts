import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const part: Same<typeof en.part> = {
  conversation: '留言',
};

export const talk: Same<typeof en.talk> = {
  none: '暂无留言',
  noneText: '可在此询问其他参与方，或为同事留下备注。所写内容保留在贸易卷宗中。',
  unread: '{count} 条未读',
  new: '新',
  older: '显示更早的留言',
  write: '留言内容',
  writeWhy: '仅限纯文本。链接只显示，不会自动打开。',
  send: '发送',
  to: '收件方',
  everyone: '本笔贸易的全部参与方',
  some: '指定参与方',
  own: '仅限本组织的内部备注',
  ownWhy: '其他组织看不到该备注，也不知其存在；卷宗中也不包含。',
  everyoneWhy: '目前的全部参与方。之后加入者看不到。',
  parties: '参与方',
  contacts: '{names}：平台外的联系人无法在此接收留言，请发送邮件。',
  about: '关于',
  aboutNothing: '整笔贸易',
  steps: '里程碑',
  shipments: '批次',
  shipment: '第 {number} 批',
  documents: '单据',
  claims: '索赔',
  claim: '索赔 {number}',
  mention: '提及同事',
  mentionWhy: '将出现在其待办中，其他组织看不到。',
  toEveryone: '发给全部参与方',
  toSome: '发给 {names}',
  note: '内部备注',
  withdrawn: '已撤回',
  withdraw: '撤回',
  withdrawSure: '撤回这条留言？',
  withdrawText: '留言将标记为已撤回；原可查看者仍可查看其内容。',
  correct: '更正',
  correcting: '更正留言',
  correctingText: '更正将发给原留言的收件方，两条均保留在卷宗中。',
  corrected: '已由较新的留言更正',
  corrects: '对较早留言的更正',
  mentioned: '提及：{names}',
  somebody: '前同事',
};

export const attachment: Same<typeof en.attachment> = {
  add: '添加文件',
  bringing: '正在上传文件……',
  why: 'PDF、PNG、JPEG、邮件（EML）、XLSX、CSV；每个不超过 8 MB，每条留言最多 10 个。按内容识别类型。',
  keep: '保留图片中的拍摄地点、时间和设备信息',
  keepWhy: '否则在保存前清除。其他文件保持原样。',
  stripped: '已清除地点和设备信息',
  tooMany: '每条留言最多附 10 个文件。',
};

export const mail: Same<typeof en.mail> = {
  reported: '代述的邮件',
  reportedWhy: '由 {name} 提交的邮件文件。平台未核实发件人：不作为其中所列发件人的陈述。',
  from: '发件人',
  date: '日期',
  subject: '主题',
  text: '正文',
  noText: '无法从该邮件中读取正文，请用邮件程序打开文件。',
  fromHtml: '提取自带格式的邮件：版式已丢失，原本隐藏的文字可能显示。',
  cut: '其余内容见文件。',
};
