/** Standard values of the Core Business Vocabulary 2.0 (GS1 CBV 2.0, sections 7.1 to 7.6), as their short names. */
const VALUES = {
  bizStep: `accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting
    decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting installing
    killing loading other packing picking receiving removing repackaging repairing replacing reserving retail_selling
    sampling sensor_reporting shipping staging_outbound stock_taking stocking storing transporting unloading unpacking
    void_shipping`,
  disposition: `active available completeness_inferred completeness_verified conformant container_closed container_open
    damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance
    mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed recalled
    reserved retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable unknown`,
  bizTransactionType: `bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt`,
  sourceDestinationType: `location owning_party possessing_party`,
  errorReason: `did_not_occur incorrect_data`,
} as const;

export type Vocabulary = keyof typeof VALUES;

/** How full URIs of each vocabulary begin: the web vocabulary of CBV 2.0 and the URNs of CBV 1.x. */
const PREFIXES: Readonly<Record<Vocabulary, { web: string; urn: string }>> = {
  bizStep: { web: 'BizStep-', urn: 'bizstep' },
  disposition: { web: 'Disp-', urn: 'disp' },
  bizTransactionType: { web: 'BTT-', urn: 'btt' },
  sourceDestinationType: { web: 'SDT-', urn: 'sdt' },
  errorReason: { web: 'ER-', urn: 'er' },
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const SETS: Readonly<Record<Vocabulary, ReadonlySet<string>>> = {
  bizStep: setOf(VALUES.bizStep),
  disposition: setOf(VALUES.disposition),
  bizTransactionType: setOf(VALUES.bizTransactionType),
  sourceDestinationType: setOf(VALUES.sourceDestinationType),
  errorReason: setOf(VALUES.errorReason),
};

/** The short names of a vocabulary. */
export function vocabularyValues(vocabulary: Vocabulary): ReadonlySet<string> {
  return SETS[vocabulary];
}

/**
 * One spelling per meaning: the short name of a standard value whichever way it is written (`shipping`,
 * `cbv:BizStep-shipping`, `https://ref.gs1.org/cbv/BizStep-shipping`, `urn:epcglobal:cbv:bizstep:shipping`), another
 * URI as it is; undefined where it is neither: a bare word that no standard value has, or a URI in GS1's own namespace
 * that does not exist.
 */
export function canonicalValue(vocabulary: Vocabulary, written: string): string | undefined {
  const { web, urn } = PREFIXES[vocabulary];
  if (!written.includes(':')) return SETS[vocabulary].has(written) ? written : undefined;
  for (const prefix of [
    `https://ref.gs1.org/cbv/${web}`,
    `http://ref.gs1.org/cbv/${web}`,
    `https://ns.gs1.org/cbv/${web}`,
    `cbv:${web}`,
    `urn:epcglobal:cbv:${urn}:`,
  ]) {
    if (!written.startsWith(prefix)) continue;
    const name = written.slice(prefix.length);
    return SETS[vocabulary].has(name) ? name : undefined;
  }
  return isUri(written) ? written : undefined;
}

/** Whether the text has the form of an absolute URI or of a prefixed name, without spaces and control characters. */
export function isUri(text: string): boolean {
  return text.length <= 2_048 && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{}]+$/.test(text);
}
