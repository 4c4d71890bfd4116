import { test } from 'vitest';

test.todo('every block of the README is true');
