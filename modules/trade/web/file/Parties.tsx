import type { Trade } from '@tongshang/ui/api';
import { Badge, Country, SimpleTable } from '@tongshang/ui/components';
import { useText } from '../text.ts';

/** Who takes part, in which role. */
export default function Parties(props: { trade: Trade }) {
  const { t, of } = useText();
  return (
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
          cell: (party) => (
            <>
              {[party.address.street, party.address.postalCode, party.address.city]
                .filter(Boolean)
                .join(' · ')}{' '}
              <Country code={party.country} />
            </>
          ),
        },
        { title: t('word.taxId'), cell: (party) => party.taxId },
      ]}
    />
  );
}
