import type { SystemDefaults } from "../../generated/models.ts";
import type { Worker } from "../catalogue/worker.ts";
import type { Readings } from "../readings/readings.ts";
import type { Handler } from "./handler.ts";
import { requireKind } from "./slug-kinds.ts";
import { requireWorker } from "./start-run.ts";

export const getWorker: Handler<"getWorker"> = ({ slug }, context) => {
  requireKind(context, "scraper_slug", slug, "slug");
  const worker = requireWorker(slug);
  const { versions, readme, descriptor } = worker;
  return {
    version: versions.at(-1) ?? versions[0],
    readme,
    parameters: {
      system: systemDefaults(worker, context.readings["memory-name"]),
      custom: descriptor,
    },
  };
};

function systemDefaults({ system }: Worker, name: Readings["memory-name"]): SystemDefaults {
  const { memory, ...rest } = system;
  return { ...rest, [name]: memory };
}
