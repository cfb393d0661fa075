/** A picture without anything beside its pixels. */
export type Picture = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** One for pages alone: browsers show WebP, papers do not. */
export type WebPicture = Omit<Picture, 'mediaType'> & {
  readonly mediaType: Picture['mediaType'] | 'image/webp';
};

/** `none`: it is no whole picture of a kind that is read; `pixels`: its sides are beyond the limits. */
export type Unread =
  | { readonly why: 'none' }
  | { readonly why: 'pixels'; readonly width: number; readonly height: number };

export type PictureLimits = {
  /** Pixels of the longer side. */
  readonly sideMax: number;
  /** Bytes that a PNG may unpack to. */
  readonly unpackedMax: number;
  /** Whether a JPEG keeps which way up it is (Exif). */
  readonly keepsOrientation: boolean;
};

export const NO_PICTURE: Unread = { why: 'none' };

/** That its sides are bounded, before anything of it is decoded. */
export function unfitSides(width: number, height: number, { sideMax }: PictureLimits): Unread | undefined {
  if (width === 0 || height === 0) return NO_PICTURE;
  return width > sideMax || height > sideMax ? { why: 'pixels', width, height } : undefined;
}

/** Parts in one piece; of its own memory, which can be handed to another thread. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
