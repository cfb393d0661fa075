import { isMemberState } from '@tongshang/country';
import { declarantOf } from '@tongshang/incoterms';
import { asksForEori } from '@tongshang/party-number';
import { type CustomsRepresentative, partyOf, type Trade, vatFactsOf } from '@tongshang/trade';
import type { Direction } from './declaration.ts';

type Text = { readonly en: string; readonly 'zh-CN': string };

const byDirection =
  (en: Record<Direction, string>, zh: Record<Direction, string>) =>
  (of: Direction): Text => ({
    en: en[of],
    'zh-CN': zh[of],
  });

const UNION =
  'Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, annex B, data element';
const HMRC = 'HMRC, Customs Declaration Service, data element';

/** By which law a declaration names its declarant by an EORI number: each in the element of its own. */
const EORI_LAW: Readonly<Record<'EU' | 'GB', (of: Direction) => Text>> = {
  EU: byDirection(
    { export: `${UNION} 13 01`, import: `${UNION} 13 04` },
    {
      export: '欧盟第 952/2013 号条例第 9 条；欧盟第 2015/2446 号授权条例附件 B 数据元 13 01',
      import: '欧盟第 952/2013 号条例第 9 条；欧盟第 2015/2446 号授权条例附件 B 数据元 13 04',
    },
  ),
  GB: byDirection(
    { export: `${HMRC} 3/2`, import: `${HMRC} 3/16` },
    {
      export: '英国税务海关总署海关申报系统数据元 3/2',
      import: '英国税务海关总署海关申报系统数据元 3/16',
    },
  ),
};

const NO_EORI: Readonly<Record<Direction, (law: Text) => Text>> = {
  export: (law) => ({
    en: `No EORI number of the exporter is stated: customs ask for it (${law.en}).`,
    'zh-CN': `未填报出口商的 EORI 号：海关要求填报（${law['zh-CN']}）。`,
  }),
  import: (law) => ({
    en: `No EORI number of the importer is stated: customs ask for it (${law.en}).`,
    'zh-CN': `未填报进口商的 EORI 号：海关要求填报（${law['zh-CN']}）。`,
  }),
};

/** Tells whoever declares that the number is missing by which customs of the country know its declarant. @returns at most one text */
export function missingEori(country: string, direction: Direction, eori: string | undefined): Text[] {
  if (eori !== undefined || !asksForEori(country)) return [];
  return [NO_EORI[direction](EORI_LAW[isMemberState(country) ? 'EU' : 'GB'](direction))];
}

/**
 * Tells an importer into the United States that its importer number is missing, where neither the declaration states one nor the firm pays tax there.
 * @returns at most one text
 */
export function missingImporterNumber(
  trade: Trade,
  country: string,
  direction: Direction,
  stated: string | undefined,
): Text[] {
  if (country !== 'US' || direction !== 'import' || stated !== undefined) return [];
  const importer = partyOf(
    trade,
    declarantOf(trade.terms.incoterm, direction, countriesOf(trade), country).side,
  );
  if (importer?.country === 'US' && importer.taxId !== undefined) return [];
  return [
    {
      en: 'No importer number of the importer is stated: customs ask for it (19 CFR 24.5).',
      'zh-CN': '未填报进口商的进口商编号：海关要求填报（美国联邦法规第 19 编第 24.5 条）。',
    },
  ];
}

/** By which law whoever imports goods and sells them on where they arrive owes the tax of both and is registered for it. */
const VAT_LAW: Readonly<Record<'EU' | 'GB', Text>> = {
  EU: {
    en: 'Directive 2006/112/EC, articles 201 and 214(1)(a)',
    'zh-CN': '欧盟第 2006/112/EC 号指令第 201 条、第 214 条第 1 款第 (a) 项',
  },
  GB: {
    en: 'Value Added Tax Act 1994, section 1(4) and Schedule 1A',
    'zh-CN': '英国 1994 年增值税法第 1 条第 4 款及附表 1A',
  },
};

/**
 * Tells a seller from abroad who imports, as under DDP, that no VAT number of its own in the country is stated, where the tax of the import and of its supply there is under that number. Nothing where the
 * order says that the buyer owes the tax (Directive 2006/112/EC, article 194). @returns at most one text
 */
export function missingVatNumber(trade: Trade, country: string, direction: Direction): Text[] {
  const countries = countriesOf(trade);
  if (direction !== 'import' || !asksForEori(country) || countries.seller === country) return [];
  if (declarantOf(trade.terms.incoterm, direction, countries, country).side !== 'seller') return [];
  const { seller, buyerOwes } = vatFactsOf(trade);
  const prefix = country === 'GR' ? 'EL' : country;
  if (buyerOwes || seller.vatNumbers?.some((one) => one.startsWith(prefix))) return [];
  const law = VAT_LAW[isMemberState(country) ? 'EU' : 'GB'];
  return [
    {
      en: `No VAT number of the importer in the country of import is stated: whoever imports goods and supplies them there is registered for VAT there (${law.en}).`,
      'zh-CN': `未填报进口商在进口国的增值税登记号：进口货物并在当地供应的，应在当地办理增值税登记（${law['zh-CN']}）。`,
    },
  ];
}

const countriesOf = (trade: Trade) => ({
  seller: partyOf(trade, 'seller')?.country,
  buyer: partyOf(trade, 'buyer')?.country,
});

/**
 * Tells an importer from abroad that it declares only with somebody in the country, by which law, where none is stated, or one who only acts in its name and
 * the law asks for one who acts in its own. @returns at most one text
 */
export function missingRepresentative(
  trade: Trade,
  country: string,
  direction: Direction,
  stated?: CustomsRepresentative,
): Text[] {
  const { through } = declarantOf(trade.terms.incoterm, direction, countriesOf(trade), country);
  if (!through || stated?.representation === 'indirect') return [];
  // In the United States an agent acts in the name of the importer (19 CFR 141.18).
  if (stated && !asksForEori(country)) return [];
  return [
    stated
      ? {
          en: `The representative of the importer is stated as a direct one: ${through.en}.`,
          'zh-CN': `所填报的进口商代理人为直接代理人：${through['zh-CN']}。`,
        }
      : {
          en: `No representative of the importer is stated: ${through.en}.`,
          'zh-CN': `未填报进口商的当地代理人：${through['zh-CN']}。`,
        },
  ];
}

/**
 * Tells whoever declares that its representative, who declares in its own name (Regulation (EU) No 952/2013, articles 5(15) and 18), is named without the
 * number by which customs of the country know declarants. @returns at most one text
 */
export function missingNumberOfRepresentative(country: string, stated?: CustomsRepresentative): Text[] {
  if (stated?.representation !== 'indirect' || stated.number !== undefined || !asksForEori(country))
    return [];
  return [
    {
      en: 'No EORI number of the representative is stated, who declares in its own name: customs ask for it.',
      'zh-CN': '未填报以自己名义申报的代理人的 EORI 号：海关要求填报。',
    },
  ];
}
