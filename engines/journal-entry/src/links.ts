import { HASH_TEXT } from './disclosure.ts';
import type { ChainLink, FileRef } from './layout.ts';
import { isRecord, matches, UUID } from './shape.ts';

const LINK_FIELDS = ['chain', 'id', 'sequence', 'previous', 'count'];
const CHAINS: readonly unknown[] = ['file', 'shipment'] satisfies ChainLink['chain'][];

/** Refuses (by `fail`) places that are none: the first is in the chain of the entry's file, and without a file there is none. */
export function checkLinks(
  chains: unknown,
  file: FileRef | undefined,
  fail: (reason: string) => Error,
): void {
  if (!Array.isArray(chains)) throw fail('chains is not a list');
  for (const link of chains) checkLink(link, fail);
  const [first, ...others] = chains as readonly ChainLink[];
  if ((first === undefined) !== (file === undefined))
    throw fail('an entry of a file, and no other, is in a chain');
  if (first && (first.chain !== 'file' || first.id !== file?.fileId))
    throw fail('the first chain is the file’s');
  if (others.some(({ chain }) => chain === 'file')) throw fail('an entry is in the chain of one file');
  const ids = new Set(others.map(({ chain, id }) => `${chain} ${id}`));
  if (ids.size < others.length) throw fail('an entry has one place in a chain');
}

/** The order of entries in one chain: a number, the hash of the one before, and at the end the count. */
export function checkLink(link: unknown, fail: (reason: string) => Error): void {
  if (!isRecord(link)) throw fail('a place in a chain is not an object');
  if (Object.keys(link).some((name) => !LINK_FIELDS.includes(name)))
    throw fail('an unknown field in a chain');
  const { chain, id, sequence, previous, count } = link;
  if (!CHAINS.includes(chain)) throw fail('an unknown chain');
  if (!matches(id, UUID)) throw fail('the id of a chain is not a UUID');
  if (!Number.isSafeInteger(sequence) || (sequence as number) < 1) throw fail('sequence is not 1 or more');
  if ((sequence === 1) !== (previous === null)) throw fail('all but the first entry name the previous one');
  if (previous !== null && !matches(previous, HASH_TEXT)) throw fail('previous is not a hash');
  if ('count' in link && !(Number.isSafeInteger(count) && (count as number) >= 1)) {
    throw fail('count is not a number');
  }
}
