import { useQuery } from '@tanstack/react-query';
import { DemonstrationMark, ProblemNote, SimpleTable } from '@tongshang/ui/components';
import { countryName, formatDay } from '@tongshang/ui/i18n';
import { usePlaceName } from '@tongshang/ui/places';
import { useText } from '../text.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { invitationsOfTradeQuery, type TradeInvitation } from './invitations.ts';

/**
 * A trade that is not open to the reader: what it asks the reader's firm, as far as the server tells, with the answer. Where it asks nothing, why
 * it could not be read.
 */
export function InvitationToTrade(props: { tradeId: string; error: unknown; onAnswered: () => void }) {
  const query = useQuery({ ...invitationsOfTradeQuery(props.tradeId), retry: false });
  if (query.isPending) return null;
  if (!query.data?.length) return <ProblemNote error={props.error} />;
  return query.data.map((invitation) => (
    <Asked key={invitation.role} invitation={invitation} onAnswered={props.onAnswered} />
  ));
}

function Asked(props: { invitation: TradeInvitation; onAnswered: () => void }) {
  const { t, of, language } = useText();
  const { tradeId, role, askedBy, askedAt, goods, goodsCount, route, demonstration } = props.invitation;
  const loading = usePlaceName(route.portOfLoading ?? undefined);
  const discharge = usePlaceName(route.portOfDischarge ?? undefined);
  const country = (code: string | null) => (code ? countryName(code, language) : '–');
  const more = goodsCount - goods.length;
  const rows = [
    {
      title: t('invited.by'),
      text: askedBy.map(({ name, country: code }) => `${of(name)}, ${country(code)}`).join(' · '),
    },
    { title: t('form.partyRole'), text: t(`role.${role}`) },
    {
      title: t('word.goods'),
      text: [...goods.map((name) => of(name)), ...(more > 0 ? [t('trade.lines', { count: more })] : [])].join(
        ' · ',
      ),
    },
    {
      title: t('invited.route'),
      text: t('trade.route', {
        from: loading || country(route.from),
        to: discharge || country(route.to),
        by: t(`mode.${route.modeOfTransport}`),
      }),
    },
    { title: t('invited.since'), text: formatDay(askedAt, language) },
  ];
  return (
    <section>
      <h1>
        {t('invited.toTrade', { role: t(`role.${role}`) })} {demonstration && <DemonstrationMark />}
      </h1>
      <SimpleTable
        rows={rows}
        keyOf={({ title }) => title}
        columns={[
          { title: t('invited.what'), cell: ({ title }) => title },
          { title: t('invited.says'), cell: ({ text }) => text },
        ]}
      />
      <AnswerForm tradeId={tradeId} role={role} done={props.onAnswered} />
    </section>
  );
}
