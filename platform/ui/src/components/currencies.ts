/** Currencies offered in forms (ISO 4217). */
export const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'SGD', 'AUD', 'CAD'] as const;
