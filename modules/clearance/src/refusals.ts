import { defineRefusals } from '@tongshang/refusal';
import { roleInWords } from '@tongshang/trade-facts';
import { PART_NAMES } from './part-names.ts';

type Words = Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>>;

const AGENCIES: Words = {
  customs: { en: 'customs', 'zh-CN': '海关' },
  quality: { en: 'quality inspection', 'zh-CN': '质检' },
  tax: { en: 'tax', 'zh-CN': '税务' },
};
const DIRECTIONS: Words = {
  export: { en: 'exports', 'zh-CN': '出口' },
  import: { en: 'imports', 'zh-CN': '进口' },
};
const PAPERS: Words = {
  ExportCustomsDeclaration: { en: 'export declaration', 'zh-CN': '出口报关单' },
  ImportCustomsDeclaration: { en: 'import declaration', 'zh-CN': '进口报关单' },
};
const STATES: Words = {
  declared: { en: 'declared', 'zh-CN': '已申报' },
  held: { en: 'held', 'zh-CN': '扣留' },
  inspection: { en: 'under inspection', 'zh-CN': '查验中' },
  'payment-due': { en: 'waiting for the duties', 'zh-CN': '待缴税费' },
  refused: { en: 'refused', 'zh-CN': '不予放行' },
  released: { en: 'released', 'zh-CN': '已放行' },
  withdrawn: { en: 'withdrawn', 'zh-CN': '已撤回' },
};

