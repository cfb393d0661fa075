import type { OrganisationId } from '@tongshang/identifier';
import type { TradeParty } from './trade-terms.ts';

/**
 * An organisation takes over the place of a contact: no fact of its own, it changes who stands behind a party from then on. What was
 * stated before keeps naming the contact.
 */
export const SUCCESSION = {
  fact: 'party-succeeded',
  name: { en: 'Place of a contact taken over', 'zh-CN': '承接联系单位的当事方地位' },
  module: 'trade',
  consequences: ['claims-taken-over', 'declarations-taken-over'],
  says: {
    'claims-taken-over': {
      en: 'Open and ended claims of the contact and against it are those of the organisation: it answers, proposes, sends and receives.',
      'zh-CN': '由该联系单位提出或针对其提出的索赔转归该组织：由其答复、提议、发货和收货。',
    },
    'declarations-taken-over': {
      en: 'Declarations that the contact made or is to pay for are those of the organisation; the papers keep the name that they bear.',
      'zh-CN': '由该联系单位申报或应由其缴税的申报转归该组织；单据仍保留原有名称。',
    },
  },
} as const;

type Named = Pick<TradeParty, 'organisationId' | 'succeeds'>;

/** Whether an id names a party: its own, or that of the contact whose place it took. */
export function isNamedBy({ organisationId, succeeds }: Named, id: OrganisationId | undefined): boolean {
  return id !== undefined && (organisationId === id || succeeds?.organisationId === id);
}

/**
 * The party that an id names, wherever it was written: in a fact, a paper or an entry. Whoever took over the place of a contact is found
 * by the contact's id, too.
 */
export function partyNamed<P extends Named>(
  parties: readonly P[],
  id: OrganisationId | undefined,
): P | undefined {
  return (
    parties.find((party) => party.organisationId === id) ?? parties.find((party) => isNamedBy(party, id))
  );
}

/** What a party was called by whoever wrote an id: a successor under the contact's id as the contact was. */
export function nameUnder<P extends Named & Pick<TradeParty, 'name'>>(
  parties: readonly P[],
  id: OrganisationId | undefined,
): TradeParty['name'] | undefined {
  const party = partyNamed(parties, id);
  return party?.succeeds?.organisationId === id ? party?.succeeds?.name : party?.name;
}
