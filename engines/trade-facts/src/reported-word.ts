/** A word about what somebody else did who is not on board: who says it shows something for it. */
export type ReportedWord = {
  readonly grade: 'reported';
  /** SHA-256 of the files that show it, hexadecimal; at least one. */
  readonly evidence: readonly string[];
};
