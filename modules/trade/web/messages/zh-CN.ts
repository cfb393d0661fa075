import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const action: Same<typeof en.action> = {
  quote: '报价',
  counter: '还价',
  'accept-offer': '接受报价',
  'decline-offer': '拒绝报价',
  'answer-amendment': '答复变更',
  'withdraw-amendment': '撤回我的变更',
  'propose-amendment': '提出变更',
  'answer-cancellation': '答复取消请求',
  'withdraw-cancellation': '撤回我的取消请求',
  cancel: '取消贸易',
  'supply-facts': '补充缺失数据',
  'add-party': '加入一方',
  'add-party-named': '加入：{role}',
  more: '更多操作',
  waitsFor: '等待 {who}：{what}',
};

export const amendmentStatus: Same<typeof en.amendmentStatus> = {
  pending: '等待答复',
  accepted: '已接受',
  rejected: '已拒绝',
  withdrawn: '已撤回',
};

export const basis: Same<typeof en.basis> = {
  validity: '按报价有效期',
  'lead-time': '按约定交货期',
  'latest-shipment': '按约定最迟装运日',
  'estimated-arrival': '按承运人通知',
  'payment-term': '按付款条件',
  usual: '按此类环节的通常用时，并非任何一方的承诺',
};

export const common: Same<typeof en.common> = {
  search: '搜索',
};

export const detail: Same<typeof en.detail> = {
  notYours: '其细节不在您的角色可见范围内。',
  notYet: '此前还有环节未完成（{lane}）。',
  destination: '目的地',
  wishedBy: '期望日期',
  note: '备注',
  replaces: '取代',
  quotation: '报价单',
  inspection: '检验',
  'inspection-accepted': '合格',
  'inspection-rejected': '不合格',
  sample: '抽样数',
  criterion: '标准',
  means: '运输工具',
  loadedAt: '装载时间',
  arrival: '预计到达',
  containers: '集装箱',
  seenAt: '时间',
  receivedAt: '收货时间',
  entries: '条目数',
  reason: '原因',
  batch: '批次',
  quantity: '数量',
  grossWeight: '毛重',
  proof: '证明文件',
  agency: '部门',
  votedAt: '放行时间',
};

export const enquiry: Same<typeof en.enquiry> = {
  title: '询价',
  lead: '由此建立一份贸易卷宗。卖方立即可见，并以报价答复。',
  severalSellers: '您收集了多位卖方的商品，每位卖方各有一份询价：',
  goods: '货物',
  goodsInWords: '货物描述',
  addGoods: '用文字添加货物',
  fromCatalogue: '从目录中选择',
  who: '向谁询价',
  where: '运往何处',
  destinationWhy: '卖方将据此报价。',
  terms: '希望的条款',
  partners: '参与方',
  partnersText: '也可以稍后加入。',
  send: '发出询价',
};

export const form: Same<typeof en.form> = {
  unitPrice: '单价',
  pricePer: '每 {per} 的价格',
  priceFromList: '留空则用您的目录价',
  validUntil: '有效期至',
  validUntilWhy: '报价在当日结束（UTC）前有效。',
  reason: '原因',
  quoteText: '买方立即可见，并可接受、拒绝或还价。此报价取代现有报价。',
  counterText: '卖方立即可见您的还价。此还价取代现有报价。',
  acceptText: '接受即为下单：货物、价格和条款对双方冻结。',
  declineText: '拒绝报价 {number}。贸易仍可接受新的报价。',
  orderNumber: '您的订单号',
  orderNumberWhy: '留空则使用贵企业的下一个编号。',
  amendText: '请改动需要变更之处。只有改动的内容发给对方，对方接受后生效。',
  amendWhy: '供对方决定时参考。',
  'amendmentBy-seller': '卖方提议：',
  'amendmentBy-buyer': '买方提议：',
  accept: '接受',
  reject: '拒绝',
  follows: '后果',
  cancelAlone: '贸易立即取消。记录保留，但不能再作任何登记。',
  cancelConsent: '货物或单据已投入工作，须经对方同意。',
  askToCancel: '请求取消',
  cancellationAsked: '对方希望取消本笔贸易：',
  agreeToCancel: '同意取消',
  add: '加入',
  partyText: '自此该组织可看到其角色在本笔贸易中可见的内容。',
  partyRole: '角色',
  closeText: '贸易卷宗以其条目总数封存。此后不能再增添内容，但始终可读。',
  supplyText: '订单未载明、而后续环节需要的数据。可以先补充一部分。',
  madeUp: '演示',
  madeUpText: '这些数值为虚构',
};

export const home: Same<typeof en.home> = {
  nothing: '没有等您办理的事项',
  nothingText: '进行中的事项都在等待其他各方。',
  fresh: '还没有贸易',
  freshText: '您参与的贸易及下一步要办的事将显示在此处。可以先寻找商品，或等待询价。',
  latest: '最近的贸易',
  openTrade: '打开贸易卷',
  allTrades: '查看全部贸易',
  findGoods: '寻找商品',
  more: '还有 {count} 笔',
  numbers: '您的数字',
  open: '进行中',
  openValue: '进行中贸易的金额',
  search: '查找贸易',
};

export const lane: Same<typeof en.lane> = {
  goods: '货物',
  papers: '单据',
  money: '资金',
  now: '现在',
  noDate: '日期未定',
  held: '已托管 {amount}',
  spoken: '{name}，{state}，{when}',
  'state-done': '已完成',
  'state-mine': '等您办理',
  'state-expected': '预计',
  void: '已作废',
  'state-late': '已逾期',
  lateSince: '应于 {day}',
  asLanes: '时间轴',
  asList: '列表',
  title: '已发生与待发生',
};

