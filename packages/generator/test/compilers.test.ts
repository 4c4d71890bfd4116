import { test } from 'vitest';

test.todo('the output compiles under every strict flag, in both compilers');
