import { test } from 'vitest';

test.todo('no kind of slug is taken for another');
