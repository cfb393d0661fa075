import type { TradeId } from '@tongshang/identifier';
import { finding } from './findings.ts';
import { type ReadEntry, SUCCEEDED, saidIn, textIn } from './read-entries.ts';
import { type Check, Gathering } from './report.ts';
import { isObject, isText } from './shape.ts';

/** Roles that one party has. */
const SIDES = ['seller', 'buyer'];

/**
 * Whoever took over the place of a contact did so by the platform's word, took the place of somebody who was one, and said nothing in the
 * trade before; and from then on nobody else spoke in that place. Undefined where nobody took over anything.
 */
export function checkSuccessions(tradeId: TradeId, read: readonly ReadEntry[]): Check | undefined {
  const ofTrade = read.filter(({ entry }) => entry.file?.fileId === tradeId);
  if (!ofTrade.some(({ entry }) => entry.kind === SUCCEEDED)) return undefined;
  const found = new Gathering();
  const spoke = new Set<string>();
  const contacts = contactsIn(ofTrade);
  const taken = new Map<string, string>();
  for (const one of ofTrade) {
    const { entry, place } = one;
    if (entry.kind === SUCCEEDED)
      found.examine(place, () => {
        const { role, contactId } = entry.public;
        if (entry.organisationId !== null) throw finding('DOSSIER_SUCCESSION_BY_PARTY');
        const successor = entry.subject;
        const isPlace = isText(role) && isText(contactId) && successor !== undefined;
        if (!isPlace || taken.has(`${contactId} ${role}`) || contacts?.has(contactId) === false)
          throw finding('DOSSIER_SUCCESSION_OF_NOBODY');
        taken.set(`${contactId} ${role}`, role);
        if (spoke.has(successor)) throw finding('DOSSIER_SUCCESSOR_SPOKE_BEFORE');
      });
    else if (isToldFor(one, [...taken.values()]))
      found.fails({ code: 'DOSSIER_TOLD_AFTER_SUCCESSION', params: {} }, place);
    if (entry.organisationId !== null) spoke.add(entry.organisationId);
  }
  return found.result('successions', taken.size);
}

/** Whether something is told in the place of a side that speaks for itself by now. */
function isToldFor(one: ReadEntry, roles: readonly string[]): boolean {
  const { grade = 'stated' } = one.entry.word ?? {};
  const role = textIn(one, 'byRole');
  return grade !== 'stated' && role !== undefined && SIDES.includes(role) && roles.includes(role);
}

/** The contacts that entries name as parties; undefined where an entry that names parties does not disclose them. */
function contactsIn(ofTrade: readonly ReadEntry[]): ReadonlySet<string> | undefined {
  const named = ofTrade.filter(({ entry }) => ['trade.begun', 'trade.party-added'].includes(entry.kind));
  const said = named.map((one) => saidIn(one, one.entry.kind === 'trade.begun' ? 'parties' : 'party'));
  if (named.length === 0 || said.includes(undefined)) return undefined;
  const parties = said.flatMap((value) => (Array.isArray(value) ? value : [value]));
  return new Set(
    parties.flatMap((party) =>
      isObject(party) && isText(party.keptBy) && isText(party.organisationId) ? [party.organisationId] : [],
    ),
  );
}
