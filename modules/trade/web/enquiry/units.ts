/** Units that goods are asked for and sold in, the commonest first; UN/ECE Recommendation 20. */
export const units = ['C62', 'SET', 'PR', 'DZN', 'KGM', 'TNE', 'LTR', 'MTR', 'MTK', 'MTQ'] as const;
