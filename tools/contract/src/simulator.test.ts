import { contractSuite } from "./contract-suite.ts";
import { simulator } from "./targets/targets.ts";

for (const plan of simulator) contractSuite(plan);
