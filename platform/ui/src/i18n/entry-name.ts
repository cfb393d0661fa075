import { FACTS, type Fact, ruleOf } from '@tongshang/trade-facts';
import type { Text } from './text.tsx';

/** What an entry of the journal is called: by the rule of the fact that it states, else by the words for its kind. */
export function entryName(
  kind: string,
  text: Pick<Text, 'of'> & { code(area: 'entry', code: string): string },
): string {
  const fact = kind.split('.')[1];
  return isFact(fact) ? text.of(ruleOf(fact).done) : text.code('entry', kind);
}

const isFact = (name: string | undefined): name is Fact =>
  (FACTS as readonly (string | undefined)[]).includes(name);
