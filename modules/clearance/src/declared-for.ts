import { asksForEori, compactNumber, eoriFor, importerNumber } from '@tongshang/party-number';
import type { CustomsRepresentative, FactDetails } from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import { refuse } from './refusals.ts';

type Stated = Pick<DeclarationBody, 'importerNumber' | 'representative'>;

/**
 * Who makes a declaration for its exporter or importer, and the number by which the United States know the importer, as they are stated: each number
 * written as its customs write it.
 * @throws EORI_UNSUITABLE, IMPORTER_NUMBER_UNSUITABLE
 */
export function declaredFor(
  { importerNumber: stated, representative }: Stated,
  { direction, country }: { readonly direction: DeclarationBody['direction']; readonly country: string },
): Pick<FactDetails['import-declared'], 'importerNumber' | 'representative'> {
  const number = stated === undefined ? undefined : importerNumber(stated);
  if (stated !== undefined && (number === undefined || country !== 'US' || direction !== 'import'))
    throw refuse('IMPORTER_NUMBER_UNSUITABLE', { number: stated }, 'importerNumber');
  return {
    ...(number === undefined ? {} : { importerNumber: number }),
    ...(representative ? { representative: known(representative, country) } : {}),
  };
}

function known(representative: CustomsRepresentative, country: string): CustomsRepresentative {
  const { number } = representative;
  if (number === undefined || !asksForEori(country)) return representative;
  const eori = eoriFor([compactNumber(number)], country);
  if (eori === undefined) throw refuse('EORI_UNSUITABLE', { eori: number, country }, 'representative/number');
  return { ...representative, number: eori };
}
