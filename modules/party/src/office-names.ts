import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { LocalisedName } from './organisation.ts';
import { selectNamesOfOffices } from './organisation-store.ts';
import { refuse } from './refusals.ts';

/** Small letters of other alphabets, each with the Latin one that it, or its capital, looks like (of Unicode TR39, confusables.txt, those in which names are written). */
const PAIRS =
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi ѕs јj һh ԁd ԛq ԝw αa βb εe ζz ηn ιi κk μm νv οo ρp τt υy χx ıi ɑa ɡg';
const LOOKS_LIKE = new Map(PAIRS.split(' ').map((pair) => [pair[0] as string, pair[1] as string]));

/** What many firms are called at the end, which tells none from another; in letters as `glanceOf` writes them. */
const FORM =
  /(?:co)?(?:llmlted|ltd|llc|lnc|corp|corporatlon|plc|gmbh)$|(?:股份有限公司|有限责任公司|有限公司|公司)$/u;

/** What a name looks like at a glance: two that are the same by it are taken for one another. */
export function glanceOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const letters = Array.from(plain, (letter) => LOOKS_LIKE.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/0/g, 'o')
    .replace(/[1il|]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
  const formed = FORM.exec(letters);
  return formed && formed.index > 1 ? letters.slice(0, formed.index) : letters;
}

/**
 * Banks, authorities and the operator are who the operator says they are, and nobody else is called so: a firm that bears a bank's name is paid in
 * its place. Errors: NAME_OF_AN_OFFICE.
 * @param own left out of those it is compared with
 */
export async function requireNoOfficesName(
  tx: Tx,
  name: LocalisedName,
  place: string,
  own: OrganisationId | null = null,
): Promise<void> {
  const names = await tx.elevated('names of banks, authorities and the operator are for nobody else', () =>
    selectNamesOfOffices(tx, own),
  );
  const taken = new Set(names.flatMap((one) => Object.values(one).map(glanceOf)));
  const copied = Object.values(name).find((one) => taken.has(glanceOf(one)));
  if (copied !== undefined) throw refuse('NAME_OF_AN_OFFICE', { name: copied }, place);
}
