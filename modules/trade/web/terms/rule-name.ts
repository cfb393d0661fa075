import type { TradeTerms } from '@tongshang/ui/api';

/** The Incoterm as it was agreed: of another edition than today's, with its name. */
export const ruleName = ({
  incoterm,
  incotermsEdition,
}: Pick<TradeTerms, 'incoterm' | 'incotermsEdition'>): string =>
  incotermsEdition === undefined ? incoterm : `${incoterm} (Incoterms ${incotermsEdition})`;
