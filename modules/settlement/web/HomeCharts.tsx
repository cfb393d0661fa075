import { useQuery } from '@tanstack/react-query';
import { accountsQuery } from './api.ts';
import { CashOverTime } from './CashOverTime.tsx';

/** Cash held and expected, where the organisation has an account. */
export default function HomeCharts() {
  const { data = [] } = useQuery(accountsQuery);
  return <CashOverTime accounts={data} />;
}
