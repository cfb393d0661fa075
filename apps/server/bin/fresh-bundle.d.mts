export const BUNDLE_FOLDER: string;
export const CONTENTS: string;
export function freshBundle(folder?: string): string | undefined;
