import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const common: Same<typeof en.common> = {
  close: '关闭',
  copy: '复制',
  copied: '已复制',
};

export const invitation: Same<typeof en.invitation> = {
  title: '邀请',
  offer: '{organisation} 邀请您（{email}）以{role}身份加入。',
  until: '有效期至',
  accept: '接受并登录',
  known: '您已有账户，请输入密码',
  new: '您的新账户',
  unconfirmed: '使用该邮箱的账户从未确认。',
  take: '该账户不是我开立的',
  takes: '您将获得自己的账户，原账户不再使用该邮箱。',
  keeps: '该账户是我的',
  isKnown: '我已有使用该邮箱的账户',
  isNew: '我还没有账户',
};

export const kind: Same<typeof en.kind> = {
  trader: '贸易企业',
  manufacturer: '生产企业',
  carrier: '承运人',
  warehouse: '仓储企业',
  customs: '海关',
  quality: '质检机构',
  tax: '税务机关',
  bank: '银行',
  operator: '平台运营方',
};

export const nav: Same<typeof en.nav> = {
  settings: '设置',
};

export const forgotten: Same<typeof en.forgotten> = {
  title: '忘记密码',
  text: '系统会向您发送链接，用于设置新密码，一小时内有效。',
  submit: '发送链接',
  asked: '如果 {email} 已有账户，链接即将发送至该邮箱。',
  noMail:
    '本平台未设置邮件发送，无法通过邮件重设密码。您仍可使用通行密钥登录；否则请联系贵组织的负责人，以另一邮箱重新邀请您。',
  back: '返回登录',
};

export const reset: Same<typeof en.reset> = {
  title: '设置新密码',
  text: '用于账户 {email}。该账户的所有登录都将退出。',
  submit: '设置密码',
  factorStays: '您的通行密钥和身份验证器保持不变，登录时仍需使用。',
  changed: '密码已设置，请用新密码登录。',
  released: '邮箱已归还给您，不再有账户使用它。',
  unconfirmed:
    '该账户从未确认过。如果由您开立，请继续：组织仍归您所有，其他成员、API 密钥和待接受的邀请将全部失效。如果不是您开立的，请在下方收回邮箱。',
  noLink: '请打开邮件中的链接。',
};

export const recovery: Same<typeof en.recovery> = {
  title: '恢复账户',
  link: '双重验证方式也已遗失',
  text: '适用于通行密钥、身份验证器和恢复码均已遗失的情况。系统会立即通知您和贵组织的所有负责人，收到通知者均可阻止。24 小时后（银行、主管部门和平台运营方人员为 72 小时后），可通过链接设置新密码。',
  ask: '申请恢复',
  asked: '如果 {email} 有已确认的账户，链接将发送至该邮箱，并通知其所属组织的负责人。',
  noMail: '本平台未设置邮件发送，无法通过邮件恢复账户。请联系贵组织的负责人以另一邮箱重新邀请您。',
  of: '账户：{email}。恢复后，原有通行密钥、身份验证器、登录状态以及您创建的 API 密钥均失效。',
  from: '可用时间自',
  waits: '等待期尚未结束。在此期间登录账户，恢复即告中止。',
  submit: '恢复账户',
  done: '新密码已设置。请用新密码登录，并重新设置双重验证。',
  objectionTitle: '阻止账户恢复',
  stopped: '已阻止恢复，其链接不再有效。',
  stoppedNext: '如果这是您的账户而申请人不是您，可能有人能读取您的邮箱：请先修改邮箱密码，再修改此处的密码。',
};

export const confirmAddress: Same<typeof en.confirmAddress> = {
  title: '确认邮箱',
  text: '有人以 {email} 在此开立了账户。',
  submit: '是的，邮箱和账户都属于我',
  signIn: '请先登录该账户，然后再次打开邮件中的链接。',
  done: '邮箱已确认。',
  noLink: '请打开邮件中的链接。',
};

export const release: Same<typeof en.release> = {
  title: '不是您本人？',
  text: '开立此账户的人从未证明该邮箱属于自己。您能读取该邮箱，因此可以收回；该账户将不再有邮箱。',
  submit: '收回邮箱',
  sure: '从该账户收回邮箱？',
};

export const foundOperator: Same<typeof en.foundOperator> = {
  title: '设立平台运营方',
  text: '运营方负责运行本平台：认定银行与主管机关，并进行监督；运营方本身不参与贸易，贵企业另行注册。',
  organisation: '运营方',
  submit: '设立运营方',
  noLink: '请打开平台启动时打印的链接。',
};

