import { FACTS } from '@tongshang/trade-facts';
import type { ActionCode, TradeListItem } from '@tongshang/ui/api';
import { useSession } from '@tongshang/ui/session';
import { useText } from '../text.ts';

/** The name of what a trade waits for: an action code, or the fact to state. */
export function useWaitingName(): (waitingFor: string | null, isBuyer?: boolean) => string {
  const { t, code } = useText();
  return (waitingFor, isBuyer = true) => {
    if (!waitingFor) return t('queue.open');
    // Whoever is not the buyer secures nothing: it says that money from outside has arrived.
    if (waitingFor === 'funded' && !isBuyer) return t('action.confirm-arrival');
    if (waitingFor === 'claim-resolved') return t('action.attend-claim');
    if ((FACTS as readonly string[]).includes(waitingFor)) return code('act', waitingFor);
    return code('action', waitingFor as ActionCode);
  };
}

/** The same of a trade in a list, as its file says it: whose act it is, where it would be told of a contact. */
export function useWaitingOfItem(): (
  item: Pick<TradeListItem, 'waitingFor' | 'waitingOf' | 'buyer'>,
) => string {
  const { t, of } = useText();
  const name = useWaitingName();
  const session = useSession();
  return ({ waitingFor, waitingOf, buyer }) => {
    const who = waitingOf?.organisationId ?? session.organisation.organisationId;
    const what = name(waitingFor, who === buyer.organisationId);
    return waitingOf ? t('telling.of', { who: of(waitingOf.name), what }) : what;
  };
}

/** Where in a trade what it waits for is done: in a form, or among what its parts show. */
export function placeOfWaiting(waitingFor: string | null, waitingPart: string | null = null) {
  const part = waitingPart ?? (waitingFor ? PARTS[waitingFor] : undefined);
  if (part) return { search: { part }, hash: 'parts' };
  return { search: waitingFor ? { do: waitingFor } : {} };
}

const PARTS: Readonly<Record<string, string>> = {
  'pay-back': 'money',
  settled: 'money',
  'claim-resolved': 'claims',
};
