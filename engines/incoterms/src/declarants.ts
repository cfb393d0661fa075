import { isMemberState } from '@tongshang/country';
import { INCOTERMS, type Incoterm, type Side } from './rules.ts';

type Text = Readonly<Record<'en' | 'zh-CN', string>>;
type Direction = 'export' | 'import';

/** The country of each side, ISO 3166-1 alpha-2, as far as it is known. */
export type SideCountries = { readonly [S in Side]?: string | undefined };

const UNION: Text = {
  en: 'in the European Union only somebody established in its customs territory can be the exporter (Delegated Regulation (EU) 2015/2446, article 1(19))',
  'zh-CN': '在欧盟，出口商须在欧盟关境内设立（欧盟第 2015/2446 号授权条例第 1 条第 19 项）',
};

/** Where nobody from abroad declares an export in its own name, and by which law. */
const EXPORTERS: Readonly<Record<string, Text>> = {
  CN: {
    en: 'in China only a consignor that is on record with customs there can declare (GACC decree 253 of 2021, articles 2–4; GACC announcement 2019/18, 境内发货人)',
    'zh-CN':
      '在中国，须由已向海关备案的境内发货人申报（海关总署令第 253 号第二条至第四条；海关总署公告 2019 年第 18 号“境内发货人”）',
  },
  GB: {
    en: 'in the United Kingdom a firm from abroad cannot be the exporter; it would need an indirect agent established there (Customs (Export) (EU Exit) Regulations 2019, regulation 12; Taxation (Cross-border Trade) Act 2018, section 21)',
    'zh-CN':
      '在英国，境外企业不能作为出口商，只能通过当地的间接代理人申报（英国《2019 年海关（出口）（脱欧）条例》第 12 条；《2018 年跨境贸易税收法》第 21 条）',
  },
  US: {
    en: 'in the United States export information is filed from there: by the seller, whom the buyer authorises in writing, or by an agent of the buyer (15 CFR 30.3(a), (e))',
    'zh-CN':
      '在美国，出口信息须由境内一方申报：由买方书面授权的卖方，或买方在当地的代理人（美国联邦法规第 15 编第 30.3(a)、(e) 条）',
  },
};

/** The same of imports: under DDP a seller from abroad is none whom China takes for the consignee. */
const IMPORTERS: Readonly<Record<string, Text>> = {
  CN: {
    en: 'in China only a consignee that is on record with customs there can declare (GACC decree 253 of 2021, articles 2–4; GACC announcement 2019/18, 境内收货人)',
    'zh-CN':
      '在中国，须由已向海关备案的境内收货人申报（海关总署令第 253 号第二条至第四条；海关总署公告 2019 年第 18 号“境内收货人”）',
  },
};

const UNION_IMPORT: Text = {
  en: 'in the European Union the declarant must be established in its customs territory: a firm from abroad imports through an indirect representative there, and needs an EORI number of the Union (Regulation (EU) No 952/2013, articles 9, 18 and 170(2))',
  'zh-CN':
    '在欧盟，申报人须在欧盟关境内设立：境外企业须通过当地的间接代理人进口，并须有欧盟的 EORI 号（欧盟第 952/2013 号条例第 9、18 条和第 170 条第 2 款）',
};

/** Where a firm from abroad may import, and only with somebody in the country. */
const IMPORTS_THROUGH: Readonly<Record<string, Text>> = {
  GB: {
    en: 'in the United Kingdom a firm from abroad imports through an indirect representative established there, and needs a GB EORI number (Customs (Import Duty) (EU Exit) Regulations 2018, regulation 15; Taxation (Cross-border Trade) Act 2018, section 21)',
    'zh-CN':
      '在英国，境外企业须通过当地的间接代理人进口，并须有英国的 EORI 号（英国《2018 年海关（进口税）（脱欧）条例》第 15 条；《2018 年跨境贸易税收法》第 21 条）',
  },
  US: {
    en: 'in the United States a firm from abroad is importer of record only with a resident agent and a bond (19 CFR 141.18)',
    'zh-CN': '在美国，境外企业须有当地代理人并提供保证，方可作为进口商（美国联邦法规第 19 编第 141.18 条）',
  },
};

/** By which law only somebody established in a country declares there; undefined where none is known to ask for it. */
function lawOf(country: string, direction: Direction): Text | undefined {
  if (direction === 'import') return IMPORTERS[country];
  return isMemberState(country) ? UNION : EXPORTERS[country];
}

const isEstablished = (at: string | undefined, country: string): boolean =>
  at === country || (at !== undefined && isMemberState(at) && isMemberState(country));

/** Who declares, and where it is not whom the rule names, by which law. */
type Declarant = {
  readonly side: Side;
  readonly because?: Text;
  /** The side comes from abroad and declares only with somebody there, by this law. */
  readonly through?: Text;
};

/**
 * The side that declares goods where they leave or come in: whom the rule names, unless the country asks for somebody established there and only the
 * other side is. That side then declares at the request, risk and cost of the one that the rule names (EXW: Incoterms 2020, A7 and B7; DDP: likewise, B7).
 * @param country of the declaration; by default the seller's of an export, the buyer's of an import
 */
export function declarantOf(
  incoterm: Incoterm,
  direction: Direction,
  countries: SideCountries,
  country = (direction === 'export' ? countries.seller : countries.buyer) ?? '',
): Declarant {
  const side = INCOTERMS[incoterm][direction === 'export' ? 'exportClearance' : 'importClearance'];
  const other: Side = side === 'seller' ? 'buyer' : 'seller';
  const because = lawOf(country, direction);
  const isAbroad = countries[side] !== undefined && !isEstablished(countries[side], country);
  const through =
    direction === 'import' && isAbroad && (isMemberState(country) ? UNION_IMPORT : IMPORTS_THROUGH[country]);
  if (!because || isEstablished(countries[side], country) || !isEstablished(countries[other], country))
    return { side, ...(through ? { through } : {}) };
  return { side: other, because };
}
