import type { Fact } from '@tongshang/trade-facts';
import type { Schema } from '@tongshang/ui/api';

const DECLARED_BY = {
  'export-assessment': 'export-declared',
  'import-assessment': 'import-declared',
} as const;
const DECLARATIONS: readonly string[] = Object.values(DECLARED_BY);

export const isDeclaration = (fact: string | undefined): boolean =>
  fact !== undefined && DECLARATIONS.includes(fact);

/** The declarations of a lane whose duties cannot be assessed here: they are told as they were made elsewhere. */
export const declaredOutside = ({ steps }: Pick<Schema<'Lane'>, 'steps'>): readonly Fact[] =>
  steps.flatMap(({ step, how }) =>
    how === 'outside' && Object.hasOwn(DECLARED_BY, step)
      ? DECLARED_BY[step as keyof typeof DECLARED_BY]
      : [],
  );
