import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { saveAs } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';
import { readStoredJson, writeStored } from '../session/stored.ts';
import { csvOf } from './csv.ts';
import styles from './data-table.module.css';
import {
  type Choosing,
  ChosenBar,
  type Column,
  Rows,
  type Sorting,
  TableTools,
} from './data-table-parts.tsx';
import { Bones, ProblemNote } from './states.tsx';

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
 * A list from the server, a page at a time. Which columns are shown is kept per person in this browser, or in the address; the export holds
 * exactly what is seen, or of that what is chosen: these rows, these columns, in this order.
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
  /** Columns chosen in the address; those kept in this browser where there are none. */
  shown?: { readonly keys: readonly string[] | undefined; set(keys: readonly string[]): void };
  sorting?: Sorting;
  choosing?: Choosing<R> | undefined;
  /** Beside columns and export. */
  tools?: ReactNode;
}) {
  const { t } = useText();
  const { query, columns, choosing } = props;
  const [shown, setShown] = useColumns(props.name, columns, props.shown);
  const visible = columns.filter((column) => column.fixed || shown.includes(column.key));
  const rows = query.data?.pages.flatMap((page) => page.items);
  const chosen = rows?.filter((row) => choosing?.keys.has(props.keyOf(row))) ?? [];
  const exported = chosen.length > 0 ? chosen : (rows ?? []);
  const exportSeen = () => {
    const table = [
      visible.map((column) => column.title),
      ...exported.map((row) => visible.map((column) => column.plain(row))),
    ];
    saveAs(new Blob([csvOf(table)], { type: 'text/csv' }), `${props.name}.csv`);
  };
  return (
    <section>
      <div className={styles.tools}>
        <div className={styles.filters}>{props.filters}</div>
        {props.tools}
        {rows && rows.length > 0 && (
          <TableTools
            columns={columns}
            sorting={props.sorting}
            shown={shown}
            show={setShown}
            onExport={exportSeen}
          />
        )}
      </div>
      {choosing && chosen.length > 0 && <ChosenBar choosing={choosing} chosen={chosen} />}
      {query.error && !rows ? (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      ) : !rows ? (
        <Bones lines={10} height={380} />
      ) : rows.length === 0 ? (
        props.empty
      ) : (
        <div className={styles.scroll}>
          <Rows {...props} rows={rows} visible={visible} />
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
  inAddress: { readonly keys: readonly string[] | undefined; set(keys: readonly string[]): void } | undefined,
): [readonly string[], (next: readonly string[]) => void] {
  const [kept, keep] = useState<readonly string[]>(
    () =>
      readStoredJson<string[]>(`columns.${name}`) ??
      columns.filter((column) => !column.extra).map((column) => column.key),
  );
  return [
    inAddress?.keys ?? kept,
    (next) => {
      keep(next);
      writeStored(`columns.${name}`, JSON.stringify(next));
      inAddress?.set(next);
    },
  ];
}
