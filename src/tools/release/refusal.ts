/** A reason, in a sentence for whoever called a command, not to do what was asked. */
export class Refusal extends Error {}
