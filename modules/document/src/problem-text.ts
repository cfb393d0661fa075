import { type Language, refusalText } from '@tongshang/refusal';
import { type UblProblem, ublRefusals } from '@tongshang/ubl';

/** What is wrong with a UBL file, in words. */
export function problemText({ code, params }: UblProblem, language: Language): string {
  const text = ublRefusals[code as keyof typeof ublRefusals];
  return refusalText(text, language, params);
}
