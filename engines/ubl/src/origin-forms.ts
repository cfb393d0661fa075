/**
 * Under which rules origin is stated. `declared`: the exporter states it alone; `applied`: an authority certifies it, and the paper
 * here is the exporter's application for that, with what the certificate will say.
 */
export type OriginForm = {
  readonly by: 'declared' | 'applied';
  /** `CertificateType` in the document. */
  readonly type: string;
  /** ISO 3166-1 alpha-2 of the parties to the agreement; without them origin may be stated between any two countries. */
  readonly parties?: readonly string[];
  /** How the agreement writes its criteria; without it any text. */
  readonly criteria?: RegExp;
  /** The same for people. */
  readonly written?: string;
};

const ASEAN = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN'];
const RCEP = [...ASEAN, 'AU', 'CN', 'JP', 'KR', 'NZ'];

const agreement = (
  by: OriginForm['by'],
  name: string,
  parties: readonly string[],
  written: string,
  criteria: RegExp,
): OriginForm => ({
  by,
  type:
    by === 'applied'
      ? `Application for a certificate of origin (${name})`
      : `Declaration of origin (${name})`,
  parties,
  criteria,
  written,
});

/**
 * Forms of stating origin. Parties and letters of criteria: the agreements' operational certification procedures (RCEP, chapter 3,
 * annex 3B; ASEAN–China, rules of origin as amended in 2015, Form E; China's agreements with Australia, New Zealand, Korea,
 * Switzerland).
 */
export const ORIGIN_FORMS = {
  'exporter-declaration': {
    by: 'declared',
    type: 'Origin declaration by the exporter',
  },
  'non-preferential': {
    by: 'applied',
    type: 'Application for a non-preferential certificate of origin',
  },
  RCEP: agreement('applied', 'RCEP', RCEP, 'WO, PE, CTC, RVC, CR', /^(?:WO|PE|CTC|RVC|CR)$/),
  'RCEP-declaration': agreement(
    ...(['declared', 'RCEP', RCEP, 'WO, PE, CTC, RVC, CR', /^(?:WO|PE|CTC|RVC|CR)$/] as const),
  ),
  'form-E': agreement(
    ...(['applied', 'ASEAN–China, Form E', ['CN', ...ASEAN]] as const),
    ...(['WO, PE, PSR, CTH, RVC 40%', /^(?:WO|PE|PSR|CTH|\d{1,3}%|RVC \d{1,3}%)$/] as const),
  ),
  'CN-AU': agreement('applied', 'China–Australia', ['CN', 'AU'], 'WO, WP, PSR', /^(?:WO|WP|PSR)$/),
  'CN-NZ': agreement('applied', 'China–New Zealand', ['CN', 'NZ'], 'WO, WP, PSR', /^(?:WO|WP|PSR)$/),
  'CN-KR': agreement(
    ...(['applied', 'China–Korea', ['CN', 'KR'], 'WO, WP, PSR, OP', /^(?:WO|WP|PSR|OP)$/] as const),
  ),
  'CN-CH': agreement('applied', 'China–Switzerland', ['CN', 'CH'], 'WO, WP, PSR', /^(?:WO|WP|PSR)$/),
} as const satisfies Readonly<Record<string, OriginForm>>;

export type OriginFormCode = keyof typeof ORIGIN_FORMS;

/** Whether a text names a form of this table. */
export function isOriginForm(code: string): code is OriginFormCode {
  return Object.hasOwn(ORIGIN_FORMS, code);
}

/** The code of the form that a document states as its type. */
export function originFormOf(type: string | undefined): OriginFormCode | undefined {
  return (Object.keys(ORIGIN_FORMS) as OriginFormCode[]).find((code) => ORIGIN_FORMS[code].type === type);
}
