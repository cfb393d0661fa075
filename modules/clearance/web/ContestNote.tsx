import { useQuery } from '@tanstack/react-query';
import { contestOf } from '@tongshang/trade-facts';
import { isSeen, type Trade, tradeQuery } from '@tongshang/ui/api';
import { Badge } from '@tongshang/ui/components';
import type { Declaration } from './api.ts';
import { useText } from './text.ts';

/** The contests that stand against what was reported of a declaration, each with who made it and why. */
export function contestsOf(
  { facts }: Pick<Trade, 'facts'>,
  declarationId: string,
): readonly { readonly entryId: string; readonly by: string; readonly reason: string }[] {
  return facts.flatMap((fact) => {
    if (!isSeen(fact) || (fact.details as { declarationId?: string }).declarationId !== declarationId)
      return [];
    const contest = contestOf({ facts } as never, fact.entryId);
    if (!contest) return [];
    return [{ entryId: contest.entryId, by: contest.byRole ?? '', reason: contest.details.reason }];
  });
}

/** Why what was reported of a declaration is contested: shown where the declaration is. */
export function ContestNote({
  declaration,
}: {
  declaration: Pick<Declaration, 'tradeId' | 'declarationId'>;
}) {
  const text = useText();
  const { t } = text;
  const { data: trade } = useQuery(tradeQuery(declaration.tradeId));
  if (!trade) return null;
  return contestsOf(trade, declaration.declarationId).map(({ entryId, by, reason }) => (
    <p key={entryId} className="small">
      <Badge tone="red">{t('outside.contested')}</Badge>{' '}
      {t('outside.contestedBy', { role: text.code('role', by), reason })}
    </p>
  ));
}
