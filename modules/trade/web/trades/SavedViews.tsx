import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get, put, remove } from '@tongshang/ui/api';
import { Icon, useTell } from '@tongshang/ui/components';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { type TradesSearch, tradesSearch } from '../searches.ts';
import { useText } from '../text.ts';
import styles from './trades.module.css';

const viewsQuery = {
  queryKey: ['trade-views'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await get('/api/v1/trade-views', undefined, signal)).items,
};

/** Views of the list that the reader has saved; each is the address it was saved at. */
export function SavedViews({ search }: { search: TradesSearch }) {
  const { t } = useText();
  const tell = useTell();
  const queries = useQueryClient();
  const { data: views = [] } = useQuery(viewsQuery);
  const [name, setName] = useState('');
  const isThere = views.some((view) => view.name.toLowerCase() === name.trim().toLowerCase());
  const again = () => void queries.invalidateQueries({ queryKey: viewsQuery.queryKey });
  const save = useMutation({
    mutationFn: () =>
      put('/api/v1/trade-views', {
        name: name.trim(),
        search: { ...search } as Record<string, string | boolean>,
      }),
    onSuccess: () => {
      setName('');
      again();
    },
    onError: tell,
  });
  const forget = useMutation({
    mutationFn: (viewId: string) => remove(`/api/v1/trade-views/${viewId}`),
    onSuccess: again,
    onError: tell,
  });
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className={styles.views}>
          {views.length === 0 ? (
            <p className="faint">{t('trades.noViews')}</p>
          ) : (
            <ul>
              {views.map((view) => (
                <li key={view.viewId}>
                  <Link to="/trades" search={tradesSearch(view.search)}>
                    {view.name}
                  </Link>
                  <Button
                    type="text"
                    size="small"
                    icon={<Icon name="close" size={14} />}
                    aria-label={t('trades.deleteView', { name: view.name })}
                    onClick={() => forget.mutate(view.viewId)}
                  />
                </li>
              ))}
            </ul>
          )}
          <div className={styles.save}>
            <Input
              value={name}
              maxLength={80}
              placeholder={t('trades.viewName')}
              aria-label={t('trades.viewName')}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={() => name.trim() && save.mutate()}
            />
            <Button disabled={name.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
              {t(isThere ? 'trades.replaceView' : 'trades.saveView')}
            </Button>
          </div>
        </div>
      }
    >
      <Button type="text">{t('trades.views')}</Button>
    </Popover>
  );
}
