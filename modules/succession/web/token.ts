/** Where the token waits while its reader signs in or registers: in this tab alone, until it was used. */
const KEPT = 'tongshang.join';

/** The token behind `#`, which no browser sends anywhere; else the one that this tab keeps. */
export function readToken(): string {
  const written = window.location.hash.slice(1);
  try {
    if (written !== '') sessionStorage.setItem(KEPT, written);
    return written || (sessionStorage.getItem(KEPT) ?? '');
  } catch {
    return written;
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
