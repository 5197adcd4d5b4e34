/** A call that cannot be carried out as it was written; its message is for the person who wrote it. Exit code 2. */

export class UsageError extends Error {}
