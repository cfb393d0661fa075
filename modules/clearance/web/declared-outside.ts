import type { Fact } from '@tongshang/trade-facts';
import type { Schema } from '@tongshang/ui/api';

const DIRECTIONS = ['export', 'import'] as const;
const DECLARATIONS: readonly string[] = DIRECTIONS.map((direction) => `${direction}-declared`);

export const isDeclaration = (fact: string | undefined): boolean =>
  fact !== undefined && DECLARATIONS.includes(fact);

/**
 * The declarations of a lane that are told as they were made elsewhere: where the duties cannot be assessed here, and where no customs takes
 * part, since a declaration that nobody here can release leads nowhere.
 */
export const declaredOutside = ({ steps }: Pick<Schema<'Lane'>, 'steps'>): readonly Fact[] =>
  DIRECTIONS.filter((direction) =>
    steps.some(
      ({ step, how }) =>
        how === 'outside' && (step === `${direction}-assessment` || step === `${direction}-release`),
    ),
  ).map((direction): Fact => `${direction}-declared`);
