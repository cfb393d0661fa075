import { SimpleTable } from '@tongshang/ui/components';
import { Select } from 'antd';
import { withColumn } from './answers.ts';
import type { Answers, OrderFile } from './api.ts';
import { orderColumns } from './order-columns.ts';
import styles from './order-import.module.css';
import { useText } from './text.ts';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const delimiterOf = (sign: string) => DELIMITERS[sign as ','] ?? 'other';

/** How the columns of a sheet are read, with samples; each may be said to be another. */
export function Columns(props: { file: OrderFile; busy: boolean; onAnswer(answers: Answers): void }) {
  const { t } = useText();
  const { sheet, answers } = props.file;
  if (!sheet) return null;
  return (
    <details className={styles.block} open={sheet.columns.some(({ is }) => is === undefined)}>
      <summary>
        {t('orderFiles.columns')}{' '}
        <span className="faint">
          {sheet.encoding.toUpperCase()} · {t(`delimiter.${delimiterOf(sheet.delimiter)}`)}
        </span>
      </summary>
      <SimpleTable
        rows={sheet.columns.map((column, at) => ({ ...column, at }))}
        keyOf={({ at }) => String(at)}
        columns={[
          { title: t('orderFiles.header'), cell: ({ header }) => header },
          { title: t('orderFiles.samples'), cell: ({ samples }) => samples.join(' · ') || '–' },
          {
            title: t('orderFiles.readAs'),
            control: true,
            cell: ({ header, is }) => (
              <Select
                allowClear={answers.columns?.[header] !== undefined}
                showSearch={{ optionFilterProp: 'label' }}
                disabled={props.busy || header === ''}
                aria-label={t('orderFiles.columnIs', { header })}
                placeholder={t('orderFiles.notRead')}
                className={styles.column ?? ''}
                {...(is ? { value: is } : {})}
                options={orderColumns.map((value) => ({ value, label: t(`orderColumn.${value}`) }))}
                onChange={(next) => props.onAnswer(withColumn(answers, header, next))}
              />
            ),
          },
        ]}
      />
    </details>
  );
}
