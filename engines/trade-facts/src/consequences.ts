import type { Fact } from './fact-names.ts';
import type { Localised } from './trade-terms.ts';

type Promised = {
  /** What happens, for people. */
  readonly says: Localised;
  /** Only in a trade in which this has been stated. */
  readonly given?: Fact;
};

/** What can follow from a fact. Each is performed by exactly one reaction of one module, or the platform does not start. */
export const CONSEQUENCES = {
  'papers-issued': {
    says: { en: 'The papers it calls for are written and signed.', 'zh-CN': '生成并签署相应单据。' },
  },
  'goods-observed': {
    says: { en: 'The goods are seen in an event (EPCIS).', 'zh-CN': '记录货物事件（EPCIS）。' },
  },
  'stock-moved': {
    says: {
      en: 'A replacement leaves the stock of the seller and comes into that of the buyer; what comes back lies in the stock of the seller as a lot of its own, to be inspected.',
      'zh-CN': '换货从卖方库存发出，收货后计入买方库存；退回货物单独成批计入卖方库存，待检验。',
    },
  },
  'differences-claimed': {
    says: {
      en: 'Each difference that the receipt states, and what is lost, is claimed: against the carrier or insurer for what befell the goods after risk had passed, against the seller for everything else.',
      'zh-CN':
        '收货记载的每项差异及途中灭失均提出索赔：风险转移后发生的，向承运人或保险人索赔；其余向卖方索赔。',
    },
  },
  'payment-released': {
    says: {
      en: 'What was earned is released, or becomes payable; what is disputed stays held; the trade is settled when nothing is owed and no claim about the price is open.',
      'zh-CN': '释放已履约部分的货款或转为应付；有争议部分继续托管；全部结清且没有未决的货款索赔后完成结算。',
    },
  },
  'claims-lapsed': {
    given: 'claimed',
    says: { en: 'Open claims lapse.', 'zh-CN': '未决索赔失效。' },
  },
  'held-money-returned': {
    given: 'funded',
    says: {
      en: 'What the buyer has paid goes back to it: what is held at once; what the seller has received, the seller gives back.',
      'zh-CN': '买方已付款项退还买方：托管部分即时退还；卖方已收到的部分由卖方退还。',
    },
  },
  'packing-undone': {
    given: 'packed',
    says: { en: 'Handling units are unpacked (EPCIS).', 'zh-CN': '拆除包装单元（EPCIS）。' },
  },
  'goods-back-to-stock': {
    given: 'produced',
    says: {
      en: 'Goods made for this trade go back to free stock.',
      'zh-CN': '为本笔贸易生产的货物转为可用库存。',
    },
  },
  'invoice-void': {
    given: 'invoiced',
    says: {
      en: 'The invoice is credited in full by a credit note.',
      'zh-CN': '开具贷项通知单，全额冲销发票。',
    },
  },
  'certificate-void': {
    given: 'originated',
    says: { en: 'The certificate of origin is void.', 'zh-CN': '原产地证书作废。' },
  },
  'packing-list-void': {
    given: 'packed',
    says: { en: 'The packing list is void.', 'zh-CN': '装箱单作废。' },
  },
  'declaration-withdrawn': {
    given: 'export-declared',
    says: {
      en: 'Declarations are withdrawn, and their papers void: all of a cancelled trade, of a closed one those that were not released.',
      'zh-CN': '申报撤回，其单据作废：贸易取消的，全部撤回；结案的，撤回尚未放行的。',
    },
  },
  'duties-met': {
    says: {
      en: 'It is refused while a duty of a declaration is due, or guaranteed and not paid.',
      'zh-CN': '有税款应缴未缴或仅提供担保时，不予结案。',
    },
  },
  'needless-declaration-withdrawn': {
    given: 'export-declared',
    says: {
      en: 'Declarations of goods that will cross this border no more, and were not released, are withdrawn and their papers void; what was guaranteed for them is free again. What has come under customs supervision stands until customs releases it.',
      'zh-CN':
        '货物不再经过该关境且尚未放行的，其申报撤回、单据作废，所提供的担保释放；已在海关监管之下的，须经海关放行后方予撤回。',
    },
  },
} as const satisfies Readonly<Record<string, Promised>>;

export type Consequence = keyof typeof CONSEQUENCES;

/** The fact without which a consequence has nothing to do. */
export function givenOf(consequence: Consequence): Fact | undefined {
  return (CONSEQUENCES[consequence] as Promised).given;
}
