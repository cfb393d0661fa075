import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import {
  contentsOf,
  excerptDossier,
  openDossier,
  type Report,
  readTrust,
  verifyDossier,
} from '@tongshang/dossier';
import { formatKey, type NoteSigner, noteKey, parseKey, parseSecretKey } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StagedPairs, stagePairs } from '../stage/pairs.ts';
import { SEED } from '../stage/seed.ts';
import { shareOf } from '../stage/share.ts';
import { carry, type HandTrade, orderByHand, take } from '../stage/trade-by-hand.ts';
import { type Forged, sealedAsFormat1, sealedBy, zipOf } from './forger/archive-writer.ts';
import { CROOKED } from './forger/crooked-archives.ts';
import { fuzzed, KINDS } from './forger/file-fuzzer.ts';
import { FORGERIES } from './forger/forgeries.ts';
import type { Loot } from './forger/forgery.ts';
import { forgerOf, invent, inventedTrust } from './forger/invented-log.ts';
import { TakenApart } from './forger/taken-apart.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/v0.1');

let pairs: StagedPairs;
/** The platform's own key, which a forger has only where it is said. */
let logSigner: NoteSigner;
let trust: NonNullable<Parameters<typeof verifyDossier>[1]>;
const dossiers = {} as Record<keyof Loot, Uint8Array>;

const lootOf = (): Loot =>
  Object.fromEntries(
    Object.entries(dossiers).map(([name, bytes]) => [name, new TakenApart(bytes)]),
  ) as unknown as Loot;

/** Real dossiers of real trades: closed with every page printed and a paper from outside, open, cancelled, and of before. */
beforeAll(async () => {
  pairs = await stagePairs();
  const { staged, atHome } = pairs;
  const { seller, buyer } = atHome;
  const made = async (trade: HandTrade, pdf = 'none') => {
    const reply = await seller.call('GET', trade.at(`/dossier?pdf=${pdf}`));
    if (reply.status !== 200) throw new Error(reply.text);
    return new Uint8Array(reply.bytes);
  };
  const pageOf = (number: string) => new TextEncoder().encode(`%PDF-1.4 bill of somebody, ${number}`);
  const trade = await orderByHand(atHome);
  await buyer.call('POST', trade.at('/enclosures?type=BillOfLading&number=BL-7'), pageOf('BL-7'), {
    'content-type': 'application/pdf',
  });
  dossiers.earlier = await made(trade);
  await carry(trade, 'packed');
  await claimWithEvidence(trade);
  for (const step of ['invoiced', 'shipped', 'in-transit', 'delivered'] as const) await take(trade, step);
  await trade.close();
  dossiers.closed = await made(trade, 'both');
  const other = await orderByHand(pairs.across);
  await other.fund();
  const reply = await pairs.across.seller.call('GET', other.at('/dossier?pdf=none'));
  dossiers.other = new Uint8Array(reply.bytes);
  const open = await orderByHand(atHome);
  await open.fund();
  dossiers.open = await made(open);
  await buyer.post(open.at('/cancellation'), { reason: 'not needed' });
  dossiers.cancelled = await made(open);
  const changed = await orderByHand(atHome);
  const changedBy = (caller: typeof buyer, leadTimeDays: number) =>
    caller.post(changed.at('/amendments'), { reason: 'a later day', changes: { terms: { leadTimeDays } } });
  await changedBy(buyer, 12);
  await seller.post(changed.at('/amendments/1/answer'), { answer: 'rejected' });
  await changedBy(seller, 14);
  dossiers.asked = await made(changed);
  await buyer.post(changed.at('/amendments/2/answer'), { answer: 'accepted' });
  dossiers.changed = await made(changed);
  trust = (await seller.call('GET', '/log/trust.json')).body;
  logSigner = parseSecretKey((await readFile(join(staged.home, 'log.key'), 'utf8')).trim());
}, 240_000);
afterAll(() => pairs?.staged.close());

