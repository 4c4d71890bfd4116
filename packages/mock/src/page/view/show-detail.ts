/**
 * On a narrow screen what was chosen opens below the list, where it may be out of sight. Whoever uses
 * keys stays where they are.
 */
export function showDetail(id: string, event: Event): void {
  const isPointed = event instanceof MouseEvent && event.detail > 0;
  const detail = document.getElementById(id);
  if (!isPointed || detail === null) return;
  if (detail.getBoundingClientRect().top < innerHeight * 0.7) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  detail.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
