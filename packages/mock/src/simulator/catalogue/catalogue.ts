import { SIMULATED_WORKERS } from "./simulated-workers.ts";
import type { Worker } from "./worker.ts";
import { appReviews } from "./workers/app-reviews.ts";
import { carAds } from "./workers/car-ads.ts";
import { courtNotices } from "./workers/court-notices.ts";
import { exhibitionCalendar } from "./workers/exhibition-calendar.ts";
import { flightOffers } from "./workers/flight-offers.ts";
import { hotelRates } from "./workers/hotel-rates.ts";
import { jobAds } from "./workers/job-ads.ts";
import { libraryCatalogues } from "./workers/library-catalogues.ts";
import { mapPlaces } from "./workers/map-places.ts";
import { mapsScraper } from "./workers/maps-scraper.ts";
import { museumHours } from "./workers/museum-hours.ts";
import { newsArticles } from "./workers/news-articles.ts";
import { productPrices } from "./workers/product-prices.ts";
import { propertyListings } from "./workers/property-listings.ts";
import { publicProfiles } from "./workers/public-profiles.ts";
import { publicTenders } from "./workers/public-tenders.ts";
import { recipePages } from "./workers/recipe-pages.ts";
import { weatherStations } from "./workers/weather-stations.ts";

/** Every Worker of the simulator, those of `sim/` last. The store lists equal matches in this order. */
export const CATALOGUE: readonly Worker[] = [
  museumHours,
  exhibitionCalendar,
  mapPlaces,
  mapsScraper,
  productPrices,
  jobAds,
  hotelRates,
  flightOffers,
  newsArticles,
  publicProfiles,
  appReviews,
  propertyListings,
  recipePages,
  courtNotices,
  carAds,
  publicTenders,
  weatherStations,
  libraryCatalogues,
  ...SIMULATED_WORKERS,
];

/** The Worker with this slug, in either spelling; both are exact. */
export function findWorker(slug: string): Worker | undefined {
  return BY_SLUG.get(slug);
}

const BY_SLUG: ReadonlyMap<string, Worker> = new Map(
  CATALOGUE.flatMap((worker) => [
    [worker.slug, worker],
    [worker.path, worker],
  ]),
);
