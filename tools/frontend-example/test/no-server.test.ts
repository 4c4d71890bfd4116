import { tellStories } from "./support/stories.ts";
import { withNoServer } from "./support/way.ts";

tellStories(withNoServer);
