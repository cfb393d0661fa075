import type { Text } from './text.ts';

/** What a transfer is for, in words; a duty or tax that went to its authority by its own name. */
export function purposeName({ code }: Pick<Text, 'code'>, purpose: string): string {
  const own = code('transferPurpose', purpose);
  return own === purpose ? code('dutyType', purpose) : own;
}
