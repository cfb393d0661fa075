import { isMemberState } from '@tongshang/country';
import { declarantOf } from '@tongshang/incoterms';
import { asksForEori } from '@tongshang/party-number';
import { partyOf, type Trade } from '@tongshang/trade';
import type { Direction } from './declaration.ts';

type Text = { readonly en: string; readonly 'zh-CN': string };

/** By which law a declaration names its declarant by an EORI number. */
const EORI_LAW: Readonly<Record<'EU' | 'GB', Text>> = {
  EU: {
    en: 'Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, article 5',
    'zh-CN': '欧盟第 952/2013 号条例第 9 条；欧盟第 2015/2446 号授权条例第 5 条',
  },
  GB: {
    en: 'HMRC, Customs Declaration Service, data elements 3/2 and 3/16',
    'zh-CN': '英国税务海关总署海关申报系统数据元 3/2、3/16',
  },
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
  return [NO_EORI[direction](EORI_LAW[isMemberState(country) ? 'EU' : 'GB'])];
}

/** Tells an importer from abroad that it declares only with somebody in the country, by which law, and that none is stated. @returns at most one text */
export function missingRepresentative(trade: Trade, country: string, direction: Direction): Text[] {
  const { through } = declarantOf(
    trade.terms.incoterm,
    direction,
    { seller: partyOf(trade, 'seller')?.country, buyer: partyOf(trade, 'buyer')?.country },
    country,
  );
  if (!through) return [];
  return [
    {
      en: `No representative of the importer is stated: ${through.en}.`,
      'zh-CN': `未填报进口商的当地代理人：${through['zh-CN']}。`,
    },
  ];
}
