import type { Same } from '../../i18n/message.ts';
import type * as en from '../en/frame.ts';

export const common: Same<typeof en.common> = {
  loading: '正在加载',
  demonstration: '演示',
  madeUp: '为演示而虚构',
  cancel: '取消',
  save: '保存',
  remove: '移除',
  more: '显示更多',
  yes: '是',
  no: '否',
  optional: '选填',
  required: '请填写此项。',
  emailRule: '邮箱地址不完整，应形如 name@firm.example。',
  saved: '已保存。',
  notDecimal: '请填写数字，小数用小数点。',
  writeEither: '请写成 {decimal} 或 {whole}：逗号有两种含义。',
  writeDecimal: '请写成 {decimal}：小数用小数点。',
  notDay: '请填写日期，例如 {example}。',
  notMoment: '请填写日期和时间，例如 {example}。',
  eitherDay: '请写成 {one} 或 {other}：这组数字有两种含义。',
  notBefore: '不得早于 {day}。',
  notAfter: '不得晚于 {day}。',
  forExample: '如 {example}',
  pickDay: '打开日历',
  notWhole: '请填写 {from} 到 {to} 之间的整数。',
  isNegative: '此数为负；这里不能填写负数。',
  notPositive: '须大于零。',
  draftRestored: '已恢复 {when} 的草稿。',
  meant: '确认填写无误？',
  isMeant: '无误，按此提交',
  notMeant: '返回修改',
  draftDiscard: '放弃草稿',
};

export const undo: Same<typeof en.undo> = {
  title: '仍可撤销',
  left: '{seconds} 秒',
  undo: '撤销',
  now: '立即执行',
  leaving: '关闭或刷新页面将立即执行。',
  putAway: '关闭此提示',
};

export const error: Same<typeof en.error> = {
  title: '操作未成功',
  what: '发生了什么',
  safe: '数据是否受影响',
  next: '怎么办',
  requestId: '请求编号',
  unexpected: '页面遇到了意料之外的情况。',
  noAnswer: '服务器没有应答。',
  otherSession: '未提交任何内容：此浏览器的另一个标签页已换人登录。',
  sessionEnded: '未提交任何内容：您的登录已失效。',
  nothingDone: '本次操作未生效，数据未改动。',
  nothingHalfDone: '操作要么已全部完成，要么完全未生效；再次提交不会重复执行。',
  tryAgain: '请重试；若再次发生，请把请求编号告知平台运营方。',
  mend: '请按上面的说明更正后重试。',
  signIn: '在新标签页重新登录',
  signInWhy: '本页保持不变，已填内容仍保留。',
  retry: '重试',
};

export const table: Same<typeof en.table> = {
  sort: '排序',
  chosen: '已选 {count} 项',
  chooseNone: '取消选择',
  chooseAll: '选择所列全部',
  choose: '选择 {name}',
  columns: '列',
  export: '导出',
  chart: '图表',
  table: '表格',
};

export const proof: Same<typeof en.proof> = {
  entry: '日志第 {index} 条，{witnesses} 位见证方已签注。',
  entryAlone: '日志第 {index} 条。',
  pending: '已记录，片刻后进入已签名的日志。',
  unknown: '暂时无法取得证明。',
  id: '条目编号',
  root: '日志 {size} 条时的根哈希',
  steps: '由 {count} 个哈希从该条目推得此根。',
};

/** What decides between the readings of a value in a file. */
export const asks = {
  'decimal-sign': '小数前用什么符号？',
  'date-order': '日期按什么顺序书写？',
  encoding: '以下哪一种可读？',
  currency: '价格用什么币种？',
  column: '哪一列是：{what}？',
  unit: '此单位指的是',
  country: '此国家指的是',
  'hs-code': '电子表格是否去掉了该 HS 编码的前导零？',
  'leave-out': '贸易中没有对应之处，又不得遗失：这是什么？',
} as const;

export const readings = {
  point: '点号',
  comma: '逗号',
  ymd: '年、月、日',
  dmy: '日、月、年',
  mdy: '月、日、年',
  is: '这是：{column}',
} as const;

/** 提交到贸易中的证明文件。 */
export const evidence: Same<typeof en.evidence> = {
  title: '证据',
  add: '附上文件',
  bringing: '正在提交…',
  'note-sides': 'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方及裁定的银行可查阅；文件收入卷宗。',
  'note-carriage':
    'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方、承运人、仓库及裁定的银行可查阅；文件收入卷宗。',
  'note-sides-alone':
    'PDF、PNG 或 JPEG，不超过 8 MB。卖方和买方可查阅；文件收入卷宗。本笔贸易无银行参与：由双方协商一致，或由法院裁决。',
  'note-carriage-alone':
    'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方、承运人和仓库可查阅；文件收入卷宗。本笔贸易无银行参与：由双方协商一致，或由法院裁决。',
  'note-duties': 'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方、海关及税务机关可查阅；文件收入卷宗。',
  file: '未命名的文件',
  notSeen: '贵组织无权查阅',
};

/** 代未加入平台的联系单位转述。 */
export const telling: Same<typeof en.telling> = {
  of: '{who}：{what}',
  contact: '您的联系单位',
  title: '您在代 {name} 转述：对方尚未加入平台。',
  why: '请附上证明文件，例如对方签字的订单、单据或收据。卷宗会注明由您转述。',
  by: '由 {name} 转述',
};

export const reach: Same<typeof en.reach> = {
  computer: '此链接只能在这台电脑上打开',
  network: '此链接只能在本网络内打开',
  mend: '要让外部人员打开，请平台管理员先为平台设置公开网址。',
};
