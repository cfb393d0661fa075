import { useQuery } from '@tanstack/react-query';
import type { ActionProps } from '@tongshang/ui/slice';
import OutsideForm from './OutsideForm.tsx';
import { instalmentOf, tradeMoneyQuery } from './trade-money.ts';

/** What the buyer no longer owes has come back from outside the platform. */
export default function RepaidForm(props: ActionProps) {
  const { data } = useQuery(tradeMoneyQuery(props.trade.tradeId));
  const instalment = instalmentOf(data, props.action);
  return instalment ? <OutsideForm {...props} about="repayments" instalment={instalment} /> : null;
}
