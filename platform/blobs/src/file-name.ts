const LENGTH_MAX = 200;
/** So much of the end of a name is kept as its ending, where it has one. */
const ENDING_MAX = 16;

/**
 * A file's name as its sender gave it, fit to be kept, shown, mailed and written to a disk anywhere: without folders (of any system), controls,
 * line ends, what turns the direction of writing or is not seen (`invoice\u202Efdp.exe` reads as if it ended in `exe.pdf`), and what file systems
 * refuse; not beginning with a dot, of bounded length with its ending kept. Undefined where nothing is left.
 */
export function cleanFileName(given: string | null | undefined): string | undefined {
  const bare = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const shown = onOneLine(onOneLine(bare).replaceAll(NOT_IN_NAMES, ''))
    .normalize('NFC')
    .replace(/^[.\s]+/, '');
  const name = shown.replace(AT_END, '');
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= ENDING_MAX ? name.slice(dot) : '';
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, LENGTH_MAX - ending.length).join('');
  const cleaned = ending === '' ? stem.replace(AT_END, '') : `${stem}${ending}`;
  return cleaned === '' ? undefined : cleaned;
}

/** Controls, formats, lone surrogates, what is not seen, and what file systems refuse. */
const NOT_IN_NAMES = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800<>:"|?*]/gu;
const AT_END = /[.\s]+$/;

const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Z}]+/gu, ' ');