export const register: Same<typeof en.register> = {
  title: '注册企业',
  text: '您将成为企业负责人，可邀请同事加入。',
  haveAccount: '我已有账户',
  submit: '注册',
  firm: '企业',
  nameEn: '英文名称',
  nameZh: '中文名称',
  kinds: '业务类型',
  kindsWhy: '决定为您提供哪些功能。主管部门、银行和平台运营方由运营方登记。',
  taxIdWhy: '显示在发票和报关单上。',
  street: '街道门牌',
  city: '城市',
  postalCode: '邮政编码',
  subdivision: '省或州',
  addressEn: '完整英文地址（一行）',
  addressZh: '完整中文地址（一行）',
  addressWhy: '不含邮编和国家。相应语言的单据按此打印；未填则按上面所写打印。',
  owner: '您本人',
  person: '您的姓名',
  passwordWhy: '至少 12 个字符，且不易被猜到。',
};

export const onboarding: Same<typeof en.onboarding> = {
  title: '接纳银行或监管机构',
  text: '任何企业都不能自称银行或监管机构。由您登记，并把链接交给其首位负责人；使用该链接本身不能证明身份，请事先核实。',
  kind: '机构类型',
  countryWhy: '监管机构即代表该国家/地区。',
  email: '首位负责人的邮箱',
  emailWhy: '凭链接以此邮箱开立账户。',
  submit: '登记并生成链接',
  handOver: '请将此链接交给 {email}，仅可使用一次，有效期至 {day}。',
};

export const approval: Same<typeof en.approval> = {
  title: '等待另一位负责人复核',
  waits: '一项企业信息或收款账户的变更，等待另一位负责人复核',
  look: '查看',
  asked: '已申请，经另一位负责人复核后生效。',
  who: '{matter}：由{name}申请，{until} 前有效',
  formerOwner: '已离任的负责人',
  approve: '同意',
  end: '终止',
  sure: '同意后立即生效。您是否已通过邮件以外的方式向申请人核实？',
  what: '变更内容',
  before: '现为',
  after: '申请改为',
  standsAlready: '申请的内容与现状相同，请终止。',
  tooNew: '新任负责人须满三天方可复核。',
};

export const approvalMatter: Same<typeof en.approvalMatter> = {
  organisation: '企业身份信息',
  'bank-accounts': '收款账户',
};

export const approvalField: Same<typeof en.approvalField> = {
  'name-en': '名称（拉丁字母）',
  'name-zh-CN': '名称（中文）',
  country: '国家/地区',
  address: '地址',
  taxId: '税号',
  legalId: '注册号',
  eoris: 'EORI 号',
  jurisdictions: '登记或主管的国家/地区',
  accounts: '账户',
};

export const settings: Same<typeof en.settings> = {
  address: '地址',
  title: '设置',
  organisation: '企业信息',
  people: '人员',
  apiKeys: 'API 密钥',
  signingKeys: '签名密钥',
  security: '我的登录',
  organisationText: '他人可见，并自此显示在您的单据上。已签发的单据内容不变。',
  readOnly: '仅负责人可以修改。',
  legalId: '注册号',
  eoris: 'EORI 号',
  eorisWhy: '海关识别企业的号码：欧盟、大不列颠、北爱尔兰各一个；印在当地的报关单上。',
  jurisdictions: '登记或主管的国家',
  jurisdictionsWhy: '企业办理税务登记的国家，或主管部门管辖的国家。',
  joinsAtOnce: '贸易一经指定，本企业即参加',
  joinsAtOnceWhy: '否则每笔指定本企业的贸易都须等待本企业人员接受。',
  members: '成员',
  since: '加入时间',
  role: '角色',
  roleText: '负责人可办理一切事项；业务员可办理除此设置外的一切事项；只读成员只能查看。',
  removePerson: '移除 {name}？',
  removePersonText: '此人将立即退出登录，不再代表本企业行事。已办理的事项保留记录。',
  invite: '邀请成员',
  inviteSend: '生成邀请',
  inviteLanguage: '邮件语言',
  inviteMailed: '发给 {email} 的邀请会自动发出。您也可以转交此链接：仅可使用一次，有效期至 {day}。',
  inviteText:
    '本平台不会自动发送邮件：请将此链接转交 {email}。链接仅可使用一次，有效期至 {day}；邀请函已放入发件箱，可供复制。',
  openInvitations: '未接受的邀请',
  withdraw: '撤回',
  invitedAs: '邀请为{role}，有效期至 {day}',
  noInvitations: '没有未接受的邀请。',
  apiKeysText: '程序凭密钥代表企业行事，只能做您勾选的事，到期即失效。',
  keyName: '名称',
  keyNameWhy: '便于日后辨认由哪个程序使用。',
  keyScopes: '允许的操作',
  keyExpires: '到期日',
  keyCreate: '创建密钥',
  keyOnce: '请立即复制密钥：仅显示这一次。',
  keyRevoke: '吊销',
  keyRevokeTitle: '吊销“{name}”？',
  keyRevokeText: '自此刻起使用该密钥的请求将被拒绝，且无法恢复。',
  keyRevoked: '已于 {day} 吊销',
  keyExpired: '已到期',
  keyLastUsed: '最近使用',
  keyNever: '从未',
  noKeys: '还没有密钥',
  noKeysText: '代表您与通商通信的程序及其权限将列在此处。',
  signingKeysText: '您签发的每份单据都用企业密钥签名。公钥记录在日志中，任何人都可验证签名。',
  keyInUse: '使用中',
  keyFrom: '启用时间',
  keyUntil: '停用时间',
  rotate: '自此改用新密钥签名',
  rotateText: '旧密钥的私钥将被销毁；用它签署的单据仍然有效。此操作无法撤销。',
  rotated: '自此由新密钥签名。',
  password: '密码',
  currentPassword: '当前密码',
  newPassword: '新密码',
  passwordChange: '修改密码',
  passwordChanged: '密码已修改，其他设备均已退出登录。',
  passkeys: '通行密钥',
  passkeysText: '用设备的指纹、面容或锁屏密码代替密码登录。',
  passkeyAdd: '添加通行密钥',
  passkeyName: '此设备的名称',
  passkeyAdded: '通行密钥已登记。',
  passkeyRemove: '移除“{name}”？',
  passkeyRemoveText: '该设备将不能再用于登录。',
  noPasskeys: '还没有通行密钥。',
  sessions: '已登录的设备',
  sessionHere: '本机',
  sessionEnd: '在该处退出',
  lastUsed: '最近使用于 {when}',
  'method-password': '用密码登录',
  'method-passkey': '用通行密钥登录',
  me: '我的姓名与语言',
  noAddress: '无邮箱：已由邮箱持有人收回',
  confirmed: '已确认',
  notConfirmed: '未确认',
  confirmWhy: '确认之前，无法证明该邮箱属于您；能够读取该邮箱的人可将其收回。',
  confirmAsk: '重新发送确认链接',
  confirmSent: '确认链接将发送至 {email}。',
  language: '信件与答复所用语言',
};

