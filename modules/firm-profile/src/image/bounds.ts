/** A picture without anything beside its pixels. */
export type Picture = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** A side of a picture for papers: 2 inches at 600 dots, and room. */
export const PIXELS_MAX = 2_000;

export type Unread = { readonly why: 'none' } | { readonly why: 'pixels'; width: number; height: number };

/** That its sides are bounded, before anything of it is decoded. */
export function tooLarge(width: number, height: number): Unread | undefined {
  if (width === 0 || height === 0) return { why: 'none' };
  return width > PIXELS_MAX || height > PIXELS_MAX ? { why: 'pixels', width, height } : undefined;
}
