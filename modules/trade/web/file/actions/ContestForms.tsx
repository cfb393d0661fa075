import { post } from '@tongshang/ui/api';
import { DescribedForm, formStyles as styles } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useText } from '../../text.ts';

type Said = { reason: string };

/** What another party reported is not so. */
export function ContestReport(props: ActionProps) {
  return <Contest {...props} isUpheld />;
}

/** What one has contested is so after all. */
export function WithdrawContest(props: ActionProps) {
  return <Contest {...props} isUpheld={false} />;
}

function Contest(props: ActionProps & { isUpheld: boolean }) {
  const { t } = useText();
  const { trade, action, isUpheld } = props;
  return (
    <DescribedForm<Said, unknown>
      initial={{}}
      submit={t(isUpheld ? 'form.contestSend' : 'form.contestBack')}
      send={({ reason }, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/contests`,
          { entryId: action.subject ?? '', isUpheld, reason },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t(leadOf(action, isUpheld))}</p>}
      fields={[{ name: 'reason', label: t('form.contestReason'), kind: 'words', max: 2000 }]}
    />
  );
}

/** A loss counts although it is contested: the carrier is heard, and moves no money. */
function leadOf({ fact }: ActionProps['action'], isUpheld: boolean) {
  if (fact === 'lost') return isUpheld ? 'form.contestLossText' : 'form.contestLossBackText';
  return isUpheld ? 'form.contestText' : 'form.contestBackText';
}
