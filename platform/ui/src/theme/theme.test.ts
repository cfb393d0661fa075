import { describe, expect, it } from 'vitest';
import { cssVariablesOf, type Tokens, tokens } from './theme.ts';

/** WCAG 2.2 relative luminance of an sRGB colour `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const texts: (keyof Tokens)[] = ['ink', 'inkSoft', 'inkFaint', 'sea', 'amber', 'red'];
const grounds: (keyof Tokens)[] = ['paper', 'surface', 'sunken'];

describe.each(['light', 'dark'] as const)('%s theme', (name) => {
  const t = tokens[name];
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s is readable on %s (AA)',
    (text, ground) => {
      expect(contrast(t[text], t[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each([
    ['onSea', 'seaFill'],
    ['sea', 'seaSoft'],
    ['amber', 'amberSoft'],
    ['red', 'redSoft'],
  ] as const)('%s is readable on %s (AA)', (text, ground) => {
    expect(contrast(t[text], t[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it('names its variables in kebab case, one per token', () => {
    const variables = cssVariablesOf(name);
    expect(Object.keys(variables)).toHaveLength(Object.keys(t).length);
    expect(variables['--ink-soft']).toBe(t.inkSoft);
  });
});
