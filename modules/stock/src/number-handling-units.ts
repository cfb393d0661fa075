import type { Tx } from '@tongshang/database';
import { makeSscc, readCompanyPrefix } from '@tongshang/epcis';
import type { OrganisationId } from '@tongshang/identifier';
import { factsOf, type HandlingUnit, type Trade } from '@tongshang/trade';

/**
 * GS1 sets the prefixes 952 aside for demonstrations and examples (GS1 General Specifications, 1.4): the rest tells
 * demonstration sellers apart.
 */
const DEMONSTRATION_PREFIX = '952';
const DEMONSTRATION_PREFIX_DIGITS = 9;

/** @throws GS1_PREFIX_MALFORMED */
export async function setCompanyPrefix(
  tx: Tx,
  organisationId: OrganisationId,
  written: string,
): Promise<string> {
  const prefix = readCompanyPrefix(written, 'companyPrefix');
  await tx.run(
    `insert into stock.numbering (organisation_id, company_prefix) values ($1, $2)
     on conflict (organisation_id) do update set
       next_serial = case when numbering.company_prefix = excluded.company_prefix then numbering.next_serial else 0 end,
       company_prefix = excluded.company_prefix`,
    [organisationId, prefix],
  );
  return prefix;
}

/** The number of a package: an SSCC, or one that holds within its trade. */
type PackageNumber = Pick<HandlingUnit, 'sscc' | 'packageNumber'>;

/**
 * The next numbers of the seller's range; those of its trade where the seller holds no GS1 company prefix. A demonstration trade uses the
 * range GS1 keeps for that.
 * @throws GS1_SERIAL_EXHAUSTED
 */
export async function numberPackages(
  tx: Tx,
  trade: Trade,
  organisationId: OrganisationId,
  count: number,
): Promise<readonly PackageNumber[]> {
  const range = trade.demonstration
    ? await tx.maybe<Range>(
        `insert into stock.numbering as n (organisation_id, company_prefix, next_serial) values ($1, $3, $2)
         on conflict (organisation_id) do update set next_serial = n.next_serial + $2
         returning company_prefix as prefix, next_serial as next`,
        [organisationId, count, demonstrationPrefixOf(organisationId)],
      )
    : await tx.maybe<Range>(
        `update stock.numbering set next_serial = next_serial + $2 where organisation_id = $1
         returning company_prefix as prefix, next_serial as next`,
        [organisationId, count],
      );
  if (!range) return numbersOfTrade(trade, count);
  const first = range.next - BigInt(count);
  return Array.from({ length: count }, (_, index) => ({
    sscc: makeSscc(range.prefix, first + BigInt(index)),
  }));
}

/** `T-00000012-003`: told apart within the platform, and no GS1 number. */
function numbersOfTrade(trade: Trade, count: number): readonly PackageNumber[] {
  const packed = factsOf(trade, 'packed').flatMap(({ details }) => details.handlingUnits).length;
  return Array.from({ length: count }, (_, index) => ({
    packageNumber: `${trade.number}-${String(packed + index + 1).padStart(3, '0')}`,
  }));
}

type Range = { readonly prefix: string; readonly next: bigint };

function demonstrationPrefixOf(organisationId: OrganisationId): string {
  const tail =
    BigInt(`0x${organisationId.replaceAll('-', '').slice(-12)}`) % 10n ** BigInt(DEMONSTRATION_PREFIX_DIGITS);
  const prefix = `${DEMONSTRATION_PREFIX}${tail.toString().padStart(DEMONSTRATION_PREFIX_DIGITS, '0')}`;
  return prefix.slice(0, 12);
}
