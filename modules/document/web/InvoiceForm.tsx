import { useMutation } from '@tanstack/react-query';
import { post, type Schema } from '@tongshang/ui/api';
import { compact, DescribedForm, formStyles as styles, useTold } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Button, Form } from 'antd';
import { EInvoiceProblems } from './EInvoiceProblems.tsx';
import { usePaidToFields, WithAccounts } from './PaidTo.tsx';
import { type Account, beginningOf, type PaidTo, wireAccount } from './paid-to.ts';
import { useText } from './text.ts';

interface Invoicing extends PaidTo {
  readonly invoiceNumber?: string;
  readonly issueDate?: string;
  readonly dueDate?: string;
  readonly sellerScheme?: string;
  readonly sellerId?: string;
  readonly buyerScheme?: string;
  readonly buyerId?: string;
  readonly buyerReference?: string;
  readonly deliveredOn?: string;
}

/** The form's fields as the command takes them; an address is one only with its scheme. */
function wireInvoice(
  values: Invoicing,
  about: { readonly shipmentId?: string },
  accounts: readonly Account[],
): Schema<'NewInvoice'> {
  const { invoiceNumber, issueDate, dueDate, buyerReference, deliveredOn, ...typed } = compact(values);
  const address = (scheme: string | undefined, id: string | undefined) =>
    scheme && id ? { scheme, id } : undefined;
  const billing = compact({
    sellerAddress: address(typed.sellerScheme, typed.sellerId),
    buyerAddress: address(typed.buyerScheme, typed.buyerId),
    buyerReference,
    account: wireAccount(typed, accounts),
    deliveredOn,
  });
  const isBilled = Object.values(billing).some((value) => value !== undefined);
  return {
    type: 'Invoice',
    ...about,
    ...compact({ invoiceNumber, issueDate, dueDate }),
    ...(isBilled ? { billing } : {}),
  } as Schema<'NewInvoice'>;
}

/** The commercial invoice: goods, prices and terms come from the trade; what an e-invoice needs beside them is asked for. */
export function InvoiceForm(props: ActionProps) {
  const { told } = useTold();
  if (told) return <ToldInvoice {...props} />;
  return (
    <WithAccounts trade={props.trade}>
      {(accounts) => <InvoiceFields {...props} accounts={accounts} />}
    </WithAccounts>
  );
}

/** Of a supplier that is a contact: what its own invoice says; none is made here in its name. */
function ToldInvoice(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade, action } = props;
  const about = action.shipmentId ? { shipmentId: action.shipmentId } : {};
  return (
    <DescribedForm<Pick<Invoicing, 'invoiceNumber' | 'issueDate' | 'dueDate'>, unknown>
      initial={{}}
      submit={t('act.invoiced')}
      send={(values, key) =>
        post(`/api/v1/trades/${trade.tradeId}/invoices`, { ...about, ...compact(values), ...told }, key)
      }
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t('form.invoiceToldText')}</p>}
      fields={[
        { name: 'invoiceNumber', label: t('form.invoiceNumber'), kind: 'text', max: 60, short: true },
        [
          { name: 'issueDate', label: t('word.issued'), kind: 'day', optional: true, why: t('word.dayWhy') },
          { name: 'dueDate', label: t('word.due'), kind: 'day', optional: true },
        ],
      ]}
    />
  );
}

function InvoiceFields(props: ActionProps & { accounts: readonly Account[] }) {
  const { t } = useText();
  const { trade, action, accounts } = props;
  const paidTo = usePaidToFields(accounts);
  const about = action.shipmentId ? { shipmentId: action.shipmentId } : {};
  const scheme = { kind: 'text', max: 4, short: true, optional: true, placeholder: '0088' } as const;
  return (
    <DescribedForm<Invoicing, unknown>
      initial={beginningOf(accounts)}
      submit={t('act.invoiced')}
      send={(values, key) =>
        post(`/api/v1/trades/${trade.tradeId}/documents`, wireInvoice(values, about, accounts), key)
      }
      done={props.done}
      onCancel={props.cancel}
      lead={
        <>
          <p className={styles.lead}>{t('form.invoiceText')}</p>
          <CheckBefore tradeId={trade.tradeId} about={about} accounts={accounts} />
        </>
      }
      fields={[
        {
          name: 'invoiceNumber',
          label: t('form.invoiceNumber'),
          kind: 'text',
          max: 60,
          short: true,
          optional: true,
          why: t('word.numberWhy'),
        },
        [
          { name: 'issueDate', label: t('word.issued'), kind: 'day', optional: true, why: t('word.dayWhy') },
          { name: 'dueDate', label: t('word.due'), kind: 'day', optional: true },
        ],
        ...paidTo,
        [
          {
            name: 'buyerReference',
            label: t('eInvoice.buyerReference'),
            kind: 'text',
            max: 100,
            optional: true,
          },
          { name: 'deliveredOn', label: t('eInvoice.deliveredOn'), kind: 'day', optional: true },
        ],
        [
          { name: 'sellerScheme', label: t('eInvoice.sellerScheme'), ...scheme },
          { name: 'sellerId', label: t('eInvoice.sellerId'), kind: 'text', max: 100, optional: true },
        ],
        [
          { name: 'buyerScheme', label: t('eInvoice.buyerScheme'), ...scheme },
          { name: 'buyerId', label: t('eInvoice.buyerId'), kind: 'text', max: 100, optional: true },
        ],
      ]}
    />
  );
}

/** Tells, before it is issued, which rules of e-invoices the invoice would break. */
function CheckBefore(props: {
  tradeId: string;
  about: { readonly shipmentId?: string };
  accounts: readonly Account[];
}) {
  const { t } = useText();
  const form = Form.useFormInstance<Invoicing>();
  const check = useMutation({
    mutationFn: () =>
      post(
        `/api/v1/trades/${props.tradeId}/documents/e-invoice-check`,
        wireInvoice(form.getFieldsValue(), props.about, props.accounts),
      ),
  });
  return (
    <div>
      <Button onClick={() => check.mutate()} loading={check.isPending}>
        {t('eInvoice.check')}
      </Button>
      {check.data && <EInvoiceProblems check={check.data} />}
      {check.error && <p role="alert">{check.error.message}</p>}
    </div>
  );
}
