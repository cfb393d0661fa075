/** Bytes of a file of orders, at most: as the platform takes them. */
const FILE_BYTES_MAX = 8 * 1024 * 1024;
const ENDINGS = ['xml', 'csv', 'txt', 'xlsx', 'json'];

type Chosen = Pick<File, 'name' | 'size'>;

/** Why what was dropped or chosen is not sent at all; undefined where it is. A name without an ending is read by what it holds. */
export function whyNotBrought(
  files: readonly Chosen[],
): 'several' | 'empty' | 'tooLarge' | 'otherKind' | undefined {
  const [file, ...more] = files;
  if (more.length > 0) return 'several';
  if (!file || file.size === 0) return 'empty';
  if (file.size > FILE_BYTES_MAX) return 'tooLarge';
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  return ending === undefined || ENDINGS.includes(ending) ? undefined : 'otherKind';
}
