import { finding } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import type { ReadEntry } from './read-entries.ts';
import { type Check, Gathering } from './report.ts';

/**
 * How far the time of an entry may lie before that of the one before it: an entry has the time at which its transaction began, two run
 * at once, and the one that began later may be recorded first. None runs for longer.
 */
const TRANSACTION_MAX_NS = 120_000_000_000n;

/** Times of a chain ascend, and none lies after the making of the file. */
export function checkTimes(dossier: OpenedDossier, read: readonly ReadEntry[]): Check {
  const found = new Gathering();
  const latest = new Map<string, { at: string; nanoseconds: bigint }>();
  const made = dossier.format === 1 ? undefined : nanosecondsOf(dossier.manifest.made.at);
  for (const { entry, place } of read) {
    const { at, file } = entry;
    if (!file) continue;
    found.examine(place, () => {
      const nanoseconds = nanosecondsOf(at);
      if (nanoseconds === undefined) throw finding('DOSSIER_TIME_NONE', { at });
      const before = latest.get(file.fileId);
      if (before === undefined || nanoseconds > before.nanoseconds)
        latest.set(file.fileId, { at, nanoseconds });
      if (before && nanoseconds + TRANSACTION_MAX_NS < before.nanoseconds)
        throw finding('DOSSIER_TIMES_DESCEND', { at, before: before.at });
      if (made !== undefined && nanoseconds > made + TRANSACTION_MAX_NS)
        throw finding('DOSSIER_TIME_AFTER_MAKING', { at });
    });
  }
  return found.result('times');
}

/** Since 1970, exactly; undefined for a day or an hour that no calendar has. `Temporal` is not in every browser. */
function nanosecondsOf(at: string): bigint | undefined {
  const [, seconds = '', fraction = ''] = /^(.+?)(?:\.(\d+))?Z$/.exec(at) ?? [];
  const milliseconds = Date.parse(`${seconds}Z`);
  // 31 February is read as 3 March: what is written back differs then.
  if (!Number.isFinite(milliseconds) || new Date(milliseconds).toISOString() !== `${seconds}.000Z`)
    return undefined;
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0').slice(0, 9) || '0');
}