/** Claims with a photograph, and thinks better of it. */
async function claimWithEvidence(trade: HandTrade): Promise<void> {
  const { buyer } = pairs.atHome;
  const photo = Uint8Array.of(0xff, 0xd8, 0xff, ...new TextEncoder().encode('a crate, crushed'));
  const brought = await buyer.call('POST', trade.at('/enclosures?type=Evidence&fileName=crate.jpg'), photo, {
    'content-type': 'image/jpeg',
  });
  const { claimId } = await buyer.post(trade.at('/claims'), {
    ...{ reason: 'other', amount: { amount: '5.00', currency: 'USD' }, note: 'a crate is crushed' },
    evidence: [brought.body.sha256],
  });
  await buyer.post(`/api/v1/claims/${claimId}/withdrawal`, {});
}

const parted = (apart: TakenApart): Forged[] =>
  apart.laidTogether().map(([path, bytes]) => ({ path, bytes }));

/** What is found wrong: refusals of the file as `file: CODE`, findings as `check: CODE`; the verdict last. */
function foundIn(bytes: Uint8Array, believed: typeof trust | undefined = trust): string {
  try {
    const report = verifyDossier(bytes, believed);
    return [...findingsOf(report), report.verdict].join(' ');
  } catch (error) {
    if (error instanceof Refusal) return `file: ${error.code} ${error.place ?? ''} fails`;
    throw error;
  }
}

/**
 * Whether all that was changed is what whoever has the log's key says alone: a disclosure that is taken out is listed as withheld; and when
 * and for whom the file was made, and which keys are that one's own, is shown as that one's word.
 */
function isOwnWord(bytes: Uint8Array, believed: typeof trust): boolean {
  const { withheld } = verifyDossier(bytes, believed);
  const ownWordIn = (archive: Uint8Array) => {
    const opened = openDossier(archive);
    return opened.format === 2
      ? canonicalize([opened.manifest.made, opened.manifest.operators ?? []] as never)
      : '';
  };
  return withheld.length > 0 || ownWordIn(bytes) !== ownWordIn(dossiers.open);
}

const findingsOf = ({ checks }: Report) =>
  checks.flatMap(({ id, findings }) => findings.map(({ code, place }) => `${id}: ${code} (${place})`));

describe('the forger’s loot', () => {
  it('holds as it is, and so it does when it is laid together and sealed anew with the log’s own key', () => {
    for (const [name, bytes] of Object.entries(dossiers)) {
      expect([name, foundIn(bytes)]).toEqual([name, 'holds']);
      const again = sealedBy(logSigner, zipOf(parted(new TakenApart(bytes))));
      expect([name, Buffer.compare(again, bytes)]).toEqual([name, 0]);
    }
    const { told, number, demonstration, made } = verifyDossier(dossiers.closed, trust);
    expect([number, demonstration, made?.for]).toEqual([
      expect.stringMatching(/^T-\d{8}$/),
      true,
      pairs.atHome.sellerId,
    ]);
    expect(told.organisations.map(({ name }) => name.en)).toEqual(expect.arrayContaining(['Kiln', 'Table']));
    expect(told.papers.find(({ origin }) => origin === 'received')).toMatchObject({
      ...{ type: 'BillOfLading', number: 'BL-7', organisationId: pairs.atHome.buyerId },
    });
  });
});

describe('papers of a change', () => {
  const said = (bytes: Uint8Array) => {
    const report = verifyDossier(bytes, trust);
    return report.told.papers.flatMap(({ type, isVoid, change }) =>
      change ? [`${type}${isVoid ? ' (void)' : ''}: ${change.number} ${change.state}`] : [],
    );
  };
  it('say how the change stands; a file of before the answer says that it does not know it', () => {
    const refused = ['OrderChange (void): 1 refused', 'OrderRejection: 1 refused'];
    expect(said(dossiers.asked)).toEqual([...refused, 'OrderChangeProposal: 2 proposed']);
    expect(said(dossiers.changed)).toEqual([
      ...refused,
      'OrderChangeProposal: 2 agreed',
      'OrderChange: 2 agreed',
      'OrderResponse: 2 agreed',
    ]);
    const remarks = (bytes: Uint8Array) => verifyDossier(bytes, trust).remarks.map(({ code }) => code);
    expect(remarks(dossiers.asked)).toContain('DOSSIER_CHANGE_UNANSWERED');
    expect(remarks(dossiers.changed)).not.toContain('DOSSIER_CHANGE_UNANSWERED');
  });
});

