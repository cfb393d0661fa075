import { Button, Checkbox, Popover, Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n/own-text.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';
import layout from './layout.module.css';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** Right-aligned figures. */
  readonly number?: boolean;
  /** Cannot be hidden: it names the row. */
  readonly fixed?: boolean;
  /** Hidden until asked for. */
  readonly extra?: boolean;
  /** What the server calls its order, where it sorts by it. */
  readonly sort?: string;
  cell(row: R): ReactNode;
  /** The same as plain text for the export. */
  plain(row: R): string;
}

/** The order of a list, as the server takes it: `next`, `-next`; undefined as it comes. */
export interface Sorting {
  readonly by: string | undefined;
  set(by: string | undefined): void;
}

/** Which rows are chosen, and what can be done with them. */
export interface Choosing<R> {
  readonly keys: ReadonlySet<string>;
  set(keys: ReadonlySet<string>): void;
  /** The name of a row, for the box that chooses it. */
  nameOf(row: R): string;
  acts(rows: readonly R[]): ReactNode;
}

/** First as it grows, then as it falls, then as the list comes. */
const nextOrder = (sort: string, by: string | undefined): string | undefined =>
  by === sort ? `-${sort}` : by === `-${sort}` ? undefined : sort;

/** The keys with one more, or one less. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Order, columns and export. */
export function TableTools<R>(props: {
  columns: readonly Column<R>[];
  sorting: Sorting | undefined;
  shown: readonly string[];
  show(keys: readonly string[]): void;
  onExport(): void;
}) {
  const { t } = useText();
  const { columns, sorting } = props;
  return (
    <>
      {sorting && <SortSelect columns={columns} sorting={sorting} />}
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <Checkbox.Group
            className={layout.stacked ?? ''}
            value={[...props.shown]}
            onChange={(next) => props.show(next.map(String))}
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
        onClick={props.onExport}
        aria-label={t('table.export')}
      >
        <span className={styles.wide}>{t('table.export')}</span>
      </Button>
    </>
  );
}

/** On a phone, where a table has no head to press. */
function SortSelect<R>({ columns, sorting }: { columns: readonly Column<R>[]; sorting: Sorting }) {
  const { t } = useText();
  const options = columns.flatMap(({ sort, title }) =>
    sort
      ? [
          { value: sort, label: `${title} ↑` },
          { value: `-${sort}`, label: `${title} ↓` },
        ]
      : [],
  );
  return (
    <Select
      allowClear
      aria-label={t('table.sort')}
      placeholder={t('table.sort')}
      className={styles.sortSelect ?? ''}
      value={sorting.by}
      options={options}
      onChange={(by: string | undefined) => sorting.set(by)}
    />
  );
}

export function ChosenBar<R>({ choosing, chosen }: { choosing: Choosing<R>; chosen: readonly R[] }) {
  const { t } = useText();
  const said = t('table.chosen', { count: chosen.length });
  return (
    <div className={styles.acts} role="toolbar" aria-label={said}>
      <strong>{said}</strong>
      {choosing.acts(chosen)}
      <Button type="text" onClick={() => choosing.set(new Set())}>
        {t('table.chooseNone')}
      </Button>
    </div>
  );
}

interface RowsProps<R> {
  readonly rows: readonly R[];
  readonly visible: readonly Column<R>[];
  keyOf(row: R): string;
  readonly waits?: (row: R) => boolean;
  readonly currentKey?: string | undefined;
  readonly sorting?: Sorting;
  readonly choosing?: Choosing<R> | undefined;
}

export function Rows<R>(props: RowsProps<R>) {
  const { t } = useText();
  const { choosing } = props;
  return (
    <table className={styles.table}>
      <Head {...props} />
      <tbody>
        {props.rows.map((row) => {
          const key = props.keyOf(row);
          return (
            <tr
              key={key}
              data-waits={props.waits?.(row) ?? false}
              data-current={key === props.currentKey}
              data-key={key}
            >
              {choosing && (
                <td className={styles.choose}>
                  <Checkbox
                    aria-label={t('table.choose', { name: choosing.nameOf(row) })}
                    checked={choosing.keys.has(key)}
                    onChange={() => choosing.set(toggled(choosing.keys, key))}
                  />
                </td>
              )}
              {props.visible.map((column) => (
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
  );
}

function Head<R>({ rows, visible, keyOf, sorting, choosing }: RowsProps<R>) {
  const { t } = useText();
  const chosen = choosing ? rows.filter((row) => choosing.keys.has(keyOf(row))).length : 0;
  return (
    <thead>
      <tr>
        {choosing && (
          <th scope="col" className={styles.choose}>
            <Checkbox
              aria-label={t('table.chooseAll')}
              checked={chosen === rows.length}
              indeterminate={chosen > 0 && chosen < rows.length}
              onChange={({ target }) => choosing.set(new Set(target.checked ? rows.map(keyOf) : []))}
            />
          </th>
        )}
        {visible.map((column) => (
          <HeadCell key={column.key} column={column} sorting={sorting} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell<R>({ column, sorting }: { column: Column<R>; sorting: Sorting | undefined }) {
  const { sort, title } = column;
  const look = column.number ? 'number' : undefined;
  if (!sort || !sorting)
    return (
      <th scope="col" className={look}>
        {title}
      </th>
    );
  const way = sorting.by === sort ? 'ascending' : sorting.by === `-${sort}` ? 'descending' : undefined;
  return (
    <th scope="col" className={look} {...(way ? { 'aria-sort': way } : {})}>
      <button type="button" className={styles.sort} onClick={() => sorting.set(nextOrder(sort, sorting.by))}>
        {title}
        <span aria-hidden className={styles.way}>
          {way === 'ascending' ? '↑' : way === 'descending' ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}
