import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, type TradeListItem } from '@tongshang/ui/api';
import { useTell } from '@tongshang/ui/components';
import { App, Button, Select } from 'antd';
import { useText } from '../text.ts';
import { usePeople } from './people.ts';
import styles from './trades.module.css';

type Change = { readonly isMarked?: boolean; readonly assignedTo?: string | null };

/** What can be done with the trades that are chosen; it can be taken back. */
export function Handling({ rows }: { rows: readonly TradeListItem[] }) {
  const { t } = useText();
  const { people } = usePeople();
  const tell = useTell();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const send = (change: Change, tradeIds: readonly string[]) =>
    post('/api/v1/trades/handling', { tradeIds: [...tradeIds], ...change }, crypto.randomUUID());
  const handle = useMutation({
    mutationFn: async ({ change, before }: { change: Change; before?: readonly TradeListItem[] }) => {
      if (!before)
        return send(
          change,
          rows.map(({ tradeId }) => tradeId),
        );
      // Each kind of what was before is one command.
      const groups = Map.groupBy(before, ({ isMarked, assignedTo }) =>
        JSON.stringify(change.isMarked === undefined ? { assignedTo } : { isMarked }),
      );
      for (const [was, trades] of groups)
        await send(
          JSON.parse(was) as Change,
          trades.map(({ tradeId }) => tradeId),
        );
      return undefined;
    },
    onSuccess: (_, { change, before }) => {
      void queries.invalidateQueries({ queryKey: ['trades'] });
      if (before) return;
      const was = [...rows];
      const key = crypto.randomUUID();
      const undo = () => {
        message.destroy(key);
        handle.mutate({ change, before: was });
      };
      void message.open({
        ...{ key, type: 'success', duration: 10 },
        content: (
          <>
            {t('trades.handled', { count: was.length })}{' '}
            <Button type="link" size="small" onClick={undo}>
              {t('trades.undo')}
            </Button>
          </>
        ),
      });
    },
    onError: tell,
  });
  const isAnyUnmarked = rows.some(({ isMarked }) => !isMarked);
  return (
    <>
      <Button onClick={() => handle.mutate({ change: { isMarked: isAnyUnmarked } })}>
        {t(isAnyUnmarked ? 'trades.mark' : 'trades.unmark')}
      </Button>
      <Select
        aria-label={t('trades.assign')}
        placeholder={t('trades.assign')}
        value={null}
        className={styles.assign ?? ''}
        onChange={(person: string | null) =>
          handle.mutate({ change: { assignedTo: person === NOBODY ? null : person } })
        }
        options={[
          ...people.map(({ personId, name }) => ({ value: personId, label: name })),
          { value: NOBODY, label: t('trades.nobody') },
        ]}
      />
    </>
  );
}

const NOBODY = '-';
