import type { Language } from '@tongshang/refusal';

/**
 * The language of a reply by `Accept-Language` (RFC 9110, 12.5.4): any Chinese tag means zh-CN; English when
 * nothing fits. Ties go to the tag named first.
 */
export function negotiateLanguage(header: string | undefined): Language {
  if (header === undefined) return 'en';
  let best: Language = 'en';
  let bestQuality = 0;
  for (const part of header.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.split(';');
    const language = languageOf(tag.trim().toLowerCase());
    if (language === undefined) continue;
    const quality = qualityOf(parameters);
    if (quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

function languageOf(tag: string): Language | undefined {
  if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
  if (tag === 'en' || tag.startsWith('en-') || tag === '*') return 'en';
  return undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
  return quality === undefined ? 1 : Number(quality.trim().slice(2)) || 0;
}
