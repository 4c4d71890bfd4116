/** Bytes in megabytes of a million, as memory and packages are given everywhere here. */
export const megabytes = (bytes: number): number => bytes / 1e6;
