import { isSeen, type Trade } from '@tongshang/ui/api';

/** That what was stated of a declaration is contested: by which side, and why, as far as the reader may see it. */
interface Contested {
  readonly by: 'seller' | 'buyer';
  readonly because: string | undefined;
}

const ABOUT = ['export-declared', 'import-declared', 'export-released', 'import-released'] as const;

/** The contest of the last statement about a declaration; undefined where it holds. */
export function contestedOf({ facts }: Pick<Trade, 'facts'>, declarationId: string): Contested | undefined {
  const said = facts.findLast(
    (one) =>
      ABOUT.some((fact) => fact === one.fact) &&
      one.details !== null &&
      'declarationId' in one.details &&
      one.details.declarationId === declarationId,
  );
  const by = said?.report?.contestedBy;
  if (by !== 'seller' && by !== 'buyer') return undefined;
  const because = facts.findLast(
    (one) => one.fact === 'contested' && isSeen(one) && one.details.entryId === said?.entryId,
  );
  return { by, because: because?.fact === 'contested' ? because.details?.reason : undefined };
}
