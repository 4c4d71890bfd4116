import { ACCOUNT_ROUTES } from "./account-routes.ts";
import { CONTROL_PATH } from "./control-path.ts";
import { FAULT_ROUTES } from "./fault-routes.ts";
import { LIST_ROUTES } from "./list-routes.ts";
import type { Route } from "./route.ts";
import { RUN_ROUTES } from "./run-routes.ts";
import { TIME_ROUTES } from "./time-routes.ts";
import { WORLD_ROUTES } from "./world-routes.ts";

/** All that the control API does. */
export const ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "",
    about: "This list.",
    answer: () => ({
      calls: ROUTES.map(({ method, path, about, bodies = [] }) => {
        return { call: `${method} ${CONTROL_PATH}${path}`, about, bodies };
      }),
    }),
  },
  ...LIST_ROUTES,
  ...WORLD_ROUTES,
  ...TIME_ROUTES,
  ...RUN_ROUTES,
  ...ACCOUNT_ROUTES,
  ...FAULT_ROUTES,
];
