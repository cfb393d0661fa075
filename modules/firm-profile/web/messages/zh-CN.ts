export const firm = {
  title: '企业资料',
  lead: '填写一次，以后不再询问：报价和单据以此为默认值，且均可修改。所有项目均为选填。',
  readOnly: '仅负责人可以修改。',
  worth: '建议填写',
  allFilled: '均已填写。',
  bank: '银行账户',
  bankText:
    '商业发票和形式发票默认使用对应币种的账户。已签发的单据保持原账户不变。账户如有更改，将通过邮件通知邮箱已确认的每位负责人。',
  addAccount: '添加账户',
  removeAccount: '移除此账户',
  ibanWhy: '填写国际银行账号，或账号和银行。',
  accountNumber: '账号',
  bankName: '开户银行',
  bankAddress: '银行地址',
  holder: '户名',
  anyCurrency: '不限币种',
  terms: '报价默认值',
  incoterm: '贸易术语',
  place: '指定地点',
  transport: '运输方式',
  payment: '付款方式',
  validity: '报价有效天数',
  leadTime: '交货期（天）',
  currencies: '币种',
  currenciesWhy: '报价默认使用第一个币种。',
  port: '常用装运港',
  furtherPort: '其他装运港 {number}',
  addPort: '添加装运港',
  removePort: '移除此装运港',
  carton: '外箱',
  cartonText: '新建产品时的默认值。',
  pieces: '每箱数量',
  length: '长（厘米）',
  width: '宽（厘米）',
  height: '高（厘米）',
  noAccount: '未设置',
} as const;

export const firmItem = {
  bank: '银行账户',
  address: '街道和城市',
  'tax-number': '税号',
  terms: '常用条款',
  port: '装运港',
  'local-name': '第二语言名称',
  carton: '外箱数据',
} as const;

export const firmGives = {
  bank: '发票印有收款账户',
  address: '单据印有完整地址',
  'tax-number': '发票印有税号',
  terms: '报价自动带出常用条款',
  port: '报价自动带出装运港',
  'local-name': '中英文单据各用相应名称',
  carton: '新建产品自动带出外箱数据',
} as const;

export const entry = {
  'firm-profile.defaults-changed': '常用条款已更改',
  'firm-profile.bank-changed': '银行账户已更改',
  'firm-profile.image-changed': '单据图片已更改',
} as const;
