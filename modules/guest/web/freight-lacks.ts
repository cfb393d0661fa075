import type { Trade } from '@tongshang/ui/api';

const PARTS = ['from', 'to', 'gross', 'volume'] as const;
type Part = (typeof PARTS)[number];

/** What a forwarder needs for a price and would not be shown, since the trade does not say it. */
export function freightLacks({
  terms,
  lines,
  facts,
}: Pick<Trade, 'terms' | 'lines' | 'facts'>): readonly Part[] {
  const units = facts.flatMap((one) =>
    one.fact === 'packed' && one.details ? one.details.handlingUnits : [],
  );
  const known: Readonly<Record<Part, boolean>> = {
    from: terms.portOfLoading !== undefined,
    to: terms.portOfDischarge !== undefined,
    gross: units.length > 0 || lines.every(({ grossWeightKg }) => grossWeightKg !== undefined),
    volume: units.length > 0 && units.every(({ volumeM3 }) => volumeM3 !== undefined),
  };
  return PARTS.filter((part) => !known[part]);
}
