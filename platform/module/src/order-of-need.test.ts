import { describe, expect, it } from 'vitest';
import type { AnyModule } from './compose.ts';
import { inOrderOfNeed } from './order-of-need.ts';

const needing = (needs: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(needs).map(([name, of]) => ({ name, needs: of, refusals: [] }) as unknown as AnyModule);
const names = (modules: readonly AnyModule[]) => modules.map(({ name }) => name);

describe('MODULE-2: modules in the order of what they need', () => {
  it('come after what they need, however they are listed, else by name', () => {
    const list = needing({ stock: ['trade', 'catalogue'], trade: ['party'], party: [], catalogue: [] });
    const order = ['catalogue', 'party', 'trade', 'stock'];
    expect(names(inOrderOfNeed(list))).toEqual(order);
    expect(names(inOrderOfNeed(list.toReversed()))).toEqual(order);
  });

  it('are refused when one is missing or needs itself by way of others', () => {
    expect(() => inOrderOfNeed(needing({ stock: ['trade'] }))).toThrow(
      'stock needs trade, which is not in the list of modules',
    );
    expect(() => inOrderOfNeed(needing({ a: ['b'], b: ['c'], c: ['a'] }))).toThrow(
      'a needs b needs c needs a: in a circle',
    );
  });
});
