/** Bytes of a file of orders, at most: as the platform takes them. */
const FILE_BYTES_MAX = 8 * 1024 * 1024;

type Chosen = Pick<File, 'size'>;

/** Why what was dropped or chosen is not sent at all; undefined where it is. Of what kind a file is, its bytes say where they are read, never its name. */
export function whyNotBrought(files: readonly Chosen[]): 'several' | 'empty' | 'tooLarge' | undefined {
  const [file, ...more] = files;
  if (more.length > 0) return 'several';
  if (!file || file.size === 0) return 'empty';
  return file.size > FILE_BYTES_MAX ? 'tooLarge' : undefined;
}
