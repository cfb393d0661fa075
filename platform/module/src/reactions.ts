import type { Tx } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import type { Lack, Promised, Reaction } from './reaction.ts';

/** All reactions of a platform, each under the consequence that it performs. */
export type Reactions = {
  /** Performs a consequence in this transaction; what it throws undoes everything. */
  perform(consequence: string, tx: Tx, occasion: unknown): Promise<void>;
  /** What a consequence would refuse in this file now; nothing of one that refuses nothing. */
  lacks(consequence: string, tx: Tx, file: string): Promise<readonly Lack[]>;
};

type Owned = { readonly module: string; readonly reaction: Reaction };

/**
 * @param otherwise performs what no module performs; for tests of few modules
 * @throws when a promised consequence has no reaction, or two, or a reaction performs what nobody promises
 */
export function matchReactions(
  promised: readonly Promised[],
  reactions: readonly Owned[],
  otherwise?: Reactions['perform'],
): ReadonlyMap<string, Owned> {
  const byConsequence = Map.groupBy(reactions, ({ reaction }) => reaction.consequence);
  const faults: string[] = [];
  for (const { fact, consequences } of promised) {
    for (const consequence of consequences) {
      if (byConsequence.has(consequence)) continue;
      if (otherwise) byConsequence.set(consequence, [standingIn(consequence, otherwise)]);
      else faults.push(`${fact} promises ${consequence}: no module performs it`);
    }
  }
  const names = new Set(promised.flatMap(({ consequences }) => consequences));
  for (const [consequence, owners] of byConsequence) {
    const modules = owners.map(({ module }) => module).join(', ');
    if (owners.length > 1) faults.push(`${consequence} is performed ${owners.length} times: ${modules}`);
    if (!names.has(consequence) && !otherwise)
      faults.push(`${modules} performs ${consequence}: nothing promises it`);
  }
  invariant(faults.length === 0, `the platform keeps its promises:\n${faults.join('\n')}`);
  return new Map([...byConsequence].map(([consequence, [owned]]) => [consequence, owned as Owned]));
}

function standingIn(consequence: string, perform: Reactions['perform']): Owned {
  const reaction: Reaction = { consequence, perform: (tx, occasion) => perform(consequence, tx, occasion) };
  return { module: 'none', reaction };
}

/** @param matched is asked when something happens: modules are made before all reactions are known */
export function createReactions(matched: () => ReadonlyMap<string, Owned>): Reactions {
  return {
    async perform(consequence, tx, occasion) {
      const owned = matched().get(consequence);
      invariant(owned !== undefined, 'every consequence that is promised has its reaction');
      await owned.reaction.perform(tx, occasion);
    },
    async lacks(consequence, tx, file) {
      return (await matched().get(consequence)?.reaction.lacks?.(tx, file)) ?? [];
    },
  };
}
