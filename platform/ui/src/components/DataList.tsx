import { Fragment, type ReactNode } from 'react';
import styles from './data-list.module.css';

/** Names and values beside each other; rows without a value are left out. */
export function DataList(props: {
  rows: readonly (readonly [name: string, value: ReactNode])[];
  /** A sum: figures under each other at the right, as in the table it stands beneath; the last is what it comes to. */
  numbers?: boolean;
}) {
  const rows = props.rows.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (rows.length === 0) return null;
  return (
    <dl className={props.numbers ? `${styles.list} ${styles.numbers}` : (styles.list ?? '')}>
      {rows.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name
        <div key={`${at} ${name}`} className={styles.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface SimpleColumn<R> {
  readonly title: string;
  readonly number?: boolean;
  /** Sentences: on a phone they stand under their title, from its left. */
  readonly words?: boolean;
  /** Something to choose or to write in: on a phone it gets the width of the page. */
  readonly control?: boolean;
  cell(row: R): ReactNode;
}

/** With more columns than this, a table on a phone shows each row as names and values under each other. */
const besideOnPhone = 3;

/** A small plain table for what belongs to one thing; long lists use `DataTable`. */
export function SimpleTable<R>(props: {
  columns: readonly SimpleColumn<R>[];
  rows: readonly R[];
  keyOf(row: R): string;
  caption?: string;
  /** What needs the whole width stands under its row. */
  under?: (row: R) => ReactNode;
}) {
  const isStacked = props.columns.length > besideOnPhone || props.columns.some(({ control }) => control);
  return (
    <div className={styles.scroll}>
      <table className={isStacked ? `${styles.table} ${styles.stacked}` : (styles.table ?? '')}>
        {props.caption && <caption>{props.caption}</caption>}
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.title} scope="col" className={column.number ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Fragment key={props.keyOf(row)}>
              <tr className={props.under && styles.above}>
                {props.columns.map((column) => (
                  <td
                    key={column.title}
                    data-label={column.title}
                    className={column.number ? 'number' : column.words ? styles.words : undefined}
                  >
                    <div className={styles.cell}>{column.cell(row)}</div>
                  </td>
                ))}
              </tr>
              {props.under && (
                <tr className={styles.under}>
                  <td colSpan={props.columns.length}>{props.under(row)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
