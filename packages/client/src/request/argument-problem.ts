/** Arguments or options that cannot be sent. The message is half a sentence: `prepare` puts the operation before it. */
export class ArgumentProblem extends Error {}
