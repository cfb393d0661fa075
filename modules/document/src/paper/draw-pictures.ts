import type { Page } from './pen.ts';

/** Pictures of the firm that signs, opened; whole PNG or JPEG files. */
export type OpenedPictures = {
  readonly logo?: Opened;
  readonly seal?: Opened;
  readonly signature?: Opened;
};

type Opened = { readonly width: number; readonly height: number };

/** What a picture takes at most, in points: a logo beside the letterhead, a seal and a signature where the firm signs. */
const ROOM = {
  logo: { width: 110, height: 42 },
  seal: { width: 62, height: 62 },
  signature: { width: 96, height: 40 },
} as const;
const GAP = 10;

/** Each is embedded once, however many pages show it. */
export function openPictures(
  page: Page,
  pictures: { readonly [U in keyof OpenedPictures]?: Uint8Array },
): OpenedPictures {
  const opened = Object.entries(pictures).map(([use, bytes]) => [
    use,
    (page as unknown as { openImage(source: Buffer): Opened }).openImage(Buffer.from(bytes)),
  ]);
  return Object.fromEntries(opened);
}

/** The size at which a picture fits into its room. */
function sizeIn(use: keyof typeof ROOM, { width, height }: Opened): Opened {
  const room = ROOM[use];
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

/** Draws the logo with its upper left corner there. @returns the room it takes, the gap to the letterhead included; none without a logo */
export function drawLogo(
  page: Page,
  { logo }: OpenedPictures,
  at: { readonly x: number; readonly y: number },
): Opened {
  if (!logo) return { width: 0, height: 0 };
  const { width, height } = sizeIn('logo', logo);
  page.image(logo as never, at.x, at.y, { width, height });
  return { width: width + GAP, height };
}

/** The room that seal and signature take side by side, the gap to the text included. */
export function signedRoom({ seal, signature }: OpenedPictures): Opened {
  const sizes = [
    ...(signature ? [sizeIn('signature', signature)] : []),
    ...(seal ? [sizeIn('seal', seal)] : []),
  ];
  return {
    width: sizes.reduce((sum, { width }) => sum + width + GAP, 0),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
  };
}

/** Draws the signature and right of it the seal, each in the middle of a height, up to a right edge. */
export function drawSigned(
  page: Page,
  { seal, signature }: OpenedPictures,
  { right, y, height }: { readonly right: number; readonly y: number; readonly height: number },
): void {
  let x = right;
  for (const [use, opened] of [
    ['seal', seal],
    ['signature', signature],
  ] as const) {
    if (!opened) continue;
    const size = sizeIn(use, opened);
    x -= size.width + GAP;
    page.image(opened as never, x, y + (height - size.height) / 2, size);
  }
}
