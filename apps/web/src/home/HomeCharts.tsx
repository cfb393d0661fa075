import { useQuery } from '@tanstack/react-query';
import { accountsQuery } from '../accounts/api.ts';
import { CashOverTime } from '../accounts/CashOverTime.tsx';

/** Cash held and expected, where the organisation has an account. */
export function HomeCharts() {
  const { data = [] } = useQuery(accountsQuery);
  return <CashOverTime accounts={data} />;
}
