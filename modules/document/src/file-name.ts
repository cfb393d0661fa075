/** The name of the file that a document is downloaded as. */
export function fileName(
  { type, number }: { readonly type: string; readonly number: string },
  extension: string,
): string {
  return `${type}-${number.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80)}.${extension}`;
}
