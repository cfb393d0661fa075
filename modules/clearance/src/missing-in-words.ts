import { inWords, type Refusal, together } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

type Words = Readonly<Record<'en' | 'zh-CN', string>>;

/** What a declaration asks for, by the last part of its place. */
const NAMES: Readonly<Record<string, Words>> = {
  freight: { en: 'freight', 'zh-CN': '运费' },
  insurance: { en: 'insurance', 'zh-CN': '保险费' },
  originCharges: {
    en: 'carriage to the port of exit and loading there, which the price does not contain',
    'zh-CN': '运至出境口岸并装货的费用（不在价内）',
  },
  onwardCharges: { en: 'charges after the border', 'zh-CN': '入境后费用' },
  dutiesInPrice: { en: 'import duties in the price', 'zh-CN': '价内进口税费' },
  hsCode: { en: 'HS code', 'zh-CN': '商品编码（HS）' },
  commodityCode: {
    en: 'whose national code is stated: the code of this country',
    'zh-CN': '本国商品编码（所列编码未注明所属国家）',
  },
  originCountry: { en: 'country of origin', 'zh-CN': '原产国' },
  netWeightKg: { en: 'net weight', 'zh-CN': '净重' },
  grossWeightKg: { en: 'gross weight', 'zh-CN': '毛重' },
  portOfLoading: { en: 'port of loading', 'zh-CN': '装运港' },
  portOfDischarge: { en: 'port of discharge', 'zh-CN': '卸货港' },
};

function missingInWords(missing: string): Words {
  const [, pair] = /^exchange-rate (.+)$/.exec(missing) ?? [];
  if (pair)
    return {
      en: `the exchange rate ${pair}, which the customs authority or the bank of the trade states`,
      'zh-CN': `${pair} 汇率（由海关或本笔贸易的银行发布）`,
    };
  const [, lineId, field = missing] = /^lines\/(.+)\/([^/]+)$/.exec(missing) ?? [];
  const [, code] = /^measures \(.*: (.*)\)$/.exec(field) ?? [];
  const name = code
    ? { en: `duty rates for ${code}`, 'zh-CN': `${code} 的税率` }
    : (NAMES[field.replace(/^terms\//, '')] ?? { en: field, 'zh-CN': field });
  if (lineId === undefined) return name;
  return { en: `${name.en} of line ${lineId}`, 'zh-CN': `第 ${lineId} 行${name['zh-CN']}` };
}

/** Where the declarant may state it: in the declaration itself, as far as it takes it. */
function placesOf(missing: string, isDemonstration: boolean): string[] {
  if (isDemonstration && missing.startsWith('exchange-rate ')) {
    return ['demonstrationExchangeRates/0/to', 'demonstrationExchangeRates/0/rate'];
  }
  if (missing.startsWith('exchange-rate ')) return ['exchangeRates'];
  if (isDemonstration && missing.includes('/measures (')) return ['demonstrationRates'];
  return [missing.replace(/ \(.*$/, '')];
}

const refusalOf = (missing: readonly string[], place?: string) => {
  const texts = missing.map(missingInWords);
  const words = {
    en: texts.map(({ en }) => en).join(', '),
    'zh-CN': texts.map((text) => text['zh-CN']).join('、'),
  };
  return refuse('DECLARATION_FACTS_MISSING', inWords('missing', missing.join(', '), words), place);
};

/** One refusal that names everything that is missing, and beside it each at its place. */
export function refuseMissing(missing: readonly string[], isDemonstration: boolean): Refusal {
  const each = missing.flatMap((one) =>
    placesOf(one, isDemonstration).map((place) => refusalOf([one], place)),
  );
  return together([refusalOf(missing), ...each]);
}
