import { test } from 'vitest';

test.todo('an editor jumps from the client to the line of the document');
