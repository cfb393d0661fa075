/** Writes decimals with as many places as the one of them that has most: what stands under or beside each other is read together. */
export function evenDecimals(decimals: readonly (string | undefined)[]): (decimal: string) => string {
  const places = Math.max(0, ...decimals.map((one) => one?.split('.')[1]?.length ?? 0));
  return (decimal) => {
    const [whole = '', fraction = ''] = decimal.split('.');
    return places === 0 ? decimal : `${whole}.${fraction.padEnd(places, '0')}`;
  };
}
