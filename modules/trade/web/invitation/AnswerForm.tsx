import { isProblem, post, type TradeRole } from '@tongshang/ui/api';
import { DescribedForm, formStyles as styles } from '@tongshang/ui/components';
import { useText } from '../text.ts';

/** The answer of a party that was named. */
export function AnswerForm(props: {
  tradeId: string;
  role: TradeRole;
  done: () => void;
  cancel?: () => void;
}) {
  const { t, code } = useText();
  const { tradeId, role, done, cancel } = props;
  return (
    <DescribedForm<{ answer: 'join' | 'decline' }, unknown>
      initial={{}}
      submit={t('form.joinSend')}
      send={async ({ answer }, key) => {
        try {
          return await post(`/api/v1/trades/${tradeId}/parties/answer`, { role, answer }, key);
        } catch (error) {
          // Somebody of the same firm was quicker: what there is now is read anew.
          if (isProblem(error) && error.code === 'INVITATION_ANSWERED') done();
          throw error;
        }
      }}
      done={done}
      {...(cancel ? { onCancel: cancel } : {})}
      lead={<p className={styles.lead}>{t('form.joinText', { role: code('role', role) })}</p>}
      fields={[
        {
          name: 'answer',
          label: t('form.joinAnswer'),
          kind: 'choice',
          options: (['join', 'decline'] as const).map((value) => ({ value, label: t(`form.${value}`) })),
        },
      ]}
    />
  );
}
