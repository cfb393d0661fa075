import { useQuery } from '@tanstack/react-query';
import { firmProfileQuery } from '@tongshang/ui/api';
import { Checklist } from './Checklist.tsx';
import { useText } from './text.ts';

/** On the first page of a firm that begins: never a wall, gone once everything is filled in. */
export default function StartChecklist() {
  const { t } = useText();
  const { data: profile } = useQuery(firmProfileQuery);
  if (!profile || profile.checklist.every(({ isFilled }) => isFilled)) return null;
  return (
    <section>
      <h2>{t('firm.worth')}</h2>
      <Checklist profile={profile} most={6} />
    </section>
  );
}
