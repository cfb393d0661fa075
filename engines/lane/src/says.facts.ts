import type { LaneStep } from './lane.ts';

type Says = LaneStep['says'];
type Key = `${LaneStep['step']} ${LaneStep['how']}`;

/** A contact takes no part itself: its side tells what it does. */
export const CARRIED_BY_CONTACT: Says = {
  en: 'The carrier is a contact outside the platform: whoever keeps the contact tells loading and the way, with its papers.',
  'zh-CN': '承运人为平台外的联系单位：由登记该联系单位的一方附其单据转述装运与在途情况。',
};

/** Each step as a sentence; `{country}` is where it happens, `{by}` who says it, `{carriage}` who arranges the main carriage. */
export const SAYS: Readonly<Partial<Record<Key, Says>>> = {
  'origin computed': {
    en: 'The seller declares the origin; a proof under an agreement is asked of its authority.',
    'zh-CN': '由卖方申报原产地；协定项下的原产地证书须向签证机构申领。',
  },
  'export-assessment computed': {
    en: 'The export declaration of {country} is drawn up and assessed here.',
    'zh-CN': '{country}出口报关单在本平台生成并核定。',
  },
  'export-assessment outside': {
    en: 'The export is declared outside in {country}: the {by} enters the declaration as customs took it, with its paper.',
    'zh-CN': '在{country}平台外办理出口申报：由{by}按海关接受的内容录入并附文件。',
  },
  'export-release on-board': {
    en: 'Customs of {country} releases the export here.',
    'zh-CN': '{country}海关在本平台办理出口放行。',
  },
  'export-release outside': {
    en: 'No customs authority of {country} is on board: the {by} states the release, with its paper.',
    'zh-CN': '{country}海关未加入本平台：由{by}附文件陈述出口放行。',
  },
  'carriage on-board': {
    en: 'A carrier takes part and states loading and the way itself.',
    'zh-CN': '承运人参与本笔贸易，自行陈述装运与在途情况。',
  },
  'carriage outside': {
    en: 'No carrier takes part yet: the {carriage} names one, or the {by} reports loading with a copy of the transport document.',
    'zh-CN': '尚无承运人参与：由{carriage}指定承运人，或由{by}附运输单据副本转述装运。',
  },
  'landed-price computed': {
    en: 'The landed price in {country} is computed here, with every duty and tax.',
    'zh-CN': '{country}到岸总成本（含各项税费）可在本平台计算。',
  },
  'landed-price outside': {
    en: 'No landed price is computed for {country}: ask a customs broker there what these goods bear.',
    'zh-CN': '无法计算{country}到岸总成本：请向当地报关行询问税费。',
  },
  'import-assessment computed': {
    en: 'The import declaration of {country} is drawn up here, duties and taxes line by line.',
    'zh-CN': '{country}进口报关单在本平台生成，税费逐项核定。',
  },
  'import-assessment outside': {
    en: 'Duties and taxes are assessed outside in {country}: the {by} enters them as customs made them, with its paper, and pays them there.',
    'zh-CN': '税费由{country}海关在平台外核定：由{by}按核定内容录入并附文件，在当地缴纳。',
  },
  'import-release on-board': {
    en: 'Customs of {country} releases the import here.',
    'zh-CN': '{country}海关在本平台办理进口放行。',
  },
  'import-release outside': {
    en: 'No customs authority of {country} is on board: the {by} states the release, with its paper.',
    'zh-CN': '{country}海关未加入本平台：由{by}附文件陈述进口放行。',
  },
};

/** Where the country lets only the other side declare; `{because}` is its law. Incoterms 2020: EXW A7, B7, B9; DDP B7. */
export const INSTEAD: Readonly<Record<'export' | 'import', Says>> = {
  export: {
    en: 'Under {incoterm} the {for} clears the goods for export, but {because}. Here the {by} declares, at the request, risk and cost of the {for} (Incoterms 2020, A7 and B7); what it costs to bring the goods to the port and load them is not in the price and is asked for where the customs value needs it. Under FCA the seller clears them from the start.',
    'zh-CN':
      '{incoterm} 下应由{for}办理出口清关，但{because}。因此由{by}应{for}要求申报，风险和费用由{for}承担（Incoterms 2020 A7、B7）；货物运至港口并装货的费用不在价内，完税价格需要时须另行填报。若采用 FCA，则自始由卖方办理出口清关。',
  },
  import: {
    en: 'Under {incoterm} the {for} clears the goods for import, but {because}. Here the {by} declares, at the request, risk and cost of the {for} (Incoterms 2020, B7). Under DAP the buyer clears them from the start.',
    'zh-CN':
      '{incoterm} 下应由{for}办理进口清关，但{because}。因此由{by}应{for}要求申报，风险和费用由{for}承担（Incoterms 2020 B7）。若采用 DAP，则自始由买方办理进口清关。',
  },
};

/** Where the side that the rule names comes from abroad and cannot do it alone; `{because}` is the law. Incoterms 2020: DDP A7. */
export const THROUGH: Says = {
  en: 'Under {incoterm} the {by} clears the goods for import and pays duties and taxes, and {because}. Under DAP the buyer clears them.',
  'zh-CN': '{incoterm} 下由{by}办理进口清关并缴纳税费；{because}。若采用 DAP，则由买方办理进口清关。',
};

export const SIDES: Readonly<Record<string, Says>> = {
  seller: { en: 'seller', 'zh-CN': '卖方' },
  buyer: { en: 'buyer', 'zh-CN': '买方' },
};