export const proof: Same<typeof en.proof> = {
  title: '{name}，请确认是您本人',
  text: '管理成员、通行密钥和密钥，以及认定联系单位或企业的身份前，须确认操作者是本人。确认后十分钟内有效。',
  submit: '确认',
  passkey: '用通行密钥确认',
};

export const factor: Same<typeof en.factor> = {
  title: '双重验证',
  owedText:
    '{organisation}的决定关系到他人的货物、资金或权利。为其工作须通过双重验证登录，完成之前其他功能均不开放。',
  askedText: '划转资金、裁定案件或创建密钥前，除密码外还须双重验证。设置一次即可，此后登录时验证。',
  settingsText:
    '除密码外，再用通行密钥或手机上的动态验证码验证：他人即使知道密码也无法登录。建议所有人启用，划转资金前必须启用。',
  show: '请使用您已设置的方式验证。',
  passkeyText: '最快捷、最安全：使用本设备的指纹、面容或锁屏密码。',
  thisDevice: '本设备',
  app: '身份验证器',
  appText: '手机应用每半分钟生成一个六位动态验证码。',
  appAdd: '设置身份验证器',
  appReplace: '更换身份验证器',
  appSince: '身份验证器启用于',
  appRemove: '移除身份验证器？',
  appRemoveText: '此后仅凭密码即可登录；如您有通行密钥且业务要求，则仍须使用。',
  scan: '请用身份验证器扫描此二维码。',
  qr: '身份验证器二维码',
  typed: '或手动输入密钥：',
  sixFigures: '身份验证器显示的六位验证码',
  confirm: '确认启用',
  code: '验证码',
  codeWhy: '身份验证器的六位动态验证码，或一个恢复码。',
  recoveryCodes: '恢复码',
  recoveryText:
    '无法使用身份验证器时，每个恢复码可配合密码登录一次。恢复码仅显示这一次，请像重要文件一样妥善保管。',
  kept: '我已保存',
  codesLeft: '剩余 {count} 个恢复码。',
  renew: '重新生成恢复码',
  renewSure: '现有恢复码将全部失效。',
  shown: '本次登录已完成双重验证。',
  exempt: '这是供所有人试用的演示登录，无须双重验证，也不能设置。',
  goOn: '继续',
};

export const signIn: Same<typeof en.signIn> = {
  title: '登录',
  submit: '登录',
  email: '电子邮箱',
  password: '密码',
  passkey: '用通行密钥登录',
  passkeyDismissed: '未选择通行密钥。',
  register: '注册企业',
  demonstration: '以下列任一身份试用',
  demonstrationText: '这是演示环境：企业、人员和数字均为虚构。点击即可登录。',
  without: '无须账户',
  verify: '核验贸易卷宗',
  tariff: '查询关税和税费',
};
