/** The version of this package. A test holds it against the manifest, which browsers cannot read. */
export const VERSION = "0.0.0";
