import { useMutation } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import {
  Badge,
  Day,
  DescribedForm,
  EvidenceList,
  Money,
  OrganisationName,
  ProblemNote,
  When,
} from '@tongshang/ui/components';
import { Button, Space } from 'antd';
import type { Declaration } from './api.ts';
import { useFreshCase } from './fresh-case.ts';
import styles from './outside-note.module.css';
import { useText } from './text.ts';
import { useRefresh } from './use-refresh.ts';

type Payment = NonNullable<Declaration['outsidePayments']>[number];

const TONE = { stated: 'amber', confirmed: 'sea', refused: 'red', 'taken-back': 'quiet' } as const;

/** How duties were met outside, as stated, and what became of each statement; the latest first. */
export function PaidOutside({ declaration }: { declaration: Declaration }) {
  const { t } = useText();
  const { outsidePayments = [], tradeId } = declaration;
  return outsidePayments.toReversed().map((one) => (
    <section key={one.paymentId} className={styles.outside} aria-label={t('paidOutside.title')}>
      <div>
        <strong>{t('paidOutside.title')}</strong>{' '}
        <Badge tone={TONE[one.state]}>{t(`paidOutside.state-${one.state}`)}</Badge>
      </div>
      {one.parts.map((part) => (
        <div key={`${part.means} ${part.reference} ${part.amount.amount}`}>
          <Money value={part.amount} />{' '}
          {part.means === 'broker-account' && one.broker
            ? t('paidOutside.byBroker', { broker: one.broker })
            : t(`paidOutside.means-${part.means}`)}
          <div className="faint small">
            {part.reference} · <Day value={part.date} />
          </div>
        </div>
      ))}
      {one.note && <p className="small">{one.note}</p>}
      <EvidenceList tradeId={tradeId} named={one.evidence} />
      <Standing payment={one} declaration={declaration} />
    </section>
  ));
}

/** Who said it, whose answer it waits for, and why it was refused. */
function Standing({ payment, declaration }: { payment: Payment; declaration: Declaration }) {
  const { t } = useText();
  const { statedBy, statedAt, state, awaits, reason } = payment;
  const asked = declaration.agencies.filter(({ agency }) => awaits.some((one) => one === agency));
  return (
    <>
      <div className="faint small">
        {t('paidOutside.by')} <OrganisationName organisationId={statedBy} /> · <When value={statedAt} />
      </div>
      {state === 'stated' && (
        <div className="small">
          {asked.length === 0 ? t('paidOutside.nobody') : t('paidOutside.awaits')}{' '}
          <Authorities asked={asked} />
        </div>
      )}
      {state === 'refused' && asked.length > 0 && (
        <div className="small">
          {t('paidOutside.notConfirmedBy')} <Authorities asked={asked} />
        </div>
      )}
      {reason && <blockquote>{reason}</blockquote>}
    </>
  );
}

/** Of the statement that stands on the page: what was stated in its place since is not meant. None where none stands; that is refused. */
const standingId = ({ outsidePayments = [] }: Declaration): string =>
  outsidePayments.find(({ state }) => state === 'stated')?.paymentId ?? '';

function Authorities({ asked }: { asked: Declaration['agencies'] }) {
  return (
    <Space size={4} wrap>
      {asked.map(({ agency, organisationId }) => (
        <Badge key={agency} tone="outline">
          <OrganisationName organisationId={organisationId} />
        </Badge>
      ))}
    </Space>
  );
}

/** Whoever stated it takes it back while nobody has answered it for good. */
export function TakeBackPayment({ declaration }: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  const take = useMutation({
    mutationFn: () =>
      post(`/api/v1/declarations/${declaration.declarationId}/outside-payment/withdrawal`, {
        paymentId: standingId(declaration),
      }),
    onSuccess: refresh,
  });
  return (
    <>
      {take.error && <ProblemNote error={take.error} />}
      <Button loading={take.isPending} onClick={() => take.mutate()}>
        {t('paidOutside.takeBack')}
      </Button>
    </>
  );
}

/** An authority says whether what is owed to it came. */
export function AnswerPayment({ declaration }: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  const fresh = useFreshCase();
  const answer = (body: { answer: 'confirmed' } | { answer: 'refused'; reason: string }, key?: string) =>
    post(
      `/api/v1/declarations/${declaration.declarationId}/outside-payment/answer`,
      { paymentId: standingId(declaration), ...body },
      key,
    );
  const confirm = useMutation({
    mutationFn: () => answer({ answer: 'confirmed' }),
    onSuccess: refresh,
  });
  return (
    <>
      {confirm.error && <ProblemNote error={confirm.error} />}
      <Button
        type="primary"
        block
        disabled={!fresh.isSeen}
        loading={confirm.isPending}
        onClick={(event) => fresh.meansClick(event) && confirm.mutate()}
      >
        {t('paidOutside.came')}
      </Button>
      <details>
        <summary>{t('paidOutside.cameNot')}</summary>
        <DescribedForm<{ reason: string }, Declaration>
          initial={{}}
          submit={t('paidOutside.refuse')}
          danger
          send={({ reason }, key) => answer({ answer: 'refused', reason }, key)}
          done={refresh}
          fields={[{ name: 'reason', label: t('paidOutside.reason'), kind: 'words', max: 2000 }]}
        />
      </details>
    </>
  );
}
