import { FACTS } from './fact-names.ts';
import { ruleOf } from './facts.ts';
import type { ModeOfTransport, TradeRole } from './trade-terms.ts';

/** What a code of a trade is called in the languages of the interface. */
type Words = { readonly en: string; readonly 'zh-CN': string };

const ROLES: Readonly<Record<TradeRole, Words>> = {
  seller: { en: 'seller', 'zh-CN': '卖方' },
  buyer: { en: 'buyer', 'zh-CN': '买方' },
  manufacturer: { en: 'manufacturer', 'zh-CN': '生产企业' },
  carrier: { en: 'carrier', 'zh-CN': '承运人' },
  warehouse: { en: 'warehouse', 'zh-CN': '仓库' },
  customs: { en: 'customs', 'zh-CN': '海关' },
  quality: { en: 'quality inspection', 'zh-CN': '质检' },
  tax: { en: 'tax authority', 'zh-CN': '税务' },
  bank: { en: 'bank', 'zh-CN': '银行' },
  operator: { en: 'operator of the platform', 'zh-CN': '平台运营方' },
};

const MODES: Readonly<Record<ModeOfTransport, Words>> = {
  sea: { en: 'sea', 'zh-CN': '海运' },
  air: { en: 'air', 'zh-CN': '空运' },
  road: { en: 'road', 'zh-CN': '公路' },
  rail: { en: 'rail', 'zh-CN': '铁路' },
  post: { en: 'post', 'zh-CN': '邮运' },
};

/** Fields of lines and terms, by the last part of their place. */
const FIELDS: Readonly<Record<string, Words>> = {
  quantity: { en: 'quantity', 'zh-CN': '数量' },
  unitPrice: { en: 'price', 'zh-CN': '单价' },
  hsCode: { en: 'HS code', 'zh-CN': '商品编码（HS）' },
  originCountry: { en: 'country of origin', 'zh-CN': '原产国' },
  netWeightKg: { en: 'net weight', 'zh-CN': '净重' },
  grossWeightKg: { en: 'gross weight', 'zh-CN': '毛重' },
  incoterm: { en: 'delivery term', 'zh-CN': '贸易术语' },
  insurance: { en: 'cover of the insurance', 'zh-CN': '承保范围' },
  place: { en: 'named place', 'zh-CN': '指定地点' },
  modeOfTransport: { en: 'mode of transport', 'zh-CN': '运输方式' },
  payment: { en: 'payment terms', 'zh-CN': '付款方式' },
  portOfLoading: { en: 'port of loading', 'zh-CN': '装运港' },
  portOfDischarge: { en: 'port of discharge', 'zh-CN': '卸货港' },
  latestShipmentDate: { en: 'latest date of shipment', 'zh-CN': '最迟装运日' },
  leadTimeDays: { en: 'lead time', 'zh-CN': '交货期' },
  partialShipments: { en: 'part shipments', 'zh-CN': '分批装运' },
  prices: { en: 'prices', 'zh-CN': '价格' },
};

const of = (table: Readonly<Record<string, Words>>, code: string): Words | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

export const roleInWords = (code: string): Words | undefined => of(ROLES, code);
export const modeInWords = (code: string): Words | undefined => of(MODES, code);

/** What a fact is called; undefined where it is none. */
export function factInWords(code: string): Words | undefined {
  const fact = FACTS.find((one) => one === code);
  if (!fact) return undefined;
  const { name } = ruleOf(fact);
  return { en: name.en ?? fact, 'zh-CN': name['zh-CN'] ?? fact };
}

/** A place in a trade: `lines/1/hsCode` is the HS code of line 1, `terms/place` the named place; a field alone is that field. */
export function placeInWords(place: string): Words | undefined {
  const [, lineId, ofLine] = /^lines\/(.+)\/(\w+)$/.exec(place) ?? [];
  const field = of(FIELDS, ofLine ?? place.replace(/^terms\//, ''));
  if (!field || lineId === undefined) return field;
  return { en: `${field.en} of line ${lineId}`, 'zh-CN': `第 ${lineId} 行的${field['zh-CN']}` };
}

/** What a fact waits for: another fact, a datum by its place, a party, an offer, somebody's word. */
export function lackInWords(lack: string): Words | undefined {
  const [, kind, role = ''] = /^(party|joining|acceptance)\/(.+)$/.exec(lack) ?? [];
  const who = roleInWords(role);
  if (kind && who)
    return {
      party: { en: `a ${who.en} in the trade`, 'zh-CN': `贸易中的${who['zh-CN']}` },
      joining: { en: `the ${who.en} taking part`, 'zh-CN': `${who['zh-CN']}接受邀请` },
      acceptance: { en: `acceptance by the ${who.en}`, 'zh-CN': `${who['zh-CN']}的认可` },
    }[kind];
  if (lack === 'offer') return { en: 'an offer', 'zh-CN': '报价' };
  const [fact = ''] = lack.split('/');
  return placeInWords(lack) ?? factInWords(fact);
}

/** Each of a list (`seller, buyer`) by what it is called; what is none of the codes stays as it is. */
export const eachInWords =
  (word: (code: string) => Words | undefined) =>
  (list: string): Words => {
    const codes = list.split(', ');
    const said = codes.map((code) => word(code) ?? { en: code, 'zh-CN': code });
    return {
      en: said.map(({ en }) => en).join(', '),
      'zh-CN': said.map((one) => one['zh-CN']).join('、'),
    };
  };
