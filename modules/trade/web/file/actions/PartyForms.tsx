import type { OrganisationKind, TradeRole } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  DescribedForm,
  Field,
  OrganisationSelect,
  formStyles as styles,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Select } from 'antd';
import { AnswerForm } from '../../invitation/AnswerForm.tsx';
import { NewContactLink } from '../../terms/NewContactLink.tsx';
import { useText } from '../../text.ts';

const addable: readonly TradeRole[] = [
  'carrier',
  'bank',
  'warehouse',
  'manufacturer',
  'customs',
  'quality',
  'tax',
];
/** Offices, which no entry in an address book gives. */
const SEATED: readonly TradeRole[] = ['customs', 'quality', 'tax'];
const kindOf = (role: TradeRole): OrganisationKind =>
  role === 'seller' || role === 'buyer' ? 'trader' : role;

export function AddParty(props: ActionProps) {
  const { t } = useText();
  const { trade, action } = props;
  const wanted = addable.find((role) => role === action.subject) ?? 'carrier';
  return (
    <CommandForm<{ role: TradeRole; organisationId: string }, unknown>
      initial={{ role: wanted }}
      submit={t('form.add')}
      send={(values, key) => post(`/api/v1/trades/${trade.tradeId}/parties`, values, key)}
      done={props.done}
      onCancel={props.cancel}
    >
      {(form) => (
        <>
          <p className={styles.lead}>{t('form.partyText')}</p>
          <Field name="role" label={t('form.partyRole')}>
            <Select
              options={addable.map((role) => ({ value: role, label: t(`role.${role}`) }))}
              onChange={() => form.resetFields(['organisationId'])}
            />
          </Field>
          <Field
            name="organisationId"
            label={t('word.partyOrganisation')}
            why={!SEATED.includes(form.getFieldValue('role') ?? wanted) && <NewContactLink />}
          >
            <OrganisationSelect
              kind={kindOf(form.getFieldValue('role') ?? wanted)}
              contacts={!SEATED.includes(form.getFieldValue('role') ?? wanted)}
            />
          </Field>
        </>
      )}
    </CommandForm>
  );
}

/** The answer of a party that takes part in one role, and was asked for another. */
export function JoinTrade({ trade, action, done, cancel }: ActionProps) {
  return (
    <AnswerForm
      tradeId={trade.tradeId}
      role={(action.subject ?? '') as TradeRole}
      done={done}
      cancel={cancel}
    />
  );
}

/** Whose word counts where it moves this side's money. */
export function AcceptParty(props: ActionProps) {
  const { t, of } = useText();
  const { trade, action } = props;
  const own = trade.roles.filter((role) => role === 'seller' || role === 'buyer');
  const asked = trade.parties.filter(
    ({ role, declinedAt, acceptedBy = [] }) =>
      role === action.subject && !declinedAt && !own.some((side) => acceptedBy.includes(side)),
  );
  return (
    <DescribedForm<{ organisationId: string }, unknown>
      initial={asked[0] ? { organisationId: asked[0].organisationId } : {}}
      submit={t('form.acceptPartySend')}
      send={({ organisationId }, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/parties/acceptance`,
          { organisationId, role: action.subject as TradeRole, isAccepted: true },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t('form.acceptPartyText')}</p>}
      fields={[
        {
          name: 'organisationId',
          label: t('form.acceptPartyWho'),
          kind: 'choice',
          options: asked.map(({ organisationId, name }) => ({ value: organisationId, label: of(name) })),
        },
      ]}
    />
  );
}