export const nav: Same<typeof en.nav> = {
  home: '首页',
  trades: '贸易',
};

export const offerStatus: Same<typeof en.offerStatus> = {
  standing: '有效',
  superseded: '已被取代',
  accepted: '已接受',
  declined: '已拒绝',
  expired: '已过期',
};

export const part: Same<typeof en.part> = {
  goods: '货物',
  parties: '各方',
  offers: '报价',
  journal: '日志',
  you: '本方',
  address: '地址',
  noOffer: '尚无报价。',
  offer: '报价',
  amendments: '此后的变更',
  amendment: '变更',
  changes: '变更内容',
  sequence: '序号',
  entry: '条目',
  leaf: '日志序号',
  pending: '片刻后',
};

export const said: Same<typeof en.said> = {
  enquired: '{who} 发出询价。',
  quoted: '{who} 提出报价。',
  ordered: '{who} 下达订单；自此货物、价格和条款即告冻结。',
  funded: '{who} 已为付款提供保障。',
  produced: '{who} 完成生产或备货。',
  packed: '{who} 已将货物装入带编号的包装。',
  invoiced: '{who} 开具了商业发票。',
  originated: '{who} 证明了货物的原产地。',
  'export-declared': '{who} 办理了出口申报。',
  'export-released': '各有关部门均已放行出口。',
  shipped: '{who} 已将货物装运。',
  'in-transit': '{who} 报告货物在途情况。',
  'import-declared': '{who} 办理了进口申报。',
  'import-released': '各有关部门均已放行进口。',
  delivered: '{who} 已收货。',
  settled: '货款已付给卖方。',
  closed: '{who} 将贸易结案。',
  cancelled: '{who} 取消了贸易。',
};

export const term: Same<typeof en.term> = {
  quantity: '数量',
  unitPrice: '单价',
  hsCode: 'HS 编码',
  originCountry: '原产地',
  incoterm: '贸易术语',
  place: '指定地点',
  modeOfTransport: '运输方式',
  paymentTerm: '付款方式',
  openAccountDays: '交货后天数',
  portOfLoading: '装运港',
  portOfDischarge: '卸货港',
  latestShipmentDate: '最迟装运日',
  leadTimeDays: '交货期',
  partialShipments: '分批装运',
};

export const terms: Same<typeof en.terms> = {
  mode: '运输方式',
  incoterm: '贸易术语（Incoterms 2020）',
  inPrice: '价格包含：',
  nothing: '仅货物本身',
  place: '指定地点',
  payment: '付款方式',
  'pay-escrow': '下单后由银行托管，收货后放款。',
  'pay-open-account': '交货后付款，由银行预留授信额度。',
  'pay-advance': '生产前付款。',
  openAccountDays: '交货后天数',
  latestShipment: '最迟装运日',
  leadTime: '交货期（天）',
  leadTimeWhy: '自下单至货物可供装运。',
  partial: '分批装运',
  partialAllowed: '允许分批装运',
};

export const trade: Same<typeof en.trade> = {
  keyNext: '我的下一步',
  lines: '（{count} 行）',
  sellsTo: '售予',
  orderNumber: '订单 {number}',
  terms: '交货条款',
  payment: '付款',
  transport: '运输',
  route: '{from} → {to}，{by}',
  latestShipment: '最迟装运日',
  opened: '建立日期',
  noLines: '尚未列明货物',
  andMore: '{first}，另有 {count} 行',
  namedPlace: '{kind}为 {place}。',
  riskPasses: '风险转移给买方的时点：{when}。',
};

export const tradeStatus: Same<typeof en.tradeStatus> = {
  open: '进行中',
  cancelled: '已取消',
  closed: '已结案',
};

export const trades: Same<typeof en.trades> = {
  number: '贸易',
  order: '订单',
  stands: '进展',
  waiting: '等我办理',
  status: '状态',
  milestone: '最近节点',
  myRole: '我的角色',
  none: '还没有贸易',
  noneText: '贸易始于询价或订单，此后将显示在此处。',
  noMatch: '没有符合筛选条件的贸易',
  clear: '清除筛选',
};

export const upcoming: Same<typeof en.upcoming> = {
  enquired: '待 {who} 询价。',
  quoted: '待 {who} 报价。',
  ordered: '待 {who} 接受报价。',
  funded: '待 {who} 为付款提供保障。',
  produced: '待 {who} 生产或备货。',
  packed: '待 {who} 装箱。',
  invoiced: '待 {who} 开具商业发票。',
  originated: '待 {who} 证明原产地。',
  'export-declared': '待 {who} 办理出口申报。',
  'export-released': '待海关、质检和税务放行出口。',
  shipped: '待 {who} 装运。',
  'in-transit': '待 {who} 报告在途情况。',
  'import-declared': '待 {who} 办理进口申报。',
  'import-released': '待海关、质检和税务放行进口。',
  delivered: '待 {who} 收货。',
  settled: '收货后货款即付给卖方。',
  closed: '待 {who} 结案。',
  cancelled: '待 {who} 答复取消请求。',
};

export const sums: Same<typeof en.sums> = {
  charge: '费用',
  allowance: '折让',
  tax: '税',
  prepaid: '已预付',
  rounding: '舍入',
  payable: '应付',
  dangerousGoods: '危险货物',
};
