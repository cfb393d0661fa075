import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mayDo, put } from '@tongshang/ui/api';
import { SimpleTable, useTell } from '@tongshang/ui/components';
import { addressText, countryName, formatMoment } from '@tongshang/ui/i18n';
import { Button, Popconfirm } from 'antd';
import { useText } from '../text.ts';
import { type Approval, approvalsQuery } from './api.ts';
import { differencesOf } from './approval-lines.ts';
import styles from './settings.module.css';

/** What one owner asked and another is to approve; nothing where nothing waits. */
export function Approvals() {
  const { t } = useText();
  const { data = [] } = useQuery(approvalsQuery);
  if (data.length === 0) return null;
  return (
    <section className={styles.block}>
      <h2>{t('approval.title')}</h2>
      {data.map((approval) => (
        <Waiting key={approval.approvalId} approval={approval} />
      ))}
    </section>
  );
}

function Waiting(props: { approval: Approval }) {
  const text = useText();
  const { t, code, language } = text;
  const { approvalId, matter, before, after, askedBy, expiresAt, actions } = props.approval;
  const queries = useQueryClient();
  const tell = useTell();
  const answer = useMutation({
    mutationFn: (given: 'approve' | 'reject') =>
      put(`/api/v1/approvals/${approvalId}/answer`, { answer: given }),
    onSuccess: () => queries.invalidateQueries(),
    onError: tell,
  });
  const differences = differencesOf(before, after, {
    field: (name) => code('approvalField', name),
    country: (country) => countryName(country, language),
    address: (address) => addressText(address, text),
  });
  const isTooNew = actions.some(({ action, ready }) => action === 'approve' && !ready);
  return (
    <div className={styles.item}>
      <div className={styles.itemText}>
        <p>
          {t('approval.who', {
            matter: code('approvalMatter', matter),
            name: askedBy.name ?? t('approval.formerOwner'),
            until: formatMoment(expiresAt, language),
          })}
        </p>
        {differences.length === 0 ? (
          <p>{t('approval.standsAlready')}</p>
        ) : (
          <SimpleTable
            columns={[
              { title: t('approval.what'), cell: ({ what }) => what },
              { title: t('approval.before'), cell: ({ before: was }) => was || '—' },
              { title: t('approval.after'), cell: ({ after: would }) => <strong>{would || '—'}</strong> },
            ]}
            rows={differences}
            keyOf={({ what, before: was, after: would }) => `${what} ${was} ${would}`}
          />
        )}
        {isTooNew && <p className="faint">{t('approval.tooNew')}</p>}
      </div>
      {mayDo(actions, 'approve') && (
        <Popconfirm title={t('approval.sure')} onConfirm={() => answer.mutate('approve')}>
          <Button type="primary" loading={answer.isPending}>
            {t('approval.approve')}
          </Button>
        </Popconfirm>
      )}
      {mayDo(actions, 'reject') && (
        <Button loading={answer.isPending} onClick={() => answer.mutate('reject')}>
          {t('approval.end')}
        </Button>
      )}
    </div>
  );
}
