import { SimpleTable } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { ContactFile, FileRow } from '../api.ts';
import styles from '../contact.module.css';
import { LikeList } from '../LikeList.tsx';
import { useText } from '../text.ts';
import { type Asks, type Decision, type Decisions, isUnfit, openRows } from './decisions.ts';

/** As many rows as are drawn at once. */
const AT_ONCE = 50;

interface Deciding {
  readonly file: ContactFile;
  readonly decisions: Decisions;
  onDecide(next: Decisions): void;
}

/** Every row of the file: what it says, what is wrong in it, what it may be the same as, and what becomes of it. */
export function RowsTable(props: Deciding) {
  const { t, of, language } = useText();
  const [most, setMost] = useState(AT_ONCE);
  const { rows } = props.file;
  return (
    <section className={styles.block}>
      <h2>{t('contacts.rows', { count: rows.length })}</h2>
      <Bulk {...props} />
      <SimpleTable<FileRow>
        rows={rows.slice(0, most)}
        keyOf={({ row }) => String(row)}
        columns={[
          { title: t('contacts.row'), number: true, cell: ({ row }) => row },
          { title: t('contacts.name'), cell: ({ contact }) => of(contact.name) || '–' },
          {
            title: t('word.where'),
            cell: ({ contact }) =>
              [contact.addresses?.[0]?.city, contact.country && countryName(contact.country, language)]
                .filter(Boolean)
                .join(' · '),
          },
          {
            title: t('contacts.reached'),
            cell: ({ contact }) =>
              [contact.people?.[0]?.name, contact.email ?? contact.people?.[0]?.email, phoneOf(contact)]
                .filter(Boolean)
                .join(' · '),
          },
          { title: t('contacts.decision'), cell: (row) => <DecisionSelect row={row} {...props} /> },
        ]}
        under={(row) => <Remarks row={row} />}
      />
      {rows.length > most && <Button onClick={() => setMost(most + AT_ONCE)}>{t('common.more')}</Button>}
    </section>
  );
}

const phoneOf = ({ phone, people }: FileRow['contact']) => phone ?? people?.[0]?.phone;

function Remarks({ row }: { row: FileRow }) {
  const { t } = useText();
  if (row.problems.length === 0 && row.mayBeSame.length === 0) return null;
  return (
    <>
      {row.problems.map(({ code, column, text, isFatal }) => (
        <div key={`${code} ${column} ${text}`} className={isFatal ? styles.fatal : styles.problem}>
          {[column, text].filter(Boolean).join(': ')} {!isFatal && !isUnfit(row) && t('contacts.without')}
        </div>
      ))}
      {row.mayBeSame.length > 0 && (
        <div className={styles.problem}>
          {t('contacts.mayBe')} <LikeList items={row.mayBeSame} />
        </div>
      )}
    </>
  );
}

const writtenOf = (decision: Decision | undefined): string | undefined =>
  typeof decision === 'object' ? decision.contactId : decision;

function DecisionSelect({ row, file, decisions, onDecide }: Deciding & { row: FileRow }) {
  const { t, of } = useText();
  if (isUnfit(row)) return <span className="faint">{t('contacts.unfit')}</span>;
  const value = writtenOf(decisions.get(row.row));
  const decide = (chosen: string) => {
    const known = row.mayBeSame.some(({ contactId }) => contactId === chosen);
    const decision = known ? { contactId: chosen } : (chosen as Exclude<Decision, object>);
    onDecide(new Map([...decisions, [row.row, decision]]));
  };
  const before = file.rows.find((one) => one.row === row.sameAsRow);
  return (
    <Select
      aria-label={t('contacts.decisionOf', { row: row.row })}
      placeholder={t('contacts.decide')}
      className={styles.decision ?? ''}
      status={value === undefined ? 'warning' : ''}
      {...(value === undefined ? {} : { value })}
      onChange={decide}
      options={[
        { value: 'new', label: t('contacts.asNew') },
        ...row.mayBeSame.map(({ contactId, name }) => ({
          value: contactId,
          label: t('contacts.asKnown', { name: of(name) }),
        })),
        ...(before ? [{ value: 'row', label: t('contacts.asRow', { row: before.row }) }] : []),
        { value: 'skip', label: t('contacts.skip') },
      ]}
    />
  );
}

/** What waits for a word, decided for all of a kind at once. */
function Bulk({ file, decisions, onDecide }: Deciding) {
  const { t } = useText();
  const open = openRows(file.rows, decisions);
  if (open.size === 0) return null;
  const decide = (asks: Asks, decisionOf: (row: FileRow) => Decision) =>
    onDecide(
      new Map([
        ...decisions,
        ...(open.get(asks) ?? []).map((row): [number, Decision] => [row.row, decisionOf(row)]),
      ]),
    );
  const first = ({ mayBeSame: [like] }: FileRow): Decision => (like ? { contactId: like.contactId } : 'new');
  const lines: Readonly<Record<Asks, readonly [string, (row: FileRow) => Decision]>> = {
    known: [t('contacts.allKnown'), first],
    row: [t('contacts.allRow'), () => 'row'],
    problem: [t('contacts.allWithout'), () => 'new'],
  };
  return (
    <div className={styles.asks}>
      {[...open].map(([asks, rows]) => (
        <div key={asks} className={styles.bulk}>
          <span>{t(`contactAsks.${asks}`, { count: rows.length })}</span>
          <Button size="small" onClick={() => decide(asks, lines[asks][1])}>
            {lines[asks][0]}
          </Button>
          {asks !== 'problem' && (
            <Button size="small" onClick={() => decide(asks, () => 'new')}>
              {t('contacts.allNew')}
            </Button>
          )}
          <Button size="small" onClick={() => decide(asks, () => 'skip')}>
            {t('contacts.allSkip')}
          </Button>
        </div>
      ))}
    </div>
  );
}
