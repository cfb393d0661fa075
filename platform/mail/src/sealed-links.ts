import type { Sealer } from '@tongshang/identity';
import type { MailLink } from './template.ts';

type LinksByName = Readonly<Record<string, MailLink>>;

const purposeOf = (mailId: string): string => `mail links ${mailId}`;

/** What opens something for whoever has it is never stored in the clear. */
export function sealLinks(sealer: Sealer, mailId: string, links: LinksByName): Uint8Array {
  return sealer.seal(Buffer.from(JSON.stringify(links)), purposeOf(mailId));
}

/** As they go out, or as they may be handed over by hand. */
export function openLinks(
  sealer: Sealer,
  mailId: string,
  sealed: Uint8Array | null,
  form: keyof MailLink,
): Record<string, string | undefined> {
  if (sealed === null) return {};
  const links = JSON.parse(Buffer.from(sealer.open(sealed, purposeOf(mailId))).toString()) as LinksByName;
  return Object.fromEntries(Object.entries(links).map(([name, link]) => [name, link[form]]));
}
