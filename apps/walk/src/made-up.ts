import type { Trade, TradeFact } from '@tongshang/trade';

/** Every field of a trade whose value is a stand-in, by its place: in its terms, its lines, and what was stated on the way. */
export function demonstrationFields({ terms, lines, facts }: Trade): string[] {
  const all = [
    ...(terms.demonstration ?? []).map((field) => `terms/${field}`),
    ...lines.flatMap(({ lineId, demonstration = [] }) =>
      demonstration.map((field) => `lines/${lineId}/${field}`),
    ),
    ...facts.flatMap(madeUpIn),
  ];
  return [...new Set(all)];
}

function madeUpIn(stated: TradeFact): string[] {
  switch (stated.fact) {
    case 'insured':
      return (stated.details.demonstration ?? []).map((field) => `insurance/${field}`);
    case 'packed':
      return stated.details.handlingUnits.flatMap(({ demonstration = [], contents }) =>
        demonstration.length > 0 ? contents.map(({ lineId }) => `packing/${lineId}`) : [],
      );
    case 'shipped':
      return (stated.details.consignment.demonstration ?? []).map((field) => `transport/${field}`);
    case 'in-transit':
      return (stated.details.demonstration ?? []).map((field) => `events/${field}`);
    case 'delivered':
      return (stated.details.demonstration ?? []).map((field) => `receipt/${field}`);
    case 'originated':
      return stated.details.lines.some(({ proof }) => proof?.startsWith(MADE_PROOF)) ? ['origin'] : [];
    case 'export-declared':
      return madeUpOfDeclaration('export', stated);
    case 'import-declared':
      return madeUpOfDeclaration('import', stated);
    default:
      return [];
  }
}

/** How a proof begins that nobody gave. */
export const MADE_PROOF = 'Demonstration:';

function madeUpOfDeclaration(
  direction: 'export' | 'import',
  { details }: TradeFact<'export-declared'> | TradeFact<'import-declared'>,
): string[] {
  const { demonstration = [], exchangeRates = [], lines } = details;
  return [
    ...demonstration.filter((one) => one !== 'customsValue').map((charge) => `charges/${charge}`),
    ...exchangeRates
      .filter((rate) => rate.demonstration)
      .map(({ from, to }) => `exchangeRates/${from}→${to}`),
    ...lines.flatMap(({ lineId, dutyTaxFees }) =>
      dutyTaxFees.some((fee) => fee.demonstration) ? [`${direction}/lines/${lineId}/rates`] : [],
    ),
  ];
}
