import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const part: Same<typeof en.part> = {
  claims: '索赔',
};

export const claim: Same<typeof en.claim> = {
  none: '没有索赔',
  noneText: '收货记载的差异自动提出索赔；买卖双方也可自行提出。',
  claimable: '货款中尚可索赔：',
  by: '索赔方',
  against: '被索赔方',
  answerBy: '答复期限',
  decidedBy: '意见不一致时由其裁定',
  toBuyer: '归买方',
  toBuyerWhy: '介于 0 和 {amount} {currency} 之间，其余归卖方。',
  toSeller: '归卖方',
  owedBack: '其中卖方尚欠',
  dueSince: '应退日',
  forBuyer: '归买方',
  forSeller: '归卖方',
  offer: '{who} 提出方案：',
  award: '{who} 告知外部裁决：',
  rejected: '已拒绝',
  reason: '理由',
  about: '索赔范围',
  rest: '全部未到货物',
  shipment: '第 {number} 批',
  anAmount: '货款中的一笔金额',
  amountWhy: '按金额索赔时填写，最多 {most}。',
  raiseUnheld: '索赔由双方协商，或按法院、仲裁裁决确认；没有银行托管款项。您不能自行裁定。',
  raiseText: '托管中的索赔款项继续托管，直至对方同意或托管银行裁定。您不能自行裁定。',
  remedy: '款项之外',
  accept: '接受索赔',
  acceptText: '索赔方获得全部索赔金额。',
  refuse: '拒绝索赔',
  refuseText: '由托管银行裁定；没有银行托管的，由双方继续协商。',
  acceptOffer: '接受方案',
  acceptGoodsText: '先退换货物；收货方确认收到后，款项才划转。',
  acceptOfferText: '索赔按此了结，款项立即划转。',
  rejectOffer: '拒绝方案',
  rejectOfferText: '双方意见不一致，托管银行可以裁定。',
  propose: '提出了结方案',
  outside: '由法院或仲裁庭裁决',
  outsideWhy: '对方确认后款项才会划转。',
  decide: '裁定索赔',
  outcome: '告知赔付结果',
  outlives: '贸易已结案；该索赔在指明本笔贸易的案卷中继续办理，并收入卷宗。',
  withdraw: '撤回索赔',
  withdrawText: '您将不获赔付；托管款项归应得方。',
};

export const loss: Same<typeof en.loss> = {
  cause: '灭失原因',
  lostOn: '灭失日期',
  lostOnWhy: '货物下落不明的，填写本应到达之日。',
  where: '地点',
  whereWhy: '地名或海上位置。',
  note: '事故经过',
  evidenceWhy: '承运人的灭失通知、检验报告或海事声明，至少一份。',
  evidenceCarrier: '贵方所述即为灭失通知；可附证明文件。',
  sure: '本批货物自此按全损处理。',
  released: '所持有的货款 {amount} 立即放给卖方。',
  releasedPart: '所持有的 {amount} 中，本批货物的价款立即放给卖方。',
  releasedLater: '货款 {amount} 在银行解除暂扣后放给卖方。',
  withdrawn: '进口申报 {numbers} 随即撤回，但海关已介入该批货物的除外。',
  buyersRisk:
    '本批货物全部灭失。风险由买方承担：货款仍应支付，同时向承运人或保险人提出索赔。此后不再收货。部分到达的货物，在收货时注明缺失。',
  sellersRisk:
    '本批货物全部灭失。风险由卖方承担：该批货款不再应付，已付款项退还买方。此后不再收货。部分到达的货物，在收货时注明缺失。',
};

export const claimReason: Same<typeof en.claimReason> = {
  'lost-on-the-way': '途中灭失',
  'damaged-on-the-way': '途中损坏',
  'short-from-start': '发货时即短少',
  'not-conforming': '与约定不符',
  'wrong-goods': '货物错误',
  'not-insured': '未依约投保',
  'not-delivered': '未交货',
  'not-received': '已到货而买方未答复',
  other: '其他',
};

export const claimAgainst: Same<typeof en.claimAgainst> = {
  seller: '卖方',
  buyer: '买方',
  carrier: '承运人',
  insurer: '保险人',
};

export const claimStage: Same<typeof en.claimStage> = {
  raised: '待答复',
  answered: '已答复',
  'awaiting-goods': '等待退换货',
  agreed: '已协议',
  decided: '已裁定',
  withdrawn: '已撤回',
  lapsed: '已失效',
};

export const claimAct: Same<typeof en.claimAct> = {
  raised: '提出',
  accepted: '接受',
  refused: '拒绝',
  proposed: '提出方案',
  'proposal-accepted': '接受方案',
  'proposal-rejected': '拒绝方案',
  ruled: '银行裁定',
  'taken-back': '索赔方撤回',
  'outcome-stated': '告知结果',
  unanswered: '逾期未答复',
  'goods-awaited': '等待退换货',
  dispatched: '已发运',
  received: '已签收',
  agreed: '按协议了结',
  decided: '按裁定了结',
  withdrawn: '未赔付了结',
  lapsed: '失效',
};

export const goods: Same<typeof en.goods> = {
  title: '须先退换的货物',
  offer: '提出退货或换货方案',
  decide: '裁定退货或换货',
  offerText: '托管中的款项在货物送达之前继续托管。由收货方确认收货，索赔即按此了结。',
  toBuyerWhy: '货物送达后归买方，介于 0 和 {amount} {currency} 之间，其余归卖方。换货通常为 0。',
  sender: '发货方',
  receiver: '收货方',
  freightBy: '运费承担方',
  dispatchBy: '最迟发运日',
  receiveBy: '签收期限',
  thenBuyer: '届时归买方',
  late: '已逾期',
  dispatch: '说明货物已发运',
  dispatchText: '此项陈述不划转款项。报关用发票和装箱单随即出具。',
  dispatchedOn: '发运日期',
  mode: '运输方式',
  place: '发运地',
  document: '运输单据编号',
  packages: '件数',
  packagesWhy: '请填写不小于 1 的整数',
  grossWeight: '毛重',
  fromWarehouse: '取自仓库',
  source: '来源',
  'source-stock': '库存',
  'source-made': '为此生产',
  receive: '说明收货情况',
  receiveUnreleased:
    '该批货物海关尚未放行，不能填写已收到的数量；途中遗失的无须进口放行，未发出的无须出口放行。',
  receiveText: '全部收到的，索赔按约定或裁定了结，款项立即划转。',
  differsBecause: '短少或不符的原因',
  differsWhy: '仅在收到数量少于发运数量时适用。',
  asAll: '以所收货物视为全部',
  asAllWhy: '否则双方意见不一致：另行协商，或由托管银行裁定。',
  toWarehouse: '现存放仓库',
};

export const movementState: Same<typeof en.movementState> = {
  owed: '待发运',
  dispatched: '运输途中',
  received: '已签收',
  ended: '不再退换',
};

export const remedy: Same<typeof en.remedy> = {
  refund: '退款',
  'price-reduction': '减价',
  return: '退货',
  replacement: '换货',
};
