import { isMemberState } from '@tongshang/country';
import { declarantOf } from '@tongshang/incoterms';
import { asksForEori } from '@tongshang/party-number';
import { type CustomsRepresentative, partyOf, type Trade } from '@tongshang/trade';
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
