import { CONTACT_KINDS, type ContactKind, OCCUPATIONS, type Occupation } from '../contact.ts';

type Meaning = { readonly kinds: readonly ContactKind[]; readonly occupations: readonly Occupation[] };

/** What an occupation is besides: a forwarder is a carrier to the platform. */
const KIND_OF: Readonly<Partial<Record<Occupation, ContactKind>>> = {
  buyer: 'trader',
  supplier: 'trader',
  forwarder: 'carrier',
  courier: 'carrier',
};

const WORDS: Readonly<Record<ContactKind | Occupation, string>> = {
  trader: 'trading company; trader; 贸易公司; 外贸公司',
  manufacturer: 'factory; producer; 工厂; 生产企业; 制造商; 厂家',
  carrier: 'shipping line; line; airline; 承运人; 船公司; 航空公司; 物流公司',
  warehouse: 'storage; 仓库; 仓储',
  customs: 'customs office; 海关',
  quality: 'quality inspection; 检验检疫; 质检',
  tax: 'tax authority; tax office; 税务机关; 税务局',
  bank: 'banks; 银行',
  buyer: 'customer; client; importer; 买方; 买家; 客户; 进口商',
  supplier: 'vendor; seller; exporter; 供应商; 卖方; 供货商; 出口商',
  agent: 'agency; commission agent; 代理; 代理商; 中间商',
  forwarder: 'freight forwarder; forwarding agent; 货代; 货运代理',
  courier: 'express; 快递; 快递公司',
  broker: 'customs broker; customs agent; 报关行; 报关代理; 报关公司',
  insurer: 'insurance; insurance company; 保险公司; 保险',
  inspector: 'inspection company; surveyor; 检验公司; 检测机构; 公证行',
  chamber: 'chamber of commerce; 商会; 贸促会',
};

const keyOf = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

const MEANINGS = new Map<string, ContactKind | Occupation>(
  [...CONTACT_KINDS, ...OCCUPATIONS].flatMap((code) =>
    [code, ...WORDS[code].split(';')].map((word) => [keyOf(word), code] as const),
  ),
);

/** What the words of a cell say a contact is; words that say nothing are given back. */
export function readKinds(cell: string): Meaning & { readonly unknown: readonly string[] } {
  const kinds = new Set<ContactKind>();
  const occupations = new Set<Occupation>();
  const unknown: string[] = [];
  for (const word of cell.split(/[;,；，、/|]/).filter((one) => one.trim() !== '')) {
    const code = MEANINGS.get(keyOf(word));
    if (code === undefined) unknown.push(word.trim());
    else if ((CONTACT_KINDS as readonly string[]).includes(code)) kinds.add(code as ContactKind);
    else {
      occupations.add(code as Occupation);
      const kind = KIND_OF[code as Occupation];
      if (kind) kinds.add(kind);
    }
  }
  return { kinds: [...kinds], occupations: [...occupations], unknown };
}
