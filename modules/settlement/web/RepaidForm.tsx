import { useQuery } from '@tanstack/react-query';
import type { ActionProps } from '@tongshang/ui/slice';
import OutsideForm from './OutsideForm.tsx';
import { instalmentOf, moneyNowQuery } from './trade-money.ts';

/** What the buyer no longer owes has come back from outside the platform. */
export default function RepaidForm(props: ActionProps) {
  const { data, isFetchedAfterMount } = useQuery(moneyNowQuery(props.trade.tradeId));
  const instalment = isFetchedAfterMount ? instalmentOf(data, props.action) : undefined;
  return instalment ? <OutsideForm {...props} about="repayments" instalment={instalment} /> : null;
}
