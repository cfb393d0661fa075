import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Action, post } from '@tongshang/ui/api';
import { moneyText, ProblemNote } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import type { StatementEntry } from './api.ts';
import { useText } from './text.ts';

/** The bank takes back a deposit that it booked in error. */
export function ReverseDeposit(props: { accountId: string; entry: StatementEntry; action: Action }) {
  const { t } = useText();
  const { accountId, entry, action } = props;
  const queries = useQueryClient();
  const reverse = useMutation({
    mutationFn: () => post(`/api/v1/accounts/${accountId}/deposits/${entry.transferId}/reversal`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  const amount = moneyText(entry.change);
  return (
    <>
      <Popconfirm
        title={t('accounts.reverseAsk')}
        description={t('accounts.reverseText', { amount })}
        okText={t('accounts.reverse')}
        okButtonProps={{ danger: true }}
        disabled={!action.ready}
        onConfirm={() => reverse.mutate()}
      >
        <Button
          type="text"
          size="small"
          danger
          loading={reverse.isPending}
          disabled={!action.ready}
          aria-label={t('accounts.reverseOf', { amount })}
          {...(action.ready ? {} : { title: t('accounts.reverseLack') })}
        >
          {t('accounts.reverse')}
        </Button>
      </Popconfirm>
      {reverse.error && <ProblemNote error={reverse.error} />}
    </>
  );
}
