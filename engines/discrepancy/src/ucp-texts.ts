/** What is said where an invoice or a transport document is not as UCP 600 or ISBP 821 asks. `{article}` names where. */
export const UCP_TEXTS = {
  UCP_INVOICE_ISSUER: {
    severity: 'warning',
    en: '{rightDocument} does not appear to be issued by the seller whom {leftDocument} names: {right} ({article}).',
    'zh-CN': '{rightDocument}看似并非由{leftDocument}所载卖方（受益人）出具：{right}（{article}）。',
  },
  UCP_INVOICE_APPLICANT: {
    severity: 'warning',
    en: '{rightDocument} is not made out in the name of the buyer whom {leftDocument} names: {right} ({article}).',
    'zh-CN': '{rightDocument}未以{leftDocument}所载买方（申请人）为抬头：{right}（{article}）。',
  },
  UCP_INVOICE_CURRENCY: {
    severity: 'warning',
    en: '{rightDocument} is not in the currency of {leftDocument}: {right} ({article}).',
    'zh-CN': '{rightDocument}的币种与{leftDocument}不同：{right}（{article}）。',
  },
  UCP_INVOICE_AMOUNT: {
    severity: 'warning',
    en: '{rightDocument} bills more than may be drawn: {right} ({article}).',
    'zh-CN': '{rightDocument}的金额超过允许支取的金额：{right}（{article}）。',
  },
  UCP_INVOICE_GOODS: {
    severity: 'warning',
    en: 'The goods in {rightDocument} do not correspond with their description in {leftDocument}: “{right}” ({article}).',
    'zh-CN': '{rightDocument}的货物描述与{leftDocument}不相符：“{right}”（{article}）。',
  },
  ISBP_INVOICE_TITLE: {
    severity: 'warning',
    en: '{rightDocument} calls itself provisional or proforma: “{right}” ({article}).',
    'zh-CN': '{rightDocument}自称临时发票或形式发票：“{right}”（{article}）。',
  },
  ISBP_INVOICE_VALUE: {
    severity: 'warning',
    en: '{rightDocument} does not state the value of all goods ({article}).',
    'zh-CN': '{rightDocument}未载明全部货物的价值（{article}）。',
  },
  ISBP_INVOICE_UNIT_PRICE: {
    severity: 'warning',
    en: '{rightDocument} does not state the unit price of all goods, which {leftDocument} does ({article}).',
    'zh-CN': '{leftDocument}载有单价，而{rightDocument}未载明全部货物的单价（{article}）。',
  },
  ISBP_INVOICE_TERM: {
    severity: 'warning',
    en: '{rightDocument} does not state the trade term with its source as {leftDocument} does: {right} ({article}).',
    'zh-CN': '{rightDocument}未如{leftDocument}载明贸易术语及其出处：{right}（{article}）。',
  },
  ISBP_INVOICE_ADDED: {
    severity: 'warning',
    en: '{rightDocument} has goods that {leftDocument} does not call for: “{right}” ({article}).',
    'zh-CN': '{rightDocument}载有{leftDocument}未要求的货物：“{right}”（{article}）。',
  },
  UCP_CARRIER_NAMED: {
    severity: 'warning',
    en: '{rightDocument} does not name the carrier ({article}).',
    'zh-CN': '{rightDocument}未载明承运人名称（{article}）。',
  },
  UCP_SIGNED: {
    severity: 'warning',
    en: '{rightDocument} is not signed by the carrier, the master or their named agent in that capacity: {right} ({article}).',
    'zh-CN': '{rightDocument}未由承运人、船长或其具名代理人以该身份签署：{right}（{article}）。',
  },
  UCP_SIGNED_BY_CARRIER: {
    severity: 'warning',
    en: '{rightDocument} is signed as carrier by “{right}”, who is not the carrier it names ({article}).',
    'zh-CN': '{rightDocument}由“{right}”以承运人身份签署，而其所载承运人另有其人（{article}）。',
  },
  UCP_ON_BOARD: {
    severity: 'warning',
    en: '{rightDocument} does not show that the goods were shipped on board, with the date ({article}).',
    'zh-CN': '{rightDocument}未显示货物已装船及装船日期（{article}）。',
  },
  UCP_ON_BOARD_PORT: {
    severity: 'warning',
    en: '{rightDocument} notes loading on board at {right}, which is not its port of loading ({article}).',
    'zh-CN': '{rightDocument}的装船批注地点 {right} 不是其装货港（{article}）。',
  },
  UCP_VESSEL: {
    severity: 'warning',
    en: '{rightDocument} does not name the vessel ({article}).',
    'zh-CN': '{rightDocument}未载明船名（{article}）。',
  },
  UCP_PLACES: {
    severity: 'warning',
    en: '{rightDocument} does not state from where and to where the goods are carried ({article}).',
    'zh-CN': '{rightDocument}未载明货物的起运地和目的地（{article}）。',
  },
  UCP_DISPATCHED: {
    severity: 'warning',
    en: '{rightDocument} has no date of dispatch, taking in charge or shipment ({article}).',
    'zh-CN': '{rightDocument}没有发运、接管或装运日期（{article}）。',
  },
  UCP_ORIGINALS: {
    severity: 'warning',
    en: '{rightDocument} does not say how many originals were issued ({article}).',
    'zh-CN': '{rightDocument}未载明签发的正本份数（{article}）。',
  },
  UCP_TERMS: {
    severity: 'warning',
    en: '{rightDocument} neither contains the terms of carriage nor says where they stand ({article}).',
    'zh-CN': '{rightDocument}既无承运条款，也未注明其出处（{article}）。',
  },
  UCP_CHARTER_PARTY: {
    severity: 'warning',
    en: '{rightDocument} is subject to a charter party: {right} ({article}).',
    'zh-CN': '{rightDocument}受租船合同约束：{right}（{article}）。',
  },
  UCP_ACCEPTED_FOR_CARRIAGE: {
    severity: 'warning',
    en: '{rightDocument} does not show that the goods were accepted for carriage ({article}).',
    'zh-CN': '{rightDocument}未显示货物已被接收待运（{article}）。',
  },
  UCP_DATE_OF_ISSUE: {
    severity: 'warning',
    en: '{rightDocument} has no date of issue ({article}).',
    'zh-CN': '{rightDocument}没有签发日期（{article}）。',
  },
  UCP_RECEIVED: {
    severity: 'warning',
    en: '{rightDocument} does not show when the goods were received for carriage ({article}).',
    'zh-CN': '{rightDocument}未显示货物的收妥待运日期（{article}）。',
  },
  UCP_POSTED: {
    severity: 'warning',
    en: '{rightDocument} does not show where and when the goods were posted ({article}).',
    'zh-CN': '{rightDocument}未显示货物的投寄地点和日期（{article}）。',
  },
  UCP_ON_DECK: {
    severity: 'warning',
    en: '{rightDocument} says that goods are carried on deck: {right} ({article}).',
    'zh-CN': '{rightDocument}载明货物装于甲板：{right}（{article}）。',
  },
  UCP_CLEAN: {
    severity: 'warning',
    en: '{rightDocument} is not clean: {right} ({article}).',
    'zh-CN': '{rightDocument}不清洁：{right}（{article}）。',
  },
  ISBP_CONSIGNEE: {
    severity: 'warning',
    en: '{rightDocument} is neither made out to order nor names a consignee ({article}).',
    'zh-CN': '{rightDocument}既未作成指示式，也未载明收货人（{article}）。',
  },
  ISBP_FREIGHT: {
    severity: 'warning',
    en: 'Freight in {rightDocument} does not fit its delivery term: {right} ({article}).',
    'zh-CN': '{rightDocument}的运费支付方式与贸易术语不符：{right}（{article}）。',
  },
} as const;
