import { contractSuite } from "./contract-suite.ts";
import { simulatorBehindPrism } from "./targets/targets.ts";

for (const plan of simulatorBehindPrism) contractSuite(plan);
