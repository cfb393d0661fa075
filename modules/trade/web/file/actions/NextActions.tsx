import { useNavigate } from '@tanstack/react-router';
import { ruleOf } from '@tongshang/trade-facts';
import type { NextAction, Trade } from '@tongshang/ui/api';
import { Icon, Menu, MenuEntry, Pending } from '@tongshang/ui/components';
import { formatDay, useAnyText } from '@tongshang/ui/i18n';
import { SlotPart, useActionForm, useSlot, useSlotQueries } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useText } from '../../text.ts';
import { useWaitingName } from '../../trades/waiting.ts';
import styles from '../header.module.css';
import { actionKey, firstAwaited, nameOf } from './action-key.ts';
import { useTodos } from './todos.ts';
import { useOffered } from './use-offered.ts';

/** Actions that are named with what they are about. */
type Named =
  | 'state-fact'
  | 'add-party'
  | 'accept-party'
  | 'report-fact'
  | 'contest-report'
  | 'withdraw-contest';

/** The name of an action on its button. */
function useActionName(): (
  action: Pick<NextAction, 'action' | 'fact' | 'subject' | 'instalmentId' | 'dueOn'>,
) => string {
  const { t, code, of, language } = useText();
  return (action) => {
    if (action.action === 'state-fact' && action.fact) {
      const isArrival = action.fact === 'funded' && action.subject === 'outside';
      const name = t(isArrival ? 'action.confirm-arrival' : `act.${action.fact}`);
      if (action.instalmentId === undefined) return name;
      const named = t('action.of-instalment', { name, number: action.instalmentId });
      return action.dueOn === undefined
        ? named
        : t('action.by-day', { name: named, day: formatDay(action.dueOn, language) });
    }
    if (action.action === 'add-party') {
      return t('action.add-party-named', { role: code('role', action.subject ?? '') });
    }
    if (action.action === 'accept-party') {
      return t('action.accept-party-named', { role: code('role', action.subject ?? '') });
    }
    if (action.action === 'report-fact' && action.fact) {
      return t('action.report-fact-named', { fact: of(ruleOf(action.fact).name) });
    }
    if ((action.action === 'contest-report' || action.action === 'withdraw-contest') && action.fact) {
      return t(`action.${action.action}-named`, { fact: of(ruleOf(action.fact).name) });
    }
    return t(`action.${action.action as Exclude<NextAction['action'], Named>}`);
  };
}

/** The same; of what the reader would tell of a contact, whose act it is. */
export function useNameInTrade({ parties }: Trade): (action: NextAction) => string {
  const { t, of } = useText();
  const name = useActionName();
  return (action) => {
    const contact = parties.find(({ organisationId }) => organisationId === action.inTheNameOf);
    return contact ? t('telling.of', { who: of(contact.name), what: name(action) }) : name(action);
  };
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly awaited: boolean;
  readonly dueOn?: string | undefined;
  go(): void;
}

/** Everything I can do now, what is awaited first; undefined until all is known that may come before it. */
function useChoices(trade: Trade, onAct: (key: string) => void): Choice[] | undefined {
  const { t } = useAnyText();
  const name = useNameInTrade(trade);
  const navigate = useNavigate();
  const formOf = useActionForm();
  const todos = useTodos(trade)?.map(
    ({ key, label, ...target }): Choice => ({
      key,
      label: t(label),
      awaited: true,
      go: () => void navigate(target),
    }),
  );
  const offered = (action: NextAction): boolean => action.ready && formOf(nameOf(action)) !== undefined;
  const actions = useOffered(trade)
    .filter(offered)
    .map((action) => ({
      key: actionKey(action),
      label: name(action),
      awaited: action.awaited,
      dueOn: action.dueOn,
      go: () => onAct(actionKey(action)),
    }));
  return todos && [...todos, ...actions];
}

/** My next action as the one filled button, what else I may do beside it, and whom the trade waits for otherwise. */
export function NextActions(props: { trade: Trade; onAct(key: string): void }) {
  const { t } = useText();
  const { trade } = props;
  const today = new Date().toISOString().slice(0, 10);
  const asides = useSlot('trade.aside');
  const choices = useChoices(trade, props.onAct);
  if (!choices) return <Pending height={40} />;
  const first = firstAwaited(choices, today);
  const rest = choices.filter((choice) => choice !== first);
  return (
    <div className={styles.next}>
      {first && (
        <Button type="primary" size="large" onClick={first.go}>
          {first.label}
        </Button>
      )}
      {!first && <Waits trade={trade} />}
      {rest.length > 2 ? (
        <Menu
          asButton
          button={
            <>
              {t('action.more')} <Icon name="down" size={14} />
            </>
          }
        >
          {rest.map(({ key, label, go }) => (
            <MenuEntry key={key} onChoose={go}>
              {label}
            </MenuEntry>
          ))}
        </Menu>
      ) : (
        rest.map((choice) => (
          <Button key={choice.key} onClick={choice.go}>
            {choice.label}
          </Button>
        ))
      )}
      {first && <Waits trade={trade} />}
      <Lacking trade={trade} />
      <span className={styles.spacer} />
      {asides.map((part) => (
        <SlotPart key={part.key} part={part} give={{ trade }} waiting={<Pending height={32} />} />
      ))}
    </div>
  );
}

/** What I could state now if it were not for something that must follow from it: that, before I try. */
function Lacking(props: { trade: Trade }) {
  const { t, of } = useText();
  const name = useNameInTrade(props.trade);
  return props.trade.nextActions
    .filter((action) => action.missing.some(({ code }) => code === 'consequence'))
    .map((action) => (
      <span key={actionKey(action)} className={styles.waits} data-testid="lacking">
        {t('action.lacking', {
          what: name(action),
          why: action.missing.flatMap(({ says }) => (says ? [of(says)] : [])).join(' '),
        })}
      </span>
    ));
}

/** For whom the trade waits besides me: one matter, and everybody who is to act in it. */
function Waits(props: { trade: Trade }) {
  const { t, of, language } = useText();
  const any = useAnyText();
  const name = useWaitingName();
  const { trade } = props;
  const sources = useSlot('trade.waits');
  const known = useSlotQueries(sources.flatMap((source) => source.waits(trade) ?? []));
  const replaced = new Set(known.map(({ insteadOf }) => insteadOf));
  const isOwn = (organisationId: string) =>
    trade.parties.some((one) => one.organisationId === organisationId && trade.roles.includes(one.role));
  // What the reader itself would tell of a contact stands among its own actions, in the same words.
  const isToTell = (who: string) =>
    trade.nextActions.some(({ inTheNameOf, awaited, ready }) => inTheNameOf === who && awaited && ready);
  const all = [
    ...known
      .filter(({ organisationId }) => !isOwn(organisationId))
      .map(({ organisationId, label }) => ({ organisationId, what: any.t(label) })),
    ...trade.waits
      .filter(({ organisationId, waitingFor }) => !replaced.has(waitingFor) && !isToTell(organisationId))
      .map(({ organisationId, role, waitingFor }) => ({
        organisationId,
        what: name(waitingFor, role === 'buyer'),
      })),
  ];
  const [next] = all;
  if (!next) return null;
  const names = all
    .filter(({ what }) => what === next.what)
    .map((one) =>
      of(trade.parties.find(({ organisationId }) => organisationId === one.organisationId)?.name),
    );
  return (
    <span className={styles.waits} data-testid="waits">
      {t('action.waitsFor', {
        who: new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names)),
        what: next.what,
      })}
    </span>
  );
}
