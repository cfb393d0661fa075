import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export type Fonts = { readonly regular: Buffer; readonly bold: Buffer };

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

let loaded: Promise<Fonts> | undefined;

/** Noto Sans SC (SIL Open Font License 1.1) covers both languages; only the glyphs used are put into a PDF. */
export function paperFonts(): Promise<Fonts> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Fonts> {
  const [regular, bold] = await Promise.all(
    [FILES.regular, FILES.bold].map((file) => readFile(fileURLToPath(import.meta.resolve(file)))),
  );
  if (!regular || !bold) throw new Error('the fonts of the papers are missing');
  return { regular, bold };
}
