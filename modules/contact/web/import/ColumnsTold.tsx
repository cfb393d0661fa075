import { CountrySelect, SimpleTable } from '@tongshang/ui/components';
import { Select } from 'antd';
import type { ContactFile } from '../api.ts';
import styles from '../contact.module.css';
import { useText } from '../text.ts';

/** What was said of how the file is to be read. */
export interface Told {
  readonly encoding?: string;
  readonly country?: string;
  readonly columns?: Readonly<Record<string, string | null>>;
}

const NOT_READ = '-';

/** How the columns are read, each to be said otherwise; and the country of contacts that name none. */
export function ColumnsTold(props: {
  file: ContactFile;
  told: Told;
  busy: boolean;
  onTell(change: Told): void;
}) {
  const { t } = useText();
  const { file, told, busy, onTell } = props;
  const lacksCountry =
    told.country !== undefined ||
    file.rows.some(({ problems }) => problems.some(({ code }) => code === 'CONTACT_COUNTRY_MISSING'));
  const lacksName = file.columns.length > 0 && !file.columns.some(({ column }) => column?.startsWith('name'));
  return (
    <>
      {lacksCountry && (
        <div className={styles.asks}>
          <p>{t('contacts.countryOfFile')}</p>
          <div className={styles.decision}>
            <CountrySelect
              aria-label={t('contacts.countryOfFile')}
              placeholder={t('word.country')}
              {...(told.country ? { value: told.country } : {})}
              onChange={(country) => onTell({ country })}
            />
          </div>
        </div>
      )}
      {file.columns.length > 0 && (
        <details
          className={styles.block}
          open={lacksName || file.columns.some(({ column }) => column === null)}
        >
          <summary>{t('contacts.columns')}</summary>
          <SimpleTable
            rows={file.columns.map((column, at) => ({ ...column, at }))}
            keyOf={({ at }) => String(at)}
            columns={[
              { title: t('contacts.header'), cell: ({ header }) => header },
              { title: t('contacts.sample'), cell: ({ sample }) => sample || '–' },
              {
                title: t('contacts.readAs'),
                control: true,
                cell: ({ header, column }) => (
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    disabled={busy || header === ''}
                    aria-label={t('contacts.columnIs', { header })}
                    className={styles.column ?? ''}
                    value={column ?? NOT_READ}
                    options={[
                      { value: NOT_READ, label: t('contacts.notRead') },
                      ...file.columnNames.map((value) => ({
                        value,
                        label: t(`contactColumn.${value as 'name'}`),
                      })),
                    ]}
                    onChange={(next) =>
                      onTell({ columns: { ...told.columns, [header]: next === NOT_READ ? null : next } })
                    }
                  />
                ),
              },
            ]}
          />
        </details>
      )}
    </>
  );
}
