// The soak: GitHub's own description, generated and compiled.
