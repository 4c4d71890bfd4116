import { test } from 'vitest';

test.todo('a contract of 1,200 operations costs a program no more than one of 13');
