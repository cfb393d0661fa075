/** The subjects of a trade file under its lanes, in order. */
export const tradeParts = [
  'goods',
  'papers',
  'journey',
  'parties',
  'offers',
  'money',
  'clearance',
  'journal',
] as const;
export type TradePart = (typeof tradeParts)[number];
