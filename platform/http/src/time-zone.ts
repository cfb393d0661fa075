/** The zone that moments in a reply's texts are told in: what `Time-Zone` names (IANA, `Asia/Shanghai`), or UTC. */
export function timeZoneOf(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || !/^[A-Za-z0-9_+/-]{1,64}$/.test(header)) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: header }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
