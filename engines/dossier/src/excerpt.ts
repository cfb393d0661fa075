import { layOutExcerpt } from './archive.ts';
import { type DossierEntry, hashOf, jsonPart, PATHS } from './content.ts';
import { type TakenOut, takenOutOf } from './inventory.ts';
import { isNeeded, keysIn } from './needed-keys.ts';
import { type OpenedDossier2, openDossier } from './open.ts';
import { evidenceHashes, placesOf } from './paper-files.ts';
import { type PaperTrail, paperTrails } from './paper-trail.ts';
import type { ReadEntry } from './read-entries.ts';
import { refuse } from './refusals.ts';
import { tell } from './told.ts';
import { checkEntries } from './verify-log.ts';
import { viewsOf } from './views.ts';
import { type Holding, type Withholding, withholdingOf } from './withholding.ts';
import type { Parts } from './zip.ts';

/** A dossier to pass on with less in it, and what it lacks of what had been handed out. */
interface Excerpt {
  readonly archive: Uint8Array;
  readonly takenOut: TakenOut;
}

/**
 * Makes a smaller dossier of one, without anybody's key: with the fields and papers taken out that the words ask for. Every entry stays, and
 * so does the seal of what was handed out, so what is left is proven as before, and what was taken out is listed by its inventory.
 *
 * With a paper go its pages, its signatures, and the hashes that its entries disclose of them, because whoever tries all contents finds
 * the one that has a hash.
 *
 * @param words `prices`, `parties`, `papers`, `evidence`, a role, `KIND:FIELD`, a type of paper, the path of one.
 * @throws what `openDossier` refuses; DOSSIER_NO_EXCERPT, DOSSIER_WITHHOLD_UNKNOWN, DOSSIER_WITHHOLD_NOTHING (the word is the place)
 */
export function excerptDossier(archive: Uint8Array, words: readonly string[]): Excerpt {
  const opened = openDossier(archive);
  if (opened.format === 1 || !opened.inventory) throw refuse('DOSSIER_NO_EXCERPT');
  const holding = holdingOf(opened);
  const asked = words.map((word) => askedBy(word, holding));
  const isAsked: Withholding = {
    takes: (...field) => asked.some(({ takes }) => takes(...field)),
    takesPaper: (trail) => asked.some(({ takesPaper }) => takesPaper(trail)),
  };
  const parts = new Map(opened.parts);
  const gone = [...holding.trails.values()].filter(isAsked.takesPaper);
  for (const trail of gone) takePaper(parts, trail);
  const lessened = holding.read.map((one) => ({ ...one, source: without(one, isAsked, gone) }));
  const isLoose = asked.some(({ takesLoose }) => takesLoose);
  takeLooseEvidence(parts, opened.parts, isLoose ? new Set() : evidenceLeft(lessened, gone, opened.parts));
  const entries = lessened.filter(isNeeded(keysIn(parts))).map(({ source }) => source);
  parts.set(PATHS.entries, jsonPart(entries));
  for (const [path, view] of viewsOf(entries)) parts.set(path, jsonPart(view));
  return {
    archive: layOutExcerpt(parts, opened.seal),
    takenOut: takenOutOf(opened.inventory, parts, entries),
  };
}

function holdingOf(opened: OpenedDossier2): Holding {
  const { read } = checkEntries(opened);
  const trails = paperTrails(read);
  return { read, trails, parts: opened.parts, told: tell(opened.manifest.tradeId, read, trails) };
}

/** A word that takes nothing is a slip, and whoever passes the file on believes that something was taken. */
function askedBy(word: string, holding: Holding): Withholding {
  const asked = withholdingOf(word, holding);
  const takesSome =
    holding.read.some((one) =>
      Object.entries(one.source.disclosures).some(([field, { value }]) => asked.takes(one, field, value)),
    ) ||
    [...holding.trails.values()].some(
      (trail) => placesOf(trail).some(({ path }) => holding.parts.has(path)) && asked.takesPaper(trail),
    );
  const takesLoose = asked.takesLoose && [...holding.parts.keys()].some(isLoosePath);
  if (!takesSome && !takesLoose) throw refuse('DOSSIER_WITHHOLD_NOTHING', { what: word }, word);
  return asked;
}

function takePaper(parts: Map<string, Uint8Array>, trail: PaperTrail): void {
  for (const { path, signaturePath } of placesOf(trail)) {
    parts.delete(path);
    if (signaturePath !== undefined) parts.delete(signaturePath);
  }
}

/** What hashes of a paper an entry may disclose. */
const HASHES: ReadonlySet<string> = new Set(['sha256', 'jwsSha256']);

function without(
  { entry, source, ...one }: ReadEntry,
  asked: Withholding,
  gone: readonly PaperTrail[],
): DossierEntry {
  const isOfGone = gone.some(({ documentId }) => entry.public.documentId === documentId);
  const left = Object.entries(source.disclosures).filter(
    ([field, { value }]) =>
      !(isOfGone && HASHES.has(field)) && !asked.takes({ ...one, entry, source }, field, value),
  );
  return { ...source, disclosures: Object.fromEntries(left) };
}

const isLoosePath = (path: string): boolean => path.startsWith('evidence/');

/** Hashes of what is still named, but for those of papers that were taken out. */
function evidenceLeft(
  read: readonly ReadEntry[],
  gone: readonly PaperTrail[],
  before: Parts,
): ReadonlySet<string> {
  const taken = gone.flatMap(({ path }) => {
    const bytes = before.get(path);
    return bytes ? [hashOf(bytes)] : [];
  });
  return evidenceHashes(read).difference(new Set(taken));
}

function takeLooseEvidence(parts: Map<string, Uint8Array>, before: Parts, left: ReadonlySet<string>): void {
  for (const [path, bytes] of before) {
    if (isLoosePath(path) && !left.has(hashOf(bytes))) parts.delete(path);
  }
}
