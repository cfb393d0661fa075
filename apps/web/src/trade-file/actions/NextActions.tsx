import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { Fact } from '../../api/facts.ts';
import type { NextAction, Trade } from '../../api/trade.ts';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../i18n/text.tsx';
import { may, useSession } from '../../session/session.ts';
import styles from '../header.module.css';
import { actionKey, distinctActions } from './context.ts';
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

/** My next action as the one filled button, what else I may do beside it, and whom the trade waits for otherwise. */
export function NextActions(props: { trade: Trade; onAct(key: string): void; aside?: ReactNode }) {
  const { t } = useText();
  const name = useActionName();
  const session = useSession();
  const { trade } = props;
  const possible = distinctActions(trade.nextActions).filter(
    (action) => formOf(action) !== undefined && may(session, scopeOf(action)),
  );
  const ready = possible.filter((action) => action.ready);
  const first = ready.find((action) => action.awaited);
  const rest = ready.filter((action) => action !== first);
  return (
    <div className={styles.next}>
      {first && (
        <Button type="primary" size="large" onClick={() => props.onAct(actionKey(first))}>
          {name(first)}
        </Button>
      )}
      {!first && <Waits trade={trade} />}
      {rest.length > 0 && rest.length <= 2 ? (
        rest.map((action) => (
          <Button key={actionKey(action)} onClick={() => props.onAct(actionKey(action))}>
            {name(action)}
          </Button>
        ))
      ) : rest.length > 2 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map((action) => ({ key: actionKey(action), label: name(action) })),
            onClick: ({ key }) => props.onAct(key),
          }}
        >
          <Button>
            {t('action.more')} <Icon name="down" size={14} />
          </Button>
        </Dropdown>
      ) : null}
      {first && <Waits trade={trade} />}
      <span className={styles.spacer} />
      {props.aside}
    </div>
  );
}

/** For whom the trade waits besides me. */
function Waits(props: { trade: Trade }) {
  const { t, of } = useText();
  const { trade } = props;
  const next = trade.expected.find((one) => !one.responsible.some((role) => trade.roles.includes(role)));
  const isFirst = next !== undefined && trade.expected[0] === next;
  if (!next || !isFirst) return null;
  const names = next.responsible.map((role) => {
    const party = trade.parties.find((one) => one.role === role);
    return of(party?.name) || t(`role.${role}`);
  });
  return (
    <span className={styles.waits}>
      {t('action.waitsFor', {
        who: [...new Set(names)].join(t('common.and')),
        what: t(`milestone.${next.fact as Fact}`),
      })}
    </span>
  );
}
