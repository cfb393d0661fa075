/** Up to this many a minute a limit guards something (sign-in, founding), and is counted together from the first request on. */
const GUARDING_MAX = 60;
/** Of a limit: what a server draws at once. */
const SHARES = 10;

/** How a limit is divided among servers. */
type Division = {
  /** Requests a server draws from the common count at once. */
  readonly share: number;
  /** Requests it lets through before it tells anybody; told with its first draw. */
  readonly untold: number;
};

export function divisionOf(max: number): Division {
  const share = Math.max(1, Math.floor(max / SHARES));
  return { share, untold: max > GUARDING_MAX ? share : 0 };
}

/** What may be used of a share whose drawing made the common count `drawn`. */
export function allowance(max: number, share: number, drawn: number): number {
  return Math.max(0, Math.min(share, max - (drawn - share)));
}
