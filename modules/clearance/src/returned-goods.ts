import type { GoodsRemedy, Localised } from '@tongshang/trade';
import type { Direction } from './declaration.ts';

/** The customs law of goods that come back, leave again, or are replaced. Territories: a country, or the Union as `EU`. */

const UNION: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
const territoryOf = (country: string): string => (UNION.has(country) ? 'EU' : country);

type Relief = {
  /** Years since the goods first left within which they come back; null where the law sets none. */
  readonly years: number | null;
  readonly law: Localised;
};

/** Goods of their own that come back: nothing is levied, under the conditions named. */
const RETURNED: Readonly<Record<string, Relief>> = {
  CN: {
    years: 1,
    law: {
      en: 'No import duty: exported goods that come back in their original state within one year for reasons of quality or specification (Customs Tariff Law of the People’s Republic of China). Tax that was refunded on export is repaid first.',
      'zh-CN':
        '因品质、规格原因自出口之日起一年内原状复运进境，不征收进口关税（《中华人民共和国关税法》）。出口时已退税的，须先补缴已退税款。',
    },
  },
  EU: {
    years: 3,
    law: {
      en: 'Relief from import duty: Union goods that return within three years in the state in which they left (Regulation (EU) No 952/2013, article 203; additional procedure F01).',
      'zh-CN':
        '免征进口关税：欧盟货物三年内按出口时的状态复运进境（第 952/2013 号条例第 203 条；附加程序 F01）。',
    },
  },
  GB: {
    years: 3,
    law: {
      en: 'Returned Goods Relief: goods that return within three years in the state in which they left (The Customs (Reliefs from a Liability to Import Duty and Miscellaneous Amendments) (EU Exit) Regulations 2020; additional procedure F01).',
      'zh-CN':
        '退回货物减免：货物三年内按出口时的状态复运进境（英国 2020 年进口关税减免条例；附加程序 F01）。',
    },
  },
  US: {
    years: 3,
    law: {
      en: 'Free under HTSUS 9801.00.10: goods that return within three years of export without having been advanced in value or improved (19 CFR 10.1); products of the United States at any time.',
      'zh-CN':
        '依 HTSUS 9801.00.10 免税：出口后三年内返回且未增值、未改良的货物（19 CFR 10.1）；美国产品不限时间。',
    },
  },
};

/** Replacements sent free of charge that nothing is levied on; elsewhere they are assessed as any other goods. */
const REPLACED: Readonly<Record<string, Relief>> = {
  CN: {
    years: 3,
    law: {
      en: 'No duty: the same goods sent free of charge in place of goods that were damaged, short or not as agreed, within the time for claims and three years of the first import or export (Customs Tariff Law of the People’s Republic of China). What is replaced is returned or given up to customs.',
      'zh-CN':
        '无代价抵偿不征收关税：因残损、短少、品质不良或规格不符而免费补偿或更换的相同货物，在索赔期内且自原货物进出口之日起三年内（《中华人民共和国关税法》）。被更换的货物须退运或交由海关处理。',
    },
  },
};

/** By which law whoever paid import duty on goods that leave again because they were refused may ask for it back. */
const RECLAIMED: Readonly<Record<string, Localised>> = {
  CN: {
    en: 'Refund of import duty: goods sent out again in their original state for reasons of quality or specification; to be asked for within one year of payment (Customs Tariff Law of the People’s Republic of China).',
    'zh-CN':
      '因品质、规格原因原状复运出境的货物，可自缴纳税款之日起一年内申请退还进口关税（《中华人民共和国关税法》）。',
  },
  EU: {
    en: 'Repayment of import duty: goods refused because they were defective or not as agreed (Regulation (EU) No 952/2013, article 118); to be asked for within one year of the notice of the debt (article 121(1)(b)).',
    'zh-CN':
      '退还进口关税：因瑕疵或与合同不符而拒收的货物（第 952/2013 号条例第 118 条）；自债务通知起一年内申请（第 121 条第 1 款 b 项）。',
  },
  GB: {
    en: 'Repayment of import duty on rejected imports, within one year (Taxation (Cross-border Trade) Act 2018; HMRC form C285 or C&E1179).',
    'zh-CN':
      '拒收进口货物退还进口关税，一年内申请（英国 2018 年跨境贸易税收法；HMRC 表格 C285 或 C&E1179）。',
  },
  US: {
    en: 'Drawback of duty on rejected merchandise that is exported or destroyed under supervision (19 U.S.C. 1313(c)); goods that were still in customs custody: 19 CFR 158.45.',
    'zh-CN': '拒收货物出口或监督销毁后退还关税（19 U.S.C. 1313(c)）；仍在海关监管下的货物：19 CFR 158.45。',
  },
};

/** Procedure codes: China's supervision mode (监管方式), requested and previous procedure in the Union and the United Kingdom, CBP entry type. */
const PROCEDURES: Readonly<
  Record<string, Readonly<Record<GoodsRemedy, Readonly<Record<Direction, string>>>>>
> = {
  CN: { return: { export: '4561', import: '4561' }, replacement: { export: '3100', import: '3100' } },
  EU: {
    return: { export: '1040', import: '6110 F01' },
    replacement: { export: '1000', import: '4000' },
  },
  GB: {
    return: { export: '1040', import: '6110 F01' },
    replacement: { export: '1000', import: '4000' },
  },
  US: { return: { export: 'export', import: '01' }, replacement: { export: 'export', import: '01' } },
};

/** An ordinary release for free circulation, for what comes back too late or altered. */
const ORDINARY_IMPORT: Readonly<Record<string, string>> = { EU: '4000', GB: '4000' };

/** The procedure under which goods of a claim are declared; the direction itself where no code of the country is held. */
export function movementProcedure(
  country: string,
  remedy: GoodsRemedy,
  direction: Direction,
  isRelieved: boolean,
): string {
  const territory = territoryOf(country);
  const ordinary = direction === 'import' && !isRelieved ? ORDINARY_IMPORT[territory] : undefined;
  return ordinary ?? PROCEDURES[territory]?.[remedy][direction] ?? direction;
}

/**
 * The law that relieves goods of a claim on import; undefined where none does: none is held of the country, they come too late, or goods that
 * return are not said to be unaltered.
 * @param exportedOn when the goods first left, ISO 8601 date
 */
export function reliefOf(
  country: string,
  remedy: GoodsRemedy,
  { isUnaltered, exportedOn, today }: { isUnaltered: boolean; exportedOn: string; today: Temporal.PlainDate },
): Localised | undefined {
  const relief = (remedy === 'return' ? RETURNED : REPLACED)[territoryOf(country)];
  if (relief === undefined || (remedy === 'return' && !isUnaltered)) return undefined;
  if (relief.years === null) return relief.law;
  const last = Temporal.PlainDate.from(exportedOn).add({ years: relief.years });
  return Temporal.PlainDate.compare(today, last) <= 0 ? relief.law : undefined;
}

/** Whether a territory levies nothing on what leaves it: of the Union, whose tariff is not held here, that much is known. */
export const leavesFree = (country: string): boolean => territoryOf(country) === 'EU';

/** The law by which duty on goods that leave again is asked back; undefined where none is held. */
export const reclaimLaw = (country: string): Localised | undefined => RECLAIMED[territoryOf(country)];

/** What is asked back: import duty and what is levied like it. Taxes are deducted, fees stay paid. */
export const RECLAIMABLE: readonly string[] = [
  'customs-duty',
  'additional-duty',
  'anti-dumping',
  'countervailing',
];
