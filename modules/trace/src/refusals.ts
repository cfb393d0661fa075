import { defineRefusals } from '@tongshang/refusal';
import { modeInWords } from '@tongshang/trade-facts';

export const { refuse, table } = defineRefusals(
  {
    TRACE_TIME_IN_FUTURE: {
      status: 422,
      en: '{at:moment} lies in the future; an event is what has happened.',
      'zh-CN': '{at:moment} 是未来时间；事件必须是已经发生的。',
    },
    TRACE_TIME_TOO_EARLY: {
      status: 422,
      en: '{at:moment} lies before the order of {ordered:day}.',
      'zh-CN': '{at:moment} 早于订单日期（{ordered:day}）。',
    },
    TRACE_PLACE_DIFFERS: {
      status: 422,
      en: 'UN/LOCODE {unlocode} is in {country:country}, not in {stated:country}.',
      'zh-CN': 'UN/LOCODE {unlocode} 位于 {country:country}，而非 {stated:country}。',
    },
    CONSIGNMENT_DOCUMENT_UNFIT: {
      status: 422,
      en: 'Goods that go by {mode} travel under a waybill; a bill of lading is for the sea.',
      'zh-CN': '运输方式为{mode}的货物使用运单；提单用于海运。',
    },
    BILL_FORM_UNFIT: {
      status: 422,
      en: 'A waybill names its consignee and is not negotiable; only a bill of lading is made out to order.',
      'zh-CN': '运单载明收货人且不可转让；只有提单可作成指示式。',
    },
    BILL_ORDER_PARTY_MISSING: {
      status: 422,
      en: 'Say to whose order the bill of lading is made out.',
      'zh-CN': '请说明提单凭谁的指示。',
    },
    BILL_ORDER_PARTY_UNFIT: {
      status: 422,
      en: 'A party to whose order the bill is made out belongs only to a bill to the order of a named party.',
      'zh-CN': '只有凭特定人指示的提单才载明指示人。',
    },
    RAIL_RULES_UNFIT: {
      status: 422,
      en: 'CIM and SMGS are rules for rail; these goods go by {mode}.',
      'zh-CN': '国际货约（SMGS）和国际货运公约（CIM）用于铁路；该货物运输方式为 {mode}。',
    },
    TRANSPORT_DOCUMENT_NUMBER_TAKEN: {
      status: 409,
      en: 'You have issued a transport document with the number {number} already; each has one of its own, over all trades.',
      'zh-CN': '您已签发过编号为 {number} 的运输单据；在所有贸易中，每份单据的编号须唯一。',
    },
    TRANSPORT_PAPER_NOT_BROUGHT: {
      status: 422,
      en: 'There is no {needed} {documentId} that a party has brought into this trade.',
      'zh-CN': '本笔贸易中没有当事方提交的 {needed} {documentId}。',
    },
    CONSIGNMENT_PORTS_SAME: {
      status: 422,
      en: 'The port of loading and the port of discharge are the same.',
      'zh-CN': '装货港与卸货港相同。',
    },
    CONSIGNMENT_ARRIVES_BEFORE: {
      status: 422,
      en: 'The estimated arrival ({arrival:moment}) lies before the loading ({loaded:moment}).',
      'zh-CN': '预计到达时间（{arrival:moment}）早于装运时间（{loaded:moment}）。',
    },
    EQUIPMENT_NUMBER_WRONG: {
      status: 422,
      en: '{number} is not a container number: its check digit would be {expected} (ISO 6346).',
      'zh-CN': '{number} 不是有效箱号：校验位应为 {expected}（ISO 6346）。',
    },
    EQUIPMENT_REPEATED: {
      status: 422,
      en: '{number} is named twice.',
      'zh-CN': '{number} 重复出现。',
    },
    EQUIPMENT_SSCC_UNKNOWN: {
      status: 422,
      en: 'The shipment has no handling unit {sscc}, or it is in two places.',
      'zh-CN': '该批货物没有物流单元 {sscc}，或该单元被重复装载。',
    },
    EQUIPMENT_INCOMPLETE: {
      status: 422,
      en: 'Handling units are named for some containers, but these are in none: {ssccs}.',
      'zh-CN': '部分集装箱已列明物流单元，但以下单元未装入任何箱：{ssccs}。',
    },
    EVENT_TRADE_UNKNOWN: {
      status: 422,
      en: 'The event belongs to no trade of yours: name the trade, or goods or papers that a trade already has.',
      'zh-CN': '该事件不属于您的任何贸易：请指明贸易，或使用贸易中已有的货物或单证标识。',
    },
    EVENT_TRADE_AMBIGUOUS: {
      status: 422,
      en: 'The event fits several of your trades; name one.',
      'zh-CN': '该事件与您的多个贸易相符，请指明其中一个。',
    },
    EVENT_ID_TAKEN: {
      status: 409,
      en: 'The trade already has another event with the id “{eventId}”. A correction declares the error of the first.',
      'zh-CN': '该贸易已有标识为“{eventId}”的另一事件。更正须先声明原事件有误。',
    },
    EVENT_NOT_FOUND: {
      status: 404,
      en: 'There is no such event, or you may not see it.',
      'zh-CN': '该事件不存在，或您无权查看。',
    },
    CAPTURE_NOT_FOUND: {
      status: 404,
      en: 'There is no such capture of yours.',
      'zh-CN': '您没有该采集记录。',
    },
    CAPTURE_KIND_WRONG: {
      status: 422,
      en: 'What is captured is an EPCISDocument; this is {kind}.',
      'zh-CN': '采集的内容应为 EPCISDocument，而这是 {kind}。',
    },
    CAPTURE_BEHAVIOUR_UNSUPPORTED: {
      status: 501,
      en: 'A document is captured as a whole or not at all; “{behaviour}” is not offered.',
      'zh-CN': '文档只能整体采集或整体拒绝；不支持“{behaviour}”。',
    },
    QUERY_TOO_LARGE: {
      status: 413,
      en: 'More than {limit:number} events fit the query, which is the most it wants.',
      'zh-CN': '符合查询的事件超过其上限 {limit:number}。',
    },
  },
  { mode: modeInWords },
);
