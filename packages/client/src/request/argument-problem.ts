/** Arguments that cannot be sent. The message is half a sentence: `buildRequest` puts the operation before it. */
export class ArgumentProblem extends Error {}
