export function bundleFolder(program: string): string;
export const CONTENTS: string;
export function freshBundle(folder: string): string | undefined;
