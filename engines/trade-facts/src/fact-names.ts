/** Everything a trade can state about itself, in its usual order. */
export const FACTS = [
  'enquired',
  'quoted',
  'ordered',
  'remitted',
  'funded',
  'produced',
  'packed',
  'invoiced',
  'originated',
  'insured',
  'export-declared',
  'export-released',
  'shipped',
  'in-transit',
  'import-declared',
  'import-released',
  'delivered',
  'contested',
  'claimed',
  'claim-resolved',
  'repaid',
  'settled',
  'closed',
  'cancelled',
] as const;

export type Fact = (typeof FACTS)[number];
