import { test } from 'vitest';

test.todo('the models agree with the types of openapi-typescript');
