import { Name, PlainDate, SHOWN } from '@tongshang/http';
import { Type } from 'typebox';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });
const literals = <const T extends readonly string[]>(values: T, options: object = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options });

const ElectronicAddress = Type.Object(
  {
    scheme: Type.String({
      pattern: '^[0-9A-Z]{2,4}$',
      description: 'EAS: `0088` a GLN, `9930` a German VAT number',
    }),
    id: text(100),
  },
  { title: 'ElectronicAddress' },
);

/** To which account a paper is paid. */
export const PaymentAccount = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9 -]{1,50}$', description: 'IBAN or number' }),
    name: Type.Optional(Name(140)),
    bank: Type.Optional(
      Type.String({ pattern: '^[A-Z0-9]{8}([A-Z0-9]{3})?$', description: 'BIC (ISO 9362)' }),
    ),
    bankName: Type.Optional(Name(140)),
    bankAddress: Type.Optional(Name(200)),
  },
  { title: 'PaymentAccount' },
);

/** What an invoice says for the buyer's books beside the trade. */
export const BillingSchema = Type.Object(
  {
    sellerAddress: Type.Optional(ElectronicAddress),
    buyerAddress: Type.Optional(ElectronicAddress),
    buyerReference: Type.Optional(text(100)),
    account: Type.Optional(PaymentAccount),
    deliveredOn: Type.Optional(PlainDate),
  },
  { title: 'Billing', description: 'EN 16931: BT-34, BT-49, BT-10, BG-17, BT-72' },
);

const Profile = literals(['peppol', 'en16931'] as const, {
  description: 'Peppol BIS Billing 3.0, or EN 16931 alone',
});

export const ProfileQuery = Type.Object({ profile: Type.Optional(Profile) });

export const EInvoiceDemand = literals(['required', 'none'] as const, {
  description: 'Required: refused where it breaks a rule of e-invoices',
});

export const EInvoiceCheck = Type.Object(
  {
    profile: Profile,
    problems: Type.Array(
      Type.Object(
        {
          rule: Type.String({ description: '`BR-02`, `PEPPOL-EN16931-R010`' }),
          severity: literals(['fatal', 'warning'] as const),
          terms: Type.Array(Type.String(), { description: 'Business terms: `BT-1`' }),
          text: Type.Object({ en: Type.String(), 'zh-CN': Type.String() }),
          path: Type.String({ description: 'The element, or that which lacks one' }),
          line: Type.Integer(),
          column: Type.Integer(),
        },
        { title: 'InvoiceProblem' },
      ),
    ),
  },
  { title: 'EInvoiceCheck' },
);
