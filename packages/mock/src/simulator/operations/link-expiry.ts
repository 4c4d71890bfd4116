/** About 30 minutes, as the vendor's agent skill of March 2026 says. */
const LINK_SECONDS = 1_800;

/** When a link that is made `now` (Unix milliseconds) stops working, in Unix seconds. */
export function linkExpiry(now: number): number {
  return Math.floor(now / 1_000) + LINK_SECONDS;
}
