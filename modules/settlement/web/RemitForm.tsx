import { useQuery } from '@tanstack/react-query';
import type { ActionProps } from '@tongshang/ui/slice';
import OutsideForm from './OutsideForm.tsx';
import { instalmentOf, tradeMoneyQuery } from './trade-money.ts';

/** The buyer has sent an instalment from outside the platform. */
export default function RemitForm(props: ActionProps) {
  const { data } = useQuery(tradeMoneyQuery(props.trade.tradeId));
  const instalment = instalmentOf(data, props.action);
  return instalment ? <OutsideForm {...props} about="remittances" instalment={instalment} /> : null;
}