describe.each(FORGERIES.map(({ what, ...forgery }) => [what, forgery] as const))(
  '%s',
  (_, { make, reason }) => {
    it('is caught with its reason, even where the forger has the log’s key', () => {
      const found = foundIn(sealedBy(logSigner, zipOf(parted(make(lootOf())))));
      expect(found).toMatch(reason);
      expect(found).toMatch(/fails$/);
    });
    it('is caught by its seal where the forger has another key', () => {
      const zip = zipOf(parted(make(lootOf())));
      const origin = logSigner.key.name;
      expect(foundIn(sealedBy(forgerOf(origin), zip))).toMatch(/seal: NOTE_SIGNATURE_MISSING.*fails$/);
      const keyId = logSigner.key;
      // As if the forger had ground a key of the same id: 32 bits are nothing.
      const ground = { key: keyId, sign: forgerOf(origin).sign };
      expect(foundIn(sealedBy(ground, zip))).toMatch(/seal: NOTE_SIGNATURE_WRONG.*fails$/);
    });
  },
);

describe.each(CROOKED.map(({ what, ...crooked }) => [what, crooked] as const))(
  'an archive with %s',
  (_, { write, reason }) => {
    it('is refused, even where the forger has the log’s key', () => {
      const { parts, frame } = write(parted(lootOf().open));
      const found = foundIn(sealedBy(logSigner, zipOf(parts, frame)));
      expect(found).toMatch(/^file: /);
      expect(found).toMatch(reason);
    });
  },
);

describe('the seal', () => {
  it('lets nothing stand behind it or in place of it', () => {
    const bytes = Buffer.from(dossiers.open);
    expect(foundIn(Buffer.concat([bytes, Buffer.from('more')]))).toMatch(/DOSSIER_GOES_ON/);
    const zip = zipOf(parted(lootOf().open));
    expect(foundIn(zip)).toMatch(/DOSSIER_TRUNCATED/);
    expect(foundIn(sealedAsFormat1(zip))).toMatch(/DOSSIER_SEAL_OF_ANOTHER_FORMAT/);
    const commented = Buffer.concat([zip, Buffer.from('hello')]);
    commented.writeUInt16LE(5, zip.length - 2);
    expect(foundIn(commented)).toMatch(/DOSSIER_TRUNCATED/);
  });
  it('of another dossier of the same log does not fit', () => {
    const [mine, theirs] = [dossiers.open, dossiers.other].map((bytes) => Buffer.from(bytes));
    if (!mine || !theirs) throw new Error('no dossiers');
    const sealOf = (bytes: Buffer) => bytes.lastIndexOf('tongshang.dossier-seal.v2');
    const swapped = Buffer.concat([mine.subarray(0, sealOf(mine)), theirs.subarray(sealOf(theirs))]);
    expect(foundIn(swapped)).toMatch(/DOSSIER_(DAMAGED|TRUNCATED)/);
  });
});

describe('odd data of a counterparty', () => {
  it('is refused at the door: a name has the tags of languages and texts, and nothing else', async () => {
    const { operator } = pairs.across.shared;
    for (const name of [
      { en: 'X', '': 5 },
      { en: 'X', '': 'Y' },
      { en: 'X', 'no tag': 'Y' },
      { en: 5 },
      {},
    ]) {
      const reply = await operator?.call('POST', '/api/v1/demonstration/parties', { name, country: 'CN' });
      expect([JSON.stringify(name), reply?.status]).toEqual([JSON.stringify(name), 400]);
    }
  });
});

