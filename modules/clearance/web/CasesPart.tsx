import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countryInText } from '@tongshang/country';
import type { Trade } from '@tongshang/ui/api';
import { Badge, DataList, Loaded, Money, OrganisationName } from '@tongshang/ui/components';

import { tradeDeclarationsQuery } from './api.ts';
import { CaseActions } from './CaseActions.tsx';
import styles from './clearance.module.css';
import { MovementsToDeclare } from './MovementsToDeclare.tsx';
import { OutsideNote } from './OutsideNote.tsx';
import { PaidOutside } from './PaidOutside.tsx';
import { useText } from './text.ts';

/** The declarations of a trade, with what the reader may do about each. */
export default function CasesPart({ trade }: { trade: Trade }) {
  return (
    <>
      <MovementsToDeclare trade={trade} />
      <Cases trade={trade} />
    </>
  );
}

function Cases(props: { trade: Trade }) {
  const { t, of, language } = useText();
  const query = useQuery(tradeDeclarationsQuery(props.trade.tradeId));
  return (
    <Loaded query={query}>
      {(declarations) =>
        declarations.length === 0 ? (
          <p className="faint">{t('part.noDeclaration')}</p>
        ) : (
          <div className={styles.cases}>
            {declarations.map((one) => (
              <section key={one.declarationId} className={styles.caseBox}>
                <h2>
                  <Link to="/queue/$declarationId" params={{ declarationId: one.declarationId }}>
                    {one.number}
                  </Link>{' '}
                  <Badge tone={one.state === 'held' ? 'amber' : 'quiet'}>
                    {t(`declarationState.${one.state}`)}
                  </Badge>
                </h2>
                <DataList
                  rows={[
                    [
                      t('queue.direction'),
                      t(`queue.${one.direction}`, { country: countryInText(one.country, language) }),
                    ],
                    [t('movement.claim'), one.movement?.number],
                    [t('movement.relief'), one.movement?.relief && of(one.movement.relief)],
                    [
                      t('movement.toReclaim'),
                      one.movement?.dutyToReclaim && (
                        <>
                          <Money value={one.movement.dutyToReclaim.amount} />{' '}
                          <OrganisationName organisationId={one.movement.dutyToReclaim.payerOrganisationId} />
                          {one.movement.dutyToReclaim.isStated && ` (${t('movement.toReclaimStated')})`}.{' '}
                          {of(one.movement.dutyToReclaim.law)}
                        </>
                      ),
                    ],
                    [t('queue.assessed'), one.assessment && <Money value={one.assessment.total} />],
                    [
                      t('queue.payment'),
                      one.payment === 'none' ? undefined : t(`queue.payment-${one.payment}`),
                    ],
                    ...one.agencies.map(
                      (agency) =>
                        [
                          t(`role.${agency.agency}`),
                          <Badge
                            key={agency.agency}
                            tone={agency.decision === 'hold' ? 'amber' : agency.decision ? 'sea' : 'outline'}
                          >
                            {t(`queue.decision-${agency.decision ?? 'none'}`)}
                          </Badge>,
                        ] as const,
                    ),
                  ]}
                />
                <OutsideNote declaration={one} />
                <PaidOutside declaration={one} />
                <CaseActions declaration={one} />
              </section>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
