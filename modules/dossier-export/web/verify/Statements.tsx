import { SimpleTable } from '@tongshang/ui/components';
import { entryName } from '@tongshang/ui/i18n';
import { Collapse } from 'antd';
import { useText } from '../text.ts';
import type { Verified } from './answer.ts';

type Statement = Verified['statements'][number];

/** Where a link went by which somebody outside gave its word, and who vouches for the address. */
function LinkNote(props: { link: NonNullable<Statement['link']>; nameOf(id: string): string }) {
  const { t } = useText();
  const { sentTo, isMailed, enteredBy, verifiedBy, verifiedAt } = props.link;
  const who = props.nameOf(enteredBy);
  const verifier = verifiedBy === undefined ? undefined : props.nameOf(verifiedBy);
  const verified =
    verifier === undefined
      ? t('verify.notVerified')
      : verifiedAt === undefined
        ? t('verify.verifiedBy', { who: verifier })
        : t('verify.verifiedOn', { who: verifier, day: verifiedAt.slice(0, 10) });
  return (
    <span className="soft">
      {' '}
      · {isMailed && sentTo ? t('verify.sentTo', { address: sentTo, who }) : t('verify.handedOver', { who })}
      {!isMailed && sentTo && <> {t('verify.addressBeside', { address: sentTo })}</>}, {verified}
    </span>
  );
}

/** Who stated what, and when, in the order of the log: the times are those of the entries, in UTC. */
export function Statements(props: { answer: Verified }) {
  const text = useText();
  const { t, of } = text;
  const { statements, organisations } = props.answer;
  const nameOf = (id: string) => of(organisations.find((one) => one.organisationId === id)?.name) || id;
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'statements',
          label: t('verify.statements', { count: statements.length }),
          children: (
            <SimpleTable
              rows={statements}
              keyOf={(one) => one.entryId}
              columns={[
                { title: t('verify.when'), cell: (one) => `${one.at.slice(0, 10)} ${one.at.slice(11, 19)}` },
                { title: t('verify.what'), cell: (one) => entryName(one.kind, text) },
                {
                  title: t('verify.who'),
                  cell: (one) => (
                    <>
                      {one.by === null ? t('verify.platform') : nameOf(one.by)}
                      {one.grade === 'confirmed' && <span className="soft"> · {t('verify.confirmed')}</span>}
                      {one.grade === 'reported' && <span className="soft"> · {t('verify.reported')}</span>}
                      {one.link && <LinkNote link={one.link} nameOf={nameOf} />}
                      {one.actedAs && (
                        <span className="soft">
                          {' '}
                          · {t('verify.actOf', { role: text.code('role', one.actedAs) })}
                        </span>
                      )}
                      {one.evidence > 0 && (
                        <span className="soft"> · {t('verify.withEvidence', { count: one.evidence })}</span>
                      )}
                    </>
                  ),
                },
              ]}
            />
          ),
        },
      ]}
    />
  );
}