describe('disclosures taken out', () => {
  function silenced() {
    const { closed } = lootOf();
    closed.entry('settlement.funded').disclosures = {};
    return closed;
  }
  it('break the seal; with the log’s key they are listed as withheld', () => {
    expect(foundIn(sealedBy(forgerOf(logSigner.key.name), zipOf(parted(silenced()))))).toMatch(
      /seal: .*fails$/,
    );
    const report = verifyDossier(sealedBy(logSigner, zipOf(parted(silenced()))), trust);
    expect(report.withheld).toEqual([
      { entryId: expect.any(String), kind: 'settlement.funded', fields: ['details'] },
    ]);
  });
});

describe('an invented log', () => {
  const origin = 'log.bank-of-england.example/log';
  const invented = (named = origin) => {
    const { closed } = lootOf();
    const parties = closed.entry('trade.begun').disclosures.parties;
    if (!parties) throw new Error('no parties');
    parties.value = [
      {
        organisationId: pairs.atHome.sellerId,
        role: 'seller',
        name: { en: 'Bank of England' },
        country: 'GB',
      },
    ];
    return sealedBy(forgerOf(named), zipOf(parted(invent(closed, named))));
  };
  it('with three invented witnesses is consistent with itself and no more, and no witness is spoken of', () => {
    const report = verifyDossier(invented());
    expect(findingsOf(report)).toEqual([]);
    expect([report.verdict, report.lacks, report.trust]).toEqual(['consistent', ['trust'], 'dossier']);
    expect(report.checks.map(({ id }) => id)).not.toContain('witnesses');
    expect(JSON.stringify(report)).not.toMatch(/witness/i);
    // It would hold for whoever takes the forger's word for whom to believe, which is why the keys come from elsewhere.
    expect(verifyDossier(invented(), inventedTrust(origin)).verdict).toBe('holds');
  });
  it('does not hold for whoever has the platform’s keys, whatever it calls itself', () => {
    expect(foundIn(invented())).toMatch(/seal: .*checkpoint: CHECKPOINT_OF_ANOTHER_LOG.*fails$/);
    expect(foundIn(invented(logSigner.key.name))).toMatch(
      /seal: .*checkpoint: NOTE_SIGNATURE_MISSING.*fails$/,
    );
  });
});

describe('the operator as its own witness', () => {
  it('is named in what the platform publishes, asked of nobody, and counts for nothing', () => {
    expect(readTrust(JSON.stringify(trust))).toEqual(trust);
    expect(trust.operators).toEqual(expect.arrayContaining([trust.logKey, ...trust.witnesses]));
    expect([trust.witnesses.length, trust.threshold]).toEqual([3, 0]);
    const report = verifyDossier(dossiers.closed, trust);
    expect(report.checks.find(({ id }) => id === 'witnesses')).toMatchObject({ status: 'unsaid', count: 0 });
    expect(report.remarks.map(({ code }) => code)).toContain('DOSSIER_OWN_COSIGNATURES');
  });
  it('is refused where a trust file asks for it, under whatever name', () => {
    expect(() => verifyDossier(dossiers.closed, { ...trust, threshold: 2 })).toThrow('POLICY_INVALID');
    const { publicKey } = parseKey(trust.logKey);
    const witness = formatKey(noteKey('notary.example', 4, publicKey));
    const asked = { logKey: trust.logKey, witnesses: [witness], threshold: 1 };
    expect(() => verifyDossier(dossiers.closed, asked)).toThrow('POLICY_INVALID');
  });
});

describe('a trust file that does not name the operator’s keys', () => {
  it('lets none of them count: its witnesses are too few, which is no forgery and no proof', () => {
    const { operators, ...rest } = trust;
    expect(operators).toBeDefined();
    for (const named of [rest, { ...rest, operators: [] }]) {
      const report = verifyDossier(dossiers.closed, { ...named, threshold: 2 });
      expect([report.verdict, report.lacks]).toEqual(['consistent', ['witnesses']]);
      expect(report.checks.find(({ id }) => id === 'witnesses')).toMatchObject({
        status: 'unsaid',
        count: 0,
      });
    }
  });
});

