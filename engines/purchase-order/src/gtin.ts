/** Weights 3 and 1 from the right, to the next ten (GS1 General Specifications 7.9.1). */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += ((digits.length - index) % 2 === 1 ? 3 : 1) * Number(digits[index]);
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether this is a GTIN: 8, 12, 13 or 14 digits, the last of which is right. */
export function isGtin(written: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(written)) return false;
  return Number(written.at(-1)) === checkDigit(written.slice(0, -1));
}
