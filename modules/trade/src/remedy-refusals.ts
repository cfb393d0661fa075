import { unitInWords } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';

const BORDERS: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = {
  export: { en: 'export', 'zh-CN': '出口' },
  import: { en: 'import', 'zh-CN': '进口' },
};

/** Why goods that go back or are replaced cannot be stated so. */
export const { refuse: refuseRemedy, table: remedyTable } = defineRefusals({
  REMEDY_WRONG_WAY: {
    status: 422,
    en: 'Goods that go back are sent by the buyer to the seller, a replacement by the seller to the buyer.',
    'zh-CN': '退货由买方发给卖方，换货由卖方发给买方。',
  },
  REMEDY_ALREADY_STATED: {
    status: 409,
    en: 'This was stated of these goods already.',
    'zh-CN': '该批退换货的此项事实已陈述。',
  },
  REMEDY_NOT_SENT: {
    status: 409,
    en: 'Nobody has stated that these goods were sent.',
    'zh-CN': '尚无人陈述该批退换货已发运。',
  },
  REMEDY_NOT_DECLARED: {
    status: 409,
    en: 'These goods are not declared to this customs authority.',
    'zh-CN': '该批退换货尚未向该海关申报。',
  },
  REMEDY_NOT_RELEASED: {
    status: 409,
    words: { lacks: (code) => BORDERS[code] },
    en: 'The goods cannot have crossed that border yet: their {lacks} is not released. Declare them, and wait for the authorities; what did not come is not imported.',
    'zh-CN':
      '该批货物的{lacks}未放行，尚不可能越过该边境。请先申报并等待主管机关放行；未到达的货物无须申报进口。',
  },
  REMEDY_EXCEEDS_CLAIM: {
    status: 422,
    words: { unit: unitInWords },
    en: 'Line {lineId}: {quantity:number} {unit} are to move, but of what was claimed {left:number} {unit} are left.',
    'zh-CN': '第 {lineId} 行：拟退换 {quantity:number} {unit}，但索赔货物中仅余 {left:number} {unit}。',
  },
  REMEDY_TAKEN_DIFFERS: {
    status: 422,
    en: 'A replacement is taken from stock, exactly as much as is sent; goods that go back are taken from none. State the warehouses.',
    'zh-CN': '换货须从库存中取出，数量与发运数量一致；退货不从库存取出。请填写仓库。',
  },
  REMEDY_UNACCOUNTED: {
    status: 422,
    words: { unit: unitInWords },
    en: 'Line {lineId}: {sent:number} {unit} were sent, and {quantity:number} are accounted for. State each piece: come as agreed, or different with its reason.',
    'zh-CN':
      '第 {lineId} 行：发运 {sent:number} {unit}，已说明 {quantity:number}。请逐件说明：按约定收到，或有差异及其原因。',
  },
});
