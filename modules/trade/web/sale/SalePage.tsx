import { useQuery } from '@tanstack/react-query';
import { firmProfileQuery } from '@tongshang/ui/api';
import { Bones } from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { OwnOffer } from './OwnOffer.tsx';

/** Begins with what the firm has said of itself; whoever may not read that begins with what is usual. */
export default function SalePage() {
  const session = useSession();
  const isReader = mayGo(session, '/firm-profile');
  const { data, isPending } = useQuery({ ...firmProfileQuery, enabled: isReader });
  if (isReader && isPending) return <Bones lines={10} />;
  return <OwnOffer side="seller" defaults={data?.defaults.stated ?? {}} />;
}
