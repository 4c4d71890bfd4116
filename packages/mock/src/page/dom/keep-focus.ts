const PLACES = "section, [role=region], main";

/**
 * Renders, and where that takes away what had focus, gives focus to the part of the page around it.
 * Otherwise whoever uses keys would begin again at the top.
 */
export function keepingFocus(render: () => void): void {
  const focused = document.activeElement;
  const around = placesAround(focused);
  render();
  if (focused === null || focused.isConnected) return;
  const place = around.find((element) => element.isConnected);
  if (place === undefined) return;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function placesAround(element: Element | null): readonly HTMLElement[] {
  const places: HTMLElement[] = [];
  let place = element?.closest<HTMLElement>(PLACES);
  while (place) {
    places.push(place);
    place = place.parentElement?.closest<HTMLElement>(PLACES);
  }
  return places;
}
