import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mayDo, put } from '@tongshang/ui/api';
import { DataList, useTell } from '@tongshang/ui/components';
import { formatMoment } from '@tongshang/ui/i18n';
import { Button, Popconfirm } from 'antd';
import { useText } from '../text.ts';
import { type Approval, approvalsQuery } from './api.ts';
import { linesOf } from './approval-lines.ts';
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
  const { t, code, language } = useText();
  const { approvalId, matter, content, askedBy, expiresAt, actions } = props.approval;
  const queries = useQueryClient();
  const tell = useTell();
  const answer = useMutation({
    mutationFn: (given: 'approve' | 'reject') =>
      put(`/api/v1/approvals/${approvalId}/answer`, { answer: given }),
    onSuccess: () => queries.invalidateQueries(),
    onError: tell,
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
        <DataList rows={linesOf(content, (field) => code('approvalField', field))} />
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