describe('an excerpt that a buyer passes on', () => {
  const told = (bytes: Uint8Array) =>
    [...openDossier(bytes).parts.values()].map((part) => new TextDecoder().decode(part)).join('\n');

  it('holds, lists what was taken out, and shows neither a price nor who the seller is', () => {
    const { archive } = excerptDossier(dossiers.closed, ['prices', 'seller']);
    const report = verifyDossier(archive, trust);
    expect([findingsOf(report), report.verdict]).toEqual([[], 'holds']);
    expect(report.entries).toBeGreaterThan(0);
    const whole = verifyDossier(dossiers.closed, trust);
    expect(report.counts.trade).toBe(whole.counts.trade);
    expect(report.excerpt?.fields.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['trade.begun', 'trade.ordered', 'settlement.funded', 'document.issued']),
    );
    expect(report.excerpt?.papers).toEqual(expect.arrayContaining([expect.stringMatching(/-Invoice\.xml$/)]));
    // Unit prices, the total, and the claimed amount; in whatever they stand.
    for (const secret of ['"2.00"', '>2.00<', '"400.00"', '>400.00<', '"5.00"', 'Kiln']) {
      expect([secret, told(dossiers.closed).includes(secret)]).toEqual([secret, true]);
      expect([secret, told(archive).includes(secret)]).toEqual([secret, false]);
    }
  });
  it('tells that evidence was named, and by whom it was brought, where the picture itself was taken out', () => {
    const { archive } = excerptDossier(dossiers.closed, ['evidence']);
    const report = verifyDossier(archive, trust);
    expect(report.verdict).toBe('holds');
    expect(report.remarks.map(({ code }) => code)).toContain('DOSSIER_EVIDENCE_NOT_HERE');
    expect(report.told.papers.find(({ type }) => type === 'Evidence')).toMatchObject({
      organisationId: pairs.atHome.buyerId,
      isWithheld: true,
    });
    const whole = verifyDossier(dossiers.closed, trust).checks.find(({ id }) => id === 'evidence');
    expect(whole).toMatchObject({ status: 'holds', count: 1 });
  });
  it('cannot be told from a forgery by whoever has other keys, and by nobody else', () => {
    const { archive } = excerptDossier(dossiers.closed, ['papers']);
    expect(foundIn(archive, inventedTrust(logSigner.key.name))).toMatch(
      /seal: NOTE_SIGNATURE_MISSING.*fails$/,
    );
    const undone = Buffer.from(archive);
    undone.writeUInt8(undone.readUInt8(200) ^ 1, 200);
    expect(foundIn(undone)).toMatch(/DOSSIER_DAMAGED/);
  });
});

describe('evidence', () => {
  it('that nobody brought is refused by name, in a claim and in a receipt', async () => {
    const { buyer } = pairs.atHome;
    const trade = await orderByHand(pairs.atHome);
    await carry(trade, 'in-transit');
    const invented = 'ab'.repeat(32);
    const amount = { amount: '1.00', currency: 'USD' };
    const claim = await buyer.call('POST', trade.at('/claims'), {
      reason: 'other',
      amount,
      evidence: [invented],
    });
    expect([claim.status, claim.body.code, claim.body.errors?.[0]?.field]).toEqual([
      ...[422, 'EVIDENCE_NOT_BROUGHT', '/evidence/0'],
    ]);
    const differences = [{ quantity: '1', reason: 'not-conforming', evidence: [invented] }];
    const receipt = {
      receiptNumber: 'GR-E',
      lines: [
        { lineId: '1', received: '99', differences },
        { lineId: '2', received: '40' },
      ],
    };
    const refused = await buyer.call('POST', trade.at('/receipt'), receipt);
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.field]).toEqual([
      ...[422, 'EVIDENCE_NOT_BROUGHT', '/lines/0/differences/0/evidence/0'],
    ]);
  });
});

