import { tellStories } from "./support/stories.ts";
import { againstTheServer } from "./support/way.ts";

tellStories(againstTheServer);
