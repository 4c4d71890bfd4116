import { test } from 'vitest';

test.todo('the packed package works where it is installed');