describe('the old format', () => {
  const json = (value: unknown) => new TextEncoder().encode(canonicalize(value));

  /** Writes today's entries as a dossier of format 1, where names and numbers are whatever its lists say. */
  function downgraded(): Uint8Array {
    const { closed } = lootOf();
    const opened = openDossier(dossiers.closed);
    const documents = contentsOf(opened).documents.filter(
      ({ type }) => !['BillOfLading', 'Evidence'].includes(type),
    );
    for (const path of [...closed.parts.keys()].filter((one) => one.startsWith('received/')))
      closed.parts.delete(path);
    closed.put(
      'organisations.json',
      json([
        {
          organisationId: pairs.atHome.sellerId,
          name: { en: 'Bank of England' },
          country: 'GB',
          roles: ['seller'],
        },
      ]),
    );
    closed.put('documents.json', json(documents));
    const parts = parted(closed).filter(({ path }) => path !== 'manifest.json');
    const files = parts.map(({ path, bytes }) => {
      return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    });
    const manifest: Json = {
      ...{ format: 'tongshang-dossier', version: 1, tradeId: String(closed.manifest.tradeId), number: 'T-1' },
      ...{ status: 'closed', demonstration: false, files },
      madeFor: { organisationId: pairs.atHome.sellerId, roles: ['seller'] },
      trust: { logKey: trust.logKey, witnesses: [], threshold: 0 },
    };
    return sealedAsFormat1(zipOf([...parts, { path: 'manifest.json', bytes: json(manifest) }]));
  }

  it('is not written with entries of today', () => {
    expect(foundIn(downgraded())).toMatch(/entries: DOSSIER_ENTRY_TOO_NEW.*fails$/);
  });
  /** A dossier of version 0.1 with a list in it changed, and sealed anew as anybody can. */
  async function relisted(change: (lists: Record<string, Record<string, Json>[]>) => void) {
    const bytes = await readFile(join(FIXTURES, 'trade-closed.dossier'));
    const parts = new Map(openDossier(bytes).parts);
    const read = (path: string) => JSON.parse(new TextDecoder().decode(parts.get(path)));
    const lists = { organisations: read('organisations.json'), documents: read('documents.json') };
    change(lists);
    parts.set('organisations.json', json(lists.organisations)).set('documents.json', json(lists.documents));
    const manifest = read('manifest.json');
    const files = (manifest.files as { path: string }[]).map(({ path }) => {
      const part = parts.get(path) ?? new Uint8Array();
      return { path, sha256: createHash('sha256').update(part).digest('hex'), bytes: part.length };
    });
    parts.set('manifest.json', json({ ...manifest, number: 'T-9', files }));
    return sealedAsFormat1(zipOf([...parts].map(([path, part]) => ({ path, bytes: part }))));
  }
  const oldTrust = async () => JSON.parse(await readFile(join(FIXTURES, 'trust.json'), 'utf8'));

  it('with names and numbers changed never holds, and shows the names that its entries tell', async () => {
    const forged = await relisted(({ organisations = [] }) => {
      for (const one of organisations) one.name = { en: 'Bank of England' };
    });
    const report = verifyDossier(forged, await oldTrust());
    expect([report.format, report.verdict, report.lacks]).toEqual([1, 'consistent', ['format']]);
    expect(JSON.stringify(report.told.organisations)).not.toContain('Bank of England');
  });
  it('with papers relabelled fails', async () => {
    for (const label of [{ type: 'BillOfLading' }, { number: 'INV-1' }]) {
      const forged = await relisted(({ documents = [] }) => Object.assign(documents[0] ?? {}, label));
      expect(foundIn(forged, await oldTrust())).toMatch(/documents: DOSSIER_DOCUMENT_RELABELLED.*fails$/);
    }
  });
});

describe('the file, changed at random', () => {
  it.each(KINDS)(
    '%s: never holds, and is answered with a refusal or a finding',
    (kind) => {
      const rounds = shareOf(`dossier fuzzer, ${kind}`, { share: 40, whole: 1_000 });
      const held: string[] = [];
      expect([foundIn(dossiers.open), isOwnWord(dossiers.open, trust)]).toEqual(['holds', false]);
      for (let round = 0; round < rounds; round += 1) {
        const { bytes, what } = fuzzed(kind, round, dossiers.open, logSigner);
        const found = foundIn(bytes);
        if (!found.endsWith('fails') && !isOwnWord(bytes, trust))
          held.push(`seed ${SEED}, round ${round}, ${what}: ${found}`);
      }
      expect(held).toEqual([]);
    },
    600_000,
  );
});
