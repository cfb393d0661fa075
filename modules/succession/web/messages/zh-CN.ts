export const join = {
  title: '亲自参与',
  openLink: '邀请贵公司的企业会发来一个链接，请打开该链接。',
  firmIn: '{name}（{country}）',
  invitesYou: '{keeper}邀请贵公司承接贵公司在其贸易中的地位。',
  signInFirst:
    '请注册贵公司，或以所有者身份登录；邀请在此期间保留。随后可查看对方将贵公司记为哪个联系单位，并声明是否属实。',
  register: '注册本公司',
  signIn: '登录',
  invites: '{keeper}邀请贵方，其联系单位为“{contact}”。',
  demonstration: '演示',
  tradesNone: '目前没有未结贸易；今后的贸易将直接列明贵方。',
  trades: '有 {count} 笔未结贸易等待贵方。',
  asKept: '{keeper}所记',
  asOwn: '贵方资料：{own}',
  same: '一致',
  differs: '不一致',
  whatFollows:
    '{keeper}将再次核对并确认。此后贵方可查看贸易及全部陈述，自行陈述，并可对他方代为转述的内容提出异议。',
  thisIsUs: '这是我们',
  notUs: '不是我们',
  until: '有效期至',
  claimed: '已告知对方',
  claimedWhy: '确认之前一切不变；确认后，贸易将列入贵方列表。',
  declined: '邀请已结束，任何人不能再使用。',
  closed: '该链接已无法打开',
  closedWhy: '可能已过期、已使用或已被撤回。请向发送方索取新的链接。',
  none: '贵公司尚未声明是任何一方的联系单位。',
  claimOf: '{keeper}：“{contact}”',
  toTrades: '查看贸易',
} as const;

export const joinField = {
  name: '名称',
  country: '国家',
  vat: '增值税号',
  tax: '税号',
  usci: '统一社会信用代码',
  register: '注册号',
  eori: 'EORI',
  lei: 'LEI',
  gln: 'GLN',
  duns: '邓白氏编码',
} as const;

export const joinHindrance = {
  SUCCESSION_OWN_ORGANISATION: '这是贵方自己通讯录中的联系单位：请将链接转交给对方。',
  SUCCESSION_DEMONSTRATION: '两家企业中一家为演示用，另一家为真实企业，两者不能混用。',
} as const;

export const joinClaim = {
  waiting: '等待确认',
  confirmed: '已确认',
  refused: '已拒绝',
  ended: '已结束',
} as const;

export const joinEnded = {
  'other-confirmed': '对方已就该联系单位确认另一项申请',
  'right-lost': '邀请人已无权邀请，请向该企业索取新的邀请',
} as const;

export const succession = {
  title: '加入平台',
  whyNone: '受邀的联系单位在今后的每笔贸易中自行陈述。在贵方确认对方身份之前，一切不变。',
  why: '受邀的联系单位将承接其在 {count} 笔未结贸易中的地位，此后自行陈述。在贵方确认对方身份之前，一切不变。',
  invite: '邀请加入',
  make: '生成邀请',
  delivery: '发送方式',
  deliveryWhy: '以邮件发出的链接不向我方任何人显示：凭此确认者必能阅读该邮箱。',
  mailTo: '发送邮件至 {address}',
  byHandOver: '由我转交链接',
  language: '邮件语言',
  made: '请转交此链接，仅此时显示。',
  mailed: '邀请已放入发件箱。',
  deliveryByHand: '本平台不发送邮件：信件存于贵方发件箱，须自行发送，且不能证明邮箱属于对方。',
  letterTo: '致 {address} 的信件，存于发件箱',
  openLetter: '打开邮件',
  copy: '复制链接',
  copied: '已复制',
  close: '完成',
  mailedTo: '已发送至 {address}',
  handed: '由我方转交',
  madeBy: '由 {name} 发出',
  opened: '已打开 {count} 次',
  claims: '{name}声明其为该联系单位。',
  byMail: '通过邮件中的链接',
  byHand: '通过转交的链接',
  yourContact: '贵方的联系单位',
  confirmWhy:
    '请仅在确知 {name} 即为该企业时确认：确认后其将以该当事方身份查看贵方与其之间的未结贸易，且不可撤销。',
  confirm: '确认：是我方联系单位',
  refuse: '不是我方联系单位',
  waits: '{organisation}声明其为贵方的联系单位 {contact}',
  look: '核对并答复',
  revoke: '撤回',
  joinedAs: '已加入，组织为 {name}',
  takenOver: '已承接 {count} 笔贸易。',
  takenOverNone: '没有可承接的未结贸易；今后的贸易将直接列明该组织。',
  goingOn: '正在承接 {count} 笔贸易……',
  waiting: '还有 {count} 笔待处理',
  left: '{count} 笔贸易保持原状，仍由贵方转述：',
} as const;

export const successionLeft = {
  ended: '贸易已结束',
  'already-party': '该企业已参与本笔贸易',
  unsuitable: '该企业未登记为此角色',
  'other-country': '该企业所在国家与联系单位不同，而贸易的增值税和海关事项以国家为准',
  demonstration: '演示与真实贸易不能混用',
  'order-number': '该企业另有相同编号的订单',
} as const;

export const successionState = {
  open: '已邀请',
  claimed: '等待贵方确认',
  confirmed: '已确认',
  refused: '已拒绝',
  declined: '对方否认',
  revoked: '已撤回',
  expired: '已过期',
  ended: '已结束：已确认另一申请，或邀请人已无权邀请',
} as const;

export const entry = {
  'succession.invited': '已邀请联系单位加入',
  'succession.revoked': '已撤回邀请',
  'succession.claimed': '声明为他方的联系单位',
  'succession.refused': '不是我方联系单位',
} as const;
