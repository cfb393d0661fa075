import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { NextAction, Trade } from '../../api/trade.ts';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../i18n/text.tsx';
import { may, useSession } from '../../session/session.ts';
import styles from '../header.module.css';
import { actionKey, distinctActions } from './context.ts';
import { type ExtraAction, useExtras } from './extras.ts';
import { formOf, scopeOf } from './forms.ts';

/** The name of an action on its button. */
export function useActionName(): (action: Pick<NextAction, 'action' | 'fact' | 'subject'>) => string {
  const { t, code } = useText();
  return (action) => {
    if (action.action === 'state-fact' && action.fact) return t(`act.${action.fact}`);
    if (action.action === 'add-party') {
      return t('action.add-party-named', { role: code('role', action.subject ?? '') });
    }
    return t(`action.${action.action as Exclude<NextAction['action'], 'state-fact' | 'add-party'>}`);
  };
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly awaited: boolean;
  go(): void;
}

/** Everything I can do now, what is awaited first. */
function useChoices(trade: Trade, onAct: (key: string) => void): Choice[] {
  const { t } = useText();
  const name = useActionName();
  const session = useSession();
  const navigate = useNavigate();
  const extras = useExtras(trade);
  const labels: Record<ExtraAction['kind'], string> = {
    decide: t('queue.vote'),
    'pay-duties': t('action.payDuties'),
    'pay-debt': t('act.settled'),
  };
  const go = (extra: ExtraAction) => {
    const { tradeId } = trade;
    if (extra.kind === 'decide') {
      return navigate({ to: '/queue/$declarationId', params: { declarationId: extra.declarationId } });
    }
    const part = extra.kind === 'pay-debt' ? 'money' : 'clearance';
    return navigate({ to: '/trades/$tradeId', params: { tradeId }, search: { part }, hash: 'parts' });
  };
  const actions = distinctActions(trade.nextActions)
    .filter((action) => action.ready && formOf(action) !== undefined && may(session, scopeOf(action)))
    .map((action) => ({
      key: actionKey(action),
      label: name(action),
      awaited: action.awaited,
      go: () => onAct(actionKey(action)),
    }));
  const more = extras.map((extra) => ({
    key: `${extra.kind}-${'declarationId' in extra ? extra.declarationId : ''}`,
    label: labels[extra.kind],
    awaited: true,
    go: () => void go(extra),
  }));
  return [...more, ...actions];
}

/** My next action as the one filled button, what else I may do beside it, and whom the trade waits for otherwise. */
export function NextActions(props: { trade: Trade; onAct(key: string): void; aside?: ReactNode }) {
  const { t } = useText();
  const { trade } = props;
  const choices = useChoices(trade, props.onAct);
  const first = choices.find((choice) => choice.awaited);
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
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map(({ key, label }) => ({ key, label })),
            onClick: ({ key }) => rest.find((choice) => choice.key === key)?.go(),
          }}
        >
          <Button>
            {t('action.more')} <Icon name="down" size={14} />
          </Button>
        </Dropdown>
      ) : (
        rest.map((choice) => (
          <Button key={choice.key} onClick={choice.go}>
            {choice.label}
          </Button>
        ))
      )}
      {first && <Waits trade={trade} />}
      <span className={styles.spacer} />
      {props.aside}
    </div>
  );
}

/** For whom the trade waits besides me. */
function Waits(props: { trade: Trade }) {
  const { t, of, language } = useText();
  const { trade } = props;
  const [next] = trade.expected;
  if (!next || next.responsible.some((role) => trade.roles.includes(role))) return null;
  const names = next.responsible.map((role) => {
    const party = trade.parties.find((one) => one.role === role);
    return of(party?.name) || t(`role.${role}`);
  });
  return (
    <span className={styles.waits}>
      {t('action.waitsFor', {
        who: new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names)),
        what: t(`milestone.${next.fact}`),
      })}
    </span>
  );
}
