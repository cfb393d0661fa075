import { useQuery } from '@tanstack/react-query';
import type { ActionProps } from '@tongshang/ui/slice';
import OutsideForm from './OutsideForm.tsx';
import { instalmentOf, moneyNowQuery } from './trade-money.ts';

/** The buyer has sent an instalment from outside the platform. */
export default function RemitForm(props: ActionProps) {
  const { data, isFetchedAfterMount } = useQuery(moneyNowQuery(props.trade.tradeId));
  const instalment = isFetchedAfterMount ? instalmentOf(data, props.action) : undefined;
  return instalment ? <OutsideForm {...props} about="remittances" instalment={instalment} /> : null;
}
