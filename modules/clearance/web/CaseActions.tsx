import { useMutation } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import { DescribedForm, Money, ProblemNote } from '@tongshang/ui/components';
import { instantOf } from '@tongshang/ui/i18n';
import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Declaration } from './api.ts';
import styles from './clearance.module.css';
import { useFreshCase } from './fresh-case.ts';
import { AnswerPayment, TakeBackPayment } from './PaidOutside.tsx';
import { StatePayment } from './StatePayment.tsx';
import { useText } from './text.ts';
import { useRefresh } from './use-refresh.ts';
import { Voting } from './Voting.tsx';

/** What I may do in this case, as the declaration itself says: vote, appoint or record the one inspection, pay. */
export function CaseActions(props: { declaration: Declaration; done?: () => void }) {
  const { declaration } = props;
  const { actions } = declaration;
  const named = (name: string) => actions.find(({ action }) => action === name);
  const seats = actions.filter(({ action }) => action === 'vote');
  const [pay, guarantee] = [named('pay'), named('guarantee')];
  if (actions.length === 0) return null;
  return (
    <div className={styles.act}>
      {named('call-authorities') && <CallAuthorities declaration={declaration} />}
      {named('answer-payment') && <AnswerPayment declaration={declaration} />}
      {named('record-inspection') && <RecordInspection declaration={declaration} />}
      {seats.map((release) => (
        <Voting key={release.subject} declaration={declaration} release={release} named={seats.length > 1} />
      ))}
      {named('appoint-inspection') && <AppointInspection declaration={declaration} />}
      {(pay ?? guarantee) && (
        <Paying
          declaration={declaration}
          mayPay={pay?.ready ?? false}
          mayGuarantee={guarantee?.ready ?? false}
          needsBank={pay?.lacks.includes('CLEARANCE_BANK_MISSING') ?? false}
          {...(props.done ? { done: props.done } : {})}
        />
      )}
      {named('take-back-payment') && <TakeBackPayment declaration={declaration} />}
      {named('state-payment') && <StatePayment declaration={declaration} />}
    </div>
  );
}

/** Whoever has come on board since decides itself about what was stated from outside. */
function CallAuthorities(props: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  const call = useMutation({
    mutationFn: () => post(`/api/v1/declarations/${props.declaration.declarationId}/authorities`, {}),
    onSuccess: refresh,
  });
  return (
    <>
      {call.error && <ProblemNote error={call.error} />}
      <Button loading={call.isPending} onClick={() => call.mutate()}>
        {t('outside.call')}
      </Button>
    </>
  );
}

function AppointInspection(props: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  return (
    <details>
      <summary>{t('queue.appoint-inspection')}</summary>
      <p className="soft small">{t('queue.appointText')}</p>
      <DescribedForm<{ appointedFor: string; place: string }, Declaration>
        initial={{}}
        submit={t('queue.appoint')}
        send={(values, key) =>
          post(
            `/api/v1/declarations/${props.declaration.declarationId}/inspection`,
            { ...values, appointedFor: instantOf(values.appointedFor) },
            key,
          )
        }
        done={refresh}
        fields={[
          { name: 'appointedFor', label: t('queue.appointedFor'), kind: 'moment' },
          { name: 'place', label: t('queue.place'), kind: 'text', max: 300 },
        ]}
      />
    </details>
  );
}

function RecordInspection(props: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  const fresh = useFreshCase();
  const [note, setNote] = useState('');
  const record = useMutation({
    mutationFn: (result: 'conforms' | 'differs') =>
      post(`/api/v1/declarations/${props.declaration.declarationId}/inspection/result`, {
        result,
        ...(note ? { note } : {}),
      }),
    onSuccess: refresh,
  });
  return (
    <>
      <p className="soft small">{t('queue.recordText')}</p>
      <Input.TextArea
        rows={2}
        maxLength={2000}
        value={note}
        placeholder={t('word.note')}
        aria-label={t('word.note')}
        onChange={(event) => setNote(event.target.value)}
      />
      {record.error && <ProblemNote error={record.error} />}
      <Button
        type="primary"
        disabled={!fresh.isSeen}
        loading={record.isPending}
        onClick={(event) => fresh.meansClick(event) && record.mutate('conforms')}
      >
        {t('queue.result-conforms')}
      </Button>
      <Button
        disabled={!fresh.isSeen || record.isPending}
        onClick={(event) => fresh.meansClick(event) && record.mutate('differs')}
      >
        {t('queue.result-differs')}
      </Button>
    </>
  );
}

function Paying(props: {
  declaration: Declaration;
  mayPay: boolean;
  mayGuarantee: boolean;
  needsBank: boolean;
  done?: () => void;
}) {
  const { t } = useText();
  const refresh = useRefresh();
  const { declaration } = props;
  const fresh = useFreshCase();
  const pay = useMutation({
    mutationFn: (method: 'pay' | 'guarantee') =>
      post(`/api/v1/declarations/${declaration.declarationId}/payment`, { method }),
    onSuccess: () => {
      refresh();
      props.done?.();
    },
  });
  return (
    <>
      <p>
        {t('queue.toPay')} {declaration.assessment && <Money value={declaration.assessment.total} strong />}
      </p>
      {props.needsBank && <p className="soft small">{t('queue.payNeedsBank')}</p>}
      {pay.error && <ProblemNote error={pay.error} />}
      {props.mayPay && (
        <Popconfirm
          title={t('queue.payTitle')}
          description={t('queue.payText')}
          okText={t('queue.pay')}
          onConfirm={() => pay.mutate('pay')}
        >
          <Button type="primary" loading={pay.isPending}>
            {t('queue.pay')}
          </Button>
        </Popconfirm>
      )}
      {props.mayGuarantee && (
        <Button
          disabled={!fresh.isSeen || pay.isPending}
          onClick={(event) => fresh.meansClick(event) && pay.mutate('guarantee')}
        >
          {t('queue.guarantee')}
        </Button>
      )}
    </>
  );
}
