import { ACCOUNT_ROUTES } from "./account-routes.ts";
import { LIST_ROUTES } from "./list-routes.ts";
import type { Route } from "./route.ts";
import { RUN_ROUTES } from "./run-routes.ts";
import { TIME_ROUTES } from "./time-routes.ts";
import { WORLD_ROUTES } from "./world-routes.ts";

/** All that the control API does. */
export const ROUTES: readonly Route[] = [
  ...LIST_ROUTES,
  ...WORLD_ROUTES,
  ...TIME_ROUTES,
  ...RUN_ROUTES,
  ...ACCOUNT_ROUTES,
];
