import { coverDue } from '@tongshang/incoterms';
import type { Place } from '@tongshang/ui/api';
import { post, upload } from '@tongshang/ui/api';
import {
  CountrySelect,
  compact,
  DescribedForm,
  FileDrop,
  formStyles as styles,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useText } from './text.ts';

interface Insuring {
  readonly paper: File;
  readonly kind: 'certificate' | 'policy' | 'declaration';
  readonly certificateNumber: string;
  readonly insurer: string;
  readonly insurerCountry: string;
  readonly capacity: 'insurer' | 'underwriter' | 'insurer-agent' | 'insurer-proxy';
  readonly signedBy: string;
  readonly issuedOn: string;
  readonly effectiveFrom?: string;
  readonly insuredAmount: string;
  readonly clauses: 'A' | 'B' | 'C';
  readonly furtherCover?: string;
  readonly deductible?: string;
  readonly claimsPayableAt: Place;
  readonly originals?: string;
  readonly premium?: string;
}

const CAPACITIES = ['insurer', 'underwriter', 'insurer-agent', 'insurer-proxy'] as const;
const KINDS = ['certificate', 'policy', 'declaration'] as const;
const MEDIA: Readonly<Record<string, string>> = { pdf: 'application/pdf', png: 'image/png' };
const mediaOf = ({ name }: File) => MEDIA[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'image/jpeg';

const linesOf = (words: string | undefined) => (words ?? '').split('\n').filter((one) => one.trim() !== '');

function bodyOf(values: Insuring, currency: string, enclosureId: string) {
  const { paper: _file, insurer, insurerCountry, capacity, signedBy, ...rest } = values;
  const { insuredAmount, premium, furtherCover, originals, ...plain } = rest;
  const further = linesOf(furtherCover);
  return {
    type: 'InsuranceCertificate' as const,
    ...compact(plain),
    insurer: { name: { en: insurer }, address: { country: insurerCountry } },
    signed: { capacity, name: signedBy },
    insuredAmount: { amount: insuredAmount, currency },
    ...(premium ? { premium: { amount: premium, currency } } : {}),
    ...(further.length > 0 ? { furtherCover: further } : {}),
    ...(originals ? { originals: Number(originals) } : {}),
    enclosureId,
  };
}

type Words = ReturnType<typeof useText>['t'];

/** The paper itself: what it is, and who made it out when. */
function ofPaper(t: Words) {
  return [
    { name: 'paper', label: t('insure.paper'), kind: 'own', input: <PaperInput /> },
    [
      {
        name: 'kind',
        label: t('insure.kind'),
        kind: 'choice',
        options: KINDS.map((value) => ({ value, label: t(`insure.${value}`) })),
      },
      { name: 'certificateNumber', label: t('insure.number'), kind: 'text', max: 60 },
    ],
    [
      { name: 'insurer', label: t('insure.insurer'), kind: 'text', max: 200 },
      {
        name: 'insurerCountry',
        label: t('word.country'),
        kind: 'own',
        input: <CountrySelect />,
      },
    ],
    [
      {
        name: 'capacity',
        label: t('insure.capacity'),
        kind: 'choice',
        options: CAPACITIES.map((value) => ({ value, label: t(`insure.${value}`) })),
      },
      { name: 'signedBy', label: t('insure.signedBy'), kind: 'text', max: 200 },
    ],
    [
      { name: 'issuedOn', label: t('word.issued'), kind: 'day' },
      {
        name: 'effectiveFrom',
        label: t('insure.effectiveFrom'),
        kind: 'day',
        optional: true,
        why: t('insure.effectiveFromWhy'),
      },
    ],
  ] as const;
}

/** What it covers. */
function ofCover(t: Words, currency: string, percent: number) {
  return [
    [
      {
        name: 'insuredAmount',
        label: t('insure.amount'),
        kind: 'decimal',
        suffix: currency,
        why: t('insure.amountWhy', { percent }),
      },
      {
        name: 'premium',
        label: t('insure.premium'),
        kind: 'decimal',
        suffix: currency,
        optional: true,
        why: t('insure.premiumWhy'),
      },
    ],
    {
      name: 'clauses',
      label: t('insure.clauses'),
      kind: 'choice',
      options: (['A', 'B', 'C'] as const).map((value) => ({ value, label: `ICC (${value})` })),
    },
    {
      name: 'furtherCover',
      label: t('insure.furtherCover'),
      kind: 'words',
      max: 1000,
      optional: true,
      why: t('insure.furtherCoverWhy'),
    },
    [
      { name: 'deductible', label: t('insure.deductible'), kind: 'text', max: 200, optional: true },
      {
        name: 'originals',
        label: t('insure.originals'),
        kind: 'digits',
        max: 1,
        pattern: /^[1-9]$/,
        rule: t('insure.originalsRule'),
        optional: true,
      },
    ],
    { name: 'claimsPayableAt', label: t('insure.claimsPayableAt'), kind: 'place' },
  ] as const;
}

/** What the insurer's paper says, with that paper: under CIF and CIP the seller owes it. */
export function InsuranceForm(props: ActionProps) {
  const { t } = useText();
  const { trade, action } = props;
  const { currency, incoterm, insurance, portOfDischarge, place } = trade.terms;
  const due = coverDue(incoterm, insurance);
  const about = action.shipmentId ? { shipmentId: action.shipmentId } : {};
  const send = async (values: Insuring, key: string) => {
    const { documentId } = await upload(
      `/api/v1/trades/${trade.tradeId}/enclosures`,
      new Blob([await values.paper.arrayBuffer()], { type: mediaOf(values.paper) }),
      { type: 'InsuranceCertificate', number: values.certificateNumber },
    );
    const body = { ...bodyOf(values, currency, documentId), ...about };
    return post(`/api/v1/trades/${trade.tradeId}/documents`, body, key);
  };
  return (
    <DescribedForm<Insuring, unknown>
      initial={{
        kind: 'certificate',
        capacity: 'insurer',
        clauses: due?.clauses ?? 'A',
        claimsPayableAt: portOfDischarge ?? place,
      }}
      submit={t('act.insured')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t('insure.text', { incoterm })}</p>}
      fields={[...ofPaper(t), ...ofCover(t, currency, due?.percent ?? 110)]}
    />
  );
}

function PaperInput(props: { value?: File; onChange?: (file: File) => void }) {
  const { t } = useText();
  return (
    <FileDrop
      compact
      accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
      title={props.value?.name ?? t('insure.choose')}
      onFile={(file) => props.onChange?.(file)}
    />
  );
}
