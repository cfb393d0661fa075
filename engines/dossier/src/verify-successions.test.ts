import { describe, expect, it } from 'vitest';
import { describeCheck, verifyDossier } from './index.ts';
import { MadeLog, SELLER, sealed, TRUST } from './testing/made-dossier.ts';

const CONTACT = '01890000-0000-7000-8000-0000000000d1';
const MESA = '01890000-0000-7000-8000-0000000000d2';
const PARTIES = [
  { organisationId: SELLER, role: 'seller', name: { en: 'Seller' }, country: 'CN' },
  { organisationId: CONTACT, role: 'buyer', name: { en: 'Mesa Ltda' }, country: 'BR', keptBy: SELLER },
];
const PAPER = Buffer.alloc(32, 1).toString('base64');

/** A trade of a seller and its contact, told as ordered; then what the test has. */
function verified(then: (log: MadeLog) => void) {
  const log = new MadeLog();
  log.append({ kind: 'trade.ordered', public: { byRole: 'buyer' }, evidence: [PAPER] });
  log.append({ kind: 'trade.begun', by: null, after: 1, private: { number: 'T-1', parties: PARTIES } });
  then(log);
  return verifyDossier(sealed({ ...log.at(), papers: [], evidence: [] }), TRUST);
}
const succeeded = (log: MadeLog, change: object = {}) =>
  log.append({
    ...{ kind: 'trade.party-succeeded', by: null, after: 1, subject: MESA },
    public: { role: 'buyer', contactId: CONTACT },
    private: { party: { organisationId: MESA, role: 'buyer', name: { en: 'Mesa Ltd' }, country: 'BR' } },
    ...change,
  });
const foundIn = (report: ReturnType<typeof verifyDossier>) =>
  report.checks.find(({ id }) => id === 'successions');
const codes = (then: (log: MadeLog) => void) => foundIn(verified(then))?.findings.map(({ code }) => code);

describe('whoever took over the place of a contact', () => {
  it('is named beside the contact, and what both stated holds', () => {
    const report = verified((log) => {
      succeeded(log);
      log.append({ kind: 'stock.delivered', by: MESA, public: { byRole: 'buyer' } });
    });
    const check = foundIn(report);
    expect(check).toMatchObject({ status: 'holds', count: 1 });
    expect(check && describeCheck(check, 'en').sentence).toContain('1');
    expect(report.told.organisations.slice(1)).toEqual([
      expect.objectContaining({ organisationId: CONTACT, keptBy: SELLER, roles: ['buyer'] }),
      expect.objectContaining({ organisationId: MESA, succeeds: CONTACT, roles: ['buyer'] }),
    ]);
  });

  it('is asked of nobody where nobody did', () => {
    expect(foundIn(verified(() => {}))).toBeUndefined();
  });

  it('did not enter that itself, nor had the keeper enter it', () => {
    for (const by of [MESA, SELLER])
      expect(codes((log) => succeeded(log, { by }))).toEqual(['DOSSIER_SUCCESSION_BY_PARTY']);
  });

  it('said nothing in the trade before', () => {
    const early = codes((log) => {
      log.append({ kind: 'stock.delivered', by: MESA, public: { byRole: 'buyer' } });
      succeeded(log);
    });
    expect(early).toEqual(['DOSSIER_SUCCESSOR_SPOKE_BEFORE']);
  });

  it('took the place of a contact, and once', () => {
    const ofParty = codes((log) => succeeded(log, { public: { role: 'seller', contactId: SELLER } }));
    expect(ofParty).toEqual(['DOSSIER_SUCCESSION_OF_NOBODY']);
    const twice = codes((log) => {
      succeeded(log);
      succeeded(log);
    });
    expect(twice).toEqual(['DOSSIER_SUCCESSION_OF_NOBODY']);
  });

  it('speaks for itself from then on', () => {
    const told = codes((log) => {
      succeeded(log);
      log.append({ kind: 'stock.delivered', public: { byRole: 'buyer' }, evidence: [PAPER] });
    });
    expect(told).toEqual(['DOSSIER_TOLD_AFTER_SUCCESSION']);
  });
});
