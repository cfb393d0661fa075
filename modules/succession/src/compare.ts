import type { Organisation } from '@tongshang/party';

type Texts = Readonly<Record<string, string>>;

/** A contact as its keeper has it, as far as it tells who a firm is. */
export type SaidOfContact = {
  readonly name: Texts;
  readonly country: string;
  /** By scheme. */
  readonly numbers: Texts;
};

/** Something that is said of both, or of one. */
type Compared = {
  /** `name`, `country`, or the scheme of a number. */
  readonly field: string;
  readonly contact: string | null;
  readonly organisation: string | null;
  /** Null where one of them does not say it. */
  readonly isSame: boolean | null;
};

/** Letters and digits alone, whatever stands between them and however they are written. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Numbers that a firm is registered for taxes by, and those that it is registered by. */
const TAX = ['vat', 'tax'];
const LEGAL = ['usci', 'register'];

/**
 * What is known of a contact beside what an organisation says of itself. A name is the same where any language has the same; a number
 * where the organisation has it as either of its two.
 */
export function compare(
  { name, country, numbers }: SaidOfContact,
  organisation: Pick<Organisation, 'name' | 'country' | 'taxId' | 'legalId'>,
): readonly Compared[] {
  const own = Object.values(organisation.name);
  const isNamed = Object.values(name).some((one) => own.some((other) => bare(one) === bare(other)));
  const { taxId, legalId } = organisation;
  const said = [taxId, legalId].filter((one) => one !== null);
  const ofNumbers = Object.entries(numbers).map(([scheme, number]): Compared => {
    const beside = TAX.includes(scheme) ? taxId : LEGAL.includes(scheme) ? legalId : null;
    const match = said.find((one) => bare(one) === bare(number));
    const other = match ?? beside;
    return {
      ...{ field: scheme, contact: number, organisation: other },
      isSame: other === null ? null : match !== undefined,
    };
  });
  const shown = new Set(ofNumbers.map((one) => one.organisation));
  const more = (
    [
      ['tax', taxId],
      ['register', legalId],
    ] as const
  ).flatMap(([field, number]): Compared[] =>
    number === null || shown.has(number)
      ? []
      : [{ field, contact: null, organisation: number, isSame: null }],
  );
  return [
    {
      field: 'name',
      contact: Object.values(name).join(' · '),
      organisation: own.join(' · '),
      isSame: isNamed,
    },
    {
      field: 'country',
      contact: country,
      organisation: organisation.country,
      isSame: country === organisation.country,
    },
    ...ofNumbers,
    ...more,
  ];
}
