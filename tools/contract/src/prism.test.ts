import { contractSuite } from "./contract-suite.ts";
import { prism } from "./targets/targets.ts";

contractSuite(prism);
