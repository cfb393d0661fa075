import { Button, Checkbox, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { saveAs } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';
import { readStoredJson, writeStored } from '../session/stored.ts';
import { csvOf } from './csv.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';
import layout from './layout.module.css';
import { Bones, ProblemNote } from './states.tsx';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** Right-aligned figures. */
  readonly number?: boolean;
  /** Cannot be hidden: it names the row. */
  readonly fixed?: boolean;
  /** Hidden until asked for. */
  readonly extra?: boolean;
  cell(row: R): ReactNode;
  /** The same as plain text for the export. */
  plain(row: R): string;
}

/** As TanStack's infinite query gives it. */
interface PagedQuery<R> {
  readonly data: { readonly pages: readonly { readonly items: readonly R[] }[] } | undefined;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
  refetch(): unknown;
}

/**
 * A list from the server, a page at a time. Which columns are shown is kept per person in this browser; the export holds
 * exactly what is seen: these rows, these columns, in this order.
 */
export function DataTable<R>(props: {
  name: string;
  columns: readonly Column<R>[];
  query: PagedQuery<R>;
  keyOf(row: R): string;
  empty: ReactNode;
  /** A row that waits for the reader is marked. */
  waits?: (row: R) => boolean;
  filters?: ReactNode;
  /** The row under the keyboard's cursor. */
  currentKey?: string | undefined;
}) {
  const { t } = useText();
  const { query, columns } = props;
  const [shown, setShown] = useColumns(props.name, columns);
  const visible = columns.filter((column) => column.fixed || shown.includes(column.key));
  const rows = query.data?.pages.flatMap((page) => page.items);

  const exportSeen = () => {
    const table = [
      visible.map((column) => column.title),
      ...(rows ?? []).map((row) => visible.map((column) => column.plain(row))),
    ];
    saveAs(new Blob([csvOf(table)], { type: 'text/csv' }), `${props.name}.csv`);
  };

  return (
    <section>
      <div className={styles.tools}>
        <div className={styles.filters}>{props.filters}</div>
        {rows && rows.length > 0 && (
          <>
            <Popover
              trigger="click"
              placement="bottomRight"
              content={
                <Checkbox.Group
                  className={layout.stacked ?? ''}
                  value={[...shown]}
                  onChange={(next) => setShown(next.map(String))}
                  options={columns
                    .filter((column) => !column.fixed)
                    .map((column) => ({ value: column.key, label: column.title }))}
                />
              }
            >
              <Button type="text" icon={<Icon name="columns" />} aria-label={t('table.columns')}>
                <span className={styles.wide}>{t('table.columns')}</span>
              </Button>
            </Popover>
            <Button
              type="text"
              icon={<Icon name="download" />}
              onClick={exportSeen}
              aria-label={t('table.export')}
            >
              <span className={styles.wide}>{t('table.export')}</span>
            </Button>
          </>
        )}
      </div>
      {query.error && !rows ? (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      ) : !rows ? (
        <Bones lines={10} height={380} />
      ) : rows.length === 0 ? (
        props.empty
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {visible.map((column) => (
                  <th key={column.key} scope="col" className={column.number ? 'number' : undefined}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const key = props.keyOf(row);
                return (
                  <tr
                    key={key}
                    data-waits={props.waits?.(row) ?? false}
                    data-current={key === props.currentKey}
                    data-key={key}
                  >
                    {visible.map((column) => (
                      <td
                        key={column.key}
                        data-label={column.title}
                        className={column.number ? 'number' : undefined}
                      >
                        <div className={styles.cell}>{column.cell(row)}</div>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
          {query.hasNextPage && (
            <div className={styles.more}>
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('common.more')}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function useColumns<R>(
  name: string,
  columns: readonly Column<R>[],
): [readonly string[], (next: readonly string[]) => void] {
  const [shown, setShown] = useState<readonly string[]>(
    () =>
      readStoredJson<string[]>(`columns.${name}`) ??
      columns.filter((column) => !column.extra).map((column) => column.key),
  );
  return [
    shown,
    (next) => {
      setShown(next);
      writeStored(`columns.${name}`, JSON.stringify(next));
    },
  ];
}
