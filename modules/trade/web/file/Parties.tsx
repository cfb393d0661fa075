import type { Trade } from '@tongshang/ui/api';
import { Badge, SimpleTable } from '@tongshang/ui/components';
import { addressText, formatDay } from '@tongshang/ui/i18n';
import { useText } from '../text.ts';
import { Silence } from './Silence.tsx';

/** Who takes part, in which role. */
export default function Parties(props: { trade: Trade }) {
  const text = useText();
  const { t, of, language } = text;
  return (
    <>
      <SimpleTable
        rows={props.trade.parties}
        keyOf={(party) => party.organisationId + party.role}
        columns={[
          { title: t('form.partyRole'), cell: (party) => t(`role.${party.role}`) },
          {
            title: t('word.partyOrganisation'),
            cell: (party) => (
              <>
                {of(party.name)}
                {party.succeeds && (
                  <div className="faint small">
                    {t('part.succeeds', {
                      name: of(party.succeeds.name),
                      day: formatDay(party.succeeds.at, language),
                    })}
                  </div>
                )}
                {props.trade.roles.includes(party.role) && (
                  <>
                    {' '}
                    <Badge tone="sea">{t('part.you')}</Badge>
                  </>
                )}
              </>
            ),
          },
          {
            title: t('part.address'),
            cell: ({ address }) => addressText(address, text),
          },
          { title: t('part.standing'), cell: (party) => <Standing party={party} /> },
          { title: t('word.taxId'), cell: (party) => party.taxId },
        ]}
      />
      <Silence />
    </>
  );
}

/** Whether a party takes part, and whose money its word may move. */
function Standing(props: { party: Trade['parties'][number] }) {
  const { t, language } = useText();
  const { role, joinedAt, declinedAt, keptBy, acceptedBy = [] } = props.party;
  if (keptBy) return <Badge tone="outline">{t('part.contact')}</Badge>;
  if (role === 'seller' || role === 'buyer') return null;
  const day = (instant: string) => formatDay(instant, language);
  if (declinedAt) return <Badge tone="outline">{t('part.declined', { day: day(declinedAt) })}</Badge>;
  if (!joinedAt) return <Badge tone="amber">{t('part.asked')}</Badge>;
  const sides = acceptedBy.map((side) => t(`role.${side}`)).join(' · ');
  return (
    <>
      {t('part.joined', { day: day(joinedAt) })}
      {sides && <div className="faint">{t('part.heardBy', { sides })}</div>}
    </>
  );
}
