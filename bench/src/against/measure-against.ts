import { figure } from '../row.ts';
import { checkOut, here } from './checkout.ts';
import { type Ratio, takeTurns } from './compare.ts';
import { drive } from './driven.ts';
import { ratioTable } from './ratio-table.ts';

/**
 * Rounds of each subject, where the command does not say how many. Many short ones: what slows the machine for a while then falls on both.
 */
const ROUNDS: Readonly<Record<string, number>> = { statements: 5, waiting: 3, journal: 3, start: 7 };
const ROUNDS_USUALLY = 21;

/**
 * Measures subjects here and at another revision by turns.
 * @param revision as `revisionOf` gives it
 * @param rounds of each subject; default: what is enough for it
 * @returns a Markdown table
 */
export async function measureAgainst(
  revision: string,
  subjects: readonly string[],
  rounds: number | undefined,
): Promise<string> {
  const short = revision.slice(0, 7);
  console.error(`Checking out ${short} and installing it …`);
  const other = await checkOut(revision);
  if (other.isGiven) console.error(`${short} has no drivers: it is given those of this checkout.`);
  const ratios: Ratio[] = [];
  for (const subject of subjects) {
    console.error(`Measuring ${subject} by turns …`);
    const ours = await drive(here().folder, subject);
    const theirs = await drive(other.folder, subject);
    const own = await takeTurns(ours, theirs, rounds ?? ROUNDS[subject] ?? ROUNDS_USUALLY);
    await Promise.all([ours.end(), theirs.end()]);
    for (const { what, ratio } of own) console.error(`  ${what}: × ${figure(ratio)}`);
    ratios.push(...own);
  }
  await other.remove();
  return `Against \`${short}\`, by turns in one run; below × 1 is less than there.\n\n${ratioTable(ratios, short)}`;
}