export const { refuse, table } = defineRefusals(
  {
    DECLARATION_NOT_FOUND: {
      status: 404,
      en: 'There is no such declaration among yours.',
      'zh-CN': '您没有该报关单。',
    },
    EORI_UNSUITABLE: {
      status: 422,
      en: '{eori} is no EORI number by which customs of {country:country} know anybody: in Great Britain GB and 12 or 15 digits, in the European Union the prefix of a member state (or XI).',
      'zh-CN':
        '{country:country}海关不认“{eori}”为 EORI 号：大不列颠为 GB 加 12 或 15 位数字；欧盟以成员国代码（或 XI）开头。',
    },
    IMPORTER_NUMBER_UNSUITABLE: {
      status: 422,
      en: '{number} is no importer number of the United States: 12-345678900 or 221234-12345 with its hyphen (19 CFR 24.5), of an import there; no person’s social security number.',
      'zh-CN':
        '“{number}”不是美国的进口商编号：应带连字符，形如 12-345678900 或 221234-12345（美国联邦法规第 19 编第 24.5 条），且仅用于向美国进口；不接受个人社会保障号码。',
    },
    DECLARATION_NOT_NEEDED: {
      status: 409,
      en: 'No customs border lies between seller and buyer: nothing is declared.',
      'zh-CN': '买卖双方之间没有关境，无需申报。',
    },
    ALREADY_DECLARED: {
      status: 409,
      en: 'These goods are already declared: {number}.',
      'zh-CN': '这些货物已申报：{number}。',
    },
    DECLARATION_PER_BILL: {
      status: 422,
      en: 'Customs of China takes one declaration for each bill of lading or waybill: declare each of the {shipments} shipments by itself.',
      'zh-CN': '中国海关要求一份报关单只对应一份提单或运单：请对 {shipments} 个批次分别申报。',
    },
    MOVEMENT_NOT_SENT: {
      status: 409,
      en: 'Nobody has stated that goods of such a claim were sent: they are declared once they are.',
      'zh-CN': '尚无人陈述该索赔货物已发运：发运后方可申报。',
    },
    MOVEMENT_NOT_OWED: {
      status: 409,
      en: 'The claim was agreed anew: these goods move no more, and are not declared.',
      'zh-CN': '该索赔已重新商定：这些货物不再运输，无需申报。',
    },
    MOVEMENT_IS_OF_A_SHIPMENT: {
      status: 422,
      en: 'Goods of a claim are declared by themselves: leave the shipment out.',
      'zh-CN': '索赔货物单独申报：请勿填写货运批次。',
    },
    DECLARED_SHIPMENT_NOT_PACKED: {
      status: 422,
      en: 'The trade has no packed shipment {shipmentId}.',
      'zh-CN': '该贸易没有已装箱的批次 {shipmentId}。',
    },
    FREIGHT_NOT_AS_INVOICED: {
      status: 422,
      en: 'The invoice bills {billed:number} of freight, and {stated:number} is stated here: leave it out, or state what is billed.',
      'zh-CN': '发票所列运费为 {billed:number}，此处填写 {stated:number}：请不填，或按发票填写。',
    },
    INSURANCE_NOT_AS_INVOICED: {
      status: 422,
      en: 'The invoice bills {billed:number} of insurance, and {stated:number} is stated here: leave it out, or state what is billed.',
      'zh-CN': '发票所列保费为 {billed:number}，此处填写 {stated:number}：请不填，或按发票填写。',
    },
    CHARGE_UNUSUAL: {
      status: 422,
      en: '{stated:number} of {charge} is stated, far beyond what is usual for goods billed at {goods:number}: correct it, or confirm that it is meant.',
      'zh-CN':
        '填写的{charge}为 {stated:number}，而货物金额为 {goods:number}，远超通常水平：请更正，或确认无误。',
    },
    DECLARATION_FACTS_MISSING: {
      status: 422,
      en: 'The declaration needs facts that are not known: {missing}.',
      'zh-CN': '申报缺少以下信息：{missing}。',
    },
    DECLARATION_CLOSED: {
      status: 409,
      en: 'The declaration is {state}; nothing more can be done with it.',
      'zh-CN': '报关单状态为 {state}，不能再办理。',
    },
    TARIFF_NOT_HELD: {
      status: 422,
      en: 'No tariff of {country:country} for {direction} is held here.',
      'zh-CN': '本系统没有 {country:country} 的{direction}税则。',
    },
    DEMONSTRATION_ONLY: {
      status: 422,
      en: 'Demonstration rates are accepted only in trades that are marked as a demonstration.',
      'zh-CN': '只有标记为演示的贸易才能使用演示税率。',
    },
    LINE_NOT_DECLARED: {
      status: 422,
      en: 'The declaration has no line {lineId}.',
      'zh-CN': '报关单没有第 {lineId} 项。',
    },
    NATIONAL_CODE_DIFFERS: {
      status: 422,
      en: 'The national code {code} of line {lineId} does not begin with the HS code {hsCode} of the order.',
      'zh-CN': '第 {lineId} 项的本国编码 {code} 与订单的商品编码 {hsCode} 前六位不一致。',
    },
    NATIONAL_CODE_LENGTH: {
      status: 422,
      en: 'The code {code} of line {lineId} is none of {country:country}: it has {digits} digits there.',
      'zh-CN': '第 {lineId} 项的编码 {code} 不是 {country:country} 的本国编码：该国编码为 {digits} 位。',
    },
    ASSESSMENT_LINE_MISSING: {
      status: 422,
      en: 'The assessment leaves out lines that are declared: {missing}.',
      'zh-CN': '核定内容缺少已申报的项目：{missing}。',
    },
    ASSESSMENT_LINE_TWICE: {
      status: 422,
      en: 'The assessment has line {lineId} twice.',
      'zh-CN': '核定内容中第 {lineId} 项重复。',
    },
    ASSESSMENT_SUM_DIFFERS: {
      status: 422,
      en: 'The assessment states {stated:number} {currency} in all; its lines come to {sum:number} {currency}.',
      'zh-CN': '核定总额为 {stated:number} {currency}，各项合计为 {sum:number} {currency}，两者不一致。',
    },
    ASSESSMENT_CURRENCY_DIFFERS: {
      status: 422,
      en: 'The assessment is in {currency}, and here in {found}.',
      'zh-CN': '核定币种为 {currency}，此处却为 {found}。',
    },
    PAPER_NOT_BROUGHT: {
      status: 422,
      en: 'There is no paper {documentId} that a party has brought into this trade.',
      'zh-CN': '本笔贸易中没有当事方提交的文件 {documentId}。',
    },
    PAPER_OF_ANOTHER_KIND: {
      status: 422,
      en: 'The paper was brought as {type}; what shows this is a {needed}.',
      'zh-CN': '该文件提交时注明为 {type}；此处须为 {needed}。',
    },
    OUTSIDE_DATE_AHEAD: {
      status: 422,
      en: 'What was done cannot have been done on {date:day}: that day has not come.',
      'zh-CN': '{date:day} 尚未到来，所述行为不可能在该日发生。',
    },
    BROKER_UNNAMED: {
      status: 422,
      en: 'Name the broker that made out the paper.',
      'zh-CN': '请写明出具文件的报关行名称。',
    },
    AUTHORITY_ON_BOARD: {
      status: 409,
      en: 'An authority that takes part here sits on this declaration: it states itself what it does.',
      'zh-CN': '主管机关已参与本报关单的办理，由其自行陈述。',
    },
    AUTHORITY_MISSING: {
      status: 409,
      en: 'No {agency} authority for {country:country} takes part; name one.',
      'zh-CN': '没有 {country:country} 的{agency}主管机关参与，请指定。',
    },
    AUTHORITY_UNSUITABLE: {
      status: 422,
      en: 'That organisation is not registered as the {agency} authority of {country:country}.',
      'zh-CN': '该组织未登记为 {country:country} 的{agency}主管机关。',
    },
    NOT_YOUR_MANDATE: {
      status: 403,
      en: 'Only an authority that sits on this declaration may do this.',
      'zh-CN': '只有参与本报关单的主管机关可以办理。',
    },
    ALREADY_VOTED: {
      status: 409,
      en: 'The {agency} authority has already voted for release.',
      'zh-CN': '{agency}主管机关已投放行票。',
    },
    VOTED_MEANWHILE: {
      status: 409,
      en: 'For the {agency} authority another decision was made after you looked. Look at the case again and decide anew.',
      'zh-CN': '您查看之后，{agency}主管机关已作出另一项决定。请重新查看该案件后再作决定。',
    },
    HOLD_NEEDS_REASON: {
      status: 422,
      en: 'Say why the goods are held: the declarant must be able to answer.',
      'zh-CN': '请说明暂缓放行的原因，以便申报人回应。',
    },
    INSPECTION_OUTSTANDING: {
      status: 409,
      en: 'An inspection is appointed; its result comes before the release.',
      'zh-CN': '已预约查验，须先登记查验结果再放行。',
    },
    NOTHING_HELD: {
      status: 409,
      en: 'No authority holds the goods, so there is nothing to inspect.',
      'zh-CN': '没有主管机关暂缓放行，无需查验。',
    },
    INSPECTION_ALREADY_APPOINTED: {
      status: 409,
      en: 'One joint inspection is already appointed for {at:moment}; further holds join it.',
      'zh-CN': '已预约 {at:moment} 的联合查验，其他机关的暂缓放行并入该次查验。',
    },
    INSPECTION_NOT_APPOINTED: {
      status: 409,
      en: 'No inspection is appointed.',
      'zh-CN': '没有预约查验。',
    },
    APPOINTMENT_PAST: {
      status: 422,
      en: 'The appointment must lie in the future.',
      'zh-CN': '预约时间必须在将来。',
    },
    NOT_THE_PAYER: {
      status: 403,
      en: 'Under {incoterm} the duties are paid by the {role}.',
      'zh-CN': '在 {incoterm} 条件下，税费由{role}缴纳。',
    },
    NOT_THE_PAYER_OF_RETURN: {
      status: 403,
      en: 'What is levied on goods that go back is paid by whoever declares them there: the {role}.',
      'zh-CN': '退货的税费由在当地申报的一方缴纳：{role}。',
    },
    NOTHING_TO_PAY: {
      status: 409,
      en: 'Nothing is to be paid on this declaration.',
      'zh-CN': '该报关单没有应缴税费。',
    },
    NOT_YOURS_TO_STATE_PAID: {
      status: 403,
      en: 'How the duties were paid is stated by whoever declared the goods or owes the duties.',
      'zh-CN': '税费的缴纳情况由申报人或纳税义务人陈述。',
    },
    PAYMENT_ALREADY_STATED: {
      status: 409,
      en: 'It is stated that these duties were paid outside, and not answered yet: take that back first.',
      'zh-CN': '已陈述这笔税费在平台外缴纳，尚待答复：请先撤回该陈述。',
    },
    PAYMENT_NOT_STATED: {
      status: 409,
      en: 'No payment outside is stated that still stands.',
      'zh-CN': '没有待答复的平台外缴纳陈述。',
    },
    PAYMENT_STATED_ANEW: {
      status: 409,
      en: 'What was stated of this payment was taken back and stated anew meanwhile: read what stands now.',
      'zh-CN': '所陈述的缴纳已撤回并重新陈述：请先阅读现行内容。',
    },
    PAYMENT_NOT_ASKED: {
      status: 409,
      en: 'Nothing of what is stated to be paid waits for your word.',
      'zh-CN': '所陈述的缴纳中没有需要贵机关答复的内容。',
    },
    PAYMENT_REFUSAL_NEEDS_REASON: {
      status: 422,
      en: 'Say what did not come: the payer must be able to answer.',
      'zh-CN': '请说明哪笔款项未到账，以便纳税人回应。',
    },
    PAID_CURRENCY_DIFFERS: {
      status: 422,
      en: 'The duties are assessed in {currency}, and stated here in {found}.',
      'zh-CN': '税费以 {currency} 核定，此处却以 {found} 填写。',
    },
    PAID_PART_EMPTY: {
      status: 422,
      en: 'Each part is more than nothing.',
      'zh-CN': '每一部分的金额必须大于零。',
    },
    PAID_SUM_DIFFERS: {
      status: 422,
      en: 'The parts come to {stated:number} {currency}; {total:number} {currency} were assessed.',
      'zh-CN': '各部分合计 {stated:number} {currency}，核定税费为 {total:number} {currency}。',
    },
    POSTPONED_NOT_THERE: {
      status: 422,
      en: 'In {country:country} import VAT is paid at the border; it cannot be put off to the VAT return.',
      'zh-CN': '{country:country}的进口增值税须在进口时缴纳，不能延至增值税申报。',
    },
    POSTPONED_BEYOND_VAT: {
      status: 422,
      en: 'Only VAT is accounted for in the VAT return, and not more of it than was assessed.',
      'zh-CN': '只有增值税可在增值税申报中核算，且不得超过核定的增值税。',
    },
    PAYING_BROKER_UNNAMED: {
      status: 422,
      en: 'Name the broker from whose account it was paid.',
      'zh-CN': '请写明代缴税费的报关行名称。',
    },
    CLEARANCE_BANK_MISSING: {
      status: 409,
      en: 'The trade has no bank through which duties could be paid.',
      'zh-CN': '该贸易没有可缴纳税费的银行。',
    },
    CLEARANCE_ACCOUNT_MISSING: {
      status: 409,
      en: 'There is no {currency} account at the bank of this trade to pay from. The bank opens one with the first deposit.',
      'zh-CN': '在本笔贸易的银行没有可用于缴税的 {currency} 账户。银行在首次入账时开立账户。',
    },
    RATES_SET_BY_BANKS: {
      status: 403,
      en: 'Exchange rates are stated by organisations registered as a bank or a customs authority.',
      'zh-CN': '汇率由登记为银行或海关的组织发布。',
    },
    DUTY_OPEN: {
      status: 409,
      en: 'The duty of a declaration ({direction}, {country:country}) is due, or guaranteed and not paid: the trade is closed once it is paid.',
      'zh-CN': '有一份报关单（{direction}，{country:country}）的税款应缴未缴，或仅提供担保：缴清后方可结案。',
    },
    EXCHANGE_RATE_NOT_POSITIVE: {
      status: 422,
      en: 'An exchange rate must be greater than zero, {rate} is not.',
      'zh-CN': '汇率必须大于零，{rate} 不符合要求。',
    },
    RATE_ALREADY_STATED: {
      status: 409,
      en: 'For {date:day} the rate from {from} to {to} of “{source}” is stated already, as {rate:number}; stated rates are not changed.',
      'zh-CN':
        '{date:day} 从 {from} 到 {to} 的汇率（来源“{source}”）已发布为 {rate:number}，已发布的汇率不能更改。',
    },
    RATE_NOT_OF_TRADE: {
      status: 403,
      en: 'A rate for one trade is stated by the bank of that trade, which takes part and which both sides have accepted; files show such a rate alone.',
      'zh-CN':
        '单笔贸易的汇率由该笔贸易的银行发布，该银行须已加入且为买卖双方所接受；仅此类汇率可附证明文件。',
    },
    RATE_DATE_INVALID: {
      status: 422,
      en: 'A rate is stated for a day that has come.',
      'zh-CN': '汇率日期不得晚于今天。',
    },
  },
  {
    state: (code) => STATES[code],
    direction: (code) => DIRECTIONS[code],
    type: (code) => PAPERS[code],
    needed: (code) => PAPERS[code],
    role: roleInWords,
    agency: (code) => AGENCIES[code],
    charge: (code) => PART_NAMES[code as keyof typeof PART_NAMES],
  },
);
