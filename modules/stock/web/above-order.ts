import type { TradeLine } from '@tongshang/ui/api';
import { quantityText } from '@tongshang/ui/components';
import { aboveLeft } from './decimal.ts';
import type { Text } from './text.ts';

/** In words, each line of which more is stated than is left of what was ordered; nothing where there is none. */
export function aboveOrder(
  text: Text,
  lines: readonly TradeLine[],
  stated: readonly ({ readonly quantity?: string } | undefined)[],
  left: ReadonlyMap<string, string>,
): string | undefined {
  const leftOf = lines.map(({ lineId }) => left.get(lineId) ?? '0');
  const said = aboveLeft(stated, leftOf).flatMap((at) => {
    const line = lines[at];
    if (!line) return [];
    const { unit } = line.quantity;
    const inWords = (value: string) => quantityText(text, { value, unit });
    return text.t('form.aboveOrder', {
      goods: text.of(line.name),
      stated: inWords(stated[at]?.quantity ?? '0'),
      ordered: inWords(line.quantity.value),
      left: inWords(leftOf[at] ?? '0'),
    });
  });
  return said.length === 0 ? undefined : said.join(' ');
}
