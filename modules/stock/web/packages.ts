/** Kinds of package that a packer chooses from (UN/ECE Recommendation 21). */
export const packages = ['CT', 'PX', 'BX', 'CS', 'BG', 'DR', 'CR', 'PK', 'RO'] as const;
