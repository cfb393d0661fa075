import { isFree, type Measure, type Source, type Tariff } from '@tongshang/duty';
import type { Direction } from './declaration.ts';
import { adValorem, text } from './tariff/edition.ts';

/** Rates that somebody made up to try the platform with; marked as such wherever they appear. */
export type DemonstrationRates = {
  readonly currency: string;
  readonly valueBasis: 'CIF' | 'FOB';
  /** Percent. */
  readonly customsDuty: string;
  readonly vat: string;
};

const PREFIX = 'demonstration-';
/** The source of an exchange rate that was made up; a bank's rate names its own with the id of the statement. */
export const DEMONSTRATION_SOURCE = 'Demonstration';

/** Whether the source of a rate says that it was made up, whoever stated it. */
export const isMadeUp = (source: string): boolean => source.startsWith(DEMONSTRATION_SOURCE);

export function isDemonstrationMeasure(measureId: string): boolean {
  return measureId.startsWith(PREFIX);
}

/** @param wantsVat that a tax of nothing is listed, too, because the tariff has one of every code */
function measures(rates: DemonstrationRates, date: string, wantsVat: boolean): Measure[] {
  const source: Source = { title: 'Demonstration', reference: 'made up for this trade', date };
  const note = text('Made up for a demonstration; no law says so.', '演示用虚构税率，无法律依据。');
  const all: Measure[] = [
    {
      measureId: `${PREFIX}customs-duty`,
      type: 'customs-duty',
      rate: adValorem(rates.customsDuty),
      base: ['customs-value'],
      validFrom: date,
      source,
      note,
    },
    {
      measureId: `${PREFIX}vat`,
      type: 'vat',
      rate: adValorem(rates.vat),
      base: ['customs-value', 'customs-duty', 'onward-charges'],
      validFrom: date,
      source,
      note,
    },
  ];
  return all.filter(({ type, rate }) => type !== 'vat' || wantsVat || !isFree(rate));
}

/** A tariff of nothing but demonstration rates, for a country none is held of. */
export function demonstrationTariff(
  country: string,
  direction: Direction,
  rates: DemonstrationRates,
  date: string,
): Tariff {
  return {
    version: `${country}-${direction}-demonstration`,
    country,
    direction,
    currency: rates.currency,
    valueBasis: rates.valueBasis,
    rounding: {
      valueDecimals: 2,
      valueRule: 'half-up',
      amountRule: 'half-up',
      source: { title: 'Demonstration', reference: 'made up for this trade', date },
    },
    requires: ['customs-duty'],
    commodities: [],
    otherwise: measures(rates, date, false),
    leavesOut: [text('No real measure of this country is held here.', '本系统不含该国的任何真实税则措施。')],
  };
}

/** A real tariff with demonstration measures on codes it does not hold. */
export function withDemonstrationMeasures(
  tariff: Tariff,
  hsCodes: readonly string[],
  rates: DemonstrationRates,
  date: string,
): Tariff {
  if (hsCodes.length === 0) return tariff;
  const added = [...new Set(hsCodes)].map((code) => ({
    code,
    description: text('Demonstration rates', '演示税率'),
    measures: measures(rates, date, tariff.requires.includes('vat')),
  }));
  return {
    ...tariff,
    version: `${tariff.version}+demonstration`,
    notHeld: (tariff.notHeld ?? []).filter(
      (prefix) => !hsCodes.some((code) => code.startsWith(prefix) || prefix.startsWith(code)),
    ),
    commodities: [...tariff.commodities, ...added],
  };
}
